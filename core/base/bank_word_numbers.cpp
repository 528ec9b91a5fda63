// SPDX-License-Identifier: GPL-3.0-or-later
/// What the numbers of a bank's text are, and which words beside them belong to them.

#include "core/base/bank_word_parts.h"
#include "core/base/bank_word_scanner.h"
#include "core/base/merchant_words.h"

#include <algorithm>

namespace bp {

bool BankWordScanner::isNumber(qsizetype i) const
{
    return i >= 0 && i < m_tokens.size() && m_tokens[i].kind == BankWord::Kind::Reference;
}

/// "12 MAR", "ENERO 2026" and "NOK 245.00" are a day, a month and an amount.
void BankWordScanner::markMonths()
{
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        const auto isNoLonger = [this](qsizetype at, qsizetype most) {
            return isNumber(at) && m_tokens[at].foldEnd - m_tokens[at].foldBegin <= most;
        };
        const auto isYearAt = [this](qsizetype at) {
            return isNumber(at) && isYear(fold(m_tokens[at]));
        };
        BankToken &token = m_tokens[i];
        if (!token.isWord())
            continue;
        constexpr qsizetype day = 2;
        constexpr qsizetype year = 4;
        const bool isMonth =
            token.is(words::Month) && (isNoLonger(i - 1, year) || isNoLonger(i + 1, year));
        // "44 MARCO POLO": a short month beside a number may be a name.
        constexpr qsizetype sure = 6;
        const bool isDay = isNoLonger(i - 1, day) && token.foldEnd - token.foldBegin >= sure;
        const bool isMonthName =
            token.is(words::MonthName) && (isDay || isYearAt(i - 1) || isYearAt(i + 1));
        const bool isCurrency =
            token.is(words::Currency) && token.isCapitals && (isNumber(i - 1) || isNumber(i + 1));
        if (isMonth || isMonthName || isCurrency)
            token.kind = BankWord::Kind::Reference;
    }
}

/// "JAN 2026", "01/2026", "2025/26", "03.2026", "2026"; "12 MAR 2026" is a day.
bool BankWordScanner::isPeriodAt(qsizetype i) const
{
    const BankToken &token = m_tokens[i];
    const auto isMonthAt = [this](qsizetype at) {
        return isNumber(at) && m_tokens[at].is(words::Month | words::MonthName);
    };
    if (isMonthAt(i)) {
        const bool isDay = isNumber(i - 1) && !isYear(fold(m_tokens[i - 1]));
        return !isDay && (isNumber(i - 1) || (isNumber(i + 1) && isYear(fold(m_tokens[i + 1]))));
    }
    if (isMonthAndYear(original(token)))
        return true;
    const bool isParted = isBefore(token, u'/') && isNumber(i + 1);
    const bool isPart = isAfter(token, u'/') && isNumber(i - 1);
    if (isParted && !isPart && !(isBefore(m_tokens[i + 1], u'/') && isNumber(i + 2)))
        return isMonthAndYear(m_text.sliced(token.begin, m_tokens[i + 1].end - token.begin));
    if (isPart && !isParted)
        return m_tokens[i - 1].isPeriod;
    if (!isYear(original(token)))
        return false;
    return !isMonthAt(i - 1) || m_tokens[i - 1].isPeriod;
}

/// "HOTEL 1898", "99 RANCH", "24/7 GYM".
bool BankWordScanner::isNumberOfName(qsizetype i) const
{
    const BankToken &token = m_tokens[i];
    const QStringView number = fold(token);
    const BankToken *next = i + 1 < m_tokens.size() ? &m_tokens[i + 1] : nullptr;
    const bool isWordNext = next && next->isWord();
    if (number.size() > 4 || number.front() == u'0')
        return false;
    // "12.03" is a day.
    const bool isPlain =
        std::ranges::all_of(number, isAsciiDigit) && token.end - token.begin == number.size();
    if (!isPlain)
        return i == 0 && isWordNext && number.size() == 4 && isOrdinal(number);
    if (isWordNext && next->is(words::Counted))
        return true;
    const bool isAlone = (token.begin == 0 || isAfter(token, u' ') || isAfter(token, u'*')) &&
                         (token.end == m_text.size() || isBefore(token, u' '));
    const bool isTwentyFour =
        next && number == u"24" && fold(*next) == u"7" && i + 2 < m_tokens.size();
    if (i == 0 && isTwentyFour)
        return true;
    if (i == 1 && number == u"7" && fold(m_tokens[0]) == u"24")
        return isWordNext;
    if (i > 0 && m_tokens[i - 1].is(words::Numbered)) {
        const bool isDay = number.size() <= 2 && next && !isWordNext && !isAfter(*next, u'#');
        return isAlone && !isDay;
    }
    constexpr words::Roles noise = words::State | words::Lead | words::Carrier | words::StopAfter |
                                   words::Soft | words::Legal | words::Currency;
    // "3 BROTHERS PIZZA", but "3 bananas" are what a person bought.
    return i == 0 && next && next->isCapitals && isAlone && number.size() <= 2 && isWordNext &&
           !next->is(noise);
}

void BankWordScanner::markNumbers()
{
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        if (!isNumber(i))
            continue;
        m_tokens[i].inName = isNumberOfName(i);
        m_tokens[i].isPeriod = isPeriodAt(i);
    }
}

} // namespace bp
