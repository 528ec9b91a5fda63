// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What is owned less what is owed, at the end of each month and on the last day asked for, in the
/// book's currency.

#include "core/report/series.h"

#include <vector>

namespace bp {

class LedgerReader;

struct NetWorthPoint
{
    QDate day;
    Money assets; ///< sum of the accounts above zero
    Money debts;  ///< sum of the accounts below zero: negative

    Money worth() const { return {assets.minor() + debts.minor(), assets.currency()}; }
    friend bool operator==(const NetWorthPoint &, const NetWorthPoint &) = default;
};

struct NetWorth
{
    Currency currency;
    std::vector<NetWorthPoint> points; ///< by day
    Unpriced unpriced;                 ///< balances without a rate, as of the last point

    Series series() const;
    friend bool operator==(const NetWorth &, const NetWorth &) = default;
};

/// An open end of `days` is the first or last day of the book; an empty book gives no points.
NetWorth netWorth(const LedgerReader &reader, const DateRange &days);

} // namespace bp
