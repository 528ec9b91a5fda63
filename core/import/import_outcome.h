// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What an import did, in numbers.

#include "core/base/id.h"

#include <vector>

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

} // namespace bp
