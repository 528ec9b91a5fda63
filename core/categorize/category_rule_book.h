// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The person's rules, ready to be asked. The most specific rule that matches wins, then its
/// position. Immutable.

#include "core/advice/categorizer.h"
#include "core/categorize/rule_condition.h"
#include "core/ledger/category_rule.h"

#include <QCoreApplication>
#include <QHash>

#include <vector>

namespace bp {

class LedgerReader;

/// What the book calls what rules know by number.
struct RuleNames
{
    QHash<PayeeId, QString> payees; ///< those that rules give to entries
    QHash<AccountId, QString> accounts;

    static RuleNames of(const LedgerReader &reader, const std::vector<CategoryRule> &rules);
};

/// The rule's name; one the person gave none is called by what it tests.
QString titleOf(const CategoryRule &rule, const QHash<AccountId, QString> &accounts);

/// What becomes of an entry. A rule may call the payee otherwise, so that another one fits then;
/// each is heard once, and deciding again changes nothing more.
struct RuleDecision
{
    const CategoryRule *rule = nullptr; ///< the last; its category counts. Null: none matches
    PayeeId payee;                      ///< null: stays
    std::vector<CategoryRuleId> way;    ///< all that were heard
};

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
    /// Disabled ones are left out.
    explicit CategoryRuleBook(const std::vector<CategoryRule> &rules, RuleNames names = {});
    /// Those of the book; a rule into an archived category rests until that is used again.
    static CategoryRuleBook of(const LedgerReader &reader);

    std::vector<CategorySuggestion> suggest(const CategorizerQuery &query) const override;
    std::vector<CategorySuggestion> suggestFor(const RuleSubject &subject) const;
    /// The first that matches, as the entry is; null: none.
    const CategoryRule *match(const RuleSubject &subject) const;
    RuleDecision decide(const RuleSubject &subject) const;
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
    RuleNames m_names;
    std::vector<Ready> m_rules;
    std::vector<Problem> m_problems;
};

} // namespace bp
