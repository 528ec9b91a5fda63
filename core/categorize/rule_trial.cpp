// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/categorize/rule_trial.h"

#include "core/base/bank_word_scanner.h"
#include "core/base/merchant_text.h"
#include "core/base/text_fold.h"
#include "core/ledger/ledger.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace bp {
namespace {

/// Makes subjects of swept entries, known by what the bank wrote and by what they show; one by hand
/// by its payee's name. The merchant of a
/// text that repeats but for its numbers is found once.
class Subjects
{
public:
    explicit Subjects(const LedgerReader &reader)
    {
        for (const Payee &payee : reader.payees())
            m_payees.insert(payee.id, {payee.name, folded(payee.name)});
        for (const Account &account : reader.accounts())
            m_currencies.insert(account.id, account.currency);
    }
    RuleSubject of(const EntryFacts &facts)
    {
        const Shown shown = m_payees.value(facts.payee);
        const QString payee = facts.isEnteredByHand() ? shown.name : facts.bankPayee;
        const QString shape = bankTextShape(payee, facts.bankMemo);
        auto name = m_names.constFind(shape);
        if (name == m_names.constEnd())
            name = m_names.insert(shape, folded(merchantName(payee, facts.bankMemo)));
        RuleSubject subject(payee,
                            facts.bankMemo,
                            Money(facts.minor, m_currencies.value(facts.account)),
                            facts.day,
                            facts.account,
                            *name);
        subject.setShown(shown.name, shown.folded);
        subject.isByHand = facts.isEnteredByHand();
        return subject;
    }

private:
    struct Shown
    {
        QString name;
        QString folded;
    };
    QHash<PayeeId, Shown> m_payees;
    QHash<AccountId, Currency> m_currencies;
    QHash<QString, QString> m_names;
};

bool mayChange(const EntryFacts &facts, RuleReach reach)
{
    if (facts.isReconciled || facts.hasSplits || !facts.transfer.isNull())
        return false;
    return reach == RuleReach::Everything || facts.category.isNull() ||
           facts.source != CategorySource::Person;
}

std::optional<RuleEffect> effectOf(const RuleDecision &decision, const EntryFacts &facts)
{
    const CategoryRule *rule = decision.rule;
    if (!rule)
        return {};
    const bool changesPayee = !decision.payee.isNull() && decision.payee != facts.payee;
    if (facts.category == rule->category && !changesPayee)
        return {};
    return RuleEffect{facts.id,
                      facts.category,
                      facts.source,
                      rule->category,
                      rule->id,
                      changesPayee ? decision.payee : PayeeId()};
}

/// Of an entry that stays although the rule fits it.
void countStay(RuleStays &stays, const RuleDecision &decision, const EntryFacts &facts, bool isOurs)
{
    if (decision.rule && !effectOf(decision, facts))
        ++stays.already;
    else if (facts.isReconciled)
        ++stays.reconciled;
    else if (!isOurs && decision.rule)
        ++stays.other[decision.rule->id];
    else if (decision.rule)
        ++stays.byHand;
}

std::vector<RuleEffect> effects(const LedgerReader &reader,
                                const CategoryRuleBook &rules,
                                const EntryFilter &among,
                                RuleReach reach,
                                const QSet<EntryId> *only)
{
    std::vector<RuleEffect> found;
    if (rules.isEmpty())
        return found;
    Subjects subjects(reader);
    reader.forEachEntry(among, [&](const EntryFacts &facts) {
        if ((only && !only->contains(facts.id)) || !mayChange(facts, reach))
            return;
        if (const auto effect = effectOf(rules.decide(subjects.of(facts)), facts))
            found.push_back(*effect);
    });
    return found;
}

} // namespace

RuleTrial tryRule(const LedgerReader &reader,
                  const RuleCondition &condition,
                  const CategoryRuleBook &rules,
                  CategoryRuleId edited,
                  RuleReach reach,
                  int atMost,
                  Progress &progress)
{
    RuleTrial trial;
    Subjects subjects(reader);
    std::vector<RuleHit> changing;
    std::vector<RuleHit> staying;
    reader.forEachEntry({}, [&](const EntryFacts &facts) {
        if (progress.isCancelled() || !facts.transfer.isNull() || facts.hasSplits)
            return;
        const RuleSubject subject = subjects.of(facts);
        const bool fits = condition.matches(subject);
        trial.fits += fits ? 1 : 0;
        trial.gaveUp += condition.givesUpOn(subject) ? 1 : 0;
        if (!fits)
            return;
        const RuleDecision decision = rules.decide(subject);
        const bool isOurs = std::ranges::find(decision.way, edited) != decision.way.end();
        const auto effect =
            isOurs && mayChange(facts, reach) ? effectOf(decision, facts) : std::nullopt;
        if (effect)
            trial.effects.push_back(*effect);
        else
            countStay(trial.stays, decision, facts, isOurs);
        (effect ? changing : staying)
            .push_back({facts.id,
                        facts.category,
                        effect ? effect->to : facts.category,
                        effect ? effect->payee : PayeeId()});
    });
    for (const auto *hits : {&changing, &staying}) {
        for (auto hit = hits->rbegin(); hit != hits->rend() && int(trial.hits.size()) < atMost;
             ++hit)
            trial.hits.push_back(*hit);
    }
    return trial;
}

std::vector<RuleEffect> dryRun(const LedgerReader &reader,
                               const CategoryRuleBook &rules,
                               const EntryFilter &among,
                               RuleReach reach)
{
    return effects(reader, rules, among, reach, nullptr);
}

std::vector<RuleEffect> dryRun(const LedgerReader &reader,
                               const CategoryRuleBook &rules,
                               std::span<const EntryId> among,
                               RuleReach reach)
{
    const QSet<EntryId> only(among.begin(), among.end());
    return effects(reader, rules, {}, reach, &only);
}

Result<void> applyRules(Ledger &ledger, std::span<const RuleEffect> effects)
{
    const QString name = QCoreApplication::translate(
        "bp::CategoryRuleBook", "Sort %n entries by rules", nullptr, int(effects.size()));
    return ledger.change(name,
                         [&](LedgerWriter &writer) -> Result<void> {
                             writeEffects(writer, effects);
                             return {};
                         },
                         {Origin::Kind::Rule, {}});
}

void writeEffects(LedgerWriter &writer, std::span<const RuleEffect> effects)
{
    std::map<CategoryId, std::vector<EntryId>> byCategory;
    std::map<PayeeId, std::vector<EntryId>> byPayee;
    for (const RuleEffect &effect : effects) {
        byCategory[effect.to].push_back(effect.entry);
        if (!effect.payee.isNull())
            byPayee[effect.payee].push_back(effect.entry);
    }
    for (const auto &[category, ids] : byCategory)
        writer.setCategory(ids, category, CategorySource::Rule);
    for (const auto &[payee, ids] : byPayee)
        writer.setPayee(ids, payee);
}

} // namespace bp
