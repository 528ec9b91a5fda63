// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// How likely a text is in the languages of two bytes per character. Costs are logarithms of
/// probabilities, to be compared with those of code_page_letters.

#include <QByteArrayView>
#include <QStringView>

#include <cstdint>
#include <span>
#include <vector>

namespace bp::codepage {

enum class EastAsianScript : std::uint8_t { Japanese, Simplified, Traditional, Korean };

/// Which bytes lead to the characters everybody learns, and to the rarer ones of the standard.
struct EastAsianPage
{
    const char *name;
    EastAsianScript script;
    unsigned char commonFirst;
    unsigned char commonLast;
    unsigned char rareLast;
};

std::span<const EastAsianPage> eastAsianPages();

/// Of the characters beyond ASCII alone; `offsets` says where in `bytes` each of them begins.
double eastAsianCost(const EastAsianPage &page,
                     QByteArrayView bytes,
                     QStringView text,
                     std::span<const std::int32_t> offsets);

} // namespace bp::codepage
