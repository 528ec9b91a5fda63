// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/categorize/categorizer_chain.h"

#include "core/base/merchant_text.h"

#include <algorithm>
#include <array>
#include <functional>

namespace bp {
namespace {

using Suggestions = std::vector<CategorySuggestion>;

/// From here on a link leads whatever the later ones say.
constexpr double isSure = 0.7;
/// An earlier link is believed a little more than a later one.
constexpr std::array<double, 3> advantage{0.15, 0.1, 0};
/// Below this nothing is said: it does not know.
constexpr double abstainBelow = 0.25;
/// From so many entries of a merchant on, what the world knows of it makes nothing less sure.
constexpr int knownFrom = 3;
/// No file can be asked how often its bank is right: a guess to look at, never sure enough to be
/// followed unasked unless the person wants less sure ones followed.
constexpr double confidenceOfFile = 0.85;
constexpr std::size_t mostSuggestions = 3;
/// Of a person never met a first name they share with somebody else tells next to nothing.
constexpr double ofNamesake = 0.4;

const CategorySuggestion *leader(const std::array<Suggestions, 3> &links)
{
    if (!links[0].empty() && links[0].front().isPersonsWord)
        return &links[0].front();
    for (const Suggestions &link : links) {
        if (link.empty() || link.front().confidence < isSure)
            continue;
        // What is known of a shorter name has to hold against what is known of this one.
        if (link.front().source == CategorySource::Memory && link.front().heard == 0)
            break;
        return &link.front();
    }
    const CategorySuggestion *best = nullptr;
    double bestScore = 0;
    for (size_t i = 0; i < links.size(); ++i) {
        if (links[i].empty())
            continue;
        const bool isOfShorterName =
            links[i].front().source == CategorySource::Memory && links[i].front().heard == 0;
        const double score = links[i].front().confidence + (isOfShorterName ? 0 : advantage[i]);
        if (score > bestScore) {
            bestScore = score;
            best = &links[i].front();
        }
    }
    return best;
}

/// All entries of this very merchant were sorted alike.
bool isUnanimous(const Suggestions &memory)
{
    return memory.size() == 1 && memory.front().heard > 0 && !memory.front().isReversed;
}

/// The model, which heard the same, would sort otherwise and is less sure.
bool isOutvoted(const Suggestions &memory, const CategorySuggestion &learned)
{
    return isUnanimous(memory) && memory.front().value != learned.value &&
           memory.front().confidence > learned.confidence;
}

/// The model has yet to hear some of the merchant's entries.
bool isBehind(const Suggestions &learned, const Suggestions &memory)
{
    return !learned.empty() && !memory.empty() && memory.front().heard > learned.front().heard;
}

/// Memory goes before a learned model where it knows what the model does not: a correction, a no,
/// what is true of this account alone, or more entries of the merchant than the model had heard;
/// and where it never saw the merchant sorted otherwise. Else the model has weighed the same
/// entries better: over purchase cards, a diary and bank texts it was right 1 to 15 points more
/// often.
bool isAhead(const Suggestions &memory, const Suggestions &learned)
{
    return learned.empty() ||
           (!memory.empty() && (memory.front().isPersonsWord || memory.front().isOfAccount ||
                                isBehind(learned, memory) || isOutvoted(memory, learned.front())));
}

/// Another opinion of the same makes surer, but half of it is what both have heard.
double sureTogether(double one, double other)
{
    return 1 - (1 - one) * (1 - 0.5 * other);
}

/// What the model says of another category than memory is no more than memory leaves.
bool isBound(const Suggestions &learned, const Suggestions &memory)
{
    return isBehind(learned, memory) && memory.front().confidence < isSure;
}

/// A model that is behind is no surer than memory lets it be: of the same, together; of another,
/// what memory leaves.
void boundByMemory(Suggestions &learned, const Suggestions &memory)
{
    if (!isBehind(learned, memory))
        return;
    const CategorySuggestion &known = memory.front();
    const bool isBoundByOthers = isBound(learned, memory);
    for (CategorySuggestion &said : learned) {
        if (said.value != known.value && isBoundByOthers)
            said.confidence = std::min(said.confidence, 1 - known.confidence);
        if (said.value == known.value && !isUnanimous(memory))
            said.confidence =
                std::min(said.confidence, sureTogether(known.confidence, said.confidence));
    }
    std::ranges::stable_sort(learned, std::ranges::greater(), &CategorySuggestion::confidence);
}

/// The model met neither the merchant nor any of its kind; the world knows it well.
bool isStrange(const Suggestions &learned, const Suggestions &knowledge)
{
    return !learned.empty() && learned.front().heard == 0 && learned.front().isOfNewKind &&
           !knowledge.empty() && knowledge.front().confidence >= isSure &&
           learned.front().value != knowledge.front().value;
}

/// Agreement of another link makes the leader surer, disagreement less sure.
double withOpinions(const CategorySuggestion &lead,
                    const std::array<Suggestions, 3> &links,
                    const SortingThresholds &limits)
{
    double confidence = lead.confidence;
    for (const Suggestions &link : links) {
        if (link.empty() || link.front().source == lead.source)
            continue;
        const CategorySuggestion &other = link.front();
        if (other.value == lead.value) // a yes takes nothing from what was sure before
            confidence = std::max(sureTogether(confidence, other.confidence), other.confidence);
        else if (lead.heard < knownFrom || other.source != CategorySource::Knowledge)
            confidence *= 1 - 0.15 * other.confidence;
    }
    // Machines neither silence what the person said nor make it sure enough to go unasked.
    if (lead.isPersonsWord && limits.isShown(lead))
        return std::clamp(
            confidence, lead.confidence, std::max(lead.confidence, PayeeMemory::waitsAt));
    return std::min(confidence, 0.995);
}

/// Two say the same: the reason of the one a person understands, in the name of the model too, for
/// its decisions shall be counted.
CategorySuggestion
saidByBoth(CategorySuggestion plain, const CategorySuggestion &model, double confidence)
{
    plain.model = model.model;
    plain.confidence = confidence;
    return plain;
}

/// As sure as memory alone, but no surer than it takes to be seen: the model, which heard the same,
/// would leave it at less.
void raiseToBeSeen(CategorySuggestion &said,
                   const CategorySuggestion &memory,
                   const SortingThresholds &limits)
{
    said.waits = said.confidence < limits.suggestFrom && memory.confidence >= limits.suggestFrom;
    const double seen = std::min(limits.suggestFrom, PayeeMemory::waitsAt);
    said.confidence = std::max(said.confidence, std::min(memory.confidence, seen));
}

/// The most that may be said of a category memory knows only from the merchant's movements in the
/// other direction; or from far smaller or larger ones, unless the world knows as much.
double mostOf(const Suggestions &memory, const Suggestions &knowledge, CategoryId category)
{
    const auto known = std::ranges::find(memory, category, &CategorySuggestion::value);
    if (known == memory.end() || !(known->isReversed || known->isUnlikeAmounts))
        return 1;
    const auto world = std::ranges::find(knowledge, category, &CategorySuggestion::value);
    return known->isReversed || world == knowledge.end()
               ? PayeeMemory::waitsAt
               : std::max(PayeeMemory::waitsAt, world->confidence);
}

/// The person has sorted this very merchant often enough, however differently: what the world knows
/// of it does not go before.
bool isKnownToMemory(const Suggestions &memory)
{
    return !memory.empty() && memory.front().heard >= knownFrom && !memory.front().isReversed;
}

/// Up to three in all: also where the first is nearly sure, the next ones are one key away.
void appendOthers(Suggestions &out, const std::array<Suggestions, 3> &links, CategoryId leading)
{
    Suggestions others;
    for (const Suggestions &link : links) {
        for (const CategorySuggestion &suggestion : link) {
            const auto isSame = [&](const CategorySuggestion &s) {
                return s.value == suggestion.value;
            };
            if (suggestion.value != leading && std::ranges::none_of(others, isSame))
                others.push_back(suggestion);
        }
    }
    std::stable_sort(others.begin(), others.end(), [](const auto &a, const auto &b) {
        return a.confidence > b.confidence;
    });
    others.resize(std::min(others.size(), mostSuggestions - out.size()));
    // They were said each for itself; of one entry only one can be right.
    double sum = 0;
    for (const CategorySuggestion &suggestion : others)
        sum += suggestion.confidence;
    const double rest = 1 - out.front().confidence;
    for (CategorySuggestion &suggestion : others) {
        suggestion.confidence *= sum > rest ? rest / sum : 1;
        out.push_back(std::move(suggestion));
    }
}

} // namespace

CategorizerChain::CategorizerChain(ChainLinks links)
    : m_links(std::move(links))
{
}

std::vector<CategorySuggestion> CategorizerChain::judge(const CategorizerQuery &query,
                                                        TextFacts &facts) const
{
    Suggestions all = ownJudgement(query, facts);
    if (!query.filed.category.isNull() && !m_links.archived.contains(query.filed.category))
        placeFiled(query, facts.merchantKey, all);
    const auto isRefused = [&](CategoryId category) {
        return m_links.memory && m_links.memory->trustIn(facts.merchantKey, category, query) < 1;
    };
    if (m_links.usual)
        m_links.usual->append(all, query.amount, mostSuggestions, isRefused);
    return all;
}

/// Behind what the person said or did with this merchant; a mere likeness is not that.
void CategorizerChain::placeFiled(const CategorizerQuery &query,
                                  const QString &merchantKey,
                                  Suggestions &found) const
{
    CategorySuggestion filed;
    filed.value = query.filed.category;
    filed.reason = query.filed.reason;
    filed.source = CategorySource::File;
    filed.confidence = confidenceOfFile;
    if (m_links.memory)
        filed.confidence *= m_links.memory->trustIn(merchantKey, filed.value, query);
    const auto isPersons = [this](const CategorySuggestion &best) {
        const bool isExperience = best.source == CategorySource::Memory || best.heard > 0;
        return isOfPerson(best.source) || best.isPersonsWord ||
               (isExperience && m_links.thresholds.isShown(best));
    };
    const bool leads =
        found.empty() || (!isPersons(found.front()) && found.front().confidence < filed.confidence);
    if (!leads && found.front().value == filed.value) {
        if (found.front().confidence < filed.confidence) {
            found.front().confidence = filed.confidence;
            found.front().waits = false;
        }
        return;
    }
    std::erase_if(found,
                  [&filed](const CategorySuggestion &each) { return each.value == filed.value; });
    found.insert(found.begin() + (leads ? 0 : 1), std::move(filed));
    found.resize(std::min(found.size(), mostSuggestions));
    for (size_t i = 1; i < found.size(); ++i)
        found[i].confidence = std::min(found[i].confidence, 1 - found.front().confidence);
}

Suggestions CategorizerChain::ownJudgement(const CategorizerQuery &query, TextFacts &facts) const
{
    std::array<Suggestions, 3> links;
    if (m_links.memory)
        links[0] = m_links.memory->suggestFor(
            facts.merchantKey, query, m_links.archived, m_links.thresholds.suggestFrom);
    if (m_links.learned)
        links[1] = m_links.learned->suggest(query);
    links[2] = facts.knowledge;
    // Memory and model have heard what the habit comes from.
    if (links[0].empty() && links[1].empty())
        links[2].insert(links[2].begin(), facts.habits.begin(), facts.habits.end());
    if (isStrange(links[1], links[2])) {
        links[1].clear();
    } else if (!links[1].empty() && links[1].front().heard == 0 &&
               links[1].front().confidence > ofNamesake && isPerson(query, facts)) {
        for (CategorySuggestion &suggestion : links[1])
            suggestion.confidence = std::min(suggestion.confidence, ofNamesake);
    }
    if (query.amount.isNegative())
        doubtIncome(links[0], links[1]);
    boundByMemory(links[1], links[0]);
    bool isRefused = false;
    if (m_links.memory) {
        for (size_t i = 1; i < links.size(); ++i) {
            for (CategorySuggestion &suggestion : links[i]) {
                const double trust =
                    m_links.memory->trustIn(facts.merchantKey, suggestion.value, query);
                suggestion.confidence *= trust;
                isRefused = isRefused || trust < 1;
            }
            std::stable_sort(links[i].begin(), links[i].end(), [](const auto &a, const auto &b) {
                return a.confidence > b.confidence;
            });
        }
    }

    Suggestions out;
    if (facts.subject) {
        facts.subject->amount = query.amount;
        facts.subject->day = query.day;
        facts.subject->account = query.account;
        out = m_links.rules->suggestFor(*facts.subject);
    }
    if (out.empty()) {
        std::array<Suggestions, 3> speakers = links;
        if (!isRefused && !isAhead(links[0], links[1])) {
            speakers[0].clear();
            // What the person did with this merchant counts before what the world knows of it.
            if (links[1].front().heard > 0)
                speakers[2].clear();
        }
        std::array<Suggestions, 3> leaders = speakers;
        if (isKnownToMemory(links[0]))
            leaders[2].clear();
        const CategorySuggestion *lead = leader(leaders);
        if (!lead)
            return {};
        out.push_back(*lead);
        if (isBound(links[1], links[0]) && links[1].front().value != lead->value)
            speakers[1].clear(); // its doubts are weighed
        // The model heard memory and knowledge when it settled how sure it is.
        if (lead->source != CategorySource::Learned) {
            out.front().confidence = withOpinions(*lead, speakers, m_links.thresholds);
        } else if (!links[0].empty() && links[0].front().value == lead->value) {
            out.front() = saidByBoth(links[0].front(), *lead, lead->confidence);
            // What was always sorted so is at least shown, if memory alone would show it.
            if (isUnanimous(links[0]))
                raiseToBeSeen(out.front(), links[0].front(), m_links.thresholds);
        } else if (lead->heard == 0 && !links[2].empty() && links[2].front().value == lead->value) {
            // Of a merchant never met the world knows more than the model, which has it from there.
            // Where it hardly knows, as of a person named like a shop, the model adds nothing.
            const double known = links[2].front().confidence;
            const double added = known < isSure ? 0 : (lead->confidence - known) / 2;
            out.front() = saidByBoth(links[2].front(), *lead, known + std::max(added, 0.0));
        } else if (const auto habit =
                       std::ranges::find(facts.habits, lead->value, &CategorySuggestion::value);
                   lead->heard == 0 && habit != facts.habits.end()) {
            out.front().reason = habit->reason; // says more than that it looks alike
        }
        const bool isHalfHeard = isBehind(links[1], links[0]) && !isUnanimous(links[0]) &&
                                 links[0].front().confidence < PayeeMemory::waitsAt;
        const double most = isHalfHeard ? PayeeMemory::waitsAt
                                        : mostOf(links[0], facts.knowledge, out.front().value);
        out.front().confidence = std::min(out.front().confidence, most);
    }
    appendOthers(out, links, out.front().value);
    return out;
}

std::vector<CategorySuggestion> CategorizerChain::unlessUnsure(std::vector<CategorySuggestion> all)
{
    if (!all.empty() && all.front().confidence < abstainBelow)
        all.clear();
    return all;
}

std::vector<CategorySuggestion> CategorizerChain::suggest(const CategorizerQuery &query) const
{
    return unlessUnsure(candidates(query));
}

std::vector<CategorySuggestion> CategorizerChain::candidates(const CategorizerQuery &query) const
{
    TextFacts facts = read(query);
    return judge(query, facts);
}

/// Memory hears what is in no book yet as it will read it there.
std::shared_ptr<const Categorizer>
CategorizerChain::withAnswers(std::span<const CategoryAnswer> answers) const
{
    PayeeMemory heard = memory();
    for (const CategoryAnswer &answer : answers) {
        const bool isCorrection = !answer.refused.isNull();
        if (isCorrection)
            heard = heard.withRejection(answer.query, answer.refused);
        if (!answer.chosen.isNull())
            heard = heard.withChoice(answer.query,
                                     answer.chosen,
                                     isCorrection ? PayeeMemory::Choice::Correction
                                                  : PayeeMemory::Choice::Confirmed);
    }
    return withMemory(std::move(heard));
}

std::shared_ptr<const CategorizerChain> CategorizerChain::withMemory(PayeeMemory memory) const
{
    ChainLinks next = m_links;
    next.memory = std::make_shared<const PayeeMemory>(std::move(memory));
    return std::make_shared<const CategorizerChain>(std::move(next));
}

} // namespace bp
