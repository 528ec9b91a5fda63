// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The units of a training set, how rare each is, and which parameters each is made of. A word is
/// its own parameter and those of its pieces and kinds, so words alike share what is learned; a
/// fact is only its own.

#include "ml/text/hash_index.h"
#include "ml/text/text_memory.h"
#include "ml/text/text_units.h"

#include <span>
#include <utility>
#include <vector>

namespace bp::ml {

/// A unit of a row by position, with its weight after scaling the row to one length.
struct ActiveUnit
{
    std::uint32_t unit = 0;
    float value = 0;
};

/// One row as the learner sees it.
struct EncodedRow
{
    std::vector<ActiveUnit> units;
    MemoryKeys keys{};
    std::uint32_t label = 0;
};

struct Part
{
    std::uint32_t parameter = 0;
    float weight = 0;
};

class UnitSpace
{
public:
    /// The units of these rows; encodes them on the way.
    std::vector<EncodedRow> learn(std::span<const LabelledRow> rows);

    const RowFrame &frame() const { return m_frame; }
    const HashIndex &units() const { return m_units; }
    const HashIndex &parameters() const { return m_parameters; } ///< pieces and kinds
    const std::vector<float> &rarity() const
    {
        return m_rarity;
    } ///< by unit; 0: a fact, not scaled
    float highestRarity() const { return m_highestRarity; }
    /// Parameters of a unit beyond its own; positions in parameters().
    std::span<const Part> parts(std::uint32_t unit) const
    {
        return {m_parts.data() + m_partBegin[unit], m_partBegin[unit + 1] - m_partBegin[unit]};
    }

private:
    void addParts(QStringView word);

    RowFrame m_frame;
    HashIndex m_units;
    HashIndex m_parameters;
    std::vector<float> m_rarity;
    float m_highestRarity = 1;
    std::vector<Part> m_parts;
    std::vector<std::size_t> m_partBegin{0};
};

MemoryKeys memoryKeys(const TextUnits &units);

/// Hash and weight of each piece and kind of a word.
using WordParts = QVarLengthArray<std::pair<std::uint64_t, float>, 160>;
void appendParts(QStringView word, WordParts &out);

} // namespace bp::ml
