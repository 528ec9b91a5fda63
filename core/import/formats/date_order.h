// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Dates written as numbers, read by one order for a whole file: "1/2/06", "2/10'2020",
/// "22.12.2017", "24-09-01".

#include <QDate>
#include <QStringView>

#include <span>

namespace bp {

enum class DateOrder { MonthDayYear, DayMonthYear, YearMonthDay };

/// Null for what does not read in this order. An apostrophe stands before a year; two digits of a
/// year below 70 are of this century.
QDate dayIn(DateOrder order, QStringView text);

struct DateOrderGuess
{
    DateOrder order = DateOrder::YearMonthDay;
    bool isAmbiguous = false; ///< every date also reads in `other`, and differently
    DateOrder other = DateOrder::YearMonthDay;
};

/// Decides for all dates of a file, in its order. Where the numbers allow two orders, the one that
/// leaves the dates sorted is taken; where both do, it is ambiguous.
DateOrderGuess guessDateOrder(std::span<const QStringView> dates);

} // namespace bp
