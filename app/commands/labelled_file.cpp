// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/labelled_file.h"

#include "core/base/amount_text.h"
#include "core/import/formats/csv_dates.h"
#include "core/import/formats/csv_reader.h"
#include "core/import/formats/text_decoder.h"
#include "core/ledger/seed_categories.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

struct LabelledFile
{
    Q_DECLARE_TR_FUNCTIONS(bp::LabelledFile)
};

[[nodiscard]] Result<QString> wholeText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io,
                    LabelledFile::tr("“%1” cannot be read: %2.").arg(path, file.errorString()));
    const Result<DecodedText> decoded = decodeText(file.readAll());
    if (!decoded)
        return fail(Error::Code::Invalid,
                    LabelledFile::tr("“%1” is not text. Name a CSV file.").arg(path));
    return decoded->text;
}

/// Only the scale of amounts matters to the model, so all are taken as hundredths.
std::optional<std::int64_t> hundredths(const QString &text, AmountStyle style)
{
    const Currency currency = currencyInAmount(text).value_or(EUR);
    if (const auto amount = parseAmount(text, style, currency))
        return std::llround(double(amount->minor()) * 100 / double(currency.scale()));
    // "1e3" and "3.14159" are what programs write.
    bool isNumber = false;
    const double amount = text.toDouble(&isNumber);
    constexpr double largest = 1e15;
    if (!isNumber || !(std::abs(amount) < largest))
        return {};
    return std::llround(amount * 100);
}

/// The decimal mark is that of the whole column: "-1,250" alone does not say.
AmountStyle styleOf(const CsvTable &table, int column)
{
    std::vector<QString> texts;
    for (int row = 1; column >= 0 && row < table.rowCount(); ++row)
        texts.push_back(table.cell(row, column).toString());
    const std::vector<QStringView> views(texts.begin(), texts.end());
    return guessAmountStyle(views).style;
}

/// Day and month stand in the order of the whole column: "03/04/2025" alone does not say.
CsvDateOrder dayOrderOf(const CsvTable &table, int column)
{
    std::vector<QStringView> texts;
    for (int row = 1; column >= 0 && row < table.rowCount(); ++row)
        texts.push_back(table.cell(row, column));
    return guessCsvDateOrder(texts).order;
}

/// Where each named column stands in the first line; −1: nowhere.
class Columns
{
public:
    explicit Columns(const CsvTable &table)
    {
        for (int column = 0; table.rowCount() > 0 && column < table.width(0); ++column)
            m_names.append(table.cell(0, column).toString().trimmed().toLower());
    }
    int of(const QString &name) const { return int(m_names.indexOf(name)); }
    /// The day under one of the names banks give it.
    int ofDay() const
    {
        for (const QString &name : {u"day"_s,
                                    u"date"_s,
                                    u"datum"_s,
                                    u"buchungstag"_s,
                                    u"buchungsdatum"_s,
                                    u"posted"_s,
                                    u"posted date"_s,
                                    u"posting date"_s,
                                    u"transaction date"_s,
                                    u"booking date"_s,
                                    u"fecha"_s,
                                    u"data"_s}) {
            if (of(name) >= 0)
                return of(name);
        }
        return -1;
    }
    bool areThere() const { return of(u"description"_s) >= 0 && of(u"category"_s) >= 0; }

private:
    QStringList m_names;
};

/// Told apart by the first line: texts may hold more of another delimiter.
CsvTable tableOf(const QString &text)
{
    for (const QChar delimiter : {QChar(u','), QChar(u';'), QChar(u'\t'), QChar(u'|')}) {
        CsvTable table = readCsv(text, delimiter);
        if (Columns(table).areThere())
            return table;
    }
    return readCsv(text, u',');
}

using MapLine = LabelMap::value_type;

/// Told apart by the keys it gives, else by the pairs: labels may hold another delimiter.
CsvTable mapTableOf(const QString &text)
{
    std::optional<CsvTable> best;
    std::pair<int, int> most;
    for (const QChar delimiter : {QChar(u'\t'), QChar(u';'), QChar(u'|'), QChar(u',')}) {
        CsvTable table = readCsv(text, delimiter);
        int keys = 0, pairs = 0;
        for (int row = 0; row < table.rowCount(); ++row) {
            const auto isKeyAt = [&](int column) {
                return isCategoryKey(table.cell(row, column).toString().trimmed());
            };
            const bool isPair = table.width(row) >= 2;
            pairs += isPair ? 1 : 0;
            keys += isPair && (isKeyAt(0) || isKeyAt(1)) ? 1 : 0;
        }
        if (const std::pair found{keys, pairs}; !best || found > most) {
            most = found;
            best = std::move(table);
        }
    }
    return *best;
}

