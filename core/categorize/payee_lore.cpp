// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/categorize/payee_lore.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace bp {
namespace {

using Decision = PayeeDecision;

/// Each new choice takes this much from the weight of all before it.
constexpr double fading = 0.9;

/// 1 for equal amounts, less the further apart; 0 for different directions.
double likeness(std::int64_t a, std::int64_t b)
{
    if ((a < 0) != (b < 0) || a == 0 || b == 0)
        return a == b ? 1 : 0;
    const double ratio = std::abs(std::log(double(std::abs(a)) / double(std::abs(b))));
    return std::exp(-ratio / 0.12);
}

/// How sure so many choices alike make.
double sureAfter(int choices)
{
    return (choices + 0.6) / (choices + 1.0);
}

double withOdds(double chance, double ratio)
{
    const double odds = ratio * chance / (1 - chance);
    return odds / (1 + odds);
}

/// How often, and between which decisions, a category was chosen.
struct Use
{
    CategoryId category;
    int times = 0;
    size_t first = 0;
    size_t last = 0;
};

struct Uses
{
    std::vector<Use> all;
    int times = 0;

    void add(CategoryId category, size_t at)
    {
        auto it = std::ranges::find(all, category, &Use::category);
        if (it == all.end())
            it = all.insert(it, {category, 0, at, at});
        it->last = at;
        ++it->times;
        ++times;
    }
    Use lead() const { return *std::ranges::max_element(all, {}, &Use::times); }
    int timesOf(CategoryId category) const
    {
        const auto it = std::ranges::find(all, category, &Use::category);
        return it == all.end() ? 0 : it->times;
    }
};

} // namespace

void Steadiness::note(int choices, bool isRight)
{
    Record &record = m_records[std::min(size_t(choices), m_records.size()) - 1];
    ++record.asked;
    record.right += isRight ? 1 : 0;
}

void Steadiness::add(const Steadiness &other, int times)
{
    for (size_t i = 0; i < m_records.size(); ++i) {
        m_records[i].asked += times * other.m_records[i].asked;
        m_records[i].right += times * other.m_records[i].right;
    }
}

int Steadiness::asked() const
{
    int sum = 0;
    for (const Record &record : m_records)
        sum += record.asked;
    return sum;
}

double Steadiness::oddsRatio() const
{
    constexpr double before = 20; ///< so many answers are taken to have come as they were said
    constexpr double most = 2;
    double said = 0;
    double right = 0;
    for (size_t i = 0; i < m_records.size(); ++i) {
        said += m_records[i].asked * sureAfter(int(i) + 1);
        right += m_records[i].right;
    }
    if (asked() == 0)
        return 1;
    const double expected = said / asked();
    const double chance = (right + before * expected) / (asked() + before);
    return std::clamp(chance / (1 - chance) * (1 - expected) / expected, 1 / most, most);
}

int Steadiness::sureFrom() const
{
    constexpr double rightWhenSure = 0.97;
    /// Beforehand a household is taken to keep to its choices: one change of mind unsettles
    /// nothing.
    constexpr double rightBefore = 59.4;
    constexpr double askedBefore = 60;
    double right = rightBefore;
    double asked = askedBefore;
    int from = int(m_records.size()) + 1;
    for (int i = int(m_records.size()) - 1; i >= 0; --i) {
        right += m_records[size_t(i)].right;
        asked += m_records[size_t(i)].asked;
        if (right < rightWhenSure * asked)
            break;
        from = i + 1;
    }
    return from;
}

PayeeLore::PayeeLore(std::vector<PayeeDecision> decisions)
    : m_decisions(std::move(decisions))
{
    sort();
    for (const Decision &decision : m_decisions)
        learn(decision);
    learnByAccount();
}

/// In the order in which they were made. Answers have a number; what was never answered for stands
/// on its entry's day, and so does no answer stand before its entry. When an entry written by hand
/// for a day ahead was sorted is not known; it was no answer to anything, so it takes none back.
void PayeeLore::sort()
{
    std::vector<Decision *> answers;
    for (Decision &decision : m_decisions) {
        decision.standsOn = decision.day;
        if (decision.number > 0)
            answers.push_back(&decision);
    }
    if (!answers.empty()) {
        std::ranges::sort(answers, {}, &Decision::number);
        const std::int32_t first = answers.front()->day;
        std::int32_t last = first;
        for (Decision *answer : answers)
            answer->standsOn = last = std::max(last, answer->day);
        for (Decision &decision : m_decisions) {
            if (decision.isUndated && decision.day > last)
                decision.standsOn = first;
        }
    }
    if (!std::ranges::is_sorted(m_decisions, {}, &Decision::order))
        std::ranges::stable_sort(m_decisions, {}, &Decision::order);
}

