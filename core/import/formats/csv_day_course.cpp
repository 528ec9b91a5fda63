// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/csv_day_course.h"

#include <algorithm>
#include <cstdlib>

namespace bp {
namespace {

struct Course
{
    int steps = 0;   ///< from one day to another
    int breaks = 0;  ///< steps against the way most of them go
    qint64 path = 0; ///< days from row to row
    qint64 span = 0; ///< days from the first to the last

    double disorder() const { return steps == 0 ? 1.0 : double(breaks) / steps; }
};

Course courseOf(std::span<const QStringView> column, CsvDateOrder order)
{
    Course course;
    QDate before;
    QDate first;
    QDate last;
    int up = 0;
    for (const QStringView text : column) {
        const QDate day = parseDay(text, order);
        if (!day.isValid())
            continue;
        first = first.isValid() ? std::min(first, day) : day;
        last = last.isValid() ? std::max(last, day) : day;
        if (before.isValid() && before != day) {
            ++course.steps;
            up += before < day;
            course.path += std::abs(before.daysTo(day));
        }
        before = day;
    }
    course.breaks = std::min(up, course.steps - up);
    course.span = first.isValid() ? first.daysTo(last) : 0;
    return course;
}

/// Sorted, where the other shuffles or passes all of its days again and again, as months do whose
/// days are read as years.
bool sortsBetter(const Course &course, const Course &other)
{
    const bool again = other.path >= 3 * other.span && other.span > 0;
    return course.disorder() <= 0.02 && other.breaks >= 2 && (other.disorder() >= 0.1 || again);
}

/// A few years, where the other is of decades: its years are days of the month.
bool staysTogether(const Course &course, const Course &other)
{
    constexpr qint64 decade = 3652;
    return other.span >= decade && course.span * 4 <= other.span &&
           course.disorder() <= other.disorder() + 0.1;
}

} // namespace

std::optional<CsvDateOrder> orderToldByCourse(std::span<const QStringView> column,
                                              const CsvDateOrderGuess &guess)
{
    const Course one = courseOf(column, guess.order);
    const Course other = courseOf(column, guess.other);
    if (sortsBetter(one, other))
        return guess.order;
    if (sortsBetter(other, one))
        return guess.other;
    if (staysTogether(one, other))
        return guess.order;
    if (staysTogether(other, one))
        return guess.other;
    return {};
}

} // namespace bp
