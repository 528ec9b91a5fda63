// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Days as files write them: any separator, month names of many languages, two-digit years, times
/// behind or before. Which number is the day and which the month is decided over a whole column.

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>
#include <span>

namespace bp {

enum class CsvDateOrder { DayMonthYear, MonthDayYear, YearMonthDay };

/// Three parts in the order written. A named month stands in its place with its number.
struct DateParts
{
    int part[3] = {0, 0, 0};
    int digits[3] = {0, 0, 0};
    int namedMonth = -1; ///< which part was a name; -1: none
    QChar separator;     ///< between the first two
};

/// Nothing where the text is no day, whatever the order.
std::optional<DateParts> datePartsOf(QStringView text);

/// Null when the parts are no day in this order. A four-digit part is always the year.
QDate dayOf(const DateParts &parts, CsvDateOrder order);
QDate parseDay(QStringView text, CsvDateOrder order);

struct CsvDateOrderGuess
{
    CsvDateOrder order = CsvDateOrder::DayMonthYear;
    bool isAmbiguous = false; ///< `other` reads as many texts and reads some of them otherwise
    CsvDateOrder other = CsvDateOrder::MonthDayYear;
    int unreadable = 0;
};

CsvDateOrderGuess guessCsvDateOrder(std::span<const QStringView> column);

/// "R7.3.1" as a cell of its own is "令和7.3.1": in a Japanese text R, H and S are eras; elsewhere
/// a letter before a day says something else.
QString withErasInKanji(const QString &text);

/// 1…12 for a month's name or its short form in any known language; 0 for anything else.
int monthNamed(QStringView word);

QString nameOf(CsvDateOrder order); ///< "dmy": for the remembered layout
std::optional<CsvDateOrder> dateOrderNamed(QStringView name);

} // namespace bp