void PayeeLore::learn(const PayeeDecision &decision)
{
    const CategoryId category = decision.category;
    if (!decision.isChoice()) {
        auto refused = std::ranges::find(m_refused, category, &Refused::category);
        if (refused == m_refused.end())
            refused = m_refused.insert(refused, {category, 0});
        ++refused->times;
        for (Word &word : m_words)
            word = word.category == category ? Word() : word;
        return;
    }
    if (m_tallies.size() == 1) {
        const int same = m_tallies.front().byDirection[decision.direction()];
        if (same > 0)
            m_steadiness.note(same, m_tallies.front().category == category);
    }
    const bool isCorrection = decision.kind == Decision::Kind::Correction;
    double strongest = 0;
    for (Tally &tally : m_tallies) {
        tally.weight *= fading;
        if (tally.category != category)
            strongest = std::max(strongest, tally.weight);
    }
    if (isCorrection && strongest > 1.5) {
        for (Tally &tally : m_tallies) {
            if (tally.category != category)
                tally.weight *= 1.5 / strongest;
        }
    }
    auto it = std::ranges::find(m_tallies, category, &Tally::category);
    if (it == m_tallies.end())
        it = m_tallies.insert(it, Tally{category, 0, 0, {}, {}});
    it->weight += isCorrection ? 2 : 1;
    Word &word = m_words[decision.direction()];
    if (word.category == category)
        ++word.times;
    else
        word = isCorrection ? Word{category, 1} : Word();
    it->amounts[size_t(it->count) % it->amounts.size()] = decision.minor;
    ++it->count;
    ++it->byDirection[decision.direction()];
    std::erase_if(m_refused, [category](const Refused &each) { return each.category == category; });
}

void PayeeLore::learnByAccount()
{
    if (m_tallies.size() < 2)
        return;
    std::vector<AccountId> accounts;
    for (const Decision &decision : m_decisions) {
        if (!decision.account.isNull() &&
            std::ranges::find(accounts, decision.account) == accounts.end())
            accounts.push_back(decision.account);
    }
    if (accounts.size() < 2)
        return;
    for (const AccountId account : accounts) {
        for (const size_t direction : {size_t(0), size_t(1)}) {
            if (!isUsedOtherwise(account, direction))
                continue;
            std::vector<Decision> own;
            std::ranges::copy_if(
                m_decisions, std::back_inserter(own), [&](const Decision &decision) {
                    return decision.account == account && decision.direction() == direction;
                });
            m_ofAccounts.emplace_back(std::move(own));
        }
    }
}

/// Each side has its own category and kept to it after the other came up: a habit that changed, in
/// one account first, is none of this.
bool PayeeLore::isUsedOtherwise(AccountId account, size_t direction) const
{
    Uses own;
    Uses rest;
    for (size_t i = 0; i < m_decisions.size(); ++i) {
        const Decision &decision = m_decisions[i];
        if (decision.isChoice() && decision.direction() == direction)
            (decision.account == account ? own : rest).add(decision.category, i);
    }
    if (own.times < 2 || rest.times < 2)
        return false;
    const Use ours = own.lead();
    const Use theirs = rest.lead();
    return ours.category != theirs.category && 3 * ours.times >= 2 * own.times &&
           3 * rest.timesOf(ours.category) <= rest.times && ours.last > theirs.first &&
           theirs.last > ours.first;
}

const PayeeLore &PayeeLore::of(AccountId account, Money amount) const
{
    if (account.isNull() || amount.isZero())
        return *this;
    const auto direction = size_t(amount.isNegative() ? MoneyDirection::Out : MoneyDirection::In);
    for (const PayeeLore &lore : m_ofAccounts) {
        const Decision &one = lore.m_decisions.front();
        if (one.account == account && one.direction() == direction)
            return lore;
    }
    return *this;
}

double PayeeLore::trustIn(CategoryId category) const
{
    constexpr int severalTimes = 3;
    const auto refused = std::ranges::find(m_refused, category, &Refused::category);
    if (refused == m_refused.end())
        return 1;
    return refused->times == 1 && choices(category) >= severalTimes ? 0.8 : 0.2;
}

bool PayeeLore::hasEntries() const
{
    return std::ranges::any_of(m_decisions,
                               [](const Decision &decision) { return !decision.entry.isNull(); });
}

int PayeeLore::choices() const
{
    int sum = 0;
    for (const Tally &tally : m_tallies)
        sum += tally.count;
    return sum;
}

int PayeeLore::choices(CategoryId category) const
{
    const auto it = std::ranges::find(m_tallies, category, &Tally::category);
    return it == m_tallies.end() ? 0 : it->count;
}

bool PayeeLore::refused(CategoryId category) const
{
    return std::ranges::any_of(m_decisions, [category](const Decision &decision) {
        return !decision.isChoice() && decision.category == category;
    });
}

PayeeId PayeeLore::payee() const
{
    const auto last = std::find_if(m_decisions.rbegin(),
                                   m_decisions.rend(),
                                   [](const Decision &each) { return !each.payee.isNull(); });
    return last == m_decisions.rend() ? PayeeId() : last->payee;
}

/// The person changed their mind more than once lately: no single choice speaks for the rest.
bool PayeeLore::isContested(size_t direction) const
{
    int seen = 0;
    int changes = 0;
    CategoryId next;
    for (auto it = m_decisions.rbegin(); it != m_decisions.rend() && seen < 8; ++it) {
        if (!it->isChoice() || it->direction() != direction)
            continue;
        changes += seen > 0 && it->category != next ? 1 : 0;
        next = it->category;
        ++seen;
    }
    return changes > 1;
}

