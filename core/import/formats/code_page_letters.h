// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// How likely a text is in the languages of one byte per character: by their letters and by what
/// stands beside them. Costs are logarithms of probabilities; the greater is the likelier.

#include <QChar>
#include <QStringView>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace bp::codepage {

/// One language: the letters beyond ASCII it uses, the most frequent first, its code pages, and how
/// rare its files are. That counts once per file: it decides where a file has but one or two
/// letters to tell by, and nothing where it has many.
struct Language
{
    QStringView letters;
    std::array<const char *, 4> codePages;
    double rarity;
};

std::span<const Language> languages();

/// What stands beside a character.
enum class Beside : std::uint8_t {
    Gap,
    Digit,
    OddSign,
    LatinLower,
    LatinUpper,
    AccentedLower, ///< Latin beyond ASCII
    AccentedUpper,
    Lower,
    Upper,
    Plain
};

/// One character beyond ASCII as it stands in a text, and how often: texts repeat themselves.
struct Seen
{
    QChar c;
    Beside before = Beside::Gap;
    Beside after = Beside::Gap;
    bool isOutOfPlace = false; ///< "Gdañsk": the letter has other neighbours where it is at home
    int count = 1;
};

std::vector<Seen> seenIn(QStringView text);

/// Of the characters beyond ASCII alone.
double lettersCost(const std::vector<Seen> &text, QStringView letters);

/// Of the ASCII characters alone. The same in every language, but not in every code page: of two
/// bytes per character the second is often ASCII, and who reads it as a character of its own has to
/// say why it is there.
double asciiCost(QStringView text);

} // namespace bp::codepage
