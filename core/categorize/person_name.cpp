// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/categorize/person_name.h"

namespace bp {
namespace {

constexpr double person = 0.4;     ///< a first name and a surname
constexpr double perhaps = 0.72;   ///< a brand that is a first name, before a word nobody knows
constexpr qsizetype mostWords = 3; ///< of a person's name

using Words = QVarLengthArray<int, mostWords>;

/// What is no shop's sign: not "PAUL BOULANGERIE", "PENNY MARKT", "JACK & CO".
bool mayBePersons(const KnowledgeFile &file, const WordRun &run, int at)
{
    const WordRun::Word &word = run.at(at);
    if (word.isReference || word.isAddress || word.isNoise || word.isShops)
        return false;
    const int found = file.longestPrefix(run.text(at, at));
    if (found < 0)
        return true;
    const KnowledgeFile::Name name = file.name(found);
    constexpr double clear = 0.5;
    for (int m = 0; m < name.meaningCount; ++m) {
        const KnownMeaning meaning = file.meaning(name, m);
        // "Baker", "Schumacher" and "Koch" are trades and surnames.
        if (file.tag(meaning.tag).isWord && meaning.strength >= clear)
            return file.peoplesName(run.text(at, at)).isAny();
    }
    return true;
}

/// The words of the name if they stand in one piece and no shop's number or town follows.
Words wordsOfName(const WordRun &run, int nameWords)
{
    Words words;
    for (int i = 0; i < run.size(); ++i) {
        const bool isNext = words.isEmpty() || words.last() == i - 1;
        if (!run.at(i).isName)
            continue;
        if (!isNext || words.size() == mostWords)
            return {};
        words.append(i);
    }
    if (words.size() < 2 || words.size() != nameWords)
        return {};
    const int next = words.last() + 1;
    const bool isAtShop = next < run.size() && (run.at(next).isReference || run.at(next).isPlace);
    return isAtShop ? Words() : words;
}

bool isBrand(const KnowledgeFile &file, std::string_view word)
{
    const int found = file.longestPrefix(word);
    if (found < 0)
        return false;
    const KnowledgeFile::Name name = file.name(found);
    for (int m = 0; m < name.meaningCount; ++m) {
        const KnowledgeFile::Tag &tag = file.tag(file.meaning(name, m).tag);
        if (!tag.isWord && !tag.isFirstName && !tag.isSurname)
            return true;
    }
    return false;
}

/// "ROSSMANN, SABINE", where what follows a known shop is no part of its name.
bool isSurnameFirst(const KnowledgeFile &file, const WordRun &run)
{
    if (run.size() != 2 || !run.at(0).isName || run.at(1).isName)
        return false;
    const bool isLast = run.at(1).isAfterComma || file.peoplesName(run.text(0, 0)).isLast;
    return isLast && file.peoplesName(run.text(1, 1)).isFirst;
}

} // namespace

double beliefInBrands(const KnowledgeFile &file, const WordRun &run, int nameWords)
{
    if (nameWords == 1)
        return isSurnameFirst(file, run) ? person : 1;
    if (nameWords < 2 || nameWords > mostWords)
        return 1;
    const Words words = wordsOfName(run, nameWords);
    if (words.isEmpty())
        return 1;
    const std::string_view first = run.text(words.first(), words.first());
    const std::string_view last = run.text(words.last(), words.last());
    const auto firstIs = file.peoplesName(first);
    const auto lastIs = file.peoplesName(last);
    if (!firstIs.isFirst && !lastIs.isFirst)
        return 1;
    for (const int at : words) {
        if (!mayBePersons(file, run, at))
            return 1;
    }
    const bool isTurned = lastIs.isFirst && (firstIs.isLast || run.at(words.last()).isAfterComma);
    if (isTurned)
        return person;
    if (!firstIs.isFirst)
        return 1;
    const bool isSurname = lastIs.isAny() || isBrand(file, last);
    if (isSurname || !isBrand(file, first))
        return person;
    return run.at(words.last()).isCapitals ? 1 : perhaps;
}

bool isPersonsName(const KnowledgeFile &file, const WordRun &run, int nameWords)
{
    return beliefInBrands(file, run, nameWords) == person;
}

} // namespace bp
