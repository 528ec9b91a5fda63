// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/text/label_trainer.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace bp::ml {
namespace {
constexpr std::size_t fewestToCalibrate = 20;
constexpr std::size_t fewestInTime = 60;
constexpr std::size_t mostMeasured = 2500;

/// How loud counting is beside learning.
constexpr float countedShare = 0.8F;

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

} // namespace

/// A row the parts had not seen, with what the weights said.
struct LabelTrainer::HeldBack
{
    std::vector<float> scores;
    MemoryKeys keys{};
    std::uint32_t label = 0;
    std::shared_ptr<const TextMemory> memory;

    std::vector<float> chances(float temperature, const MemoryStrengths &strengths) const
    {
        std::vector<float> out = scores;
        toChances(out, temperature);
        memory->sharpen(out, keys, strengths);
        return out;
    }
};

Result<LabelParts> LabelTrainer::fitted(std::span<const LabelledRow> rows) const
{
    UnitSpace space;
    const std::vector<EncodedRow> encoded = space.learn(rows);
    LabelParts parts;
    parts.labels = m_labels;
    parts.weights = learnedWeights(space, encoded, m_labels, m_progress);
    if (parts.weights.labels == 0)
        return fail(Error::Code::Cancelled, tr("Training was cancelled; nothing was changed."));
    const UnitWeights counted = countedWeights(space, encoded, m_labels);
    add(parts.weights.units, counted.units);
    add(parts.weights.parameters, counted.parameters);
    rounded(parts.weights.units, m_labels);
    rounded(parts.weights.parameters, m_labels);
    for (const EncodedRow &row : encoded)
        parts.memory.add(row.keys, row.label);
    parts.scale = space.scale();
    parts.rarity = space.rarity();
    parts.highestRarity = space.highestRarity();
    parts.units = space.units();
    parts.parameters = space.parameters();
    return parts;
}

Result<std::vector<LabelTrainer::HeldBack>>
LabelTrainer::heldBack(std::span<const LabelledRow> rows) const
{
    struct Fold
    {
        std::vector<LabelledRow> learned;
        std::vector<LabelledRow> asked;
    };
    std::vector<Fold> folds;
    const bool hasDays =
        std::ranges::all_of(rows, [](const LabelledRow &r) { return r.row.day.isValid(); });
    if (hasDays && rows.size() >= fewestInTime) {
        // As in life: learned from what was, asked about what came later.
        const auto half = rows.begin() + std::ptrdiff_t(rows.size() / 2);
        folds.push_back({{rows.begin(), half}, {half, rows.end()}});
    } else {
        constexpr std::size_t count = 5;
        folds.resize(count);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            for (std::size_t fold = 0; fold < count; ++fold)
                (i % count == fold ? folds[fold].asked : folds[fold].learned).push_back(rows[i]);
        }
    }
    std::vector<HeldBack> out;
    for (const Fold &fold : folds) {
        Result<LabelParts> parts = fitted(fold.learned);
        if (!parts)
            return fail(parts.error());
        const auto memory = std::make_shared<const TextMemory>(std::move(parts->memory));
        const std::size_t step =
            std::max<std::size_t>(1, fold.asked.size() * folds.size() / mostMeasured);
        for (std::size_t i = 0; i < fold.asked.size(); i += step) {
            const TextUnits units = textUnits(fold.asked[i].row, parts->scale);
            out.push_back({weightScores(*parts, units, heardUnits(*parts, units), m_labels),
                           memoryKeys(units),
                           std::uint32_t(fold.asked[i].label),
                           memory});
        }
    }
    return out;
}

Result<LabelParts> LabelTrainer::trained(std::span<const LabelledRow> rows) const
{
    Result<LabelParts> parts = fitted(rows);
    if (!parts || rows.size() < fewestToCalibrate || m_labels < 2)
        return parts;
    const Result<std::vector<HeldBack>> asked = heldBack(rows);
    if (!asked)
        return fail(asked.error());
    const auto loss = [&](float temperature, const MemoryStrengths &strengths) {
        double sum = 0;
        for (const HeldBack &row : *asked)
            sum -= std::log(std::max(row.chances(temperature, strengths)[row.label], 1e-6F));
        return sum / double(asked->size());
    };
    double best = loss(parts->temperature, parts->strengths);
    // A different trust must earn its place: few rows say little.
    const double margin = 2 / double(asked->size());
    for (const float temperature : {0.7F, 1.4F, 2.0F}) {
        if (const double now = loss(temperature, parts->strengths); now < best - margin) {
            best = now;
            parts->temperature = temperature;
        }
    }
    for (std::size_t level = 0; level < parts->strengths.size(); ++level) {
        const float usual = parts->strengths[level];
        for (const float factor : {0.2F, 0.5F, 3.0F, 12.0F}) {
            MemoryStrengths strengths = parts->strengths;
            strengths[level] = usual * factor;
            if (const double now = loss(parts->temperature, strengths); now < best - margin) {
                best = now;
                parts->strengths = strengths;
            }
        }
    }
    std::vector<Outcome> outcomes;
    for (const HeldBack &row : *asked) {
        const std::vector<float> chances = row.chances(parts->temperature, parts->strengths);
        const auto top = std::ranges::max_element(chances);
        outcomes.push_back({*top, std::size_t(top - chances.begin()) == row.label});
    }
    parts->confidence = ConfidenceMap::fitted(outcomes);
    return parts;
}

} // namespace bp::ml
