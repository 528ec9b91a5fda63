// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/spending_pace.h"

#include "core/report/priced_sums.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bp {
namespace {

constexpr int monthsLookedAt = 12;
/// A book that begins by this day of a month has the whole month: rent is often its first entry.
constexpr int latestFirstDay = 5;

using DaySums = std::array<std::int64_t, 31>;

/// Sums up to and with each day; a short month keeps its last sum.
void cumulate(DaySums &sums)
{
    for (size_t i = 1; i < sums.size(); ++i)
        sums[i] += sums[i - 1];
}

/// Between the two neighbours in proportion, rounded to whole minor units. `sorted` is not empty.
std::int64_t quantile(const std::vector<std::int64_t> &sorted, double part)
{
    const double at = part * double(sorted.size() - 1);
    const auto low = size_t(std::floor(at));
    const auto high = std::min(low + 1, sorted.size() - 1);
    const auto gap = double(sorted[high] - sorted[low]);
    return sorted[low] + std::llround(gap * (at - double(low)));
}

/// Spending by month and day: index 0 is the month asked for, 1 the one before, …
std::vector<DaySums> spendingByDay(const LedgerReader &reader,
                                   Month month,
                                   const EntryFilter &within,
                                   Unpriced &unpriced)
{
    std::vector<DaySums> months(monthsLookedAt + 1, DaySums{});
    EntryFilter filter = within;
    filter.days = DateRange::of(month.plus(-monthsLookedAt), month);
    filter.flow = Flow::NoTransfers;
    forEachPricedSum(
        reader, filter, GroupBy::Day | GroupBy::Flow, unpriced, [&](const SumRow &row) {
            if (row.isIncoming)
                return;
            const auto back = size_t(month.monthsSince(Month(row.day)));
            months[back][size_t(row.day.day() - 1)] += row.sum.minor();
        });
    for (DaySums &sums : months)
        cumulate(sums);
    return months;
}

int wholeMonthsBefore(const LedgerReader &reader, Month month)
{
    const auto first = reader.firstDay();
    if (!first)
        return 0;
    const Month firstWhole = first->day() <= latestFirstDay ? Month(*first) : Month(*first).next();
    return std::clamp(month.monthsSince(firstWhole), 0, monthsLookedAt);
}

} // namespace

std::optional<Money> SpendingPace::spentSoFar() const
{
    std::optional<Money> spent;
    for (const PaceDay &day : days) {
        if (day.spent)
            spent = day.spent;
    }
    return spent;
}

std::optional<Money> SpendingPace::lessThanUsual() const
{
    if (!hasUsual())
        return std::nullopt;
    std::optional<Money> less;
    for (const PaceDay &day : days) {
        if (day.spent)
            less = Money(day.spent->minor() - day.usual.minor(), currency);
    }
    return less;
}

SpendingPace
spendingPace(const LedgerReader &reader, Month month, QDate today, const EntryFilter &within)
{
    SpendingPace pace;
    pace.month = month;
    pace.currency = reader.bookCurrency();
    pace.monthsCompared = wholeMonthsBefore(reader, month);
    const std::vector<DaySums> months = spendingByDay(reader, month, within, pace.unpriced);

    for (int number = 1; number <= month.days(); ++number) {
        const auto index = size_t(number - 1);
        PaceDay day;
        day.day = number;
        day.little = day.usual = day.much = Money(0, pace.currency);
        if (QDate(month.year(), month.month(), number) <= today)
            day.spent = Money(months[0][index], pace.currency);
        if (pace.hasUsual()) {
            std::vector<std::int64_t> before;
            for (int back = 1; back <= pace.monthsCompared; ++back)
                before.push_back(months[size_t(back)][index]);
            std::sort(before.begin(), before.end());
            // Spending is negative: the smallest quarter of the numbers spent the most.
            day.much = Money(quantile(before, 0.25), pace.currency);
            day.usual = Money(quantile(before, 0.5), pace.currency);
            day.little = Money(quantile(before, 0.75), pace.currency);
        }
        pace.days.push_back(day);
    }
    return pace;
}

} // namespace bp
