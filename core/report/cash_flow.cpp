// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/cash_flow.h"

#include "core/report/priced_sums.h"

#include <algorithm>

namespace bp {
namespace {

QDate endOfStep(QDate day, CashFlowStep step)
{
    switch (step) {
    case CashFlowStep::Day:
        return day;
    case CashFlowStep::Week:
        return day.addDays(7 - day.dayOfWeek());
    case CashFlowStep::Month:
        return Month(day).lastDay();
    }
    Q_UNREACHABLE();
}

CashFlowRow emptyRow(const DateRange &days, Currency currency)
{
    return {days, Money(0, currency), Money(0, currency), 0};
}

void addTo(CashFlowRow &row, const SumRow &sum, bool isIncome)
{
    Money &side = isIncome ? row.in : row.out;
    side = Money(side.minor() + sum.sum.minor(), side.currency());
    row.count += sum.count;
}

} // namespace

EntryFilter CashFlowRow::evidence(Flow flow) const
{
    EntryFilter filter;
    filter.days = days;
    filter.flow = flow;
    return filter;
}

std::optional<double> CashFlow::savingsRate() const
{
    if (total.in.minor() <= 0)
        return std::nullopt;
    return double(total.leftOver().minor()) / double(total.in.minor());
}

CashFlow cashFlow(const LedgerReader &reader,
                  const DateRange &days,
                  CashFlowStep step,
                  const EntryFilter &within)
{
    CashFlow flow;
    flow.currency = reader.bookCurrency();
    flow.total = emptyRow(days, flow.currency);
    const auto range = closedRange(reader, days);
    if (!range)
        return flow;
    flow.total.days = *range;
    for (QDate day = range->first; day <= range->last;) {
        const QDate end = std::min(endOfStep(day, step), range->last);
        flow.rows.push_back(emptyRow({day, end}, flow.currency));
        day = end.addDays(1);
    }

    EntryFilter filter = within;
    filter.days = *range;
    filter.flow = Flow::NoTransfers;
    const GroupBy groupBy =
        (step == CashFlowStep::Month ? GroupBy::Month : GroupBy::Day) | GroupBy::Flow;
    forEachPricedSum(reader, filter, groupBy, flow.unpriced, [&](const SumRow &sum) {
        // A group by month begins before the range where the range cuts the month.
        const QDate day =
            step == CashFlowStep::Month ? std::max(sum.month.firstDay(), range->first) : sum.day;
        const auto row = std::lower_bound(
            flow.rows.begin(), flow.rows.end(), day, [](const CashFlowRow &r, QDate d) {
                return r.days.last < d;
            });
        Q_ASSERT(row != flow.rows.end());
        addTo(*row, sum, sum.isIncoming);
        addTo(flow.total, sum, sum.isIncoming);
    });
    return flow;
}

CashFlowStep readableStep(const DateRange &days)
{
    if (days.isOpen())
        return CashFlowStep::Month;
    if (days.days() <= 42)
        return CashFlowStep::Day;
    return days.days() <= 184 ? CashFlowStep::Week : CashFlowStep::Month;
}

} // namespace bp
