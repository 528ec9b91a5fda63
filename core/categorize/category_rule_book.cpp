// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/categorize/category_rule_book.h"

#include "core/ledger/ledger_reader.h"

#include <QSet>

#include <algorithm>

namespace bp {

RuleNames RuleNames::of(const LedgerReader &reader, const std::vector<CategoryRule> &rules)
{
    RuleNames names;
    for (const Account &account : reader.accounts())
        names.accounts.insert(account.id, account.name);
    for (const CategoryRule &rule : rules) {
        if (const auto payee = reader.payee(rule.payee))
            names.payees.insert(rule.payee, payee->name);
    }
    return names;
}

QString titleOf(const CategoryRule &rule, const QHash<AccountId, QString> &accounts)
{
    if (!rule.name.isEmpty())
        return rule.name;
    const auto condition = RuleCondition::parse(rule.condition);
    return condition ? condition->sentence(accounts) : QString();
}

CategoryRuleBook::CategoryRuleBook(const std::vector<CategoryRule> &rules, RuleNames names)
    : m_names(std::move(names))
{
    for (const CategoryRule &rule : rules) {
        if (!rule.isEnabled)
            continue;
        auto condition = RuleCondition::parse(rule.condition);
        if (!condition) {
            m_problems.push_back({rule.id, condition.error().message});
            continue;
        }
        const int specificity = condition->specificity();
        m_rules.push_back({rule, std::move(*condition), specificity});
    }
    std::stable_sort(m_rules.begin(), m_rules.end(), [](const Ready &a, const Ready &b) {
        return a.specificity != b.specificity ? a.specificity > b.specificity
                                              : a.rule.position < b.rule.position;
    });
}

CategoryRuleBook CategoryRuleBook::of(const LedgerReader &reader)
{
    QSet<CategoryId> archived;
    for (const Category &category : reader.categories()) {
        if (category.isArchived)
            archived.insert(category.id);
    }
    std::vector<CategoryRule> rules = reader.categoryRules();
    std::erase_if(
        rules, [&archived](const CategoryRule &rule) { return archived.contains(rule.category); });
    return CategoryRuleBook(rules, RuleNames::of(reader, rules));
}

const CategoryRule *CategoryRuleBook::match(const RuleSubject &subject) const
{
    for (const Ready &ready : m_rules) {
        if (ready.condition.matches(subject))
            return &ready.rule;
    }
    return nullptr;
}

RuleDecision CategoryRuleBook::decide(const RuleSubject &subject) const
{
    RuleDecision decision;
    RuleSubject now = subject;
    while (const CategoryRule *rule = match(now)) {
        if (std::ranges::find(decision.way, rule->id) != decision.way.end())
            break;
        decision.rule = rule;
        decision.way.push_back(rule->id);
        if (rule->payee.isNull())
            break;
        decision.payee = rule->payee;
        const auto name = m_names.payees.constFind(rule->payee);
        if (name == m_names.payees.constEnd())
            break;
        if (now.isByHand)
            now = RuleSubject(*name, now.memo, now.amount, now.day, now.account);
        else
            now.setShown(*name);
        now.isByHand = subject.isByHand;
    }
    return decision;
}

std::vector<CategorySuggestion> CategoryRuleBook::suggest(const CategorizerQuery &query) const
{
    if (m_rules.empty())
        return {};
    RuleSubject subject(query.payee, query.memo, query.amount, query.day, query.account);
    subject.setShown(query.shown);
    return suggestFor(subject);
}

std::vector<CategorySuggestion> CategoryRuleBook::suggestFor(const RuleSubject &subject) const
{
    const CategoryRule *rule = decide(subject).rule;
    if (!rule)
        return {};
    CategorySuggestion suggestion;
    suggestion.value = rule->category;
    suggestion.confidence = 1;
    suggestion.reason = tr("your rule ‘%1’").arg(titleOf(*rule, m_names.accounts));
    suggestion.source = CategorySource::Rule;
    return {suggestion};
}

std::vector<CategoryRuleId> CategoryRuleBook::order() const
{
    std::vector<CategoryRuleId> ids;
    for (const Ready &ready : m_rules)
        ids.push_back(ready.rule.id);
    return ids;
}

} // namespace bp
