// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The person's rules, ready to be asked. The most specific rule that matches wins, then its
/// position. Immutable.

#include "core/advice/categorizer.h"
#include "core/categorize/rule_condition.h"
#include "core/ledger/category_rule.h"

#include <QCoreApplication>

#include <vector>

namespace bp {

class LedgerReader;

class CategoryRuleBook final : public Categorizer
{
    Q_DECLARE_TR_FUNCTIONS(bp::CategoryRuleBook)

public:
    /// A rule that cannot be read, with the sentence why; it never matches.
    struct Problem
    {
        CategoryRuleId rule;
        QString message;
    };

    CategoryRuleBook() = default;
    explicit CategoryRuleBook(
        const std::vector<CategoryRule> &rules); ///< disabled ones are left out
    /// Those of the book; a rule into an archived category rests until that is used again.
    static CategoryRuleBook of(const LedgerReader &reader);

    std::vector<CategorySuggestion> suggest(const CategorizerQuery &query) const override;
    std::vector<CategorySuggestion> suggestFor(const RuleSubject &subject) const;
    /// The rule that decides; null: none matches.
    const CategoryRule *match(const RuleSubject &subject) const;
    const std::vector<Problem> &problems() const { return m_problems; }
    bool isEmpty() const { return m_rules.empty(); }
    /// In the order in which they are asked.
    std::vector<CategoryRuleId> order() const;

private:
    struct Ready
    {
        CategoryRule rule;
        RuleCondition condition;
        int specificity = 0;
    };
    std::vector<Ready> m_rules;
    std::vector<Problem> m_problems;
};

} // namespace bp
