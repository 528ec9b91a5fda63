// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Opening and closing balance of a statement from the balances beside its entries.

#include "core/import/raw_entry.h"

namespace bp {

/// Where they follow from each other without a gap, in either direction; else nothing is stated.
void stateRunningBalances(RawStatement &statement);

} // namespace bp
