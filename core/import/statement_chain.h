// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Statements of one account, in any order, are a chain: each opens where the one before closed.
/// Where one does not, days are missing. One rule for files just read, for the preview of an import
/// and for what the book remembers of earlier ones.

#include "core/base/month.h"
#include "core/import/raw_entry.h"
#include "core/ledger/ledger_reader.h"

#include <QLocale>

#include <optional>
#include <span>
#include <vector>

namespace bp {

/// Days somebody accounts for, with the balances at their ends as far as they are known.
struct ChainStretch
{
    QDate first;
    QDate last;
    std::optional<Money> opening;
    std::optional<Money> closing;
};

struct ChainGap
{
    int before = -1;  ///< index of the stretch that ends before the gap
    int after = -1;   ///< index of the one that begins behind it
    DateRange days;   ///< what is missing; null ends where no whole day lies between
    Money difference; ///< opening behind less closing before: what the missing entries sum to
    friend bool operator==(const ChainGap &, const ChainGap &) = default;
};

/// Stretches without balances say nothing of what is missing; those within another's days, and those
/// that share a day with the one before, are no gaps.
std::vector<ChainGap> chainGaps(std::span<const ChainStretch> stretches);

/// Of statements just read, each account a chain of its own; indexes are those of the statements.
std::vector<ChainGap> statementGaps(std::span<const RawStatement> statements);

/// What the book remembers of the imports into an account: oldest first, with `batch` beside each.
struct AccountChain
{
    std::vector<ImportBatch> batches;
    std::vector<ChainStretch> stretches; ///< of the same index
    std::vector<ChainGap> gaps() const { return chainGaps(stretches); }
};
AccountChain accountChain(const LedgerReader &reader, AccountId account);

/// "12 March 2026 to 19 March 2026 is missing: entries of together −62,00 €."
QString gapSentence(const ChainGap &gap, const QLocale &locale);

} // namespace bp
