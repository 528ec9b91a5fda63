// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/monthly_totals.h"

#include "core/report/priced_sums.h"

namespace bp {

EntryFilter MonthlyTotal::evidence(Flow flow) const
{
    EntryFilter filter;
    filter.days = DateRange::of(month);
    filter.flow = flow;
    return filter;
}

MonthlyTotals
monthlyTotals(const LedgerReader &reader, Month first, Month last, const EntryFilter &within)
{
    MonthlyTotals totals;
    totals.currency = reader.bookCurrency();
    for (Month month = first; month <= last; month = month.next())
        totals.months.push_back({month, Money(0, totals.currency), Money(0, totals.currency), 0});
    if (totals.months.empty())
        return totals;

    EntryFilter filter = within;
    filter.days = DateRange::of(first, last);
    filter.flow = Flow::NoTransfers;
    forEachPricedSum(
        reader, filter, GroupBy::Month | GroupBy::Flow, totals.unpriced, [&](const SumRow &row) {
            MonthlyTotal &month = totals.months[size_t(row.month.monthsSince(first))];
            Money &side = row.isIncoming ? month.in : month.out;
            side = Money(side.minor() + row.sum.minor(), totals.currency);
            month.count += row.count;
        });
    return totals;
}

} // namespace bp
