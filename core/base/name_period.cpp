// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/name_period.h"

#include "core/base/bank_word_parts.h"
#include "core/base/merchant_words.h"
#include "core/base/name_evidence.h"
#include "core/base/period_words.h"

#include <algorithm>
#include <array>

namespace bp {
namespace {

using Kind = BankWord::Kind;
using Name = QVarLengthArray<qsizetype, 12>;

/// "september" is no other word, "mars" may be.
constexpr qsizetype shortestSure = 6;

template <std::size_t Size>
bool isOneOf(QStringView word, const std::array<QStringView, Size> &list)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// "Miete Jan Huber": more often a person than a month, also behind what is due.
bool isOftenPerson(QStringView word)
{
    static constexpr std::array<QStringView, 6> names{
        u"jan", u"marco", u"maja", u"julius", u"kasim", u"nisan"};
    return isOneOf(word, names);
}

/// "April Smith", "Julio Gomez".
bool isGivenName(QStringView word)
{
    static constexpr std::array<QStringView, 7> names{
        u"april", u"may", u"june", u"julio", u"august", u"agosto", u"march"};
    return isOneOf(word, names) || isOftenPerson(word);
}

/// "Mar Menor", "Set".
bool isOtherWord(QStringView word)
{
    static constexpr std::array<QStringView, 5> others{u"mar", u"set", u"gen", u"mag", u"ago"};
    return isOneOf(word, others);
}

bool isTitle(QStringView word)
{
    static constexpr std::array<QStringView, 12> titles{u"herr",
                                                        u"herrn",
                                                        u"frau",
                                                        u"familie",
                                                        u"mr",
                                                        u"mrs",
                                                        u"ms",
                                                        u"mme",
                                                        u"monsieur",
                                                        u"madame",
                                                        u"sr",
                                                        u"sra"};
    return isOneOf(word, titles);
}

bool isDueAt(const BankWordScanner &scanner, qsizetype i)
{
    const auto &tokens = scanner.tokens();
    return i >= 0 && i < tokens.size() && isDue(scanner, tokens[i]);
}

/// Somebody is paid at `from` or behind; a town that follows is cut later.
bool namesPayee(const BankWordScanner &scanner, qsizetype from)
{
    const auto &tokens = scanner.tokens();
    if (tokens.last().isStateCode())
        return namesMore(scanner, from);
    constexpr words::Roles noise =
        words::Soft | words::Lead | words::Legal | words::StopAfter | words::PeriodNoun;
    return std::any_of(tokens.begin() + from, tokens.end(), [](const BankToken &token) {
        return token.isWord() && !token.is(noise) && token.end - token.begin > 1;
    });
}

/// What follows at `from` is the name's, not the place it stands in.
bool goesOn(const BankWordScanner &scanner, qsizetype from)
{
    const auto &tokens = scanner.tokens();
    while (from < tokens.size() && !tokens[from].isWord())
        ++from;
    return from < tokens.size() && !tokens[from].is(words::Place) && namesMore(scanner, from);
}

bool hasDue(const BankWordScanner &scanner, const Name &name)
{
    return std::ranges::any_of(name, [&scanner](qsizetype at) { return isDueAt(scanner, at); });
}

/// "MIETE FUER MAI", "LOYER DU MOIS DE MARS".
bool isBehindDue(const BankWordScanner &scanner, qsizetype i)
{
    for (--i; i >= 0 && scanner.tokens()[i].is(words::Soft | words::PeriodNoun); --i) {
        if (isDueAt(scanner, i))
            return true;
    }
    return isDueAt(scanner, i);
}

int wordsFrom(const BankWordScanner &scanner, qsizetype from)
{
    const auto &tokens = scanner.tokens();
    return int(std::count_if(tokens.begin() + from, tokens.end(), [](const BankToken &token) {
        return token.isWord() && !token.is(words::StopAfter);
    }));
}

/// "MAERZ MIETE" and "SEPTEMBER BEITRAG", but not "APRIL CHILDCARE" or "MARS ASSURANCE".
bool isMonthBeforeDue(const BankWordScanner &scanner, qsizetype i)
{
    if (!isDueAt(scanner, i + 1))
        return false;
    static constexpr std::array<QStringView, 20> rentAndPay{
        u"miete",  u"rent",   u"loyer",   u"alquiler", u"affitto", u"huur",     u"hyra",
        u"czynsz", u"leie",   u"husleje", u"husleie",  u"renda",   u"aluguel",  u"najem",
        u"salary", u"gehalt", u"lohn",    u"salaire",  u"nomina",  u"stipendio"};
    const QStringView word = scanner.fold(scanner.tokens()[i]);
    if (isOneOf(scanner.fold(scanner.tokens()[i + 1]), rentAndPay))
        return !isOftenPerson(word) && !isOtherWord(word);
    return word.size() >= shortestSure && !isGivenName(word);
}

/// "JANUAR HERR KRAUS", but not "April Smith Cleaning".
bool isMonthBeforeName(const BankWordScanner &scanner, qsizetype i)
{
    const auto &tokens = scanner.tokens();
    return tokens[i].is(words::MonthName) && i + 1 < tokens.size() &&
           isTitle(scanner.fold(tokens[i + 1]));
}

} // namespace

bool isDue(const BankWordScanner &scanner, const BankToken &token)
{
    if (token.is(words::Due))
        return true;
    const QStringView word = scanner.fold(token);
    constexpr qsizetype shortest = 7;
    return token.isWord() && word.size() >= shortest &&
           std::ranges::any_of(words::dueEnds, [word](QStringView end) {
               return word.back() == end.back() && word.endsWith(end);
           });
}

bool isPeriodOfName(const BankWordScanner &scanner, const Name &name, qsizetype i)
{
    const auto &tokens = scanner.tokens();
    if (tokens[i].afterStar)
        return false;
    const auto isDueOrBare = [&](qsizetype at) {
        return tokens[at].is(words::Soft | words::PeriodNoun | words::Legal) ||
               isDueAt(scanner, at);
    };
    if (std::ranges::all_of(name, isDueOrBare) && hasDue(scanner, name))
        return namesPayee(scanner, i + 1);
    const auto isPeriodAt = [&tokens](qsizetype at) {
        return at >= 0 && at < tokens.size() && tokens[at].isPeriod;
    };
    if (!isPeriodAt(i))
        return false;
    // "LIDL 2026 KOELN": a year alone may be the number of a shop.
    const bool isAlone =
        isYear(scanner.original(tokens[i])) && !isPeriodAt(i - 1) && !isPeriodAt(i + 1);
    return (!isAlone || hasDue(scanner, name)) && goesOn(scanner, i + 1);
}

bool isMonthOfName(const BankWordScanner &scanner, const Name &name, qsizetype i)
{
    const auto &tokens = scanner.tokens();
    if (!tokens[i].isWord() || tokens[i].afterStar)
        return false;
    const QStringView word = scanner.fold(tokens[i]);
    if (name.isEmpty())
        return isMonthBeforeDue(scanner, i) ||
               (wordsFrom(scanner, i + 1) > 1 && isMonthBeforeName(scanner, i));
    const int more = wordsFrom(scanner, i + 1);
    if (isBehindDue(scanner, i))
        return more == 0 ? !isOftenPerson(word)
                         : !isOtherWord(word) && (more > 1 || !isOftenPerson(word));
    return isDueAt(scanner, i + 1) && !isGivenName(word) && !isOtherWord(word);
}

bool endsWithMonth(const BankWordScanner &scanner, const Name &name)
{
    const BankToken &last = scanner.tokens()[name.last()];
    if (name.size() < 2)
        return false;
    const QStringView word = scanner.fold(last);
    if (isOftenPerson(word))
        return false;
    return isBehindDue(scanner, name.last()) ||
           (last.is(words::MonthName) && word != u"may" && hasDue(scanner, name));
}

} // namespace bp