double PayeeLore::amountFactor(const Tally &tally, std::int64_t minor)
{
    const int kept = std::min(tally.count, int(tally.amounts.size()));
    double best = 0;
    double sum = 0;
    for (int i = 0; i < kept; ++i) {
        const double like = likeness(tally.amounts[size_t(i)], minor);
        best = std::max(best, like);
        sum += like;
    }
    return kept == 0 ? 1 : 0.15 + 0.5 * best + 2 * sum / kept;
}

/// Far from all amounts the category was chosen for lately, the farther the more these differ: the
/// landlord bringing lunch, not a supermarket on a small day, nor power by the year.
bool PayeeLore::isUnlikeAmounts(const Tally &tally, std::int64_t minor)
{
    constexpr double usualFactor = 10;
    constexpr int fewest = 3; ///< fewer show no usual amount
    const int kept = std::min(tally.count, int(tally.amounts.size()));
    if (kept < fewest)
        return false;
    std::int64_t least = 0;
    std::int64_t most = 0;
    for (int i = 0; i < kept; ++i) {
        const std::int64_t amount = std::abs(tally.amounts[size_t(i)]);
        least = least == 0 || (amount > 0 && amount < least) ? amount : least;
        most = std::max(most, amount);
    }
    if (least == 0)
        return false;
    const double factor = usualFactor * double(most) / double(least);
    const double asked = std::abs(double(minor));
    return asked * factor < double(least) || asked > double(most) * factor;
}

std::vector<CategorySuggestion> PayeeLore::judged(const Question &question,
                                                  const QSet<CategoryId> &archived) const
{
    const Money amount = question.amount;
    const bool knowsAmount = !amount.isZero();
    const bool isOut = knowsAmount ? amount.isNegative() : !m_words[0].category.isNull();
    const auto direction = size_t(isOut ? MoneyDirection::Out : MoneyDirection::In);
    const Word word = question.hearsWord ? m_words[direction] : Word();

    struct Judged
    {
        const Tally *tally;
        double score;
        double confidence;
        bool waits = false;           ///< raised to be seen
        bool isUnlikeAmounts = false; ///< as the suggestion
    };
    std::vector<Judged> all;
    double sum = 0;
    for (const Tally &tally : m_tallies) {
        if (archived.contains(tally.category))
            continue;
        const bool isAlone = m_tallies.size() == 1;
        const double factor = isAlone || !knowsAmount ? 1 : amountFactor(tally, amount.minor());
        all.push_back({&tally, tally.weight * factor, 0});
        sum += all.back().score;
    }
    for (Judged &judged : all) {
        const int same = knowsAmount ? judged.tally->byDirection[direction] : judged.tally->count;
        // A refund is of the shop's category, but money from a person is not what they were paid
        // for: the other direction proposes and does not settle.
        const auto sureOf = [&question](int choices) {
            return withOdds(sureAfter(choices), question.oddsRatio);
        };
        const double sure = std::max(sureOf(same), std::min(sureOf(judged.tally->count), waitsAt));
        judged.confidence = sum > 0 ? question.trust * judged.score / sum * sure : 0;
        judged.isUnlikeAmounts = knowsAmount && isUnlikeAmounts(*judged.tally, amount.minor());
        if (judged.isUnlikeAmounts)
            judged.confidence = std::min(judged.confidence, waitsAt);
        // What came up beside others has to be the more usual to go unasked.
        if (same < (all.size() > 1 ? 3 : 1) * question.sureFrom)
            judged.confidence = std::min(judged.confidence, waitsAt);
        judged.confidence *= trustIn(judged.tally->category);
    }
    const auto said = std::ranges::find(
        all, word.category, [](const Judged &judged) { return judged.tally->category; });
    if (said != all.end() && !isContested(direction)) {
        // Once it was confirmed, these answers count alone: what is older does not drag on it.
        const double sure = word.times > 1 ? sureAfter(word.times) : 0;
        const double own = std::max(said->confidence, sure);
        said->waits = own < question.suggestFrom;
        said->confidence =
            said->waits ? std::max(own, std::min(question.suggestFrom, waitsAt)) : own;
        for (Judged &judged : all) {
            if (&judged != &*said)
                judged.confidence = std::min(judged.confidence, 1 - said->confidence);
        }
    }
    std::ranges::stable_sort(all, std::ranges::greater(), &Judged::confidence);

    std::vector<CategorySuggestion> out;
    for (const Judged &judged : all) {
        if (out.size() == 3 || judged.confidence <= 0)
            break;
        CategorySuggestion suggestion;
        suggestion.value = judged.tally->category;
        suggestion.source = CategorySource::Memory;
        suggestion.confidence = judged.confidence;
        suggestion.isPersonsWord = suggestion.value == word.category;
        suggestion.waits = judged.waits;
        suggestion.isReversed = knowsAmount && judged.tally->byDirection[direction] == 0;
        suggestion.isUnlikeAmounts = judged.isUnlikeAmounts;
        out.push_back(std::move(suggestion));
    }
    return out;
}

} // namespace bp
