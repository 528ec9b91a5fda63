// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/text/text_units.h"

#include "ml/text/text_hash.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

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

void addMerchant(TextUnits &out, const KnownMerchant &merchant)
{
    if (!merchant.tag.isEmpty())
        addFact(out, textHash(merchant.tag, TagHash), merchantWeight * merchant.trust);
    if (!merchant.category.isEmpty()) {
        const QStringView category = merchant.category;
        out.kind = textHash(category, CategoryHash);
        addFact(out, out.kind, merchantWeight * merchant.trust);
        const qsizetype dot = category.indexOf(u'.');
        addFact(out,
                textHash(dot < 0 ? category : category.first(dot), CategoryTopHash),
                merchantTopWeight * merchant.trust);
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

/// In each account this is another merchant, if the person sorts it so.
void setAccount(TextId &id, const TextRow &row, const RowFrame &frame)
{
    if (row.account == 0 || frame.byAccount.find(id.key) == HashIndex::none)
        return;
    const std::uint64_t account = combined(AccountHash, std::uint64_t(row.account));
    id.key = combined(id.key, account);
    id.fullText = combined(id.fullText, account);
}

/// How often a merchant was sorted into each label, in each account.
using LabelsByAccount = std::map<std::int64_t, std::map<int, int>>;

/// Two accounts with several rows each are mostly sorted into different labels, and knowing the
/// account tells much more than not.
bool isSortedByAccount(const LabelsByAccount &accounts)
{
    constexpr int several = 3;
    constexpr double muchMore = 0.2;
    std::map<int, int> together;
    std::set<int> leading;
    int all = 0;
    int rightByAccount = 0;
    for (const auto &[account, labels] : accounts) {
        int rows = 0;
        std::pair<int, int> most{0, -1};
        for (const auto &[label, count] : labels) {
            rows += count;
            together[label] += count;
            most = std::max(most, {count, label});
        }
        all += rows;
        rightByAccount += most.first;
        if (rows >= several)
            leading.insert(most.second);
    }
    int rightTogether = 0;
    for (const auto &[label, count] : together)
        rightTogether = std::max(rightTogether, count);
    return leading.size() > 1 && rightByAccount - rightTogether > muchMore * all;
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

RowFrame RowFrame::of(std::span<const LabelledRow> rows)
{
    RowFrame frame{AmountScale::of(rows), {}};
    const auto isElsewhere = [&rows](const LabelledRow &labelled) {
        return labelled.row.account != rows.front().row.account;
    };
    if (std::ranges::none_of(rows, isElsewhere))
        return frame; // one account tells nothing
    std::map<std::uint64_t, LabelsByAccount> merchants;
    for (const LabelledRow &labelled : rows) {
        if (labelled.row.account == 0)
            continue;
        const ScannedText text(labelled.row.text, labelled.row.memo);
        if (!text.key().isEmpty())
            ++merchants[textHash(text.key(), KeyHash)][labelled.row.account][labelled.label];
    }
    for (const auto &[key, accounts] : merchants) {
        if (isSortedByAccount(accounts))
            frame.byAccount.add(key);
    }
    return frame;
}

TextUnits textUnits(const TextRow &row, const ScannedText &text, const RowFrame &frame)
{
    TextUnits out;
    addTexts(out, text);
    setAccount(out, row, frame);
    addAmount(out, row, frame.scale);
    addContext(out, row);
    addMerchant(out, row.merchant);
    return out;
}

TextUnits unitsOfText(const ScannedText &text, const KnownMerchant &merchant)
{
    TextUnits out;
    addTexts(out, text);
    addMerchant(out, merchant);
    return out;
}

TextUnits unitsBesideText(const TextRow &row, const TextId &text, const RowFrame &frame)
{
    TextUnits out;
    static_cast<TextId &>(out) = text;
    setAccount(out, row, frame);
    addAmount(out, row, frame.scale);
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
