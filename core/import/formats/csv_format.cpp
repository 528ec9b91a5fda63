// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/csv_format.h"

#include "core/import/formats/csv_columns.h"
#include "core/import/formats/csv_decisions.h"
#include "core/import/formats/csv_readings.h"
#include "core/import/formats/csv_sections.h"
#include "core/import/formats/csv_statement.h"
#include "core/import/formats/text_decoder.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace bp {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(bp::CsvFormat)
};

/// Everything that was found out about one table of a file.
struct Plan
{
    CsvShape shape;
    CsvLayout layout;
    CsvDecisions decisions;
};

bool hasAmounts(const CsvLayout &layout)
{
    return layout.has(CsvRole::Amount) || layout.has(CsvRole::NetAmount) ||
           layout.has(CsvRole::MoneyOut) || layout.has(CsvRole::MoneyIn);
}

bool hasDays(const CsvLayout &layout)
{
    return layout.has(CsvRole::Day) || layout.has(CsvRole::BookingDay) ||
           layout.has(CsvRole::ValueDay);
}

CsvShape shapeOf(const CsvTable &table, CsvRows rows)
{
    CsvShape shape;
    shape.frame = frameOf(table, rows);
    shape.facts = factsOf(table, shape.frame.data, shape.frame.columns);
    shape.app = csvAppOf(table, shape.frame.headerRow);
    return shape;
}

Plan planFor(const CsvTable &table, CsvRows rows, const ImportOptions &options)
{
    Plan plan;
    plan.shape = shapeOf(table, rows);
    plan.layout = columnsOf(table, plan.shape);
    plan.layout.fingerprint = fingerprintOf(table, plan.shape.frame, plan.shape.facts);
    auto remembered = csvLayoutFromJson(options.layout);
    if (remembered && remembered->fingerprint != plan.layout.fingerprint)
        remembered.reset();
    plan.decisions =
        decide(table, plan.shape, options, remembered ? &*remembered : nullptr, plan.layout);
    return plan;
}

tl::unexpected<Error> invalid(const QString &message)
{
    return fail(Error::Code::Invalid, message);
}

bool saysAnything(const CsvTable &table, CsvRows rows)
{
    for (int row = rows.first; row < rows.end; ++row) {
        for (int column = 0; column < table.width(row); ++column) {
            if (std::ranges::any_of(table.cell(row, column),
                                    [](QChar c) { return c.isLetterOrNumber(); }))
                return true;
        }
    }
    return false;
}

/// "There are no transactions in this period": words under a header, no entry.
bool holdsNoEntries(const CsvShape &shape)
{
    return shape.frame.data.count() < 10 &&
           std::ranges::all_of(shape.facts, [](const CsvColumnFacts &facts) {
               return facts.days == 0 && facts.numbers == 0;
           });
}

/// What is missing for a statement; nothing when all is there.
std::optional<QString> lackOf(const CsvTable &table, const Plan &plan)
{
    if (!saysAnything(table, {0, std::min(table.rowCount(), 1000)}))
        return Text::tr("This file is empty. Export it again from the bank.");
    const bool hasHeader = plan.shape.frame.headerRow >= 0;
    const bool isCertain =
        hasHeader && headerScore(table, plan.shape.frame.headerRow) >= certainHeaderScore;
    if (hasHeader &&
        (plan.shape.frame.data.count() == 0 || (isCertain && holdsNoEntries(plan.shape))))
        return Text::tr("This file has a header in line %1 and no rows under it: there is nothing "
                        "to read. Choose a longer "
                        "period when exporting.")
            .arg(table.line(plan.shape.frame.headerRow));
    if (plan.shape.app) {
        if (auto lack = lackOf(*plan.shape.app, table, plan.shape.frame.headerRow))
            return lack;
    }
    if (!hasAmounts(plan.layout))
        return Text::tr("This file has no amounts. Export the list of transactions, with dates and "
                        "amounts, and choose "
                        "that file.");
    if (!hasDays(plan.layout))
        return Text::tr("This file has no dates. Export the list of transactions, with dates and "
                        "amounts, and choose that "
                        "file.");
    return {};
}

