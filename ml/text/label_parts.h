// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a trained label model consists of: plain values that are learned, written to a file and
/// read from it, and how a row is scored with them.

#include "ml/text/calibration.h"
#include "ml/text/linear_learner.h"
#include "ml/text/text_memory.h"
#include "ml/text/text_units.h"
#include "ml/text/time_context.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace bp::ml {

struct LabelParts
{
    int labels = 0;
    std::vector<std::int64_t>
        names; ///< what the labels stand for, as the caller numbers it; may be empty
    RowFrame frame;
    HashIndex units;
    std::vector<float> rarity; ///< by unit; 0: a fact
    float highestRarity = 1;
    UnitWeights weights;
    HashIndex parameters;
    TextMemory memory;
    /// By label: so many merchants were ever sorted into it.
    std::vector<std::uint32_t> merchants;
    MemoryStrengths strengths{5, 3, 20, 3, 4};
    TimeContext context;
    float temperature = 1;
    ConfidenceMap confidence;
};

/// What was learned since the weights were trained: differences by unit.
using WeightChanges = std::unordered_map<std::uint64_t, std::vector<float>>;

/// A unit of a row and how loud it is.
struct HeardUnit
{
    const TextUnit *unit = nullptr;
    std::uint32_t at = HashIndex::none; ///< in LabelParts::units
    float value = 0;
};
using HeardUnits = QVarLengthArray<HeardUnit, 48>;

/// What a model made of a text and of what is known of its merchant, whatever the amount, the day
/// and the account.
struct ReadText
{
    TextId id;
    std::span<const float> scores; ///< by label; whoever had it read keeps them
};

/// The parts of a space learned from `rows`, with these weights and the memory of the rows; what is
/// settled later (days, confidence) is still unset.
LabelParts makeParts(const UnitSpace &space, std::span<const EncodedRow> rows, UnitWeights weights);

HeardUnits heardUnits(const LabelParts &parts, const TextUnits &units);
/// Scores of the labels by the weights alone, one in each place of `scores`; these may be more than
/// the parts know.
void scoreWeights(const LabelParts &parts,
                  const TextUnits &units,
                  const HeardUnits &heard,
                  std::span<float> scores,
                  const WeightChanges *changes = nullptr);
/// The weights of more units on top of scores.
void addWeights(const LabelParts &parts,
                const TextUnits &units,
                const HeardUnits &heard,
                std::span<float> scores,
                const WeightChanges *changes = nullptr);
std::vector<float> weightScores(const LabelParts &parts,
                                const TextUnits &units,
                                const HeardUnits &heard,
                                int labels,
                                const WeightChanges *changes = nullptr);
/// Where the highest of the numbers stands, the first of equals; there is at least one.
std::size_t highestOf(std::span<const float> numbers);
float sumOf(std::span<const float> numbers);
/// What was heard since the parts were trained.
struct HeardSince
{
    const WeightChanges *changes = nullptr;
    const TextMemory *memory = nullptr;
    const DayLabels *days = nullptr;
};

/// What all earlier rows of a merchant say of a label.
TextMemory::Voice voiceOf(const LabelParts &parts,
                          const TextUnits &units,
                          std::uint32_t label,
                          const HeardSince &since = {});
/// What is known of the merchant was known of none learned.
bool isOfNewKind(const LabelParts &parts, const TextId &text);
/// How sure a label may be said of a merchant never met: where its words do not speak for the label
/// but sign, amount and day do, as far as different merchants were sorted into it.
double saidOfStranger(const LabelParts &parts, const ReadText &text, const LabelChance &measured);
/// Fills in the chances of the labels by weights, memory and days: what calibration is fitted on
/// and what is said later are one.
void fillChances(const LabelParts &parts,
                 const TextUnits &units,
                 QDate day,
                 std::span<float> chances,
                 const HeardSince &since = {});
/// The same where `chances` hold the scores of the row already; `units` tell its text and amount.
void finishChances(const LabelParts &parts,
                   const TextUnits &units,
                   QDate day,
                   std::span<float> chances,
                   const HeardSince &since = {});
/// Scores become chances.
void toChances(std::span<float> scores, float temperature);

} // namespace bp::ml
