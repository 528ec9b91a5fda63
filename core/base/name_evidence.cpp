// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/name_evidence.h"

#include "core/base/bank_word_parts.h"
#include "core/base/merchant_words.h"

#include <algorithm>
#include <array>

namespace bp {
namespace {

using Kind = BankWord::Kind;
using Name = QVarLengthArray<qsizetype, 12>;

/// Short, and neither a brand nor a word of its own.
bool areUnknown(const BankWordScanner &scanner, const Name &name, qsizetype longest)
{
    constexpr words::Roles known = words::Brand | words::Numbered | words::WholeStart |
                                   words::OfPlace | words::Carrier | words::OtherKind |
                                   words::Branch;
    return std::ranges::all_of(name, [&](qsizetype at) {
        const BankToken &token = scanner.tokens()[at];
        const QStringView word = scanner.fold(token);
        return token.isWord() && !token.afterStar && !token.isAddress && word.size() > 1 &&
               word.size() <= longest && !token.is(known) && !words::isCapitals(word) &&
               words::knownName(word).isEmpty() &&
               std::ranges::all_of(word, [](QChar c) { return c.unicode() < 0x80; });
    });
}

} // namespace

bool isBanksAbbreviation(const BankWordScanner &scanner,
                         const QVarLengthArray<qsizetype, 12> &name,
                         qsizetype end,
                         bool isAfterBanks)
{
    constexpr qsizetype longestShort = 4;
    constexpr qsizetype longestWord = 8;
    const auto &tokens = scanner.tokens();
    const BankToken &token = tokens[end];
    const auto isNumber = [&tokens](qsizetype i) {
        return i < tokens.size() && tokens[i].kind == Kind::Reference;
    };
    if (name.isEmpty() || name.last() != end - 1)
        return false;
    if (token.kind == Kind::Reference) {
        // A date or the number of a card or an entry; a branch has one short number.
        const bool isLong = token.foldEnd - token.foldBegin > 4 || isNumber(end + 1) ||
                            scanner.isAfter(token, u'/');
        const bool isPlace =
            isAfterBanks && std::ranges::all_of(name, [&tokens](qsizetype at) {
                return tokens[at].is(words::Place); // "VISA BRASIL 12/03 SUPERMERCADO EXTRA"
            });
        const bool isShort =
            (isAfterBanks || name.size() > 1) && areUnknown(scanner, name, longestShort);
        return isLong && (isPlace || isShort) && namesMore(scanner, end + 1);
    }
    if (token.is(words::Buying) && name.size() == 1) {
        const bool isSure = isNumber(end + 1) || isAfterBanks;
        return areUnknown(scanner, name, isSure ? longestWord : longestShort) &&
               namesMore(scanner, end + 1);
    }
    return false;
}

bool namesMore(const BankWordScanner &scanner, qsizetype from)
{
    constexpr words::Roles noise = words::Soft | words::Lead | words::Place | words::Legal |
                                   words::StopAfter | words::TownEnd | words::CodedPlace;
    const auto &tokens = scanner.tokens();
    while (from < tokens.size() && !tokens[from].isWord())
        ++from;
    const bool isPlaced = from < tokens.size() && tokens.last().isStateCode();
    int named = 0;
    int known = 0;
    bool hasNumber = false;
    for (qsizetype i = from; i < tokens.size(); ++i) {
        const BankToken &token = tokens[i];
        hasNumber = hasNumber || token.kind == Kind::Reference;
        if (!token.isWord() || token.isStateCode())
            continue;
        if (token.is(words::Street))
            return false;
        named += token.is(noise) ? 0 : 1;
        known += token.is(words::Place | words::CodedPlace) ? 1 : 0;
    }
    constexpr int longestUnknownTown = 2;
    const bool isTown = isPlaced && !hasNumber && known == 0 && named <= longestUnknownTown;
    return named > 0 && !isTown;
}

bool saysMore(const BankWordScanner &scanner, qsizetype from)
{
    constexpr words::Roles noise =
        words::Soft | words::Lead | words::Place | words::Legal | words::StopAfter | words::TownEnd;
    const auto &tokens = scanner.tokens();
    return std::any_of(
        tokens.begin() + std::min(from, tokens.size()), tokens.end(), [](const BankToken &token) {
            constexpr int initial = 1; // "VENMO PAYMENT 123 C B"
            return token.isWord() && !token.is(noise) && !token.isStateCode() &&
                   token.end - token.begin > initial;
        });
}

bool isUnknownCarrier(const BankWordScanner &scanner, const BankToken &token, const BankToken &next)
{
    constexpr qsizetype longest = 4;
    const QStringView word = scanner.fold(token);
    return word.size() <= longest && scanner.fold(next).size() > 2 && !token.isAddress &&
           !token.is(words::Brand) && !words::isCapitals(word) && !next.is(words::Bought);
}

bool isGoogles(QStringView foldedWord)
{
    static constexpr std::array<QStringView, 15> own{u"google",
                                                     u"services",
                                                     u"storage",
                                                     u"one",
                                                     u"play",
                                                     u"cloud",
                                                     u"ads",
                                                     u"workspace",
                                                     u"domains",
                                                     u"fi",
                                                     u"store",
                                                     u"youtube",
                                                     u"drive",
                                                     u"wm",
                                                     u"temporary"};
    return std::find(own.begin(), own.end(), foldedWord) != own.end();
}

bool isProcessor(const BankWordScanner &scanner, qsizetype at)
{
    const auto &tokens = scanner.tokens();
    const QStringView word = scanner.fold(tokens[at]);
    const bool isFoundation = word == u"stichting" || word == u"stg";
    return tokens[at].is(words::Processor) ||
           (isFoundation && at + 1 < tokens.size() && tokens[at + 1].is(words::Processor));
}

bool isCheque(const BankWordScanner &scanner, const QVarLengthArray<qsizetype, 12> &at)
{
    const auto isOther = [&scanner](qsizetype i) {
        const BankToken &token = scanner.tokens()[i];
        return scanner.fold(token).startsWith(u"card") || token.is(words::Buying) ||
               !token.is(words::Weak | words::Soft | words::Lead | words::Cheque);
    };
    return scanner.hasRole(words::Cheque) && std::none_of(at.begin(), at.end(), isOther);
}

qsizetype longestRun(const BankWordScanner &scanner,
                     qsizetype from,
                     qsizetype least,
                     qsizetype most,
                     bool (*isKnown)(QStringView))
{
    QVarLengthArray<char16_t, 64> letters;
    qsizetype longest = 0;
    const qsizetype end = std::min(scanner.tokens().size(), from + most);
    for (qsizetype at = from; at < end; ++at) {
        if (at > from)
            letters.append(u' ');
        const QStringView word = scanner.fold(scanner.tokens()[at]);
        letters.append(word.utf16(), word.size());
        const bool isEnough = at + 1 - from >= least;
        if (isEnough && isKnown(QStringView(letters.constData(), letters.size())))
            longest = at + 1 - from;
    }
    return longest;
}

bool isAbbreviatedStreet(const BankWordScanner &scanner, const BankToken &token)
{
    static constexpr std::array<QStringView, 12> streets{u"av",
                                                         u"avda",
                                                         u"avd",
                                                         u"vle",
                                                         u"pza",
                                                         u"pzza",
                                                         u"plza",
                                                         u"cso",
                                                         u"lgo",
                                                         u"ctra",
                                                         u"bd",
                                                         u"ul"};
    return std::ranges::find(streets, scanner.fold(token)) != streets.end() &&
           (scanner.isBefore(token, u'.') || scanner.original(token).contains(u'.'));
}

bool isTowards(const BankWordScanner &scanner, qsizetype at)
{
    static constexpr std::array<QStringView, 9> towards{
        u"von", u"an", u"naar", u"van", u"aan", u"till", u"til", u"fran", u"fra"};
    const auto &tokens = scanner.tokens();
    constexpr qsizetype longest = 4;
    if (at + 2 >= tokens.size() || tokens[at].isCapitals ||
        tokens[at].end - tokens[at].begin > longest || !tokens[at].isWord() ||
        !tokens[at + 1].isWord() || !tokens[at + 2].isWord())
        return false;
    const QStringView word = scanner.original(tokens[at]);
    const QStringView next = scanner.original(tokens[at + 1]);
    return word.front().isLower() && next.front().isUpper() && next.back().isLower() &&
           std::ranges::find(towards, scanner.fold(tokens[at])) != towards.end();
}

bool isNumberLabel(const BankWordScanner &scanner, qsizetype i)
{
    constexpr qsizetype shortest = 5;
    const auto &tokens = scanner.tokens();
    if (i + 1 >= tokens.size() || tokens[i + 1].kind != Kind::Reference)
        return false;
    const QStringView word = scanner.fold(tokens[i]);
    return word.size() >= shortest && (word.endsWith(u"nr") || word.endsWith(u"nummer"));
}

bool isCashCounter(const BankWordScanner &scanner, qsizetype last, qsizetype i)
{
    const auto &tokens = scanner.tokens();
    if (scanner.fold(tokens[last]) != u"cash")
        return false;
    const QStringView word = scanner.fold(tokens[i]);
    return word == u"deposit" || word.startsWith(u"withdr");
}

bool isTerminal(const BankWordScanner &scanner, qsizetype i)
{
    const auto &tokens = scanner.tokens();
    const QStringView word = scanner.fold(tokens[i]);
    const bool isAfterNumber = i > 0 && tokens[i - 1].kind == Kind::Reference;
    const qsizetype longest = isAfterNumber ? 4 : 2;
    return word.size() >= 2 && word.size() <= longest && word.back().isDigit() &&
           word.front().isLetter() && !words::isDigitName(word);
}

bool isOwnBill(const BankWordScanner &scanner, qsizetype carrier, qsizetype next)
{
    const auto &tokens = scanner.tokens();
    // "KLARNA *ORDER" is some shop's.
    if (next != carrier + 1 || scanner.fold(tokens[carrier]) != u"affirm" ||
        !tokens[next].is(words::Bought))
        return false;
    constexpr words::Roles noise = words::Soft | words::Place | words::Legal;
    return std::none_of(tokens.begin() + next + 1, tokens.end(), [&](const BankToken &token) {
        const QStringView letters = scanner.fold(token);
        return token.isWord() && !token.is(noise) && !token.isStateCode() &&
               std::none_of(letters.begin(), letters.end(), isAsciiDigit);
    });
}

bool isAllBanks(const BankWordScanner &scanner)
{
    constexpr words::Roles banks = words::Soft | words::Lead | words::Remainder;
    bool isBeside = false;
    for (const BankToken &token : scanner.tokens()) {
        if (token.isWord() && !token.is(banks))
            return false;
        isBeside = isBeside || token.kind == BankWord::Kind::Weak;
    }
    return isBeside;
}

} // namespace bp
