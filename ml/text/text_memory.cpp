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

void TextMemory::forget(std::uint64_t key)
{
    if (const std::uint32_t at = m_keys.find(key); at != HashIndex::none)
        m_counts[at].clear();
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
    for (std::size_t level = 0; level < keys.size(); ++level) {
        const std::span<const LabelCount> known[2] = {counts(keys[level]),
                                                      newer ? newer->counts(keys[level])
                                                            : std::span<const LabelCount>()};
        float total = 0;
        for (const auto &part : known) {
            for (const LabelCount &each : part)
                total += each.count;
        }
        if (total <= 0)
            continue;
        const float share = 1 / (total + strengths[level]);
        for (float &chance : chances)
            chance *= strengths[level] * share;
        for (const auto &part : known) {
            for (const LabelCount &each : part)
                chances[each.label] += each.count * share;
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
