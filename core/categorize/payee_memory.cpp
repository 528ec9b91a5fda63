// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/categorize/payee_memory.h"

#include "core/base/merchant_text.h"

#include <QMap>

#include <algorithm>

namespace bp {
namespace {

using Suggestions = std::vector<CategorySuggestion>;

/// A name that only begins like a known one is trusted less.
constexpr double trustInPrefix = 0.8;
/// So many wordings that differ in one last word only: the word is a code.
constexpr int codesFrom = 3;

/// Null: nothing was chosen. Of two alike, the older category.
CategoryId mostChosen(const std::vector<const PayeeLore *> &lores)
{
    QMap<CategoryId, int> times;
    for (const PayeeLore *lore : lores) {
        for (const PayeeLore::Tally &tally : lore->tallies())
            times[tally.category] += tally.count;
    }
    CategoryId most;
    for (auto it = times.constBegin(); it != times.constEnd(); ++it) {
        if (most.isNull() || *it > times.value(most))
            most = it.key();
    }
    return most;
}

PayeeLore together(const std::vector<const PayeeLore *> &lores)
{
    std::vector<PayeeDecision> decisions;
    for (const PayeeLore *lore : lores)
        decisions.insert(decisions.end(), lore->decisions().begin(), lore->decisions().end());
    return PayeeLore(std::move(decisions));
}

bool isOneWordMore(const QString &prefix, const QString &key)
{
    return key.size() > prefix.size() && key.startsWith(prefix) && key[prefix.size()] == u' ' &&
           key.lastIndexOf(u' ') == prefix.size();
}

} // namespace

const PayeeMemory::Wording *PayeeMemory::wording(const QString &key) const
{
    // Of whom every decision was taken back, a memory read anew knows nothing.
    const Wording *known = m_wordings.find(key);
    return known && !known->lore.isEmpty() ? known : nullptr;
}

const PayeeMemory::Group *PayeeMemory::group(PayeeId payee) const
{
    const Group *known = payee.isNull() ? nullptr : m_groups.find(payee);
    return known && !known->keys.isEmpty() ? known : nullptr;
}

const PayeeMemory::Group *PayeeMemory::groupNamed(const QString &key) const
{
    if (const std::vector<PayeeId> *payees = m_payees.find(key)) {
        for (const PayeeId payee : *payees) {
            if (const Group *known = group(payee))
                return known;
        }
    }
    return nullptr;
}

/// What is known of a payee whatever the wording; by its own name everything.
PayeeMemory::Heard PayeeMemory::hear(const Group &group, bool isByName) const
{
    const Wording &any = *wording(group.keys.front());
    if (isByName && !group.all.isEmpty())
        return {&group.all, nullptr, any.name};
    if (!isByName && !group.isOneMind)
        return {};
    return {group.joint.isEmpty() ? &any.lore : &group.joint, nullptr, any.name};
}

PayeeMemory::Heard PayeeMemory::hear(const QString &key, PayeeId payee) const
{
    if (key.isEmpty())
        return {}; // no name tells these texts apart
    if (const Wording *own = wording(key)) {
        const Group *whole = group(own->lore.payee());
        const bool isJoined = whole && !whole->joint.isEmpty() && whole->joined.contains(key);
        return {isJoined ? &whole->joint : &own->lore, own, own->name};
    }
    if (const Group *named = groupNamed(key))
        return hear(*named, true);
    const Group *shown = group(payee);
    return shown ? hear(*shown, false) : Heard();
}

/// Wordings such as "freenow bnntu", "freenow bbqxk": one merchant with a code behind its name.
bool PayeeMemory::endsInCodes(const QString &prefix, const QString &key) const
{
    const Group *known = isOneWordMore(prefix, key) ? groupNamed(prefix) : nullptr;
    return known && known->isOneMind &&
           std::ranges::count_if(known->joined, [&prefix](const QString &joined) {
               return isOneWordMore(prefix, joined);
           }) >= codesFrom;
}

Suggestions PayeeMemory::said(const Heard &heard,
                              const CategorizerQuery &query,
                              PayeeLore::Question question,
                              const QSet<CategoryId> &archived) const
{
    const PayeeLore &lore = heard.lore->of(query.account, query.amount);
    const bool isOfAccount = &lore != heard.lore;
    question.amount = query.amount;
    Suggestions out = lore.judged(question, archived);
    for (CategorySuggestion &suggestion : out) {
        // Counted as other advisers count: entries of this wording, if there are any.
        const int own = heard.own ? heard.own->lore.choices(suggestion.value) : 0;
        const int n = own > 0 ? own : lore.choices(suggestion.value);
        suggestion.reason = tr("like %n earlier %1 entries", nullptr, n).arg(heard.name);
        suggestion.heard = heard.own ? heard.own->lore.choices() : heard.lore->choices();
        suggestion.isOfAccount = isOfAccount;
    }
    return out;
}

Suggestions PayeeMemory::suggest(const CategorizerQuery &query) const
{
    return suggestFor(merchantKey(query.payee, query.memo), query);
}

Suggestions PayeeMemory::suggestFor(const QString &key,
                                    const CategorizerQuery &query,
                                    const QSet<CategoryId> &archived,
                                    double suggestFrom) const
{
    PayeeLore::Question question;
    question.suggestFrom = suggestFrom;
    question.oddsRatio = m_steadiness.oddsRatio();
    question.sureFrom = m_steadiness.sureFrom();
    if (const Heard heard = hear(key, query.payeeId); heard.lore)
        return said(heard, query, question, archived);
    if (m_forgotten.isForgotten(key))
        return {};
    // "rewe city mitte" after "rewe": the longest known beginning, if it is a word of its own.
    QString prefix = key;
    for (qsizetype space = key.lastIndexOf(u' '); space >= 4; space = prefix.lastIndexOf(u' ')) {
        prefix.truncate(space);
        const Heard heard = hear(prefix, {});
        if (!heard.lore)
            continue;
        if (endsInCodes(prefix, key))
            return said(heard, query, question, archived);
        // A word about one merchant says nothing of another whose name is longer.
        question.trust = trustInPrefix;
        question.hearsWord = false;
        Suggestions out = said(heard, query, question, archived);
        for (CategorySuggestion &suggestion : out)
            suggestion.heard = 0;
        return out;
    }
    return {};
}

double
PayeeMemory::trustIn(const QString &key, CategoryId category, const CategorizerQuery &query) const
{
    const Heard heard = hear(key, query.payeeId);
    return heard.lore ? heard.lore->of(query.account, query.amount).trustIn(category) : 1;
}

/// Which wordings speak as one: those the person sorted mostly as the payee on the whole.
void PayeeMemory::settle(Group &group) const
{
    std::vector<const PayeeLore *> lores;
    for (const QString &key : group.keys)
        lores.push_back(&wording(key)->lore);
    group.joined = group.keys;
    group.isOneMind = true;
    group.joint = group.all = {};
    if (lores.size() < 2)
        return;
    const CategoryId usual = mostChosen(lores);
    group.joined.clear();
    std::vector<const PayeeLore *> joined;
    int choices = 0;
    int joinedChoices = 0;
    for (size_t i = 0; i < lores.size(); ++i) {
        const int own = lores[i]->choices();
        choices += own;
        if (3 * lores[i]->choices(usual) < own && !lores[i]->refused(usual))
            continue;
        joinedChoices += own;
        group.joined.append(group.keys[qsizetype(i)]);
        joined.push_back(lores[i]);
    }
    group.isOneMind = 5 * joinedChoices >= 4 * choices;
    if (joined.size() < lores.size())
        group.all = together(lores);
    if (joined.size() > 1)
        group.joint = together(joined);
}

void PayeeMemory::put(const QString &key, Wording next)
{
    const Wording *known = wording(key);
    const PayeeId before = known ? known->lore.payee() : PayeeId();
    const PayeeId after = next.lore.payee();
    if (known)
        m_steadiness.add(known->lore.steadiness(), -1);
    m_steadiness.add(next.lore.steadiness(), 1);
    m_wordings.put(key, std::move(next));
    regroup(before, key);
    if (after != before)
        regroup(after, key);
}

void PayeeMemory::regroup(PayeeId payee, const QString &key)
{
    const Group *known = payee.isNull() ? nullptr : m_groups.find(payee);
    if (!known)
        return;
    Group next = *known;
    next.keys.removeAll(key);
    const Wording *own = wording(key);
    if (own && own->lore.payee() == payee)
        next.keys.insert(std::ranges::lower_bound(next.keys, key), key);
    settle(next);
    m_groups.put(payee, std::move(next));
}

PayeeMemory
PayeeMemory::withChoice(const CategorizerQuery &query, CategoryId category, Choice choice) const
{
    return withDecision(query,
                        category,
                        choice == Choice::Correction ? PayeeDecision::Kind::Correction
                                                     : PayeeDecision::Kind::Confirmed);
}

PayeeMemory PayeeMemory::withRejection(const CategorizerQuery &query, CategoryId category) const
{
    return withDecision(query, category, PayeeDecision::Kind::Refusal);
}

/// The newest of all there are about its wording.
PayeeDecision PayeeMemory::decisionAfter(const std::vector<PayeeDecision> &decisions,
                                         const CategorizerQuery &query,
                                         CategoryId category,
                                         PayeeDecision::Kind kind)
{
    PayeeDecision decision;
    decision.payee = query.payeeId;
    if (!decisions.empty()) {
        const PayeeDecision &last = decisions.back();
        decision.day = last.day;
        decision.number = last.number + 1;
        decision.payee = last.payee;
    }
    decision.account = query.account;
    decision.category = category;
    decision.minor = query.amount.minor();
    decision.kind = kind;
    return decision;
}

PayeeMemory PayeeMemory::withDecision(const CategorizerQuery &query,
                                      CategoryId category,
                                      PayeeDecision::Kind kind) const
{
    const MerchantText text = merchantText(query.payee, query.memo);
    if (text.key.isEmpty())
        return *this; // no name tells these texts apart
    const Wording *known = wording(text.key);
    Wording next = known ? *known : Wording{text.name, text.name, {}};
    std::vector<PayeeDecision> decisions = next.lore.decisions();
    decisions.push_back(decisionAfter(decisions, query, category, kind));
    next.lore = PayeeLore(std::move(decisions));
    PayeeMemory memory = *this;
    memory.put(text.key, std::move(next));
    return memory;
}

bool PayeeMemory::areOne(const QString &key, const QString &other, PayeeId payee) const
{
    const Heard heard = hear(key, payee);
    return heard.lore && heard.lore == hear(other, payee).lore;
}

QStringList PayeeMemory::keysOf(const QString &key, PayeeId payee) const
{
    const Wording *own = wording(key);
    const Group *whole = own ? group(own->lore.payee()) : group(payee);
    if (!own && !whole)
        whole = groupNamed(key);
    QStringList keys{key};
    if (whole)
        keys += whole->keys + QStringList{whole->nameKey};
    keys.removeDuplicates();
    return keys;
}

std::vector<MerchantChoice> PayeeMemory::merchants() const
{
    std::vector<MerchantChoice> all;
    m_wordings.forEach([&all](const QString &key, const Wording &own) {
        const std::vector<PayeeLore::Tally> &tallies = own.lore.tallies();
        const auto heaviest = std::ranges::max_element(tallies, {}, &PayeeLore::Tally::weight);
        if (key.isEmpty() || heaviest == tallies.end())
            return;
        const auto &[in, out] = std::pair(heaviest->byDirection[size_t(MoneyDirection::In)],
                                          heaviest->byDirection[size_t(MoneyDirection::Out)]);
        all.push_back(
            {key, own.textName, heaviest->category, own.lore.choices(), in > out ? 1 : -1});
    });
    return all;
}

std::vector<LearnedPayee> PayeeMemory::learned() const
{
    std::vector<LearnedPayee> all;
    const auto take = [&all](QStringList keys, const QString &name, const PayeeLore &lore) {
        std::vector<PayeeLore::Tally> tallies = lore.tallies();
        const auto heaviest = std::ranges::max_element(tallies, {}, &PayeeLore::Tally::weight);
        all.push_back({std::move(keys),
                       name,
                       heaviest == tallies.end() ? CategoryId() : heaviest->category,
                       lore.choices(),
                       lore.refusals()});
    };
    m_wordings.forEach([&](const QString &key, const Wording &own) {
        if (!own.lore.isEmpty() && !group(own.lore.payee()))
            take({key}, own.name, own.lore);
    });
    m_groups.forEach([&](PayeeId, const Group &whole) {
        if (whole.keys.isEmpty())
            return;
        QStringList keys = whole.keys;
        std::ranges::stable_sort(keys, [this](const QString &a, const QString &b) {
            return wording(a)->lore.choices() > wording(b)->lore.choices();
        });
        take(keys, wording(keys.front())->name, *hear(whole, true).lore);
    });
    std::ranges::sort(all, [](const LearnedPayee &a, const LearnedPayee &b) {
        return a.choices != b.choices ? a.choices > b.choices : a.keys.front() < b.keys.front();
    });
    return all;
}

} // namespace bp
