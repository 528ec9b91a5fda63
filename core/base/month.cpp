// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/month.h"

namespace bp {

Month::Month(QDate day)
    : Month(day.isValid() ? Month(day.year(), day.month()) : Month())
{
}

QDate Month::firstDay() const
{
    return QDate(year(), month(), 1);
}

QDate Month::lastDay() const
{
    return QDate(year(), month(), days());
}

int Month::days() const
{
    return firstDay().daysInMonth();
}

bool Month::contains(QDate day) const
{
    return day.isValid() && Month(day) == *this;
}

DateRange DateRange::of(Month month)
{
    return {month.firstDay(), month.lastDay()};
}

DateRange DateRange::of(Month firstMonth, Month lastMonth)
{
    return {firstMonth.firstDay(), lastMonth.lastDay()};
}

bool DateRange::contains(QDate day) const
{
    return (first.isNull() || first <= day) && (last.isNull() || day <= last);
}

int DateRange::days() const
{
    Q_ASSERT(!isOpen());
    return int(first.daysTo(last)) + 1;
}

} // namespace bp
