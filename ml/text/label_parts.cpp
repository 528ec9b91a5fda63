// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/text/label_parts.h"

#include <Eigen/Core>
#include <algorithm>
#include <cmath>

namespace bp::ml {
namespace {

using Scores = Eigen::Map<Eigen::ArrayXf>;
using Row = Eigen::Map<const Eigen::ArrayXf>;

/// The weights of one row of a matrix with `scores.size()` columns.
void addRow(const std::vector<float> &weights, std::uint32_t row, float value, Scores scores)
{
    const Eigen::Index columns = scores.size();
    scores += value * Row(weights.data() + std::size_t(row) * std::size_t(columns), columns);
}

void addParts(const LabelParts &parts, QStringView word, float value, Scores scores)
{
    WordParts pieces;
    appendParts(word, pieces);
    for (const auto &[hash, weight] : pieces) {
        if (const std::uint32_t at = parts.parameters.find(hash); at != HashIndex::none)
            addRow(parts.weights.parameters, at, value * weight, scores);
    }
}

} // namespace

HeardUnits heardUnits(const LabelParts &parts, const TextUnits &units)
{
    HeardUnits heard;
    float squares = 0;
    for (const TextUnit &unit : units.units) {
        // A word may stand in payee and memo; a fact is there once.
        const auto same = [&](const HeardUnit &other) { return other.unit->hash == unit.hash; };
        if (unit.isText() && std::ranges::any_of(heard, same))
            continue;
        HeardUnit each{&unit, parts.units.find(unit.hash), unit.weight};
        const bool isKnown = each.at != HashIndex::none;
        if (unit.isText()) {
            if (!isKnown && unit.kind != TextUnit::Kind::Word)
                each.value = 0; // heard only by what is learned later
            else
                each.value *= isKnown ? parts.rarity[each.at] : parts.highestRarity;
            squares += each.value * each.value;
        }
        heard.append(each);
    }
    const float scale = squares > 0 ? 1 / std::sqrt(squares) : 0;
    for (HeardUnit &each : heard) {
        if (each.unit->isText())
            each.value *= scale;
    }
    return heard;
}

void scoreWeights(const LabelParts &parts,
                  const TextUnits &units,
                  const HeardUnits &heard,
                  std::span<float> scores,
                  const WeightChanges *changes)
{
    const std::vector<float> &bias = parts.weights.bias;
    const auto newer = std::ranges::copy(bias, scores.begin()).out;
    if (newer != scores.end())
        std::fill(newer, scores.end(), *std::ranges::min_element(bias));
    const Scores trained(scores.data(), parts.labels);
    for (const HeardUnit &each : heard) {
        if (each.at != HashIndex::none)
            addRow(parts.weights.units, each.at, each.value, trained);
        else if (each.unit->kind == TextUnit::Kind::Word)
            addParts(parts, units.text(*each.unit), each.value, trained);
        if (!changes || changes->empty())
            continue;
        if (const auto found = changes->find(each.unit->hash); found != changes->end()) {
            const std::vector<float> &change = found->second;
            for (std::size_t label = 0; label < change.size(); ++label)
                scores[label] += each.value * change[label];
        }
    }
}

std::vector<float> weightScores(const LabelParts &parts,
                                const TextUnits &units,
                                const HeardUnits &heard,
                                int labels,
                                const WeightChanges *changes)
{
    std::vector<float> scores(std::size_t(labels), 0.0F);
    scoreWeights(parts, units, heard, scores, changes);
    return scores;
}

void toChances(std::span<float> scores, float temperature)
{
    Scores all(scores.data(), Eigen::Index(scores.size()));
    all = ((all - all.maxCoeff()) / temperature).exp();
    all /= all.sum();
}

} // namespace bp::ml
