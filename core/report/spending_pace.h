// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// This month's spending, summed up day by day, against the usual: the median and the quartiles of
/// the same sum in up to twelve whole months before. In the book's currency; refunds lower the
/// spending.

#include "core/report/series.h"

#include <optional>
#include <vector>

namespace bp {

class LedgerReader;

struct PaceDay
{
    int day = 1;                ///< of the month
    std::optional<Money> spent; ///< up to and with this day: negative; nothing after today
    Money little;               ///< a quarter of the months had spent no more than this by then
    Money usual;                ///< the median
    Money much;                 ///< a quarter had spent this or more

    friend bool operator==(const PaceDay &, const PaceDay &) = default;
};

struct SpendingPace
{
    Month month;
    Currency currency;
    std::vector<PaceDay> days; ///< every day of the month
    int monthsCompared = 0;    ///< below two there is no usual: little, usual and much are zero
    Unpriced unpriced;

    bool hasUsual() const { return monthsCompared >= 2; }
    std::optional<Money> spentSoFar() const; ///< on the last day that has it
    /// How much less than usual has been spent so far (positive) or more (negative).
    std::optional<Money> lessThanUsual() const;
    friend bool operator==(const SpendingPace &, const SpendingPace &) = default;
};

/// `today` within the month cuts `spent`; a later day leaves all of it, an earlier one nothing.
SpendingPace
spendingPace(const LedgerReader &reader, Month month, QDate today, const EntryFilter &within = {});

} // namespace bp
