// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Writes a preview into the book: one change, one undo step.

#include "core/import/import_preview.h"
#include "core/ledger/ledger.h"

namespace bp {

struct ImportOutcome
{
    std::vector<ImportBatchId>
        batches;                 ///< one per file and account, in the order of the statements
    int entries = 0;             ///< added
    int completed = 0;           ///< entries of the book that got bank text or the booked amount
    int transfers = 0;           ///< pairs made
    int categorized = 0;         ///< added entries that have a category
    int suggested = 0;           ///< added entries that wait in the review strip
    int accounts = 0;            ///< made
    int changedSincePreview = 0; ///< rows decided anew because the book had changed
};

/// `at` is the moment written into the batch (UTC). When the book changed since the preview was
/// made, rows are checked again first. A preview without ticked rows still completes and remembers
/// what it decided.
[[nodiscard]] Result<ImportOutcome>
commitImport(Ledger &ledger, ImportPreview preview, const Advisors &advisors, const QDateTime &at);

} // namespace bp
