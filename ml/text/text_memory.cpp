// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/text/text_memory.h"

#include <algorithm>

namespace bp::ml {
namespace {
/// A row counts half after about thirty newer ones of the same key.
constexpr float fading = 0.977F;

} // namespace

void TextMemory::add(const MemoryKeys &keys, std::uint32_t label)
{
    for (const std::uint64_t key : keys) {
        if (key == 0)
            continue;
        const std::uint32_t at = m_keys.add(key);
        if (at == m_counts.size())
            m_counts.emplace_back();
        std::vector<LabelCount> &counts = m_counts[at];
        for (LabelCount &each : counts)
            each.count *= fading;
        const auto same = std::ranges::find(counts, label, &LabelCount::label);
        if (same != counts.end()) {
            same->count += 1;
            ++same->rows;
        } else {
            counts.push_back({label, 1, 1});
        }
    }
}

std::span<const LabelCount> TextMemory::counts(std::uint64_t key) const
{
    const std::uint32_t at = key == 0 ? HashIndex::none : m_keys.find(key);
    return at == HashIndex::none ? std::span<const LabelCount>() : m_counts[at];
}

TextMemory::Voice
TextMemory::voice(std::uint64_t key, std::uint32_t label, const TextMemory *newer) const
{
    Voice voice;
    float all = 0;
    for (const TextMemory *memory : {this, newer}) {
        if (!memory)
            continue;
        for (const LabelCount &each : memory->counts(key)) {
            voice.rows += float(each.rows);
            voice.share += each.label == label ? each.count : 0;
            all += each.count;
        }
    }
    voice.share = all > 0 ? voice.share / all : 0;
    return voice;
}

void TextMemory::sharpen(std::span<float> chances,
                         const MemoryKeys &keys,
                         const MemoryStrengths &strengths,
                         const TextMemory *newer) const
{
    using Counts = std::span<const LabelCount>;
    std::array<std::array<Counts, 2>, std::tuple_size_v<MemoryKeys>> known;
    // What a counted row of each level weighs once the narrower ones have spoken: so all labels are
    // walked over once, not for each level.
    std::array<float, std::tuple_size_v<MemoryKeys>> weights{};
    float left = 1;
    for (std::size_t level = keys.size(); level-- > 0;) {
        known[level] = {counts(keys[level]), newer ? newer->counts(keys[level]) : Counts()};
        float total = 0;
        for (const Counts &part : known[level]) {
            for (const LabelCount &each : part)
                total += each.count;
        }
        if (total <= 0)
            continue;
        weights[level] = left / (total + strengths[level]);
        left = weights[level] * strengths[level];
    }
    if (left == 1)
        return;
    for (float &chance : chances)
        chance *= left;
    for (std::size_t level = 0; level < keys.size(); ++level) {
        for (const Counts &part : known[level]) {
            for (const LabelCount &each : part)
                chances[each.label] += each.count * weights[level];
        }
    }
}

void TextMemory::restore(std::uint64_t key, std::vector<LabelCount> counts)
{
    const std::uint32_t at = m_keys.add(key);
    if (at == m_counts.size())
        m_counts.emplace_back();
    m_counts[at] = std::move(counts);
}

} // namespace bp::ml
