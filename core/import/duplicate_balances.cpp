// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/duplicate_search.h"

#include <algorithm>
#include <cstdlib>
#include <map>

// What DuplicateSearch asks the running balances.

namespace bp {

bool DuplicateSearch::haveBalances(int r, int k) const
{
    return row(r).runningBalance && known(k).balance && !row(r).isPending;
}

bool DuplicateSearch::haveSameBalance(int r, int k) const
{
    return haveBalances(r, k) && row(r).runningBalance->minor() == *known(k).balance;
}

/// Where one file has the whole day, it has all there is, and counting is right whatever the
/// balances: banks reckon them anew when something is booked in between. Where two files cut the
/// day, one from the front and one from behind, only the balances tell equal rows apart.
bool DuplicateSearch::balancesDecide(qint64 day)
{
    if (m_exactDay && m_exactDay->first == day)
        return m_exactDay->second;
    const bool isWhole = (m_days.first < day && day < m_days.second) ||
                         m_task.covered.isWholeInOne(day);
    const DayCover::Edge here = DayCover::edgeOf(day, m_days);
    const bool isNested = here != DayCover::IsOnlyDay && m_task.covered.edgesAt(day) == here;
    const bool isExact = !isWhole && !isNested && !isForked(day);
    m_exactDay = {day, isExact};
    return isExact;
}

/// If every other balance meant another entry, two entries of the day would follow the same balance
/// (or lead to it): then the bank has reckoned its balances anew.
bool DuplicateSearch::isForked(qint64 day) const
{
    std::map<std::int64_t, int> leaves; // less those that arrive
    std::map<std::pair<std::int64_t, std::int64_t>, int> seen;
    const auto add = [&](std::int64_t minor, std::int64_t balance) {
        std::int64_t before = 0;
        if (__builtin_sub_overflow(balance, minor, &before))
            return;
        ++leaves[before];
        --leaves[balance];
    };
    for (const KnownEntry &entry : m_task.known) {
        if (entry.day != day || !entry.balance)
            continue;
        ++seen[{entry.minor, *entry.balance}];
        add(entry.minor, *entry.balance);
    }
    for (const RawEntry *entry : m_task.rows) {
        if (entry->day.toJulianDay() != day || !entry->runningBalance || entry->isPending)
            continue;
        const std::int64_t balance = entry->runningBalance->minor();
        if (int &known = seen[{entry->amount.minor(), balance}]; known > 0)
            --known;
        else
            add(entry->amount.minor(), balance);
    }
    return std::ranges::any_of(leaves, [](const auto &at) { return std::abs(at.second) > 1; });
}

/// Equal rows and entries with the same balance behind them are one and the same. An id says
/// otherwise only where the bank's ids have proved to stay.
void DuplicateSearch::matchBalances(std::span<const Key> rows, std::span<const Key> knowns)
{
    QMultiHash<std::int64_t, int> byBalance;
    for (const Key &k : knowns) {
        if (known(k.index).balance)
            byBalance.insert(*known(k.index).balance, k.index);
    }
    for (const Key &r : rows) {
        if (byBalance.isEmpty() || !row(r.index).runningBalance || row(r.index).isPending)
            continue;
        auto [at, end] = byBalance.equal_range(row(r.index).runningBalance->minor());
        for (; at != end; ++at) {
            const bool mayBe = mayBeSame(r.index, *at) ||
                               (m_sharedIds == 0 && !isToldApart(r.index, *at));
            if (isOpenKnown(*at) && mayBe) {
                take(r.index,
                     *at,
                     RowVerdict::AlreadyThere,
                     0.99,
                     {RowReason::Kind::SameBalance});
                break;
            }
        }
    }
}

} // namespace bp
