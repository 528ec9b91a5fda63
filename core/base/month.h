// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Month and DateRange. A day is a QDate, never a QDateTime: no time zone can move a booking.

#include <QDate>

#include <compare>

namespace bp {

/// A month of the Gregorian calendar; ordered and countable.
class Month
{
public:
    constexpr Month() = default; ///< no month
    constexpr Month(int year, int month)
        : m_number(year * 12 + month - 1)
    {
    }
    explicit Month(QDate day);

    constexpr bool isNull() const { return m_number == 0; }
    constexpr int year() const { return m_number / 12; }
    constexpr int month() const { return m_number % 12 + 1; }
    constexpr Month plus(int months) const { return fromNumber(m_number + months); }
    constexpr Month next() const { return plus(1); }
    constexpr Month previous() const { return plus(-1); }
    /// Months from `earlier` to this; negative when this is before it.
    constexpr int monthsSince(Month earlier) const { return m_number - earlier.m_number; }

    QDate firstDay() const;
    QDate lastDay() const;
    int days() const;
    bool contains(QDate day) const;

    friend constexpr auto operator<=>(Month, Month) = default;

private:
    static constexpr Month fromNumber(int number)
    {
        Month month;
        month.m_number = number;
        return month;
    }
    int m_number = 0;
};

/// Days from first to last, both included; a null end is open. The default range is everything.
struct DateRange
{
    QDate first;
    QDate last;

    static DateRange of(Month month);
    static DateRange of(Month firstMonth, Month lastMonth);

    bool isOpen() const { return first.isNull() || last.isNull(); }
    bool isEverything() const { return first.isNull() && last.isNull(); }
    bool contains(QDate day) const;
    /// Number of days; only for a closed range.
    int days() const;

    friend bool operator==(const DateRange &, const DateRange &) = default;
};

} // namespace bp
