// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The hash by which words and facts are known to the text model. Stable between runs and machines:
/// model files hold it.

#include <QStringView>

#include <cstdint>

namespace bp::ml {

constexpr std::uint64_t mixed(std::uint64_t value)
{
    value = (value ^ (value >> 32)) * 0xd6e8feb86659fd93ULL;
    value = (value ^ (value >> 32)) * 0xd6e8feb86659fd93ULL;
    return value ^ (value >> 32);
}

constexpr std::uint64_t combined(std::uint64_t first, std::uint64_t second)
{
    return mixed(first * 0x9e3779b97f4a7c15ULL + second);
}

/// Hash of a text that is still growing. `kind` keeps equal letters of different meanings apart.
class TextHash
{
public:
    explicit constexpr TextHash(std::uint64_t kind = 0)
        : m_hash(kind + 1)
    {
    }
    constexpr void add(char16_t letter) { m_hash = (m_hash ^ letter) * 0x100000001b3ULL; }
    constexpr std::uint64_t value() const { return mixed(m_hash); }

private:
    std::uint64_t m_hash;
};

constexpr std::uint64_t textHash(QStringView text, std::uint64_t kind)
{
    TextHash hash(kind);
    for (qsizetype i = 0; i < text.size(); ++i)
        hash.add(text[i].unicode());
    return hash.value();
}

} // namespace bp::ml
