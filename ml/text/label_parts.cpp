// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/text/label_parts.h"

#include <Eigen/Core>
#include <algorithm>
#include <cmath>

namespace bp::ml {
namespace {

using Scores = Eigen::Map<Eigen::ArrayXf>;
using Row = Eigen::Map<const Eigen::ArrayXf>;

void addParts(const LabelParts &parts, QStringView word, float value, Scores scores)
{
    std::vector<std::pair<std::uint64_t, float>> pieces;
    appendParts(word, pieces);
    for (const auto &[hash, weight] : pieces) {
        if (const std::uint32_t at = parts.parameters.find(hash); at != HashIndex::none)
            scores +=
                value * weight *
                Row(parts.weights.parameters.data() + std::size_t(at) * std::size_t(parts.labels),
                    parts.labels);
    }
}

} // namespace

HeardUnits heardUnits(const LabelParts &parts, const TextUnits &units)
{
    HeardUnits heard;
    float squares = 0;
    for (const TextUnit &unit : units.units) {
        const auto same = [&](const HeardUnit &other) { return other.unit->hash == unit.hash; };
        if (std::ranges::any_of(heard, same))
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

std::vector<float> weightScores(const LabelParts &parts,
                                const TextUnits &units,
                                const HeardUnits &heard,
                                int labels,
                                const WeightChanges *changes)
{
    std::vector<float> out(std::size_t(labels), 0.0F);
    const auto lowest = std::ranges::min_element(parts.weights.bias);
    for (int label = 0; label < labels; ++label)
        out[std::size_t(label)] =
            label < parts.labels ? parts.weights.bias[std::size_t(label)] : *lowest;
    const Scores scores(out.data(), parts.labels);
    for (const HeardUnit &each : heard) {
        if (each.at != HashIndex::none)
            Scores(scores) += each.value * Row(parts.weights.units.data() +
                                                   std::size_t(each.at) * std::size_t(parts.labels),
                                               parts.labels);
        else if (each.unit->kind == TextUnit::Kind::Word)
            addParts(parts, units.text(*each.unit), each.value, scores);
        if (!changes || changes->empty())
            continue;
        if (const auto found = changes->find(each.unit->hash); found != changes->end()) {
            const std::vector<float> &change = found->second;
            for (std::size_t label = 0; label < change.size(); ++label)
                out[label] += each.value * change[label];
        }
    }
    return out;
}

void toChances(std::span<float> scores, float temperature)
{
    Scores all(scores.data(), Eigen::Index(scores.size()));
    all = ((all - all.maxCoeff()) / temperature).exp();
    all /= all.sum();
}

} // namespace bp::ml
