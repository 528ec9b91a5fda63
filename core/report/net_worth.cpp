// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/net_worth.h"

#include "core/ledger/ledger_reader.h"
#include "core/report/balance_points.h"
#include "core/report/priced_sums.h"

namespace bp {

Series NetWorth::series() const
{
    Series series;
    series.currency = currency;
    series.unpriced = unpriced;
    for (const NetWorthPoint &point : points)
        series.points.push_back({point.day, point.worth()});
    if (!points.empty())
        series.evidence.days = {points.front().day, points.back().day};
    return series;
}

NetWorth netWorth(const LedgerReader &reader, const DateRange &days)
{
    NetWorth worth;
    worth.currency = reader.bookCurrency();
    const auto range = closedRange(reader, days);
    if (!range)
        return worth;

    std::vector<QDate> ends;
    for (Month month(range->first); month.lastDay() < range->last; month = month.next())
        ends.push_back(month.lastDay());
    ends.push_back(range->last);
    for (const QDate day : ends)
        worth.points.push_back({day, Money(0, worth.currency), Money(0, worth.currency)});

    for (const AccountBalances &balances : balancesAt(reader, {}, ends)) {
        const auto converted = convertedBalances(reader, balances, worth.currency, ends);
        if (!converted) {
            worth.unpriced.add(balances.at.back());
            continue;
        }
        for (size_t i = 0; i < ends.size(); ++i) {
            const Money balance = (*converted)[i];
            Money &side = balance.isNegative() ? worth.points[i].debts : worth.points[i].assets;
            side = Money(side.minor() + balance.minor(), worth.currency);
        }
    }
    return worth;
}

} // namespace bp
