// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Whether a column of balances follows from a column of amounts, and in which direction the rows
/// run.

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace bp {

struct BalanceFit
{
    int pairs = 0;      ///< neighbouring balances of one account
    int ascending = 0;  ///< pairs that follow when the newest row is last
    int descending = 0; ///< when it is first

    int fitting() const { return ascending > descending ? ascending : descending; }
    bool holds(double share = 0.6) const { return pairs > 0 && fitting() >= share * pairs; }
};

struct BalanceRow
{
    std::optional<std::int64_t> amount;
    std::optional<std::int64_t> balance;
    int group = 0; ///< account and currency
};

/// How many balances follow from amounts of which only the size is written.
BalanceFit balanceStepFit(std::span<const BalanceRow> rows);

/// Rows without a balance are summed up to the next that has one.
BalanceFit balanceFit(std::span<const BalanceRow> rows);

} // namespace bp
