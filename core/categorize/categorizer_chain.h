// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The whole chain: person's rule > payee memory > learned model > merchant knowledge. The first
/// that is sure enough leads; agreement of the others makes it surer, disagreement less sure. What
/// a bank's file says goes before what a machine is less sure of. Where
/// a learned model has heard all that memory knows of a merchant, it speaks for both. Archived
/// categories are never said. At most three suggestions, each with a confidence and a reason.
/// Immutable and safe to share; learning a choice makes the next chain.

#include "core/advice/categorizer.h"
#include "core/advice/merchant_lookup.h"
#include "core/categorize/category_rule_book.h"
#include "core/categorize/kind_habits.h"
#include "core/categorize/payee_memory.h"
#include "core/categorize/usual_categories.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <memory>
#include <optional>

namespace bp {

class LedgerReader;

/// The links of the chain; null ones are left out.
struct ChainLinks
{
    std::shared_ptr<const CategoryRuleBook> rules;
    std::shared_ptr<const PayeeMemory> memory;
    std::shared_ptr<const Categorizer> learned;
    std::shared_ptr<const MerchantLookup> knowledge;
    QHash<QString, CategoryId> categoryByKey; ///< what knowledge's keys mean in this book
    QSet<CategoryId> archived;
    QSet<CategoryId> income;
    std::shared_ptr<const KindHabits> habits;     ///< and what the person made them mean
    SortingThresholds thresholds;                 ///< of this book
    std::shared_ptr<const UsualCategories> usual; ///< fill up to three
};

class CategorizerChain final : public Categorizer
{
    Q_DECLARE_TR_FUNCTIONS(bp::CategorizerChain)

public:
    explicit CategorizerChain(ChainLinks links);

    std::vector<CategorySuggestion> suggest(const CategorizerQuery &query) const override;
    std::vector<CategorySuggestion> candidates(const CategorizerQuery &query) const override;
    std::unique_ptr<Categorizer> forBatch() const override;
    std::shared_ptr<const Categorizer>
    withAnswers(std::span<const CategoryAnswer> answers) const override;

    const ChainLinks &links() const { return m_links; }
    bool hasRules() const { return m_links.rules && !m_links.rules->isEmpty(); }
    /// The next chain, knowing what the person decided about an entry of the book: what comes next
    /// and is alike follows at once. Null: it is known already.
    std::shared_ptr<const CategorizerChain> withEntry(const LedgerReader &reader,
                                                      EntryId entry) const;

    /// What can be said of a text whatever the amount's size, the day and the account; only the
    /// sign counts.
    struct TextFacts
    {
        QString merchantKey;
        std::optional<RuleSubject> subject; ///< only if there are rules
        std::vector<CategorySuggestion> knowledge;
        std::vector<CategorySuggestion> habits; ///< what it means for the person
        std::optional<bool> isPerson;           ///< found out when it matters
    };
    TextFacts read(const CategorizerQuery &query) const;
    /// All that may be meant, best first, however unsure.
    std::vector<CategorySuggestion> judge(const CategorizerQuery &query, TextFacts &facts) const;
    /// It abstains when it does not know.
    static std::vector<CategorySuggestion> unlessUnsure(std::vector<CategorySuggestion> all);

private:
    std::vector<CategorySuggestion> ownJudgement(const CategorizerQuery &query,
                                                 TextFacts &facts) const;
    bool isPerson(const CategorizerQuery &query, TextFacts &facts) const;
    void placeFiled(const CategorizerQuery &query,
                    const QString &merchantKey,
                    std::vector<CategorySuggestion> &found) const;
    void doubtIncome(std::vector<CategorySuggestion> &memory,
                     std::vector<CategorySuggestion> &learned) const;
    KindHabits::Meaning meaningOf(const QString &categoryKey) const;
    PayeeMemory memory() const { return m_links.memory ? *m_links.memory : PayeeMemory(); }
    std::shared_ptr<const CategorizerChain> withMemory(PayeeMemory memory) const;

    ChainLinks m_links;
};

/// Everything the book holds, with the adviser and the knowledge that are there (both may be null).
std::shared_ptr<const CategorizerChain>
makeCategorizer(const LedgerReader &reader,
                std::shared_ptr<const Categorizer> learned,
                std::shared_ptr<const MerchantLookup> knowledge);

} // namespace bp
