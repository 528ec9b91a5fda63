// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/priced_sums.h"

namespace bp {
namespace {

struct AccountSides
{
    QSet<AccountId> home;
    QSet<AccountId> foreign;
};

AccountSides accountsOf(const LedgerReader &reader, const EntryFilter &filter, Currency home)
{
    AccountSides sides;
    for (const Account &account : reader.accounts()) {
        if (filter.accounts.isEmpty() || filter.accounts.contains(account.id))
            (account.currency == home ? sides.home : sides.foreign).insert(account.id);
    }
    return sides;
}

} // namespace

void forEachPricedSum(const LedgerReader &reader,
                      const EntryFilter &filter,
                      GroupBy groupBy,
                      Unpriced &unpriced,
                      const std::function<void(const SumRow &)> &visit)
{
    const Currency home = reader.bookCurrency();
    const AccountSides sides = accountsOf(reader, filter, home);
    if (!sides.home.isEmpty()) {
        EntryFilter atHome = filter;
        // Without foreign accounts the filter needs no list, and SQL no join.
        if (!sides.foreign.isEmpty())
            atHome.accounts = sides.home;
        for (const SumRow &row : reader.sums(atHome, groupBy))
            visit(row);
    }
    if (sides.foreign.isEmpty())
        return;
    EntryFilter abroad = filter;
    abroad.accounts = sides.foreign;
    for (SumRow row : reader.sums(abroad, groupBy | GroupBy::Day)) {
        const auto priced = reader.converted(row.sum, home, row.day);
        if (!priced) {
            unpriced.add(row.sum);
            continue;
        }
        row.sum = *priced;
        visit(row);
    }
}

std::optional<DateRange> closedRange(const LedgerReader &reader, const DateRange &days)
{
    DateRange closed = days;
    if (closed.first.isNull())
        closed.first = reader.firstDay().value_or(QDate());
    if (closed.last.isNull())
        closed.last = reader.lastDay().value_or(QDate());
    if (closed.isOpen() || closed.last < closed.first)
        return std::nullopt;
    return closed;
}

} // namespace bp
