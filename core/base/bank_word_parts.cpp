// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bank_word_parts.h"

#include "core/base/merchant_words.h"
#include "core/base/text_fold.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace bp {
namespace {

bool isTopLevelDomain(QStringView s)
{
    static constexpr std::array<QStringView, 40> known{
        u"com", u"de", u"co", u"uk", u"net", u"org", u"fr", u"it",   u"nl",  u"be",
        u"ch",  u"at", u"pl", u"eu", u"io",  u"ca",  u"us", u"cz",   u"tv",  u"app",
        u"me",  u"se", u"no", u"dk", u"fi",  u"es",  u"pt", u"info", u"gov", u"shop",
        u"ie",  u"br", u"au", u"nz", u"in",  u"jp",  u"hu", u"ro",   u"gr",  u"ru"};
    return std::any_of(known.begin(), known.end(), [s](QStringView tld) {
        return s.compare(tld, Qt::CaseInsensitive) == 0;
    });
}

bool isVowel(QChar c)
{
    return QStringView(u"aeiouy").contains(c);
}

} // namespace

QStringView addressName(QStringView word)
{
    const qsizetype dot = word.indexOf(u'.');
    if (dot < 0)
        return {};
    const bool isWww = word.startsWith(u"www.", Qt::CaseInsensitive);
    QVarLengthArray<QStringView, 8> parts;
    for (const QStringView part : word.tokenize(u'.', Qt::SkipEmptyParts))
        parts.append(part);
    if (isWww && parts.size() > 1)
        return parts.size() > 3 && !isTopLevelDomain(parts[2]) ? parts[2] : parts[1];
    if (parts.size() < 2 || !isTopLevelDomain(parts.last()) ||
        (parts[0].size() < 2 && parts.last().size() < 2))
        return {};
    qsizetype last = parts.size() - 2;
    if (last > 0 && (parts[last] == u"co" || isTopLevelDomain(parts[last])) &&
        parts[last].size() <= 3)
        --last;
    return parts[last];
}

qsizetype splitAtNumber(QStringView word)
{
    const qsizetype hyphen = word.lastIndexOf(u'-');
    const QStringView tail = word.sliced(hyphen + 1);
    const bool isNumber =
        hyphen > 1 && tail.size() > 1 && std::all_of(tail.begin(), tail.end(), isAsciiDigit);
    return isNumber && word.front().isLetter() ? hyphen : -1;
}

qsizetype splitAtBankWord(QStringView word)
{
    static constexpr std::array<QStringView, 8> carriers{
        u"tst", u"sumup", u"zettle", u"izettle", u"klarna", u"paypal", u"adyen", u"stripe"};
    const qsizetype first = word.indexOf(u'-');
    if (first < 0) // another hyphen than this
        return -1;
    const QString head = folded(word.first(first), Voicing::Kept);
    const bool isCarrier = std::find(carriers.begin(), carriers.end(), head) != carriers.end();
    if (isCarrier || (words::roles(head) & words::Weak) != 0)
        return first;
    const qsizetype last = word.lastIndexOf(u'-');
    const QString tail = folded(word.sliced(last + 1), Voicing::Kept);
    const bool isPlace = last >= 4 && (words::roles(tail) & words::Place) != 0;
    // "GMBH-ZWNL" is a branch of a company, "YOU-MOBILE" what a bank wrote after another word.
    const bool isBanks = ((words::roles(head) & words::roles(tail)) & words::Remainder) != 0;
    if (head == u"gmbh" || head == u"mbh" || head == u"ltd" || isBanks)
        return first;
    const bool isShop = last <= 5 && (tail == u"markt" || tail == u"center" || tail == u"filiale");
    return isPlace || isShop ? last : -1;
}

bool isCounted(QStringView word)
{
    static constexpr std::array<QStringView, 10> ends{
        u"am", u"pm", u"st", u"nd", u"rd", u"th", u"er", u"eme", u"h", u"x"};
    return word.front().isDigit() &&
           std::find(ends.begin(), ends.end(), word.sliced(1)) != ends.end();
}