void addTableProblems(const CsvTable &table,
                      const DecodedText &decoded,
                      std::vector<ImportProblem> &problems)
{
    int told = 0;
    for (const int line : table.linesWithOpenQuote()) {
        if (++told > 50)
            break;
        problems.push_back({line,
                            Severity::Warning,
                            Text::tr("A quotation mark is opened in this line and not closed; the "
                                     "line was read without it.")});
    }
    if (decoded.unreadable > 0)
        problems.push_back({0,
                            Severity::Warning,
                            Text::tr("%n character(s) of this file could not be read.",
                                     nullptr,
                                     decoded.unreadable)});
}

/// Row problems belong to the statement where there is only one.
void placeProblems(RawFile &file, std::vector<ImportProblem> problems)
{
    std::ranges::stable_sort(problems, {}, &ImportProblem::line);
    auto &place = file.statements.size() == 1 ? file.statements.front().problems : file.problems;
    place = std::move(problems);
}

QString nothingRead(const CsvStatements &read)
{
    const auto worst = std::ranges::find(read.problems, Severity::Error, &ImportProblem::severity);
    if (worst != read.problems.end())
        return Text::tr("No row of this file could be read. Line %1: %2")
            .arg(worst->line)
            .arg(worst->message);
    return Text::tr("This file holds no entries. Choose a longer period when exporting.");
}

/// One account in two parts of a file: their entries belong together.
void join(RawStatement &first, RawStatement &&second)
{
    const bool newestFirst = !first.entries.empty() && !second.entries.empty() &&
                             second.entries.front().day < first.entries.front().day;
    if (newestFirst)
        first.opening = second.opening;
    else
        first.closing = second.closing;
    first.entries.insert(first.entries.end(),
                         std::make_move_iterator(second.entries.begin()),
                         std::make_move_iterator(second.entries.end()));
}

/// Reads the tables of a file one after the other.
class FileReader
{
public:
    FileReader(const CsvTable &table, const ImportOptions &options)
        : m_table(table)
        , m_options(options)
    {
        m_file.format = CsvFormat().name();
    }

    Result<RawFile> read(Progress &progress)
    {
        const std::vector<CsvRows> sections = sectionsOf(m_table);
        std::optional<Error> first;
        for (const CsvRows &rows : sections) {
            auto done = readSection(rows, sections.size() > 1, progress);
            if (!done && (sections.size() == 1 || done.error().code == Error::Code::Cancelled))
                return fail(std::move(done.error()));
            if (!done && !first)
                first = std::move(done.error());
        }
        if (m_file.statements.empty())
            return fail(std::move(*first));
        return std::move(m_file);
    }

    std::vector<ImportProblem> problems;

private:
    Result<void> readSection(CsvRows rows, bool isOneOfSeveral, Progress &progress)
    {
        ImportOptions options = m_options;
        if (!m_file.layout.isEmpty()) // two tables under one header are read alike
            options.layout = m_file.layout;
        Plan plan = planFor(m_table, rows, options);
        if (const auto lack = lackOf(m_table, plan))
            return invalid(*lack);
        Currency assumed = plan.layout.currency.isNull() ? options.currency : plan.layout.currency;
        const bool guessed = assumed.isNull();
        if (guessed)
            assumed = EUR;
        CsvStatements read = readStatements(m_table, plan.shape, plan.layout, assumed, progress);
        if (read.isCancelled)
            return fail(Error::Code::Cancelled,
                        Text::tr("Reading was cancelled; nothing was imported."));
        if (read.entries == 0)
            return invalid(nothingRead(read));
        if (isOneOfSeveral)
            name(read.statements, plan.shape.frame);
        take(std::move(read.statements));
        takeQuestions(std::move(plan.decisions.questions));
        m_file.isSortedByPerson = plan.shape.app && plan.shape.app->isSortedByPerson;
        if (m_file.layout.isEmpty()) {
            m_file.layoutFingerprint = plan.layout.fingerprint;
            m_file.layout = toJson(plan.layout);
            m_file.columns = csvReadings(m_table, plan.shape, plan.layout);
        }
        const auto add = [this](const std::vector<ImportProblem> &more) {
            problems.insert(problems.end(), more.begin(), more.end());
        };
        add(read.problems);
        add(plan.decisions.problems);
        if (guessed && !plan.layout.has(CsvRole::Currency))
            noteCurrency(assumed);
        return {};
    }

