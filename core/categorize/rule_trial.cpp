// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/categorize/rule_trial.h"

#include "core/ledger/ledger.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <map>

namespace bp {
namespace {

/// Makes subjects of swept entries; one by hand is known by its payee's name.
class Subjects
{
public:
    explicit Subjects(const LedgerReader &reader)
    {
        for (const Payee &payee : reader.payees())
            m_payees.insert(payee.id, payee.name);
        for (const Account &account : reader.accounts())
            m_currencies.insert(account.id, account.currency);
    }
    RuleSubject of(const EntryFacts &facts) const
    {
        const bool isByHand = facts.bankPayee.isEmpty() && facts.bankMemo.isEmpty();
        return {isByHand ? m_payees.value(facts.payee) : facts.bankPayee,
                facts.bankMemo,
                Money(facts.minor, m_currencies.value(facts.account)),
                facts.day,
                facts.account};
    }

private:
    QHash<PayeeId, QString> m_payees;
    QHash<AccountId, Currency> m_currencies;
};

bool mayChange(const EntryFacts &facts, RuleReach reach)
{
    if (facts.isReconciled || facts.hasSplits || !facts.transfer.isNull())
        return false;
    return reach == RuleReach::Everything || facts.category.isNull() ||
           facts.source != CategorySource::Person;
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
    const Subjects subjects(reader);
    reader.forEachEntry(among, [&](const EntryFacts &facts) {
        if ((only && !only->contains(facts.id)) || !mayChange(facts, reach))
            return;
        const CategoryRule *rule = rules.match(subjects.of(facts));
        if (!rule)
            return;
        const bool changesPayee = !rule->payee.isNull() && rule->payee != facts.payee;
        if (facts.category == rule->category && !changesPayee)
            return;
        found.push_back({facts.id,
                         facts.category,
                         facts.source,
                         rule->category,
                         rule->id,
                         changesPayee ? rule->payee : PayeeId()});
    });
    return found;
}

} // namespace

RuleHits ruleHits(const LedgerReader &reader,
                  const RuleCondition &condition,
                  const EntryFilter &among,
                  int atMost)
{
    RuleHits hits;
    const Subjects subjects(reader);
    std::vector<EntryId> all;
    reader.forEachEntry(among, [&](const EntryFacts &facts) {
        if (facts.transfer.isNull() && !facts.hasSplits && condition.matches(subjects.of(facts)))
            all.push_back(facts.id);
    });
    hits.count = int(all.size());
    const auto shown = std::min<std::ptrdiff_t>(atMost, std::ptrdiff_t(all.size()));
    hits.newest.assign(all.rbegin(), all.rbegin() + shown);
    return hits;
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

Result<void> applyRules(Ledger &ledger, const std::vector<RuleEffect> &effects)
{
    std::map<CategoryId, std::vector<EntryId>> byCategory;
    std::map<PayeeId, std::vector<EntryId>> byPayee;
    for (const RuleEffect &effect : effects) {
        byCategory[effect.to].push_back(effect.entry);
        if (!effect.payee.isNull())
            byPayee[effect.payee].push_back(effect.entry);
    }
    const QString name = QCoreApplication::translate(
        "bp::CategoryRuleBook", "Sort %n entries by rules", nullptr, int(effects.size()));
    return ledger.change(name,
                         [&](LedgerWriter &writer) -> Result<void> {
                             for (const auto &[category, ids] : byCategory)
                                 writer.setCategory(ids, category, CategorySource::Rule);
                             for (const auto &[payee, ids] : byPayee)
                                 writer.setPayee(ids, payee);
                             return {};
                         },
                         {Origin::Kind::Rule, {}});
}

} // namespace bp
