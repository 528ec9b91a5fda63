// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Money in and out per month, in the book's currency. Transfers between own accounts are left out.
/// A refund is not income: what comes in under an expense category lowers the spending; only
/// unsorted entries go by sign.

#include "core/report/series.h"

#include <vector>

namespace bp {

class LedgerReader;

struct MonthlyTotal
{
    Month month;
    Money in;  ///< income
    Money out; ///< spending: negative
    int count = 0;

    Money leftOver() const { return {in.minor() + out.minor(), in.currency()}; }
    /// The entries behind one of the two figures (Flow::In, Flow::Out) or both (Flow::NoTransfers).
    EntryFilter evidence(Flow flow) const;
    friend bool operator==(const MonthlyTotal &, const MonthlyTotal &) = default;
};

struct MonthlyTotals
{
    Currency currency;
    std::vector<MonthlyTotal> months; ///< every month asked for, also those without entries
    Unpriced unpriced;

    friend bool operator==(const MonthlyTotals &, const MonthlyTotals &) = default;
};

/// From `first` to `last`, both included; `within` narrows (its days and flow do not count).
MonthlyTotals
monthlyTotals(const LedgerReader &reader, Month first, Month last, const EntryFilter &within = {});

} // namespace bp
