// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Writes the sample household into a book, through the door like everything else.

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/sample/sample_household.h"

namespace bp {

class Ledger;

/// Adds accounts, categories, entries, transfers, splits, refunds, tags, rates and the banks'
/// balances to a book (an empty one, as a rule), as one named step per thing a person would have
/// done.
[[nodiscard]] Result<void>
writeSample(Ledger &ledger, const SampleHousehold &household, Progress &progress);

} // namespace bp
