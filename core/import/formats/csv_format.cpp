// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/csv_format.h"

#include "core/import/formats/csv_columns.h"
#include "core/import/formats/csv_decisions.h"
#include "core/import/formats/csv_statement.h"
#include "core/import/formats/text_decoder.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bp {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(bp::CsvFormat)
};

/// Everything that was found out about one file.
struct Plan
{
    CsvTable table;
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

CsvShape shapeOf(const CsvTable &table)
{
    CsvShape shape;
    shape.frame = frameOf(table);
    shape.facts = factsOf(table, shape.frame.data, shape.frame.columns);
    shape.app = csvAppOf(table, shape.frame.headerRow);
    return shape;
}

Plan planFor(QString text, const ImportOptions &options)
{
    Plan plan;
    plan.table = readCsv(text);
    plan.shape = shapeOf(plan.table);
    plan.layout = columnsOf(plan.table, plan.shape);
    plan.layout.fingerprint = fingerprintOf(plan.table, plan.shape.frame, plan.shape.facts);
    auto remembered = csvLayoutFromJson(options.layout);
    if (remembered && remembered->fingerprint != plan.layout.fingerprint)
        remembered.reset();
    plan.decisions =
        decide(plan.table, plan.shape, options, remembered ? &*remembered : nullptr, plan.layout);
    return plan;
}

tl::unexpected<Error> invalid(const QString &message)
{
    return fail(Error::Code::Invalid, message);
}

/// What is missing for a statement; nothing when all is there.
std::optional<QString> lackOf(const Plan &plan)
{
    if (plan.table.rowCount() == 0)
        return Text::tr("This file is empty. Export it again from the bank.");
    const bool hasHeader = plan.shape.frame.headerRow >= 0;
    if (hasHeader && plan.shape.frame.data.count() == 0)
        return Text::tr("This file has a header in line %1 and no rows under it: there is nothing "
                        "to read. Choose a longer "
                        "period when exporting.")
            .arg(plan.table.line(plan.shape.frame.headerRow));
    if (plan.shape.app) {
        if (auto lack = lackOf(*plan.shape.app, plan.table, plan.shape.frame.headerRow))
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

void addTableProblems(const Plan &plan,
                      const DecodedText &decoded,
                      std::vector<ImportProblem> &problems)
{
    int told = 0;
    for (const int line : plan.table.linesWithOpenQuote()) {
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
    const CsvFrame frame = frameOf(table);
    if (frame.headerRow >= 0)
        return csvNamed ? 75 : 60;
    const CsvShape shape = shapeOf(table);
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
    const Plan plan = planFor(std::move(decoded->text), options);
    if (const auto lack = lackOf(plan))
        return invalid(*lack);
    Currency assumed = plan.layout.currency.isNull() ? options.currency : plan.layout.currency;
    const bool guessed = assumed.isNull();
    if (guessed)
        assumed = EUR;
    CsvStatements read = readStatements(plan.table, plan.shape, plan.layout, assumed, progress);
    if (read.isCancelled)
        return fail(Error::Code::Cancelled,
                    Text::tr("Reading was cancelled; nothing was imported."));
    if (read.entries == 0)
        return invalid(nothingRead(read));
    RawFile file;
    file.format = name();
    file.statements = std::move(read.statements);
    file.questions = plan.decisions.questions;
    file.layoutFingerprint = plan.layout.fingerprint;
    file.layout = toJson(plan.layout);
    std::vector<ImportProblem> problems = std::move(read.problems);
    problems.insert(problems.end(), plan.decisions.problems.begin(), plan.decisions.problems.end());
    addTableProblems(plan, *decoded, problems);
    if (guessed && !plan.layout.has(CsvRole::Currency))
        problems.push_back(
            {0,
             Severity::Note,
             Text::tr("The file names no currency; %1 was assumed.").arg(assumed.code())});
    placeProblems(file, std::move(problems));
    return file;
}

} // namespace bp
