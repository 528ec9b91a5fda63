// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What all reports stand on: the sums of a filter in the book's currency, and whether a sum is
/// income.

#include "core/ledger/ledger_reader.h"
#include "core/report/series.h"

#include <functional>

namespace bp {

/// Calls `visit` with every group of `filter` in the book's currency. Entries of accounts in
/// another currency are converted at the rate of their day (so such a group may be visited in
/// several parts); those without a rate go to `unpriced`.
void forEachPricedSum(const LedgerReader &reader,
                      const EntryFilter &filter,
                      GroupBy groupBy,
                      Unpriced &unpriced,
                      const std::function<void(const SumRow &)> &visit);

/// Fills open ends with the first and last day of the book; nothing when the book is empty or the
/// range is.
std::optional<DateRange> closedRange(const LedgerReader &reader, const DateRange &days);

} // namespace bp
