// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/categorize/payee_memory.h"

#include "core/base/merchant_text.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace bp {
namespace {

/// Each new choice takes this much from the weight of all before it.
constexpr double fading = 0.9;
/// Above so many newer payees they are joined with the base.
constexpr qsizetype newestAtMost = 2'000;
/// A name that only begins like a known one is trusted less.
constexpr double trustInPrefix = 0.8;

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

} // namespace

PayeeMemory::PayeeMemory()
    : m_base(std::make_shared<const Payees>())
{
}

void PayeeMemory::learn(Payee &payee, const Decision &decision)
{
    const CategoryId category = decision.category;
    CategoryId &corrected = payee.corrected[decision.direction()];
    if (!decision.isChoice()) {
        if (std::ranges::find(payee.rejected, category) == payee.rejected.end())
            payee.rejected.push_back(category);
        for (CategoryId &word : payee.corrected)
            word = word == category ? CategoryId() : word;
        return;
    }
    const bool isCorrection = decision.kind == Decision::Kind::Correction;
    double strongest = 0;
    for (Tally &tally : payee.tallies) {
        tally.weight *= fading;
        if (tally.category != category)
            strongest = std::max(strongest, tally.weight);
    }
    if (isCorrection && strongest > 1.5) {
        for (Tally &tally : payee.tallies) {
            if (tally.category != category)
                tally.weight *= 1.5 / strongest;
        }
    }
    auto it = std::ranges::find(payee.tallies, category, &Tally::category);
    if (it == payee.tallies.end())
        it = payee.tallies.insert(it, Tally{category, 0, 0, {}, {}});
    it->weight += isCorrection ? 2 : 1;
    if (isCorrection)
        corrected = category;
    else if (corrected != category)
        corrected = {};
    it->amounts[size_t(it->count) % it->amounts.size()] = decision.minor;
    ++it->count;
    ++it->byDirection[decision.direction()];
    std::erase(payee.rejected, category);
}

void PayeeMemory::settle(Payee &payee)
{
    payee.tallies.clear();
    payee.rejected.clear();
    payee.corrected = {};
    for (const Decision &decision : payee.decisions)
        learn(payee, decision);
}

/// The person changed their mind more than once lately: no single choice speaks for the rest.
bool PayeeMemory::isContested(const Payee &payee, Direction direction)
{
    int seen = 0;
    int changes = 0;
    CategoryId next;
    for (auto it = payee.decisions.rbegin(); it != payee.decisions.rend() && seen < 8; ++it) {
        if (!it->isChoice() || it->direction() != direction)
            continue;
        changes += seen > 0 && it->category != next ? 1 : 0;
        next = it->category;
        ++seen;
    }
    return changes > 1;
}

double PayeeMemory::amountFactor(const Tally &tally, std::int64_t minor)
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

std::vector<CategorySuggestion> PayeeMemory::judged(const Payee &payee,
                                                    Money amount,
                                                    const QSet<CategoryId> &archived,
                                                    double trust) const
{
    const bool knowsAmount = !amount.isZero();
    const bool isOut = knowsAmount ? amount.isNegative() : !payee.corrected[Out].isNull();
    const Direction direction = isOut ? Out : In;
    // A word about one merchant says nothing of another whose name is longer.
    const CategoryId word = trust < 1 ? CategoryId() : payee.corrected[direction];

    struct Judged
    {
        const Tally *tally;
        double score;
        double confidence;
    };
    std::vector<Judged> all;
    double sum = 0;
    int heard = 0;
    for (const Tally &tally : payee.tallies) {
        heard += tally.count;
        if (archived.contains(tally.category))
            continue;
        const bool isAlone = payee.tallies.size() == 1;
        const double factor = isAlone || !knowsAmount ? 1 : amountFactor(tally, amount.minor());
        all.push_back({&tally, tally.weight * factor, 0});
        sum += all.back().score;
    }
    for (Judged &judged : all) {
        const int same = knowsAmount ? judged.tally->byDirection[direction] : judged.tally->count;
        // A refund is of the shop's category, but money from a person is not what they were paid
        // for: the other direction proposes and does not settle.
        const double sure =
            std::max(sureAfter(same), std::min(sureAfter(judged.tally->count), waitsAt));
        judged.confidence = sum > 0 ? trust * judged.score / sum * sure : 0;
        if (std::ranges::find(payee.rejected, judged.tally->category) != payee.rejected.end())
            judged.confidence *= 0.3;
    }
    const auto said =
        std::ranges::find(all, word, [](const Judged &judged) { return judged.tally->category; });
    if (said != all.end() && !isContested(payee, direction)) {
        said->confidence = std::max(said->confidence, SortingThresholds{}.suggestFrom);
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
        const int n = judged.tally->count;
        CategorySuggestion suggestion;
        suggestion.value = judged.tally->category;
        suggestion.source = CategorySource::Memory;
        suggestion.confidence = judged.confidence;
        suggestion.reason = tr("like %n earlier %1 entries", nullptr, n).arg(payee.name);
        suggestion.heard = trust < 1 ? 0 : heard;
        suggestion.isPersonsWord = suggestion.value == word;
        suggestion.isReversed = knowsAmount && judged.tally->byDirection[direction] == 0;
        out.push_back(std::move(suggestion));
    }
    return out;
}

