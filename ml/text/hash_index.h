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
        for (std::size_t at = hash & m_mask;; at = (at + 1) & m_mask) {
            const Slot slot = m_slots[at];
            if (slot.position == none ||
                (slot.high == high(hash) && m_hashes[slot.position] == hash))
                return slot.position;
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
    /// Half of the hash stands beside the position, so that an unknown hash costs one look.
    struct Slot
    {
        std::uint32_t high = 0;
        std::uint32_t position = none;
    };

    static std::uint32_t high(std::uint64_t hash) { return std::uint32_t(hash >> 32); }
    void place(std::uint64_t hash, std::uint32_t position)
    {
        std::size_t at = hash & m_mask;
        while (m_slots[at].position != none)
            at = (at + 1) & m_mask;
        m_slots[at] = {high(hash), position};
    }
    void rehash(std::size_t slots)
    {
        m_slots.assign(slots, {});
        m_mask = slots - 1;
        for (std::uint32_t position = 0; position < size(); ++position)
            place(m_hashes[position], position);
    }

    std::vector<std::uint64_t> m_hashes;
    std::vector<Slot> m_slots;
    std::size_t m_mask = 0;
};

} // namespace bp::ml
