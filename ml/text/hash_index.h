// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A flat table from hash to position, filled once and then only read. Faster than QHash and
/// ordered by insertion, so that equal data give equal tables.

#include <cstdint>
#include <vector>

namespace bp::ml {

class HashIndex
{
public:
    static constexpr std::uint32_t none = 0xffffffffU;

    HashIndex() { rehash(64); }

    std::uint32_t size() const { return std::uint32_t(m_hashes.size()); }
    const std::vector<std::uint64_t> &hashes() const { return m_hashes; } ///< by position

    std::uint32_t find(std::uint64_t hash) const
    {
        for (std::size_t slot = hash & m_mask;; slot = (slot + 1) & m_mask) {
            const std::uint32_t at = m_slots[slot];
            if (at == none || m_hashes[at] == hash)
                return at;
        }
    }

    /// Position of the hash, which is added if it is new.
    std::uint32_t add(std::uint64_t hash)
    {
        if (const std::uint32_t found = find(hash); found != none)
            return found;
        if (m_hashes.size() * 2 >= m_slots.size())
            rehash(m_slots.size() * 2);
        m_hashes.push_back(hash);
        place(hash, size() - 1);
        return size() - 1;
    }

private:
    void place(std::uint64_t hash, std::uint32_t at)
    {
        std::size_t slot = hash & m_mask;
        while (m_slots[slot] != none)
            slot = (slot + 1) & m_mask;
        m_slots[slot] = at;
    }
    void rehash(std::size_t slots)
    {
        m_slots.assign(slots, none);
        m_mask = slots - 1;
        for (std::uint32_t at = 0; at < size(); ++at)
            place(m_hashes[at], at);
    }

    std::vector<std::uint64_t> m_hashes;
    std::vector<std::uint32_t> m_slots;
    std::size_t m_mask = 0;
};

} // namespace bp::ml
