// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// How often each label was given to a merchant, to a whole text, to a text with an amount: the
/// memory beside the weights. Newer rows count more. Each level speaks as a Dirichlet prior for the
/// next, narrower one.

#include "ml/text/hash_index.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace bp::ml {

/// From wide to narrow: merchant, text, text with about this amount, text on this day (what a
/// person buys there in a day is mostly alike), with this amount; 0: this row has no such key.
using MemoryKeys = std::array<std::uint64_t, 5>;

/// How many rows' worth the wider levels weigh against the memory of each level.
using MemoryStrengths = std::array<float, 5>;

struct LabelCount
{
    std::uint32_t label = 0;
    float count = 0;        ///< newer rows count more
    std::uint32_t rows = 0; ///< as they were
};

class TextMemory
{
public:
    void add(const MemoryKeys &keys, std::uint32_t label);

    /// Empty when nothing is known of the key.
    std::span<const LabelCount> counts(std::uint64_t key) const;
    /// Of one label among all rows of a key: how many rows there were of any, and its share, newer
    /// ones counting more.
    struct Voice
    {
        float rows = 0;
        float share = 0;
    };
    Voice voice(std::uint64_t key, std::uint32_t label, const TextMemory *newer = nullptr) const;
    /// Chances of the labels after hearing this memory and an optional newer one.
    void sharpen(std::span<float> chances,
                 const MemoryKeys &keys,
                 const MemoryStrengths &strengths,
                 const TextMemory *newer = nullptr) const;

    bool isEmpty() const { return m_counts.empty(); }
    const HashIndex &keys() const { return m_keys; }
    std::span<const LabelCount> countsAt(std::uint32_t at) const { return m_counts[at]; }
    void restore(std::uint64_t key, std::vector<LabelCount> counts);

private:
    HashIndex m_keys;
    std::vector<std::vector<LabelCount>> m_counts;
};

} // namespace bp::ml
