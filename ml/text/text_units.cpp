// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/text/text_units.h"

#include "ml/text/text_hash.h"

#include <algorithm>
#include <cmath>

namespace bp::ml {
namespace {

/// What a hash stands for; part of model files, so numbers are never reused.
enum HashKind : std::uint64_t {
    WordHash = 1,
    WeakHash,
    ReferenceHash,
    PairHash,
    KeyHash,
    PieceHash,
    SignHash = 16,
    SizeHash,
    ExactHash,
    RoundHash,
    CentsHash,
    WeekdayHash,
    MonthDayHash,
    AccountHash,
    TagHash,
    CategoryHash,
    CategoryTopHash,
    SignWordHash,
    DayHash,
};

// How loud each kind of unit is beside a word; settled over many seeds on real card, diary and bank
// texts.
constexpr float weakWeight = 0.35F;
constexpr float referenceWeight = 0.4F;
constexpr float pairWeight = 0.4F;
constexpr float keyWeight = 0.7F;
constexpr float signWeight = 0.8F;
constexpr float sizeWeight = 0.2F;
constexpr float exactWeight = 0.2F;
constexpr float roundWeight = 0.05F;
constexpr float dayWeight = 0.03F;
constexpr float accountWeight = 0.1F;
constexpr float merchantWeight = 1.0F;
constexpr float merchantTopWeight = 1.2F;

void addText(TextUnits &out, QStringView letters, TextUnit::Kind kind, float weight, HashKind hash)
{
    TextUnit unit;
    unit.hash = textHash(letters, hash);
    unit.kind = kind;
    unit.weight = weight;
    unit.begin = std::uint16_t(std::min<qsizetype>(out.letters.size(), 0xffff));
    unit.length = std::uint16_t(std::min<qsizetype>(letters.size(), 40));
    if (out.letters.size() + unit.length > 0x7fff)
        return;
    out.letters.append(letters.utf16(), unit.length);
    out.units.append(unit);
}

void addFact(TextUnits &out, std::uint64_t hash, float weight)
{
    TextUnit unit;
    unit.hash = hash;
    unit.weight = weight;
    unit.kind = TextUnit::Kind::Fact;
    out.units.append(unit);
}

void addWords(TextUnits &out, const BankWordScanner &scanner)
{
    std::uint64_t before = 0;
    for (const BankToken &token : scanner.tokens()) {
        const QStringView letters = scanner.fold(token);
        if (letters.isEmpty())
            continue;
        switch (token.kind) {
        case BankWord::Kind::Word:
            addText(out, letters, TextUnit::Kind::Word, 1, WordHash);
            break;
        case BankWord::Kind::Weak:
            addText(out, letters, TextUnit::Kind::Weak, weakWeight, WeakHash);
            break;
        case BankWord::Kind::Reference:
            addText(out, letters, TextUnit::Kind::Reference, referenceWeight, ReferenceHash);
            continue;
        }
        if (token.kind == BankWord::Kind::Weak)
            continue;
        const std::uint64_t hash = out.units.isEmpty() ? 0 : out.units.last().hash;
        if (before != 0) {
            TextUnit pair;
            pair.hash = combined(combined(before, hash), PairHash);
            pair.weight = pairWeight;
            pair.kind = TextUnit::Kind::Pair;
            out.units.append(pair);
        }
        before = hash;
    }
}

void addAmount(TextUnits &out, const TextRow &row, const AmountScale &scale)
{
    if (!row.hasAmount)
        return;
    const bool incoming = row.minor > 0;
    addFact(out, combined(SignHash, incoming ? 1 : 2), signWeight);
    const auto magnitude = std::uint64_t(std::abs(row.minor));
    const double size = std::log2(double(std::max<std::uint64_t>(magnitude, 1))) - scale.middle;
    const double low = std::floor(size);
    out.amounts[0] =
        combined(incoming ? 3 : 4, std::uint64_t(std::int64_t(std::floor(size * 2)) + 256));
    out.amounts[1] = combined(ExactHash, std::uint64_t(row.minor));
    const auto part = float(size - low);
    addFact(
        out, combined(SizeHash, std::uint64_t(std::int64_t(low) + 64)), sizeWeight * (1 - part));
    addFact(out, combined(SizeHash, std::uint64_t(std::int64_t(low) + 65)), sizeWeight * part);
    addFact(out, combined(ExactHash, std::uint64_t(row.minor)), exactWeight);
    addFact(out,
            combined(RoundHash,
                     magnitude % 1000 == 0  ? 2
                     : magnitude % 100 == 0 ? 1
                                            : 0),
            roundWeight);
    addFact(out, combined(CentsHash, magnitude % 100), roundWeight);
}

void addContext(TextUnits &out, const TextRow &row)
{
    if (row.day.isValid()) {
        out.day = combined(DayHash, std::uint64_t(row.day.toJulianDay()));
        addFact(out, combined(WeekdayHash, std::uint64_t(row.day.dayOfWeek())), dayWeight);
        addFact(out, combined(MonthDayHash, std::uint64_t(row.day.day() / 4)), dayWeight);
    }
    if (row.account != 0)
        addFact(out, combined(AccountHash, std::uint64_t(row.account)), accountWeight);
}

void addMerchant(TextUnits &out, QStringView tag, QStringView category)
{
    if (!tag.isEmpty())
        addFact(out, textHash(tag, TagHash), merchantWeight);
    if (!category.isEmpty()) {
        addFact(out, textHash(category, CategoryHash), merchantWeight);
        const qsizetype dot = category.indexOf(u'.');
        addFact(out,
                textHash(dot < 0 ? category : category.first(dot), CategoryTopHash),
                merchantTopWeight);
    }
}

void addTexts(TextUnits &out, const ScannedText &text)
{
    addWords(out, text.payee());
    if (text.memo())
        addWords(out, *text.memo());
    for (const TextUnit &unit : out.units) {
        if (unit.kind == TextUnit::Kind::Word || unit.kind == TextUnit::Kind::Weak)
            out.fullText = combined(out.fullText, unit.hash);
    }
    if (!text.key().isEmpty()) {
        out.key = textHash(text.key(), KeyHash);
        TextUnit whole;
        whole.hash = out.key;
        whole.weight = keyWeight;
        whole.kind = TextUnit::Kind::Pair;
        out.units.append(whole);
    }
}

} // namespace

AmountScale AmountScale::of(std::span<const LabelledRow> rows)
{
    std::vector<std::int64_t> magnitudes;
    for (const LabelledRow &labelled : rows) {
        if (labelled.row.hasAmount)
            magnitudes.push_back(std::max<std::int64_t>(std::abs(labelled.row.minor), 1));
    }
    if (magnitudes.empty())
        return {};
    const auto middle = magnitudes.begin() + std::ptrdiff_t(magnitudes.size() / 2);
    std::ranges::nth_element(magnitudes, middle);
    return {std::log2(double(*middle))};
}

TextUnits textUnits(const TextRow &row, const ScannedText &text, const AmountScale &scale)
{
    TextUnits out;
    addTexts(out, text);
    addAmount(out, row, scale);
    addContext(out, row);
    addMerchant(out, row.merchantTag, row.merchantCategory);
    return out;
}

TextUnits unitsOfText(const ScannedText &text, QStringView merchantTag, QStringView category)
{
    TextUnits out;
    addTexts(out, text);
    addMerchant(out, merchantTag, category);
    return out;
}

TextUnits unitsBesideText(const TextRow &row, const TextId &text, const AmountScale &scale)
{
    TextUnits out;
    static_cast<TextId &>(out) = text;
    addAmount(out, row, scale);
    addContext(out, row);
    return out;
}

void appendPieces(QStringView word, QVarLengthArray<std::uint64_t, 128> &out)
{
    QVarLengthArray<char16_t, 64> bounded;
    bounded.append(u'^');
    bounded.append(word.utf16(), word.size());
    bounded.append(u'$');
    // By the place a piece begins at; each length only adds a letter to the one before.
    QVarLengthArray<TextHash, 64> begun(bounded.size(), TextHash(PieceHash));
    constexpr qsizetype shortest = 3;
    constexpr qsizetype longest = 5;
    for (qsizetype length = 1; length <= longest; ++length) {
        for (qsizetype begin = 0; begin + length <= bounded.size(); ++begin) {
            begun[begin].add(bounded[begin + length - 1]);
            if (length >= shortest)
                out.append(begun[begin].value());
        }
    }
}

} // namespace bp::ml
