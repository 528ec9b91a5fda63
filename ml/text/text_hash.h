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

/// `kind` keeps equal letters of different meanings apart.
constexpr std::uint64_t textHash(QStringView text, std::uint64_t kind)
{
    std::uint64_t hash = kind + 1;
    for (qsizetype i = 0; i < text.size(); ++i)
        hash = (hash ^ text[i].unicode()) * 0x100000001b3ULL;
    return mixed(hash);
}

} // namespace bp::ml
