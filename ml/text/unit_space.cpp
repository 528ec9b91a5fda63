// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/text/unit_space.h"

#include "ml/text/text_hash.h"
#include "ml/text/word_concepts.h"

#include <algorithm>
#include <cmath>

namespace bp::ml {
namespace {

constexpr std::uint64_t conceptHash = 64; // beyond the kinds of text_units.cpp
constexpr float pieceWeight = 0.35F;      // of all pieces of a word together
constexpr float conceptWeight = 1.2F;     // of all kinds of a word together

} // namespace

void appendParts(QStringView word, WordParts &out)
{
    QVarLengthArray<std::uint64_t, 128> pieces;
    appendPieces(word, pieces);
    const float each = pieceWeight / std::sqrt(float(std::max<qsizetype>(pieces.size(), 1)));
    for (const std::uint64_t piece : pieces)
        out.append({piece, each});
    QVarLengthArray<WordConcept, 48> kinds;
    WordConcepts::shipped().append(word, kinds);
    float squares = 0;
    for (const WordConcept &kind : kinds)
        squares += kind.share * kind.share;
    for (const WordConcept &kind : kinds)
        out.append(
            {combined(conceptHash, kind.kind), conceptWeight * kind.share / std::sqrt(squares)});
}

MemoryKeys memoryKeys(const TextUnits &units)
{
    if (units.key == 0)
        return {};
    MemoryKeys keys{units.key, combined(units.fullText, 1)};
    if (units.amounts[1] != 0) {
        keys[2] = combined(units.fullText, units.amounts[0]);
        keys[4] = combined(units.fullText, units.amounts[1]);
    }
    if (units.day != 0)
        keys[3] = combined(units.fullText, units.day);
    return keys;
}

void UnitSpace::addParts(QStringView word)
{
    WordParts parts;
    if (!word.isEmpty())
        appendParts(word, parts);
    for (const auto &[hash, weight] : parts)
        m_parts.push_back({m_parameters.add(hash), weight});
    m_partBegin.push_back(m_parts.size());
}

std::vector<EncodedRow> UnitSpace::learn(std::span<const LabelledRow> rows)
{
    m_frame = RowFrame::of(rows);
    std::vector<EncodedRow> encoded;
    encoded.reserve(rows.size());
    std::vector<std::uint32_t> rowsWith;
    std::vector<bool> isText;
    for (const LabelledRow &labelled : rows) {
        const TextUnits units = textUnits(labelled.row, m_frame);
        EncodedRow row{{}, memoryKeys(units), std::uint32_t(labelled.label)};
        for (const TextUnit &unit : units.units) {
            const std::uint32_t at = m_units.add(unit.hash);
            if (at == rowsWith.size()) {
                addParts(unit.kind == TextUnit::Kind::Word ? units.text(unit) : QStringView());
                rowsWith.push_back(0);
                isText.push_back(unit.isText());
            }
            const auto same = std::ranges::find(row.units, at, &ActiveUnit::unit);
            if (same == row.units.end()) {
                row.units.push_back({at, unit.weight});
                ++rowsWith[at];
            }
        }
        encoded.push_back(std::move(row));
    }
    const auto all = float(rows.size());
    m_highestRarity = std::log((1 + all) / 2) + 1;
    for (std::size_t at = 0; at < rowsWith.size(); ++at)
        m_rarity.push_back(isText[at] ? std::log((1 + all) / (1 + float(rowsWith[at]))) + 1 : 0);
    for (EncodedRow &row : encoded) {
        float squares = 0;
        for (ActiveUnit &active : row.units) {
            if (m_rarity[active.unit] > 0) {
                active.value *= m_rarity[active.unit];
                squares += active.value * active.value;
            }
        }
        for (ActiveUnit &active : row.units) {
            if (m_rarity[active.unit] > 0)
                active.value /= std::sqrt(squares);
        }
    }
    return encoded;
}

} // namespace bp::ml
