// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/named_period.h"

namespace bp {

DateRange daysOf(NamedPeriod period, QDate today)
{
    const Month month(today);
    switch (period) {
    case NamedPeriod::None:
        return {};
    case NamedPeriod::ThisMonth:
        return DateRange::of(month);
    case NamedPeriod::LastMonth:
        return DateRange::of(month.previous());
    case NamedPeriod::Last3Months:
        return DateRange::of(month.plus(-2), month);
    case NamedPeriod::Last12Months:
        return DateRange::of(month.plus(-11), month);
    case NamedPeriod::ThisYear:
        return {QDate(today.year(), 1, 1), QDate(today.year(), 12, 31)};
    case NamedPeriod::LastYear:
        return {QDate(today.year() - 1, 1, 1), QDate(today.year() - 1, 12, 31)};
    }
    return {};
}

NamedPeriod periodOf(const DateRange &days, QDate today)
{
    for (const NamedPeriod period : namedPeriods) {
        if (daysOf(period, today) == days)
            return period;
    }
    return NamedPeriod::None;
}

} // namespace bp
