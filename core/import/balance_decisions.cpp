// SPDX-License-Identifier: GPL-3.0-or-later

// What the bank's balances decide: doubtful rows, and days nobody has.
#include "core/import/import_proofs.h"

#include <algorithm>
#include <map>

namespace bp {
namespace {

constexpr size_t mostDoubts = 16;

/// Doubts that are about whether the row belongs into the book at all.
bool isOpen(const PreviewRow &row, QDate closing)
{
    return row.verdict == RowVerdict::Doubtful && row.doubt != Doubt::Transfer && !row.isDecided &&
           row.raw.day <= closing;
}

/// The only choice among the amounts that sums to `target`, equal amounts being interchangeable;
/// how many of each.
std::optional<std::map<std::int64_t, int>> onlyChoice(const std::vector<std::int64_t> &amounts,
                                                      std::int64_t target)
{
    std::optional<std::map<std::int64_t, int>> found;
    for (std::uint32_t choice = 0; choice < (1U << amounts.size()); ++choice) {
        std::int64_t sum = 0;
        std::map<std::int64_t, int> counts;
        for (size_t i = 0; i < amounts.size(); ++i) {
            if ((choice >> i & 1U) == 0)
                continue;
            if (__builtin_add_overflow(sum, amounts[i], &sum))
                return {};
            ++counts[amounts[i]];
        }
        if (sum != target)
            continue;
        if (found && *found != counts)
            return {};
        found = counts;
    }
    return found;
}

void settle(PreviewRow &row, bool isNeeded)
{
    row.isTicked = isNeeded;
    row.confidence = 0.97F;
    if (isNeeded) {
        row.verdict = RowVerdict::New;
        row.reason.balance = RowReason::Balance::NeedsRow;
        row.twin = {};
        row.twinRow = {};
        row.doubt = Doubt::None;
    } else if (row.doubt != Doubt::Pending) {
        row.verdict = RowVerdict::AlreadyThere;
        row.reason.balance = RowReason::Balance::HoldsWithout;
        row.doubt = Doubt::None;
    }
}

void decide(ImportPreview &preview, PreviewStatement &statement)
{
    if (!statement.proof.closing || statement.proof.verdict == ProofVerdict::Disproved)
        return;
    const PreviewAccount &account = preview.accounts[size_t(statement.account)];
    if (!account.isAnchored && !statement.proof.opening)
        return;
    std::vector<PreviewRow *> open;
    std::vector<std::int64_t> amounts;
    for (PreviewStatement &other : preview.statements) {
        if (other.account != statement.account)
            continue;
        for (PreviewRow &row : other.rows) {
            if (isOpen(row, statement.bookProof.day)) {
                open.push_back(&row);
                amounts.push_back(row.raw.amount.minor());
            }
        }
    }
    if (open.empty() || open.size() > mostDoubts)
        return;
    auto choice = onlyChoice(amounts, statement.bookProof.residue.minor());
    if (!choice)
        return;
    for (PreviewRow *row : open) {
        int &needed = (*choice)[row->raw.amount.minor()];
        settle(*row, needed > 0);
        needed -= needed > 0 ? 1 : 0;
    }
    proveWithBook(preview);
}

ChainStretch stretchOf(const PreviewStatement &statement)
{
    const auto [first, last] = std::ranges::minmax_element(
        statement.rows, {}, [](const PreviewRow &row) { return row.raw.day; });
    return {first->raw.day,
            std::max(last->raw.day, statement.bookProof.day),
            statement.proof.opening,
            statement.proof.closing};
}

} // namespace

void decideByBalance(ImportPreview &preview)
{
    for (PreviewStatement &statement : preview.statements)
        decide(preview, statement);
}

void findGaps(ImportPreview &preview, const LedgerReader &reader)
{
    preview.gaps.clear();
    for (int i = 0; i < int(preview.accounts.size()); ++i) {
        const AccountId account = preview.accounts[size_t(i)].account.id;
        std::vector<ChainStretch> stretches =
            account.isNull() ? std::vector<ChainStretch>()
                             : accountChain(reader, account).stretches;
        for (const PreviewStatement &statement : preview.statements) {
            if (statement.account == i && !statement.rows.empty())
                stretches.push_back(stretchOf(statement));
        }
        for (const ChainGap &gap : chainGaps(stretches))
            preview.gaps.push_back({i, gap});
    }
}

} // namespace bp