/// The first two cells of each line.
LabelMap mapLines(const QString &text)
{
    const CsvTable table = mapTableOf(text);
    LabelMap lines;
    for (int row = 0; row < table.rowCount(); ++row) {
        const QString first = table.cell(row, 0).toString().trimmed();
        if (table.width(row) >= 2 && !first.startsWith(u'#'))
            lines.emplace_back(first, table.cell(row, 1).toString().trimmed());
    }
    return lines;
}

/// A first line that names the columns, not one whose key is misspelt.
bool isHeader(const MapLine &line)
{
    static const QSet<QString> names{u"label"_s,
                                     u"labels"_s,
                                     u"category"_s,
                                     u"categories"_s,
                                     u"name"_s,
                                     u"foreign label"_s,
                                     u"from"_s,
                                     u"source"_s,
                                     u"kategorie"_s,
                                     u"theirs"_s};
    static const QSet<QString> keys{u"key"_s,
                                    u"keys"_s,
                                    u"category key"_s,
                                    u"category_key"_s,
                                    u"category"_s,
                                    u"ours"_s,
                                    u"to"_s,
                                    u"target"_s,
                                    u"our category"_s,
                                    u"schlüssel"_s};
    const QString first = line.first.toLower(), second = line.second.toLower();
    return (names.contains(first) && keys.contains(second)) ||
           (keys.contains(first) && names.contains(second));
}

} // namespace

int LabelNames::numberOf(const QString &name)
{
    const auto found = m_numbers.constFind(name);
    if (found != m_numbers.constEnd())
        return *found;
    m_numbers.insert(name, count());
    m_names.append(name);
    return count() - 1;
}

Result<LabelledRows> readLabelledFile(const QString &path)
{
    const Result<QString> text = wholeText(path);
    if (!text)
        return fail(text.error());
    const CsvTable table = tableOf(*text);
    const Columns columns(table);
    if (!columns.areThere())
        return fail(Error::Code::Invalid,
                    LabelledFile::tr(
                        "“%1” has no columns named description and category in its first line.")
                        .arg(path));
    const int description = columns.of(u"description"_s), category = columns.of(u"category"_s);
    const int day = columns.ofDay(), amount = columns.of(u"amount"_s);
    const int memo = columns.of(u"memo"_s), account = columns.of(u"account"_s);
    const AmountStyle style = styleOf(table, amount);
    const CsvDateOrder dayOrder = dayOrderOf(table, day);
    LabelledRows rows;
    for (int row = 1; row < table.rowCount(); ++row) {
        const auto at = [&](int column) {
            return column < 0 ? QString() : table.cell(row, column).toString();
        };
        if (at(category).isEmpty()) {
            ++rows.withoutLabel;
            continue;
        }
        LabelledText labelled{{}, at(category), row};
        labelled.row.text = at(description);
        labelled.row.memo = at(memo);
        labelled.row.day = parseDay(at(day), dayOrder);
        if (!at(day).isEmpty() && !labelled.row.day.isValid())
            ++rows.withoutDay;
        const QString written = at(amount).trimmed();
        const std::optional<std::int64_t> minor = hundredths(written, style);
        labelled.row.minor = minor.value_or(0);
        labelled.row.hasAmount = minor.has_value();
        if (!written.isEmpty() && !minor)
            ++rows.withoutAmount;
        if (const QString name = at(account); !name.isEmpty())
            labelled.row.account = std::int64_t(qHash(name, 1) >> 1);
        rows.texts.push_back(std::move(labelled));
    }
    return rows;
}

bool isCategoryKey(const QString &text)
{
    static const QSet<QString> keys = [] {
        QSet<QString> all;
        for (const SeedCategory &seed : seedCategories())
            all.insert(seed.key);
        return all;
    }();
    return keys.contains(text);
}

Result<LabelMap> readLabelMap(const QString &path)
{
    const Result<QString> text = wholeText(path);
    if (!text)
        return fail(text.error());
    const LabelMap lines = mapLines(*text);
    const auto isKey = [](const MapLine &line) { return isCategoryKey(line.second); };
    const auto isTurned = [](const MapLine &line) { return isCategoryKey(line.first); };
    const bool areTurned =
        std::ranges::count_if(lines, isTurned) > std::ranges::count_if(lines, isKey);
    LabelMap map;
    for (const MapLine &line : lines) {
        const auto &[label, key] = areTurned ? MapLine{line.second, line.first} : line;
        if (isCategoryKey(key))
            map.emplace_back(label, key);
        else if (&line != &lines.front() || !isHeader(line))
            return fail(Error::Code::Invalid,
                        LabelledFile::tr("“%1” of “%2” is none of our category keys, such as "
                                         "“groceries” or “eating_out.cafe”.")
                            .arg(key, path));
    }
    if (map.empty())
        return fail(
            Error::Code::Invalid,
            LabelledFile::tr("“%1” holds no lines of a label and a category key.").arg(path));
    return map;
}

} // namespace bp
