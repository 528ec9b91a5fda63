// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Writes a preview into the book: one change, one undo step.

#include "core/import/import_outcome.h"
#include "core/import/import_preparation.h"
#include "core/import/import_preview.h"
#include "core/import/preview_decisions.h"
#include "core/ledger/ledger.h"

namespace bp {

/// `at` is the moment written into the batch (UTC). When the book changed since the preview was
/// made, rows are checked again first. A preview without ticked rows still completes and remembers
/// what it decided.
[[nodiscard]] Result<ImportOutcome>
commitImport(Ledger &ledger, ImportPreview preview, const Advisors &advisors, const QDateTime &at);

} // namespace bp
