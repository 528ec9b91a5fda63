// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Cuts an entry into the units the text model weighs: words of the merchant, pairs of words,
/// references, and facts of amount, day, account and merchant knowledge. A unit is known by its
/// hash.

#include "core/base/scanned_text.h"

#include "ml/text/hash_index.h"
#include "ml/text/text_row.h"

#include <QVarLengthArray>

#include <array>
#include <span>

namespace bp::ml {

/// How large amounts usually are, so that bins mean the same in yen and in dinar: a power of two of
/// the minor unit.
struct AmountScale
{
    double middle = 0; ///< log2 of the median magnitude

    static AmountScale of(std::span<const LabelledRow> rows);
};

/// What rows are measured by.
struct RowFrame
{
    AmountScale scale;
    /// Keys of merchants that are sorted by account: the same shop for the household and the
    /// business. In each account they are another merchant.
    HashIndex byAccount;

    static RowFrame of(std::span<const LabelledRow> rows);
};

struct TextUnit
{
    enum class Kind : std::uint8_t { Word, Weak, Reference, Pair, Fact };

    std::uint64_t hash = 0;
    float weight = 1;
    Kind kind = Kind::Word;
    std::uint16_t begin = 0; ///< of a word: its letters in TextUnits::letters
    std::uint16_t length = 0;

    bool isText() const { return kind != Kind::Fact; }
};

/// What tells a text from others.
struct TextId
{
    std::uint64_t key = 0; ///< the same for every text of one merchant; 0: the text says nothing
    std::uint64_t fullText = 0; ///< of all words, references left out
    std::uint64_t kind = 0;     ///< the unit of what its merchant is known for; 0: nothing is known
};

struct TextUnits : TextId
{
    QVarLengthArray<TextUnit, 48> units;
    QVarLengthArray<char16_t, 192> letters;
    std::array<std::uint64_t, 2>
        amounts{};         ///< its size, in half powers of two, and itself; 0: no amount
    std::uint64_t day = 0; ///< 0: none

    QStringView text(const TextUnit &unit) const
    {
        return {letters.data() + unit.begin, unit.length};
    }
};

/// `text`: the row's texts, already cut into words.
TextUnits textUnits(const TextRow &row, const ScannedText &text, const RowFrame &frame);
inline TextUnits textUnits(const TextRow &row, const RowFrame &frame)
{
    return textUnits(row, ScannedText(row.text, row.memo), frame);
}

/// Those of a text and of what is known of its merchant, whatever the amount, the day and the
/// account.
TextUnits unitsOfText(const ScannedText &text, const KnownMerchant &merchant);
/// The rest of the row's: amount, day and account; `text`: its other units, for what tells it from
/// other texts.
TextUnits unitsBesideText(const TextRow &row, const TextId &text, const RowFrame &frame);

/// Parts a word shares with words like it: its pieces of three to five letters.
void appendPieces(QStringView word, QVarLengthArray<std::uint64_t, 128> &out);

} // namespace bp::ml
