// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Periods people call by a name that moves with the calendar: "last month" means another month in
/// April than in March.

#include "core/base/month.h"

#include <array>

namespace bp {

enum class NamedPeriod {
    None, ///< the days themselves
    ThisMonth,
    LastMonth,
    Last3Months,
    Last12Months,
    ThisYear,
    LastYear,
};

/// In the order in which they are offered.
inline constexpr std::array namedPeriods{NamedPeriod::ThisMonth,
                                         NamedPeriod::LastMonth,
                                         NamedPeriod::Last3Months,
                                         NamedPeriod::Last12Months,
                                         NamedPeriod::ThisYear,
                                         NamedPeriod::LastYear};

/// Whole months and years up to the one of `today`; None: everything.
DateRange daysOf(NamedPeriod period, QDate today);
/// The first name for these days as seen from `today`; None when they have none.
NamedPeriod periodOf(const DateRange &days, QDate today);

} // namespace bp
