// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/text/label_trainer.h"

#include <algorithm>
#include <cmath>

namespace bp::ml {
namespace {
constexpr std::size_t fewestToCalibrate = 20;
constexpr std::size_t fewestInTime = 20;
constexpr std::size_t manyRows = 3000;
constexpr std::size_t mostMeasured = 2500;
constexpr double earlierShare = 0.8; ///< one of the cuts in time

/// How many rows a name is worth: of a kind that is known it says what is meant.
int examplesOf(const TextRow &name)
{
    return name.merchant.category.isEmpty() ? 1 : 3;
}

/// How loud counting is beside learning.
constexpr float countedShare = 1.2F;

void add(std::vector<float> &weights, const std::vector<float> &counted)
{
    for (std::size_t i = 0; i < weights.size(); ++i)
        weights[i] += countedShare * counted[i];
}

/// Weights keep eight bits each, as the file holds them: the model that speaks is the one that was
/// saved.
void rounded(std::vector<float> &weights, int labels)
{
    for (std::size_t begin = 0; begin < weights.size(); begin += std::size_t(labels)) {
        const std::span<float> row(weights.data() + begin, std::size_t(labels));
        float highest = 0;
        for (const float weight : row)
            highest = std::max(highest, std::abs(weight));
        const float step = highest / 127;
        for (float &weight : row)
            weight = step > 0 ? std::round(weight / step) * step : 0;
    }
}

/// The day of each row; one without stands where its neighbours do.
std::vector<QDate> daysOf(std::span<const LabelledRow> rows)
{
    std::vector<QDate> days;
    for (const LabelledRow &row : rows)
        days.push_back(row.row.day.isValid() || days.empty() ? row.row.day : days.back());
    const auto first = std::ranges::find_if(days, [](QDate day) { return day.isValid(); });
    if (first != days.end())
        std::fill(days.begin(), first, *first);
    return days;
}

bool haveMostDays(std::span<const LabelledRow> rows)
{
    const auto known =
        std::ranges::count_if(rows, [](const LabelledRow &row) { return row.row.day.isValid(); });
    return std::size_t(known) * 10 >= rows.size() * 9;
}

/// Rows that come as they happened, be it one history or several after each other; not when they
/// were shuffled.
bool areInTime(std::span<const QDate> days)
{
    std::size_t forward = 0;
    for (std::size_t i = 1; i < days.size(); ++i)
        forward += days[i] >= days[i - 1] ? 1 : 0;
    return days.size() > 1 && forward * 10 >= (days.size() - 1) * 8;
}

/// Where each row stands in its history, 0 … 1: a history ends where the days leap back.
std::vector<double> placesInHistory(std::span<const QDate> days)
{
    constexpr int leap = 31;
    std::vector<double> places(days.size());
    std::size_t begin = 0;
    for (std::size_t end = 1; end <= days.size(); ++end) {
        if (end < days.size() && days[end].addDays(leap) >= days[end - 1])
            continue;
        for (std::size_t i = begin; i < end; ++i)
            places[i] = (double(i - begin) + 0.5) / double(end - begin);
        begin = end;
    }
    return places;
}

} // namespace

/// Rows, by place: what is learned, and what is asked then.
struct LabelTrainer::Fold
{
    std::vector<std::size_t> learned;
    std::vector<std::size_t> asked;
    bool isEarlier = false; ///< learns from the oldest rows, as Earlier does
};

struct LabelTrainer::Judged
{
    std::vector<JudgedEvidence> answers; ///< fold by fold
    Earlier earlier;                     ///< if a fold is
};

/// As in life: learned from what was, asked about what came next.
std::vector<LabelTrainer::Fold> LabelTrainer::foldsInTime(std::span<const double> places)
{
    const std::vector<double> cuts = places.size() > manyRows
                                         ? std::vector<double>{0.6, earlierShare, 1}
                                         : std::vector<double>{0.5, 0.6, 0.7, earlierShare, 0.9, 1};
    std::vector<Fold> folds(cuts.size() - 1);
    for (std::size_t fold = 0; fold < folds.size(); ++fold) {
        folds[fold].isEarlier = cuts[fold] == earlierShare;
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (places[i] < cuts[fold])
                folds[fold].learned.push_back(i);
            else if (places[i] < cuts[fold + 1])
                folds[fold].asked.push_back(i);
        }
    }
    return folds;
}

std::vector<LabelTrainer::Fold> LabelTrainer::foldsAcross(std::size_t rows)
{
    std::vector<Fold> folds(rows > manyRows ? 3 : rows > 500 ? 5 : 10);
    for (std::size_t i = 0; i < rows; ++i) {
        for (std::size_t fold = 0; fold < folds.size(); ++fold)
            (i % folds.size() == fold ? folds[fold].asked : folds[fold].learned).push_back(i);
    }
    return folds;
}

