// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What was sorted around a day. Entries come in bursts: the days of a journey, the weeks of a
/// project, the habits of this spring. So a label lately or close by given leans the chances its
/// way, the more the rarer it is elsewhere.

#include "ml/text/text_row.h"

#include <cstdint>
#include <span>
#include <vector>

namespace bp::ml {

/// A sorted row: when, and as what.
struct DayLabel
{
    std::int32_t day = 0; ///< Julian day
    std::uint32_t label = 0;
};

/// In the order of days; of one day, in the order they were heard.
using DayLabels = std::vector<DayLabel>;

/// Puts a row in its place; rows without a day are left out.
void addInOrder(DayLabels &rows, const LabelledRow &row);

class TimeContext
{
public:
    TimeContext() = default;
    /// `rows` in the order of days, labels below `labels`.
    TimeContext(DayLabels rows, int labels);
    /// Rows in any order.
    static TimeContext of(std::span<const LabelledRow> rows, int labels);

    /// Leans the chances for a row of this day, also by rows heard `newer` than training; they sum
    /// to 1 again. A null day changes nothing. There may be more chances than labels were known.
    void lean(std::span<float> chances, QDate day, const DayLabels &newer = {}) const;

    const DayLabels &rows() const { return m_rows; }

private:
    /// What the chances are multiplied by on a day.
    void fillLeaning(std::span<float> leaning, int day, const DayLabels &newer) const;
    void learnLeanings();
    /// The same by the own rows alone, for the labels they have; looked up.
    std::span<const float> leaningOn(int day) const;

    DayLabels m_rows;
    std::vector<float> m_rarity; ///< by label: one over its share of all rows
    /// Days from which on the own rows lean otherwise than the day before, and how: by label, day
    /// after day. Worked out once, for an import asks for the same few days again and again.
    std::vector<std::int32_t> m_turns;
    std::vector<float> m_leanings;
};

} // namespace bp::ml
