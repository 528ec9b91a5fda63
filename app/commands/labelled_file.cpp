// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/labelled_file.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>

#include <cmath>

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
    QString text = QString::fromUtf8(file.readAll());
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

/// Only the scale of amounts matters to the model, so any text is taken as hundredths.
void setAmount(ml::TextRow &row, QString text)
{
    if (!text.contains(u'.'))
        text.replace(u',', u'.');
    bool isNumber = false;
    const double amount = text.toDouble(&isNumber);
    constexpr double largest = 1e15;
    if (!isNumber || !(std::abs(amount) < largest))
        return;
    row.minor = std::llround(amount * 100);
    row.hasAmount = true;
}

/// Commas, unless the first line has none.
QChar delimiterOf(QStringView text)
{
    const qsizetype end = text.indexOf(u'\n');
    const QStringView head = end < 0 ? text : text.first(end);
    for (const QChar delimiter : {QChar(u','), QChar(u';'), QChar(u'\t')}) {
        if (head.contains(delimiter))
            return delimiter;
    }
    return u',';
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

std::vector<QStringList> csvLines(const QString &text, QChar delimiter)
{
    std::vector<QStringList> lines;
    QStringList fields;
    QString field;
    bool isQuoted = false;
    const auto endLine = [&] {
        fields.append(std::exchange(field, {}));
        if (fields.size() > 1 || !fields.front().isEmpty())
            lines.push_back(fields);
        fields.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted) {
            if (c != u'"')
                field.append(c);
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                field.append(text[++i]);
            else
                isQuoted = false;
        } else if (c == u'"') {
            isQuoted = true;
        } else if (c == delimiter) {
            fields.append(std::exchange(field, {}));
        } else if (c == u'\n') {
            endLine();
        } else if (c != u'\r') {
            field.append(c);
        }
    }
    endLine();
    return lines;
}

Result<std::vector<LabelledText>> readLabelledFile(const QString &path)
{
    const Result<QString> text = wholeText(path);
    if (!text)
        return fail(text.error());
    const std::vector<QStringList> lines = csvLines(*text, delimiterOf(*text));
    QStringList head = lines.empty() ? QStringList() : lines.front();
    for (QString &name : head)
        name = name.trimmed().toLower();
    const qsizetype description = head.indexOf(u"description"_s);
    const qsizetype category = head.indexOf(u"category"_s);
    if (description < 0 || category < 0)
        return fail(Error::Code::Invalid,
                    LabelledFile::tr(
                        "“%1” has no columns named description and category in its first line.")
                        .arg(path));
    const qsizetype day = head.indexOf(u"day"_s), amount = head.indexOf(u"amount"_s);
    const qsizetype memo = head.indexOf(u"memo"_s), account = head.indexOf(u"account"_s);
    std::vector<LabelledText> rows;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const auto at = [&](qsizetype column) {
            return column < 0 ? QString() : lines[i].value(column);
        };
        if (at(category).isEmpty())
            continue;
        LabelledText labelled{{}, at(category)};
        labelled.row.text = at(description);
        labelled.row.memo = at(memo);
        labelled.row.day = QDate::fromString(at(day), Qt::ISODate);
        setAmount(labelled.row, at(amount));
        if (const QString name = at(account); !name.isEmpty())
            labelled.row.account = std::int64_t(qHash(name, 1) >> 1);
        rows.push_back(std::move(labelled));
    }
    return rows;
}

Result<LabelMap> readLabelMap(const QString &path)
{
    const Result<QString> text = wholeText(path);
    if (!text)
        return fail(text.error());
    LabelMap map;
    const QChar delimiter = text->contains(u'\t') ? u'\t' : u',';
    for (const QStringList &fields : csvLines(*text, delimiter)) {
        const bool isHead = fields.value(1).trimmed() == "category_key"_L1;
        if (fields.size() >= 2 && !isHead && !fields[0].startsWith(u'#'))
            map.emplace_back(fields[0].trimmed(), fields[1].trimmed());
    }
    if (map.empty())
        return fail(
            Error::Code::Invalid,
            LabelledFile::tr("“%1” holds no lines of a label and a category key.").arg(path));
    return map;
}

} // namespace bp
