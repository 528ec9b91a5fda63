// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/text/time_context.h"

#include <QVarLengthArray>

#include <Eigen/Core>
#include <algorithm>
#include <array>
#include <cmath>

namespace bp::ml {
namespace {

// Settled on months of purchase cards and a diary, each asked about the weeks that followed and
// about rows left out in between.
constexpr int reachDays = 6;           // rows farther away are not near
constexpr std::size_t mostNear = 24;   // on each side of the day
constexpr std::size_t mostRecent = 32; // rows before the day, however long ago
constexpr float recentFading = 0.92F;  // from one row to the one before
constexpr float nearDoubt = 3;         // rows' worth of the usual shares, against those near
constexpr float recentDoubt = 12;      // and against the recent ones
constexpr float smallestShare = 0.3F;  // rows every label is thought to have at least
constexpr float highestRarity = 20;    // a label of two rows shall not draw all strangers to it

/// How much a row counts so many days away: little more than a third of the day before.
float nearness(int days)
{
    static const std::array<float, reachDays + 1> byDay = [] {
        std::array<float, reachDays + 1> all{};
        for (int day = 0; day <= reachDays; ++day)
            all[std::size_t(day)] = std::exp(-float(day));
        return all;
    }();
    return byDay[std::size_t(days)];
}

/// Two lists read as one, from a day on forwards or from before it backwards.
class Walk
{
public:
    Walk(const DayLabels &rows, int day)
        : m_rows(rows)
        , m_from(std::ranges::lower_bound(rows, day, {}, &DayLabel::day) - rows.begin())
    {
    }

    const DayLabel *back() const
    {
        return m_back < m_from ? &m_rows[std::size_t(m_from - m_back - 1)] : nullptr;
    }
    void goBack() { ++m_back; }
    std::span<const DayLabel> ahead() const
    {
        return std::span(m_rows).subspan(std::size_t(m_from));
    }

private:
    const DayLabels &m_rows;
    std::ptrdiff_t m_from;
    std::ptrdiff_t m_back = 0;
};

using Floats = Eigen::Map<Eigen::ArrayXf>;

struct Voices
{
    explicit Voices(std::size_t labels)
        : near(qsizetype(labels), 0.0F)
        , recent(qsizetype(labels), 0.0F)
    {
    }
    QVarLengthArray<float, 64> near;
    QVarLengthArray<float, 64> recent;
};

void hearBefore(Walk older, Walk newer, int day, Voices &voices)
{
    float weight = 1;
    for (std::size_t count = 0; count < mostRecent; ++count, weight *= recentFading) {
        const DayLabel *first = older.back();
        const DayLabel *second = newer.back();
        if (!first && !second)
            return;
        const bool isNewer = !first || (second && second->day >= first->day);
        const DayLabel &row = isNewer ? *second : *first;
        (isNewer ? newer : older).goBack();
        voices.recent[row.label] += weight;
        if (count < mostNear && day - row.day <= reachDays)
            voices.near[row.label] += nearness(day - row.day);
    }
}

void hearAfter(std::span<const DayLabel> rows, int day, Voices &voices)
{
    for (const DayLabel &row : rows.first(std::min(rows.size(), mostNear))) {
        if (row.day - day > reachDays)
            return;
        voices.near[row.label] += nearness(row.day - day);
    }
}

} // namespace

void addInOrder(DayLabels &rows, const LabelledRow &row)
{
    if (!row.row.day.isValid())
        return;
    const auto day = std::int32_t(row.row.day.toJulianDay());
    rows.insert(std::ranges::upper_bound(rows, day, {}, &DayLabel::day),
                {day, std::uint32_t(row.label)});
}

TimeContext::TimeContext(DayLabels rows, int labels)
    : m_rows(std::move(rows))
    , m_rarity(std::size_t(labels), smallestShare)
{
    for (const DayLabel &row : m_rows)
        m_rarity[row.label] += 1;
    const float all = float(m_rows.size()) + smallestShare * float(labels);
    for (float &each : m_rarity)
        each = std::min(all / each, highestRarity);
    learnLeanings();
}

TimeContext TimeContext::of(std::span<const LabelledRow> rows, int labels)
{
    DayLabels sorted;
    for (const LabelledRow &row : rows) {
        if (row.row.day.isValid())
            sorted.push_back({std::int32_t(row.row.day.toJulianDay()), std::uint32_t(row.label)});
    }
    std::ranges::stable_sort(sorted, {}, &DayLabel::day);
    return {std::move(sorted), labels};
}

void TimeContext::learnLeanings()
{
    // A row comes within reach, passes from ahead to behind, and leaves.
    for (const DayLabel &row : m_rows) {
        const std::int32_t from = m_turns.empty()
                                      ? row.day - reachDays
                                      : std::max(m_turns.back() + 1, row.day - reachDays);
        for (std::int32_t day = from; day <= row.day + reachDays + 1; ++day)
            m_turns.push_back(day);
    }
    m_leanings.resize(m_turns.size() * m_rarity.size());
    for (std::size_t i = 0; i < m_turns.size(); ++i)
        fillLeaning(
            std::span(m_leanings).subspan(i * m_rarity.size(), m_rarity.size()), m_turns[i], {});
}

std::span<const float> TimeContext::leaningOn(int day) const
{
    const auto next = std::ranges::upper_bound(m_turns, day);
    if (next == m_turns.begin())
        return {}; // before all rows
    const auto at = std::size_t(next - m_turns.begin()) - 1;
    return std::span(m_leanings).subspan(at * m_rarity.size(), m_rarity.size());
}

void TimeContext::fillLeaning(std::span<float> leaning, int day, const DayLabels &newer) const
{
    Voices voices(leaning.size());
    const Walk older(m_rows, day);
    const Walk latest(newer, day);
    hearBefore(older, latest, day, voices);
    hearAfter(older.ahead(), day, voices);
    hearAfter(latest.ahead(), day, voices);
    // The geometric mean of what each side says of a label, beside its usual share.
    const auto known = Eigen::Index(std::min(m_rarity.size(), leaning.size()));
    const auto fill = [&](Eigen::Index from, Eigen::Index count, const auto &rarity) {
        Floats(leaning.data() + from, count) =
            ((1 + Floats(voices.near.data() + from, count) * rarity / nearDoubt) *
             (1 + Floats(voices.recent.data() + from, count) * rarity / recentDoubt))
                .sqrt();
    };
    fill(0, known, Eigen::Map<const Eigen::ArrayXf>(m_rarity.data(), known));
    const Eigen::Index unknown = Eigen::Index(leaning.size()) - known;
    const float unheard = std::min(float(m_rows.size() + 1) / smallestShare, highestRarity);
    if (unknown > 0)
        fill(known, unknown, Eigen::ArrayXf::Constant(unknown, unheard));
}

void TimeContext::lean(std::span<float> chances, QDate day, const DayLabels &newer) const
{
    if (!day.isValid() || (m_rows.empty() && newer.empty()))
        return;
    const auto at = int(day.toJulianDay());
    const auto multiply = [&](std::span<const float> leaning) {
        const auto count = Eigen::Index(leaning.size());
        Floats(chances.data(), count) *= Eigen::Map<const Eigen::ArrayXf>(leaning.data(), count);
    };
    if (newer.empty()) {
        multiply(leaningOn(at));
    } else {
        QVarLengthArray<float, 64> leaning(qsizetype(chances.size()));
        fillLeaning(leaning, at, newer);
        multiply(leaning);
    }
    Floats all(chances.data(), Eigen::Index(chances.size()));
    all /= all.sum();
}

} // namespace bp::ml
