// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/csv_running_balance.h"

#include "core/import/formats/csv_balance.h"

#include <vector>

namespace bp {

void stateRunningBalances(RawStatement &statement)
{
    auto &entries = statement.entries;
    std::vector<BalanceRow> rows;
    rows.reserve(entries.size());
    for (const RawEntry &entry : entries) {
        const auto balance =
            entry.runningBalance ? std::optional(entry.runningBalance->minor()) : std::nullopt;
        rows.push_back({entry.amount.minor(), balance, 0});
    }
    const BalanceFit fit = balanceFit(rows);
    if (entries.empty() || (fit.pairs > 0 && fit.fitting() < fit.pairs) ||
        (fit.pairs == 0 && entries.size() > 1))
        return;
    const bool newestLast =
        fit.ascending > fit.descending ||
        (fit.ascending == fit.descending && entries.front().day <= entries.back().day);
    const RawEntry &first = newestLast ? entries.front() : entries.back();
    const RawEntry &last = newestLast ? entries.back() : entries.front();
    if (first.runningBalance) {
        if (const auto before = first.runningBalance->plus(first.amount.negated()))
            statement.opening = StatedBalance{first.day, *before};
    }
    if (last.runningBalance)
        statement.closing = StatedBalance{last.day, *last.runningBalance};
}

} // namespace bp
