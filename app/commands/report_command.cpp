// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/report_command.h"

#include "core/report/cash_flow.h"
#include "core/report/category_breakdown.h"
#include "core/report/monthly_totals.h"
#include "core/report/net_worth.h"

#include "app/book_access.h"

#include <QCoreApplication>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(bp::ReportCommand)
};

/// What a report says, once for programs and once for people.
struct Told
{
    Currency currency;
    QJsonArray series;
    QStringList lines;
    Unpriced unpriced;
};

QString cell(Money money)
{
    return money.toDecimal().rightJustified(14);
}

QString head(std::initializer_list<QString> columns)
{
    QString line = columns.begin()->leftJustified(24);
    for (auto column = columns.begin() + 1; column != columns.end(); ++column)
        line += column->rightJustified(14);
    return line;
}

Told tellMonths(const LedgerReader &reader, const DateRange &days)
{
    Told told;
    const auto totals = monthlyTotals(reader, Month(days.first), Month(days.last));
    told.currency = totals.currency;
    told.unpriced = totals.unpriced;
    told.lines << head(
        {Report::tr("Month"), Report::tr("In"), Report::tr("Out"), Report::tr("Left over")});
    for (const MonthlyTotal &month : totals.months) {
        const QString name = month.month.firstDay().toString(u"yyyy-MM"_s);
        told.series.append(QJsonObject{{u"month"_s, name},
                                       {u"in"_s, month.in.toDecimal()},
                                       {u"out"_s, month.out.toDecimal()},
                                       {u"left_over"_s, month.leftOver().toDecimal()},
                                       {u"entries"_s, month.count}});
        told.lines << name.leftJustified(24) + cell(month.in) + cell(month.out) +
                          cell(month.leftOver());
    }
    return told;
}

QJsonObject jsonOf(const CategoryShare &share)
{
    QJsonObject object{{u"category"_s, share.name},
                       {u"amount"_s, share.sum.toDecimal()},
                       {u"entries"_s, share.count},
                       {u"share"_s, share.fraction}};
    QJsonArray children;
    for (const CategoryShare &child : share.children)
        children.append(jsonOf(child));
    if (!children.isEmpty())
        object.insert(u"children"_s, children);
    return object;
}

void addLines(QStringList &lines, const CategoryShare &share, int level)
{
    const QString name = share.category.isNull() ? Report::tr("not sorted") : share.name;
    lines << QString(QString(level * 2, u' ') + name).leftJustified(38) + cell(share.sum);
    for (const CategoryShare &child : share.children)
        addLines(lines, child, level + 1);
}

Told tellCategories(const LedgerReader &reader, const DateRange &days)
{
    Told told;
    for (const CategoryKind kind : {CategoryKind::Expense, CategoryKind::Income}) {
        const bool isExpense = kind == CategoryKind::Expense;
        const CategoryBreakdown breakdown = categoryBreakdown(reader, days, kind);
        told.currency = breakdown.currency;
        // Both kinds meet the same unpriced entries.
        told.unpriced = breakdown.unpriced;
        QJsonArray shares;
        told.lines
            << (isExpense ? Report::tr("Spending") : Report::tr("Income")).leftJustified(38) +
                   cell(breakdown.total);
        for (const CategoryShare &share : breakdown.shares) {
            shares.append(jsonOf(share));
            addLines(told.lines, share, 1);
        }
        told.series.append(QJsonObject{{u"kind"_s, isExpense ? u"expense"_s : u"income"_s},
                                       {u"total"_s, breakdown.total.toDecimal()},
                                       {u"categories"_s, shares}});
    }
    return told;
}

Told tellCashFlow(const LedgerReader &reader, const DateRange &days)
{
    Told told;
    const CashFlow flow = cashFlow(reader, days, readableStep(days));
    told.currency = flow.currency;
    told.unpriced = flow.unpriced;
    told.lines << head(
        {Report::tr("Days"), Report::tr("In"), Report::tr("Out"), Report::tr("Left over")});
    for (const CashFlowRow &row : flow.rows) {
        const QString first = row.days.first.toString(Qt::ISODate);
        const QString last = row.days.last.toString(Qt::ISODate);
        told.series.append(QJsonObject{{u"from"_s, first},
                                       {u"to"_s, last},
                                       {u"in"_s, row.in.toDecimal()},
                                       {u"out"_s, row.out.toDecimal()},
                                       {u"left_over"_s, row.leftOver().toDecimal()},
                                       {u"entries"_s, row.count}});
        told.lines << QString(first % "/"_L1 % last).leftJustified(24) + cell(row.in) +
                          cell(row.out) + cell(row.leftOver());
    }
    return told;
}

