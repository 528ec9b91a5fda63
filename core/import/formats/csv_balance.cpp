// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/csv_balance.h"

#include <map>

namespace bp {
namespace {

/// What was seen of one account so far. Sums wrap around rather than overflow: they are only
/// compared.
struct Trail
{
    std::optional<std::uint64_t> balance;
    std::uint64_t sumBehind = 0; ///< of the rows behind the last balance
    std::uint64_t amountAt = 0;  ///< of the row of the last balance
};

} // namespace

BalanceFit balanceFit(std::span<const BalanceRow> rows)
{
    BalanceFit fit;
    std::map<int, Trail> trails;
    for (const BalanceRow &row : rows) {
        Trail &trail = trails[row.group];
        const auto amount = std::uint64_t(row.amount.value_or(0));
        if (!row.balance) {
            trail.sumBehind += amount;
            continue;
        }
        const auto balance = std::uint64_t(*row.balance);
        if (trail.balance) {
            ++fit.pairs;
            fit.ascending += balance == *trail.balance + trail.sumBehind + amount;
            fit.descending += *trail.balance == balance + trail.amountAt + trail.sumBehind;
        }
        trail = {balance, 0, amount};
    }
    return fit;
}

} // namespace bp
