// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A small generator of our own (SplitMix64): the same numbers from the same seed on every system
/// and compiler, which the distributions of the standard library do not promise.

#include <algorithm>
#include <cstdint>

namespace bp {

class SampleRandom
{
public:
    explicit SampleRandom(std::uint64_t seed)
        : m_state(seed)
    {
    }

    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
        return mixed ^ (mixed >> 31U);
    }
    int below(int end) { return int(next() % std::uint64_t(end)); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool chance(int percent) { return below(100) < percent; }
    /// Small values more often than large ones, as purchases are.
    std::int64_t skewed(std::int64_t least, std::int64_t most)
    {
        const int first = below(1000);
        const int lower = std::min(first, below(1000));
        return least + (most - least) * lower / 1000;
    }

private:
    std::uint64_t m_state;
};

} // namespace bp