std::vector<CategorySuggestion> PayeeMemory::suggest(const CategorizerQuery &query) const
{
    return suggestFor(merchantKey(query.payee, query.memo), query.amount);
}

std::vector<CategorySuggestion>
PayeeMemory::suggestFor(QString key, Money amount, const QSet<CategoryId> &archived) const
{
    if (const Payee *payee = find(key))
        return judged(*payee, amount, archived, 1);
    // "rewe city mitte" after "rewe": the longest known beginning, if it is a word of its own.
    for (qsizetype space = key.lastIndexOf(u' '); space >= 4; space = key.lastIndexOf(u' ')) {
        key.truncate(space);
        if (const Payee *payee = find(key))
            return judged(*payee, amount, archived, trustInPrefix);
    }
    return {};
}

bool PayeeMemory::isRejected(const QString &merchantKey, CategoryId category) const
{
    const Payee *payee = find(merchantKey);
    return payee && std::find(payee->rejected.begin(), payee->rejected.end(), category) !=
                        payee->rejected.end();
}

const PayeeMemory::Payee *PayeeMemory::find(const QString &key) const
{
    // Of whom every decision was taken back, a memory read anew knows nothing.
    if (const auto it = m_newer.constFind(key); it != m_newer.constEnd())
        return it->decisions.empty() ? nullptr : &*it;
    const auto it = m_base->constFind(key);
    return it == m_base->constEnd() ? nullptr : &*it;
}

PayeeMemory PayeeMemory::with(const QString &key, Payee payee) const
{
    PayeeMemory next = *this;
    next.m_newer.insert(key, std::move(payee));
    if (next.m_newer.size() > newestAtMost) {
        Payees joined = *next.m_base;
        joined.insert(next.m_newer);
        next.m_base = std::make_shared<const Payees>(std::move(joined));
        next.m_newer.clear();
    }
    return next;
}

PayeeMemory
PayeeMemory::withChoice(const CategorizerQuery &query, CategoryId category, Choice choice) const
{
    return withDecision(query,
                        category,
                        choice == Choice::Correction ? Decision::Kind::Correction
                                                     : Decision::Kind::Confirmed);
}

PayeeMemory PayeeMemory::withRejection(const CategorizerQuery &query, CategoryId category) const
{
    return withDecision(query, category, Decision::Kind::Refusal);
}

PayeeMemory PayeeMemory::withDecision(const CategorizerQuery &query,
                                      CategoryId category,
                                      Decision::Kind kind) const
{
    const MerchantText text = merchantText(query.payee, query.memo);
    if (text.key.isEmpty())
        return *this; // no name tells these texts apart
    const Payee *known = find(text.key);
    Payee payee = known ? *known : Payee();
    if (payee.name.isEmpty())
        payee.name = payee.textName = text.name;
    Decision decision;
    if (!payee.decisions.empty()) {
        decision.day = payee.decisions.back().day;
        decision.number = payee.decisions.back().number;
    }
    decision.category = category;
    decision.minor = query.amount.minor();
    decision.kind = kind;
    payee.decisions.push_back(decision);
    learn(payee, decision);
    return with(text.key, std::move(payee));
}

PayeeMemory PayeeMemory::withoutPayee(const QString &merchantKey) const
{
    return with(merchantKey, Payee{});
}

std::vector<LearnedPayee> PayeeMemory::learned() const
{
    std::vector<LearnedPayee> all;
    const auto take = [&all](const QString &key, const Payee &payee) {
        const bool isOwn = std::ranges::any_of(
            payee.decisions, [](const Decision &decision) { return !decision.isByName; });
        if (!isOwn)
            return; // stands under the bank's text
        LearnedPayee learned{key, payee.name, {}, 0, int(payee.rejected.size())};
        for (const Decision &decision : payee.decisions)
            learned.choices += decision.isChoice() && !decision.isByName ? 1 : 0;
        double heaviest = 0;
        for (const Tally &tally : payee.tallies) {
            if (tally.weight > heaviest) {
                heaviest = tally.weight;
                learned.category = tally.category;
            }
        }
        if (learned.choices > 0 || learned.refusals > 0)
            all.push_back(std::move(learned));
    };
    for (auto it = m_base->constBegin(); it != m_base->constEnd(); ++it) {
        if (!m_newer.contains(it.key()))
            take(it.key(), *it);
    }
    for (auto it = m_newer.constBegin(); it != m_newer.constEnd(); ++it)
        take(it.key(), *it);
    std::ranges::sort(all, [](const LearnedPayee &a, const LearnedPayee &b) {
        return a.choices != b.choices ? a.choices > b.choices : a.key < b.key;
    });
    return all;
}

} // namespace bp