bool isNumberedName(QStringView word)
{
    const auto letter = std::find_if_not(word.begin(), word.end(), isAsciiDigit);
    const qsizetype digits = letter - word.begin();
    return digits > 0 && digits <= 4 && word.front() != u'0' && word.size() - digits >= 5 &&
           std::none_of(letter, word.end(), [](QChar c) { return c.isDigit(); }) &&
           (words::roles(word.sliced(digits)) & words::Month) == 0;
}

bool isWordWithDigits(QStringView word)
{
    const auto digit = std::find_if(word.begin(), word.end(), isAsciiDigit);
    const qsizetype letters = digit - word.begin();
    const qsizetype digits = word.end() - digit;
    return letters >= 3 && (digits == 2 || digits == 3) && *digit != u'0' &&
           std::all_of(digit, word.end(), isAsciiDigit) &&
           std::any_of(word.begin(), digit, isVowel) &&
           words::roles(word.first(letters)) == words::None;
}

bool isLetterCode(QStringView word)
{
    constexpr qsizetype shortest = 4, longest = 8;
    constexpr int mostConsonants = 4;
    if (word.size() < shortest || word.size() > longest ||
        !std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'a' && c <= u'z'; }))
        return false;
    if (std::none_of(word.begin(), word.end(), isVowel))
        return true;
    const bool hasOneVowel = std::count_if(word.begin(), word.end(), isVowel) == 1;
    for (qsizetype i = 0; hasOneVowel && i + 1 < word.size(); ++i) {
        if ((word[i] == u'q' && word[i + 1] != u'u') ||
            (i + 2 < word.size() && word[i] == word[i + 1] && word[i] == word[i + 2]))
            return true;
    }
    const auto vowel = std::find_if(word.begin(), word.end(), isVowel);
    return vowel - word.begin() >= mostConsonants && !word.startsWith(u"sch");
}

qsizetype branchInKanji(QStringView word)
{
    const auto isKana = [](QChar c) { return c >= u'\u3040' && c <= u'\u30FF'; };
    if (!word.endsWith(u'店'))
        return -1;
    qsizetype letters = word.size();
    while (letters > 0 && !isKana(word[letters - 1]))
        --letters;
    return letters > 1 && letters + 1 < word.size() ? letters : -1;
}

bool isOrdinal(QStringView number)
{
    return number.endsWith(u"th") || number.endsWith(u"st") || number.endsWith(u"nd") ||
           number.endsWith(u"rd");
}

qsizetype gluedNumber(QStringView word)
{
    const auto digit = std::find_if(word.begin(), word.end(), isAsciiDigit);
    const qsizetype letters = digit - word.begin();
    const bool isIndianBank = letters == 4 && word.size() == 11 && *digit == u'0';
    if (isIndianBank)
        return -1;
    const qsizetype digits = std::find_if_not(digit, word.end(), isAsciiDigit) - digit;
    return letters >= 4 && digits >= 4 && !word.startsWith(u"xx", Qt::CaseInsensitive) ? letters
                                                                                       : -1;
}

bool isInnerDigit(QStringView word)
{
    return !word.front().isDigit() && !word.back().isDigit();
}

bool isYear(QStringView number)
{
    return number.size() == 4 && (number.startsWith(u"19") || number.startsWith(u"20")) &&
           isAsciiDigit(number[2]) && isAsciiDigit(number[3]);
}

bool isMonthAndYear(QStringView written)
{
    const auto isBetween = [](QChar c) { return c == u'/' || c == u'.' || c == u'-'; };
    const auto isMonth = [](QStringView number) {
        const bool isNumber =
            number.size() <= 2 && std::all_of(number.begin(), number.end(), isAsciiDigit);
        return isNumber && number.toInt() >= 1 && number.toInt() <= 12;
    };
    constexpr qsizetype shortest = 6; // "1/2026"
    constexpr qsizetype longest = 9;  // "2025/2026"
    if (written.size() < shortest || written.size() > longest)
        return false;
    const auto between = std::find_if(written.begin(), written.end(), isBetween);
    if (between == written.end())
        return false;
    const QStringView first = written.first(between - written.begin());
    const QStringView second = written.sliced(first.size() + 1);
    const bool areYears = isYear(first) && (second.size() == 2 || isYear(second)) &&
                          second.last(2).toInt() == (first.toInt() + 1) % 100;
    return (isMonth(first) && isYear(second)) || (isYear(first) && isMonth(second)) || areYears;
}

} // namespace bp