    void noteCurrency(Currency assumed)
    {
        const ImportProblem note{
            0,
            Severity::Note,
            Text::tr("The file names no currency; %1 was assumed.").arg(assumed.code())};
        if (std::ranges::find(problems, note) == problems.end())
            problems.push_back(note);
    }

    void name(std::vector<RawStatement> &statements, const CsvFrame &frame) const
    {
        const QString title = titleOf(m_table, frame);
        for (RawStatement &statement : statements) {
            if (statement.account.number.isEmpty() && statement.account.name.isEmpty())
                statement.account.name = title;
        }
    }

    void take(std::vector<RawStatement> &&statements)
    {
        for (RawStatement &statement : statements) {
            const auto same = std::ranges::find_if(m_file.statements, [&](const RawStatement &s) {
                return s.account == statement.account && s.currency == statement.currency;
            });
            if (same == m_file.statements.end())
                m_file.statements.push_back(std::move(statement));
            else
                join(*same, std::move(statement));
        }
    }

    void takeQuestions(std::vector<ImportQuestion> &&questions)
    {
        for (ImportQuestion &question : questions) {
            const bool asked =
                std::ranges::find(m_file.questions, question.key, &ImportQuestion::key) !=
                m_file.questions.end();
            if (!asked)
                m_file.questions.push_back(std::move(question));
        }
    }

    const CsvTable &m_table;
    const ImportOptions &m_options;
    RawFile m_file;
};

} // namespace

QString CsvFormat::name() const
{
    return u"CSV"_s;
}

QStringList CsvFormat::suffixes() const
{
    return {u"csv"_s, u"tsv"_s, u"txt"_s, u"dat"_s, u"asc"_s};
}

Recognition CsvFormat::recognise(const FileHead &head) const
{
    const auto decoded = decodeText(head.head);
    if (!decoded)
        return 0;
    const QString &text = decoded->text;
    const bool named = std::ranges::any_of(suffixes(), [&head](const QString &suffix) {
        return head.fileName.endsWith(u'.' + suffix, Qt::CaseInsensitive);
    });
    const bool csvNamed = head.fileName.endsWith(u".csv", Qt::CaseInsensitive);
    const CsvTable table = readCsv(text);
    const CsvRows rows{0, table.rowCount()};
    if (frameOf(table, rows).headerRow >= 0)
        return csvNamed ? 75 : 60;
    const CsvShape shape = shapeOf(table, rows);
    const CsvLayout layout = columnsOf(table, shape);
    if (hasAmounts(layout) && hasDays(layout) && table.usualWidth() >= 3)
        return named ? 60 : 45;
    if (csvNamed)
        return 40;
    return named ? 10 : 0;
}

Result<RawFile>
CsvFormat::read(QByteArrayView bytes, const ImportOptions &options, Progress &progress) const
{
    auto decoded = decodeText(bytes);
    if (!decoded)
        return fail(std::move(decoded.error()));
    if (QStringView(decoded->text).trimmed().isEmpty())
        return invalid(Text::tr("This file is empty. Export it again from the bank."));
    const CsvTable table = readCsv(decoded->text);
    FileReader reader(table, options);
    auto file = reader.read(progress);
    if (!file)
        return file;
    addTableProblems(table, *decoded, reader.problems);
    placeProblems(*file, std::move(reader.problems));
    return file;
}

} // namespace bp
