// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/balance_points.h"

#include "core/ledger/ledger_reader.h"

#include <algorithm>
#include <map>

namespace bp {

std::vector<AccountBalances>
balancesAt(const LedgerReader &reader, const QSet<AccountId> &accounts, std::span<const QDate> days)
{
    std::vector<AccountBalances> balances;
    if (days.empty())
        return balances;
    std::map<AccountId, std::map<QDate, std::int64_t>> movements;
    EntryFilter filter;
    filter.accounts = accounts;
    filter.days = {days.front().addDays(1), days.back()};
    if (filter.days.first <= filter.days.last) {
        for (const SumRow &row : reader.sums(filter, GroupBy::Day | GroupBy::Account))
            movements[row.account][row.day] += row.sum.minor();
    }

    for (const Account &account : reader.accounts()) {
        if (!accounts.isEmpty() && !accounts.contains(account.id))
            continue;
        AccountBalances line{account, {}};
        line.at.reserve(days.size());
        Money balance = reader.balanceOn(account.id, days.front());
        const auto &moves = movements[account.id];
        auto next = moves.begin();
        for (const QDate day : days) {
            std::int64_t minor = balance.minor();
            for (; next != moves.end() && next->first <= day; ++next)
                minor += next->second;
            balance = Money(minor, account.currency);
            line.at.push_back(balance);
        }
        balances.push_back(std::move(line));
    }
    return balances;
}

std::optional<std::vector<Money>> convertedBalances(const LedgerReader &reader,
                                                    const AccountBalances &balances,
                                                    Currency target,
                                                    std::span<const QDate> days)
{
    if (balances.account.currency == target)
        return balances.at;
    std::vector<Money> converted;
    converted.reserve(days.size());
    for (size_t i = 0; i < days.size(); ++i) {
        if (balances.at[i].isZero()) {
            converted.emplace_back(0, target);
            continue;
        }
        const auto money = reader.converted(balances.at[i], target, days[i]);
        if (!money)
            return std::nullopt;
        converted.push_back(*money);
    }
    return converted;
}

} // namespace bp
