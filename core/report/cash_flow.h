// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Money in, out and left over, step by step through a range, in the book's currency: by day, by
/// week (from Monday) or by month. The first and last step may be cut by the range. Transfers are
/// left out.

#include "core/report/series.h"

#include <optional>
#include <vector>

namespace bp {

class LedgerReader;

enum class CashFlowStep { Day, Week, Month };

struct CashFlowRow
{
    DateRange days;
    Money in;
    Money out; ///< negative
    int count = 0;

    Money leftOver() const { return {in.minor() + out.minor(), in.currency()}; }
    EntryFilter evidence(Flow flow) const;
    friend bool operator==(const CashFlowRow &, const CashFlowRow &) = default;
};

struct CashFlow
{
    Currency currency;
    std::vector<CashFlowRow> rows; ///< every step of the range, also empty ones
    CashFlowRow total;
    Unpriced unpriced;

    /// What is left of each unit that came in, as a fraction; nothing without income.
    std::optional<double> savingsRate() const;
    friend bool operator==(const CashFlow &, const CashFlow &) = default;
};

/// An open end of `days` is the first or last day of the book; an empty book gives no rows.
CashFlow cashFlow(const LedgerReader &reader,
                  const DateRange &days,
                  CashFlowStep step = CashFlowStep::Month,
                  const EntryFilter &within = {});

/// A step that gives a readable number of bars: days up to six weeks, weeks up to half a year, then
/// months.
CashFlowStep readableStep(const DateRange &days);

} // namespace bp
