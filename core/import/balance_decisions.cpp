// SPDX-License-Identifier: GPL-3.0-or-later

// What the bank's balances decide: doubtful rows, and days nobody has.
#include "core/import/import_proofs.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace bp {
namespace {

constexpr size_t mostDoubts = 16;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bp::ImportProofs)
};

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
        row.reason += Words::tr(" But the bank's closing balance needs this row.");
        row.twin = {};
        row.twinRow = {};
        row.doubt = Doubt::None;
    } else if (row.doubt != Doubt::Pending) {
        row.verdict = RowVerdict::AlreadyThere;
        row.reason += Words::tr(" The bank's closing balance holds without this row.");
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

/// A stretch of days somebody accounts for, with the balances at its ends.
struct Stretch
{
    QDate first;
    QDate last;
    std::optional<Money> opening;
    std::optional<Money> closing;
};

std::vector<Stretch>
stretchesOf(const ImportPreview &preview, int index, const LedgerReader &reader)
{
    std::vector<Stretch> stretches;
    for (const PreviewStatement &statement : preview.statements) {
        if (statement.account != index || statement.rows.empty())
            continue;
        const auto [first, last] = std::ranges::minmax_element(
            statement.rows, {}, [](const PreviewRow &row) { return row.raw.day; });
        stretches.push_back({first->raw.day,
                             std::max(last->raw.day, statement.bookProof.day),
                             statement.proof.opening,
                             statement.proof.closing});
    }
    const PreviewAccount &account = preview.accounts[size_t(index)];
    if (!account.isNew()) {
        const std::vector<Checkpoint> checkpoints = reader.checkpoints(account.account.id);
        for (const ImportBatch &batch : reader.importBatches()) {
            if (batch.account != account.account.id || batch.firstDay.isNull())
                continue;
            Stretch stretch{batch.firstDay, batch.lastDay, {}, {}};
            for (const Checkpoint &point : checkpoints) {
                if (point.batch != batch.id)
                    continue;
                if (point.source == Checkpoint::Source::Opening)
                    stretch.opening = point.balance;
                else if (point.source == Checkpoint::Source::Closing)
                    stretch.closing = point.balance;
            }
            stretches.push_back(stretch);
        }
    }
    std::ranges::stable_sort(
        stretches, {}, [](const Stretch &s) { return std::pair(s.first, s.last); });
    return stretches;
}

ChainGap gapBetween(int account, const Stretch &before, const Stretch &after)
{
    ChainGap gap;
    gap.account = account;
    const bool hasDays = before.last.daysTo(after.first) > 1;
    gap.first = hasDays ? before.last.addDays(1) : before.last;
    gap.last = hasDays ? after.first.addDays(-1) : after.first;
    gap.difference =
        Money(after.opening->minor() - before.closing->minor(), after.opening->currency());
    gap.sentence = Words::tr("%1 to %2 is missing: the balance went from %3 to %4 in between. "
                             "Import a file with these days.")
                       .arg(gap.first.toString(Qt::ISODate),
                            gap.last.toString(Qt::ISODate),
                            before.closing->toDecimal(),
                            after.opening->toDecimal());
    return gap;
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
        const std::vector<Stretch> stretches = stretchesOf(preview, i, reader);
        const Stretch *before = nullptr;
        for (const Stretch &stretch : stretches) {
            const bool meets = !before || stretch.first < before->last || !before->closing ||
                               !stretch.opening || *before->closing == *stretch.opening;
            if (!meets)
                preview.gaps.push_back(gapBetween(i, *before, stretch));
            if (!before || stretch.last >= before->last)
                before = &stretch;
        }
    }
}

} // namespace bp
