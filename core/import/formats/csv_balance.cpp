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

bool isStep(std::int64_t from, std::int64_t to, std::int64_t size)
{
    const auto step = std::uint64_t(to) - std::uint64_t(from);
    return step == std::uint64_t(size) || step == std::uint64_t(0) - std::uint64_t(size);
}

} // namespace

BalanceFit balanceStepFit(std::span<const BalanceRow> rows)
{
    BalanceFit fit;
    std::map<int, BalanceRow> before;
    for (const BalanceRow &row : rows) {
        if (!row.balance)
            continue;
        if (const auto known = before.find(row.group); known != before.end()) {
            ++fit.pairs;
            fit.ascending += isStep(*known->second.balance, *row.balance, row.amount.value_or(0));
            fit.descending +=
                isStep(*row.balance, *known->second.balance, known->second.amount.value_or(0));
        }
        before.insert_or_assign(row.group, row);
    }
    return fit;
}

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
