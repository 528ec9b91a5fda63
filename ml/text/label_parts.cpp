// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/text/label_parts.h"

#include <Eigen/Core>
#include <algorithm>
#include <bit>
#include <cmath>
#include <numbers>

namespace bp::ml {
namespace {

/// The weights of one unit or part by label, and how loud it is.
struct LoudRow
{
    const float *weights = nullptr;
    float value = 0;
};
using LoudRows = QVarLengthArray<LoudRow, 256>;

/// Adds up a few labels over all rows before the next few: their sums never leave the registers.
template <int Labels>
void addRows(const LoudRows &rows, Eigen::Index from, float *scores)
{
    using Few = Eigen::Array<float, Labels, 1>;
    Few sum = Eigen::Map<const Few>(scores + from);
    for (const LoudRow &row : rows)
        sum += row.value * Eigen::Map<const Few>(row.weights + from);
    Eigen::Map<Few>(scores + from) = sum;
}

void addRows(const LoudRows &rows, std::span<float> scores)
{
    Eigen::Index from = 0;
    const auto labels = Eigen::Index(scores.size());
    for (; from + 16 <= labels; from += 16)
        addRows<16>(rows, from, scores.data());
    for (; from + 4 <= labels; from += 4)
        addRows<4>(rows, from, scores.data());
    for (; from < labels; ++from)
        addRows<1>(rows, from, scores.data());
}

const float *weightsAt(const std::vector<float> &weights, std::uint32_t row, int labels)
{
    return weights.data() + std::size_t(row) * std::size_t(labels);
}

/// The parts of a word that was not trained.
void appendWord(LoudRows &rows, const LabelParts &parts, QStringView word, float value)
{
    WordParts pieces;
    appendParts(word, pieces);
    for (const auto &[hash, weight] : pieces) {
        if (const std::uint32_t at = parts.parameters.find(hash); at != HashIndex::none)
            rows.append({weightsAt(parts.weights.parameters, at, parts.labels), value * weight});
    }
}

} // namespace

LabelParts makeParts(const UnitSpace &space, std::span<const EncodedRow> rows, UnitWeights weights)
{
    LabelParts parts;
    parts.labels = weights.labels;
    parts.weights = std::move(weights);
    parts.merchants.resize(std::size_t(parts.labels));
    for (const EncodedRow &row : rows) {
        if (row.keys[0] != 0 && parts.memory.voice(row.keys[0], row.label).share == 0)
            ++parts.merchants[row.label];
        parts.memory.add(row.keys, row.label);
    }
    parts.frame = space.frame();
    parts.rarity = space.rarity();
    parts.highestRarity = space.highestRarity();
    parts.units = space.units();
    parts.parameters = space.parameters();
    return parts;
}

HeardUnits heardUnits(const LabelParts &parts, const TextUnits &units)
{
    HeardUnits heard;
    float squares = 0;
    std::uint64_t marks = 0; // few hashes share six bits: most units are new at a glance
    for (const TextUnit &unit : units.units) {
        const std::uint64_t mark = std::uint64_t(1) << (unit.hash % 64);
        const auto same = [&](const HeardUnit &other) { return other.unit->hash == unit.hash; };
        if ((marks & mark) != 0 && std::ranges::any_of(heard, same))
            continue; // a word may stand in payee and memo
        marks |= mark;
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
    std::copy_n(bias.data(), bias.size(), scores.data());
    if (bias.size() < scores.size())
        std::ranges::fill(scores.subspan(bias.size()), *std::ranges::min_element(bias));
    addWeights(parts, units, heard, scores, changes);
}

void addWeights(const LabelParts &parts,
                const TextUnits &units,
                const HeardUnits &heard,
                std::span<float> scores,
                const WeightChanges *changes)
{
    LoudRows rows;
    for (const HeardUnit &each : heard) {
        if (each.at != HashIndex::none)
            rows.append({weightsAt(parts.weights.units, each.at, parts.labels), each.value});
        else if (each.unit->kind == TextUnit::Kind::Word)
            appendWord(rows, parts, units.text(*each.unit), each.value);
    }
    addRows(rows, scores.first(parts.weights.bias.size()));
    if (!changes || changes->empty())
        return;
    for (const HeardUnit &each : heard) {
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

std::size_t highestOf(std::span<const float> numbers)
{
    // Two walks without surprises are faster than one that remembers the place at each new record.
    const Eigen::Map<const Eigen::ArrayXf> all(numbers.data(), Eigen::Index(numbers.size()));
    const float highest = all.maxCoeff();
    std::size_t at = 0;
    while (at + 1 < numbers.size() && numbers[at] != highest)
        ++at;
    return at;
}

float sumOf(std::span<const float> numbers)
{
    return Eigen::Map<const Eigen::ArrayXf>(numbers.data(), Eigen::Index(numbers.size())).sum();
}

namespace {

/// 2 to the power of a number from −126 to 0, to seven digits. Written so that compilers
/// reckon several at once, which std::exp2 stops them from.
inline float powerOfTwo(float power)
{
    constexpr float toWhole = 0x1.8p23F; // adding it leaves no room for binary places
    const float shifted = power + toWhole;
    const float part = power - (shifted - toWhole); // −1/2 … 1/2
    const float ofPart =
        1 +
        part * (0.69314718F +
                part * (0.24022651F +
                        part * (0.05550411F +
                                part * (0.00961813F + part * (0.00133336F + part * 0.00015469F)))));
    const std::uint32_t whole = std::bit_cast<std::uint32_t>(shifted) << 23;
    return std::bit_cast<float>(std::bit_cast<std::uint32_t>(ofPart) + whole);
}

/// The memory asked first, and the one heard since if both speak.
std::pair<const TextMemory &, const TextMemory *> memories(const LabelParts &parts,
                                                           const HeardSince &since)
{
    return {parts.memory, since.memory && !since.memory->isEmpty() ? since.memory : nullptr};
}

} // namespace

TextMemory::Voice voiceOf(const LabelParts &parts,
                          const TextUnits &units,
                          std::uint32_t label,
                          const HeardSince &since)
{
    const auto [memory, newer] = memories(parts, since);
    return memory.voice(memoryKeys(units)[0], label, newer);
}

bool isOfNewKind(const LabelParts &parts, const TextId &text)
{
    return text.kind != 0 && parts.units.find(text.kind) == HashIndex::none;
}

double saidOfStranger(const LabelParts &parts, const ReadText &text, const LabelChance &measured)
{
    // That all money came in from one merchant does not make the next who sends some one of the
    // same kind. With a single label learned there is nothing its words could speak against.
    const bool isOnlyLabel = parts.labels == 1;
    const auto label = std::size_t(measured.label);
    const double merchants =
        label < parts.merchants.size() ? std::max(parts.merchants[label], 1U) : 1;
    const double most = merchants / (merchants + (isOnlyLabel ? 2 : 1));
    if (measured.chance <= most)
        return measured.chance;
    constexpr float spokenFor = 0.8F;
    std::vector<float> byText(text.scores.begin(), text.scores.end());
    toChances(byText, parts.temperature);
    const bool isSpokenFor =
        !isOnlyLabel && byText[label] >= spokenFor && !isOfNewKind(parts, text.id);
    return isSpokenFor ? measured.chance : most;
}

void fillChances(const LabelParts &parts,
                 const TextUnits &units,
                 QDate day,
                 std::span<float> chances,
                 const HeardSince &since)
{
    scoreWeights(parts, units, heardUnits(parts, units), chances, since.changes);
    finishChances(parts, units, day, chances, since);
}

void finishChances(const LabelParts &parts,
                   const TextUnits &units,
                   QDate day,
                   std::span<float> chances,
                   const HeardSince &since)
{
    toChances(chances, parts.temperature);
    const auto [memory, newer] = memories(parts, since);
    memory.sharpen(chances, memoryKeys(units), parts.strengths, newer);
    static const DayLabels none;
    parts.context.lean(chances, day, since.days ? *since.days : none);
}

void toChances(std::span<float> scores, float temperature)
{
    Eigen::Map<Eigen::ArrayXf> all(scores.data(), Eigen::Index(scores.size()));
    const float highest = all.maxCoeff();
    const float scale = std::numbers::log2e_v<float> / temperature;
    constexpr float lowest = -126; // smaller powers of two are not normal numbers
    all = ((all - highest) * scale).max(lowest);
    for (float &score : scores)
        score = powerOfTwo(score);
    all *= 1 / all.sum();
}

} // namespace bp::ml