Told tellNetWorth(const LedgerReader &reader, const DateRange &days)
{
    Told told;
    const NetWorth worth = netWorth(reader, days);
    told.currency = worth.currency;
    told.unpriced = worth.unpriced;
    told.lines << head(
        {Report::tr("Day"), Report::tr("Owned"), Report::tr("Owed"), Report::tr("Worth")});
    for (const NetWorthPoint &point : worth.points) {
        const QString day = point.day.toString(Qt::ISODate);
        told.series.append(QJsonObject{{u"day"_s, day},
                                       {u"assets"_s, point.assets.toDecimal()},
                                       {u"debts"_s, point.debts.toDecimal()},
                                       {u"worth"_s, point.worth().toDecimal()}});
        told.lines << day.leftJustified(24) + cell(point.assets) + cell(point.debts) +
                          cell(point.worth());
    }
    return told;
}

using Teller = Told (*)(const LedgerReader &, const DateRange &);

Teller tellerOf(const QString &name)
{
    static const QHash<QString, Teller> tellers{{u"monthly"_s, tellMonths},
                                                {u"categories"_s, tellCategories},
                                                {u"cash-flow"_s, tellCashFlow},
                                                {u"net-worth"_s, tellNetWorth}};
    return tellers.value(name);
}

void print(
    const QString &name, const DateRange &days, const Told &told, bool json, Console &console)
{
    if (json) {
        console.print(QJsonDocument(QJsonObject{{u"report"_s, name},
                                                {u"from"_s, days.first.toString(Qt::ISODate)},
                                                {u"to"_s, days.last.toString(Qt::ISODate)},
                                                {u"currency"_s, told.currency.code()},
                                                {u"series"_s, told.series},
                                                {u"unpriced"_s, jsonOf(told.unpriced)}}));
        return;
    }
    for (const QString &line : told.lines)
        console.print(line);
    console.print(Report::tr("Amounts in %1").arg(told.currency.code()));
    for (const auto &[currency, minor] : told.unpriced.sums())
        console.print(Report::tr("Not counted, for there is no rate: %1 %2")
                          .arg(Money(minor, currency).toDecimal(), currency.code()));
}

/// Given days, else all of the book; an empty book has today.
/// Where a day is not named the book says it.
DateRange daysIn(const LedgerReader &reader, DateRange days, QDate today)
{
    if (days.last.isNull())
        days.last = std::max(reader.lastDay().value_or(today), days.first);
    if (days.first.isNull())
        days.first = std::min(reader.firstDay().value_or(today), days.last);
    return days;
}

ExitCode runReport(const CommandRequest &request, Console &console)
{
    const QString name = request.arguments.first();
    const Teller tell = tellerOf(name);
    if (tell == nullptr)
        return console.misused(
            Report::tr(
                "There is no report “%1”; there are monthly, categories, cash-flow and net-worth.")
                .arg(name));
    const auto asked = request.days();
    if (!asked)
        return console.misused(asked.error().message);
    const auto book = bookForReading(request);
    if (!book)
        return console.refuse(book.error().message);
    const auto done = book->read([&](const LedgerReader &reader) -> Result<bool> {
        const DateRange days = daysIn(reader, *asked, request.today);
        print(name, days, tell(reader, days), request.json, console);
        return true;
    });
    return done ? ExitCode::Done : console.refuse(done.error().message);
}

} // namespace

Command reportCommand()
{
    return {u"report"_s,
            u"monthly|categories|cash-flow|net-worth [--from D] [--to D]"_s,
            Report::tr("Shows the numbers behind the charts"),
            1,
            1,
            {},
            {u"--from"_s, u"--to"_s},
            runReport};
}

} // namespace bp