Result<LabelParts> LabelTrainer::fitted(std::span<const LabelledRow> rows) const
{
    std::vector<LabelledRow> all;
    for (std::size_t label = 0; label < m_names.size(); ++label)
        all.insert(
            all.end(), std::size_t(examplesOf(m_names[label])), {m_names[label], int(label)});
    const std::size_t ofNames = all.size();
    all.insert(all.end(), rows.begin(), rows.end());
    UnitSpace space;
    const std::vector<EncodedRow> encoded = space.learn(all);
    UnitWeights weights = learnedWeights(space, encoded, m_labels, m_progress);
    if (weights.labels == 0)
        return fail(Error::Code::Cancelled, tr("Training was cancelled; nothing was changed."));
    const UnitWeights counted = countedWeights(space, encoded, m_labels);
    add(weights.units, counted.units);
    add(weights.parameters, counted.parameters);
    LabelParts parts = makeParts(space, std::span(encoded).subspan(ofNames), std::move(weights));
    parts.context = TimeContext::of(rows, m_labels);
    return parts;
}

Result<LabelTrainer::Judged> LabelTrainer::heldBack(std::span<const LabelledRow> rows,
                                                    const std::vector<Fold> &folds) const
{
    std::size_t all = 0;
    for (const Fold &fold : folds)
        all += fold.asked.size();
    const std::size_t step = std::max<std::size_t>(1, all / mostMeasured);
    Judged out;
    for (const Fold &fold : folds) {
        std::vector<LabelledRow> learned;
        for (const std::size_t at : fold.learned)
            learned.push_back(rows[at]);
        Result<LabelParts> parts = fitted(learned);
        if (!parts)
            return fail(parts.error());
        const std::size_t before = out.answers.size();
        for (std::size_t i = 0; i < fold.asked.size(); i += step) {
            const LabelledRow &row = rows[fold.asked[i]];
            const TextUnits units = textUnits(row.row, parts->frame);
            std::vector<float> chances(std::size_t(m_labels), 0.0F);
            fillChances(*parts, units, row.row.day, chances);
            const std::size_t said = highestOf(chances);
            const TextMemory::Voice voice = voiceOf(*parts, units, std::uint32_t(said));
            out.answers.push_back(
                {{chances[said], voice.rows, voice.share}, int(said) == row.label, learned.size()});
        }
        if (fold.isEarlier) {
            out.earlier = {*std::move(parts), learned.size()};
            out.earlier.parts.confidence =
                ConfidenceMap::fitted(std::span(out.answers).first(before), learned.size());
        }
    }
    return out;
}

/// All rows learned, as sure as the answers about rows held back allow.
Result<LabelParts> LabelTrainer::settled(std::span<const LabelledRow> rows,
                                         const Judged &judged) const
{
    Result<LabelParts> parts = fitted(rows);
    if (!parts)
        return parts;
    rounded(parts->weights.units, m_labels);
    rounded(parts->weights.parameters, m_labels);
    parts->confidence = ConfidenceMap::fitted(judged.answers, rows.size());
    return parts;
}

Result<LabelParts> LabelTrainer::trained(std::span<const LabelledRow> given) const
{
    std::vector<LabelledRow> rows(given.begin(), given.end());
    std::vector<Fold> folds;
    if (const std::vector<QDate> days = daysOf(rows); haveMostDays(rows) && areInTime(days)) {
        const std::vector<double> places = placesInHistory(days);
        std::vector<std::size_t> order(rows.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::ranges::stable_sort(order, {}, [&](std::size_t i) { return days[i]; });
        std::vector<double> sorted;
        for (std::size_t i = 0; i < order.size(); ++i) {
            rows[i] = given[order[i]];
            sorted.push_back(places[order[i]]);
        }
        if (rows.size() >= fewestInTime)
            folds = foldsInTime(sorted);
    }
    if (folds.empty())
        folds = foldsAcross(rows.size());
    if (rows.size() < fewestToCalibrate)
        return settled(rows, {});
    const Result<Judged> judged = heldBack(rows, folds);
    return judged ? settled(rows, *judged) : fail(judged.error());
}

Result<LabelTrainer::Both> LabelTrainer::trainedTwice(std::span<const LabelledRow> rows) const
{
    Result<Judged> judged = heldBack(rows, foldsInTime(placesInHistory(daysOf(rows))));
    if (!judged)
        return fail(judged.error());
    Result<LabelParts> parts = settled(rows, *judged);
    if (!parts)
        return fail(parts.error());
    return Both{*std::move(parts), std::move(judged->earlier)};
}

} // namespace bp::ml
