// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/categorize/category_rule_book.h"

#include "core/ledger/ledger_reader.h"

#include <QSet>

#include <algorithm>

namespace bp {

CategoryRuleBook::CategoryRuleBook(const std::vector<CategoryRule> &rules)
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
    return CategoryRuleBook(rules);
}

const CategoryRule *CategoryRuleBook::match(const RuleSubject &subject) const
{
    for (const Ready &ready : m_rules) {
        if (ready.condition.matches(subject))
            return &ready.rule;
    }
    return nullptr;
}

std::vector<CategorySuggestion> CategoryRuleBook::suggest(const CategorizerQuery &query) const
{
    if (m_rules.empty())
        return {};
    return suggestFor({query.payee, query.memo, query.amount, query.day, query.account});
}

std::vector<CategorySuggestion> CategoryRuleBook::suggestFor(const RuleSubject &subject) const
{
    const CategoryRule *rule = match(subject);
    if (!rule)
        return {};
    CategorySuggestion suggestion;
    suggestion.value = rule->category;
    suggestion.confidence = 1;
    suggestion.reason = tr("your rule ‘%1’").arg(rule->name);
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
