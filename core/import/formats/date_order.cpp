// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/date_order.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>
#include <vector>

namespace bp {
namespace {

struct Numbers
{
    std::array<int, 3> value{};
    std::array<int, 3> digits{};
    int yearAt = -1; ///< where an apostrophe says the year is
};

std::optional<Numbers> numbersIn(QStringView text)
{
    Numbers numbers;
    int at = -1;
    bool inNumber = false;
    for (const QChar c : text) {
        if (c.unicode() >= u'0' && c.unicode() <= u'9') {
            if (!inNumber && ++at > 2)
                return {};
            inNumber = true;
            const size_t i = size_t(at);
            if (++numbers.digits[i] > 4)
                return {};
            numbers.value[i] = numbers.value[i] * 10 + (c.unicode() - u'0');
            continue;
        }
        inNumber = false;
        if (c == u'\'' || c == u'’')
            numbers.yearAt = at + 1;
        else if (c != u'/' && c != u'.' && c != u'-' && !c.isSpace())
            return {};
    }
    if (at != 2)
        return {};
    return numbers;
}

/// "20240901" without separators.
QDate compactDay(QStringView text)
{
    bool isNumber = false;
    const int number = text.size() == 8 ? text.toInt(&isNumber) : 0;
    return isNumber ? QDate(number / 10000, number / 100 % 100, number % 100) : QDate();
}

int fullYear(int value, int digits)
{
    return digits > 2 ? value : value < 70 ? 2000 + value : 1900 + value;
}

/// How often neighbours stand against the way most of them go.
int disorder(const std::vector<QDate> &days)
{
    int up = 0;
    int down = 0;
    for (size_t i = 1; i < days.size(); ++i) {
        up += days[i] > days[i - 1];
        down += days[i] < days[i - 1];
    }
    return std::min(up, down);
}

struct Reading
{
    DateOrder order;
    std::vector<QDate> days;
    int unreadable = 0;
    int disorder = 0;
    qint64 span = 0;
};

Reading readingIn(DateOrder order, std::span<const QStringView> dates)
{
    Reading reading{order, {}, 0, 0, 0};
    reading.days.reserve(dates.size());
    for (const QStringView text : dates) {
        const QDate day = dayIn(order, text);
        if (day.isValid())
            reading.days.push_back(day);
        else
            ++reading.unreadable;
    }
    reading.disorder = disorder(reading.days);
    if (!reading.days.empty()) {
        const auto [first, last] = std::ranges::minmax_element(reading.days);
        reading.span = first->daysTo(*last);
    }
    return reading;
}

} // namespace

QDate dayIn(DateOrder order, QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (const QDate compact = compactDay(trimmed); compact.isValid())
        return compact;
    const auto numbers = numbersIn(trimmed);
    if (!numbers)
        return {};
    const bool yearFirst = order == DateOrder::YearMonthDay;
    const int yearAt = yearFirst ? 0 : 2;
    // "1/ 1' 9" is 2009; a single digit without the apostrophe is no year.
    const int yearDigits = numbers->digits[size_t(yearAt)];
    // Some write the apostrophe behind a year that comes first.
    const bool marked = numbers->yearAt == yearAt || (yearFirst && numbers->yearAt == 1);
    if ((numbers->yearAt >= 0 && !marked) || (yearDigits == 1 && !marked) || yearDigits == 3)
        return {};
    const int other = yearFirst ? 1 : 0;
    const int first = numbers->value[size_t(other)];
    const int second = numbers->value[size_t(other) + 1];
    if (numbers->digits[size_t(other)] > 2 || numbers->digits[size_t(other) + 1] > 2)
        return {};
    const int year = fullYear(numbers->value[size_t(yearAt)], yearDigits);
    return order == DateOrder::DayMonthYear ? QDate(year, second, first)
                                            : QDate(year, first, second);
}

DateOrderGuess guessDateOrder(std::span<const QStringView> dates)
{
    std::array<Reading, 3> readings{readingIn(DateOrder::MonthDayYear, dates),
                                    readingIn(DateOrder::DayMonthYear, dates),
                                    readingIn(DateOrder::YearMonthDay, dates)};
    std::ranges::stable_sort(readings, [](const Reading &a, const Reading &b) {
        return std::tuple(a.unreadable, a.disorder, a.span) <
               std::tuple(b.unreadable, b.disorder, b.span);
    });
    const Reading &best = readings[0];
    const Reading &next = readings[1];
    DateOrderGuess guess{best.order, false, next.order};
    const bool equallyReadable = best.unreadable == next.unreadable && !best.days.empty();
    // Sorted under one reading and shuffled under the other is proof enough from a handful of
    // entries on.
    const bool told = best.disorder == 0 && next.disorder >= 2;
    guess.isAmbiguous = equallyReadable && !told && best.days != next.days;
    return guess;
}

} // namespace bp
