// SPDX-License-Identifier: GPL-3.0-or-later

// What the chain finds out about a text once, whatever the amount's size, the day and the account.
#include "core/base/merchant_text.h"
#include "core/categorize/categorizer_chain.h"

#include <algorithm>
#include <functional>

namespace bp {

CategorizerChain::TextFacts CategorizerChain::read(const CategorizerQuery &query) const
{
    TextFacts facts;
    facts.merchantKey = merchantKey(query.payee, query.memo);
    if (m_links.rules && !m_links.rules->isEmpty()) {
        facts.subject.emplace(query.payee, query.memo, query.amount, query.day, query.account);
        facts.subject->setShown(query.shown);
    }
    if (!m_links.knowledge)
        return facts;
    const int sign = query.amount.isZero() ? 0 : query.amount.isNegative() ? -1 : 1;
    for (const MerchantHit &hit : m_links.knowledge->hits({query.payee, query.memo, sign})) {
        const KindHabits::Meaning meaning = meaningOf(hit.categoryKey);
        std::vector<CategorySuggestion> &said = meaning.isHabit ? facts.habits : facts.knowledge;
        if (meaning.category.isNull() ||
            std::ranges::find(said, meaning.category, &CategorySuggestion::value) != said.end())
            continue;
        CategorySuggestion suggestion;
        suggestion.value = meaning.category;
        suggestion.confidence = std::min(hit.confidence * meaning.share, meaning.most);
        suggestion.reason =
            meaning.isHabit ? tr("%1; your category for its kind").arg(hit.reason) : hit.reason;
        suggestion.source = CategorySource::Knowledge;
        said.push_back(std::move(suggestion));
    }
    return facts;
}

KindHabits::Meaning CategorizerChain::meaningOf(const QString &categoryKey) const
{
    const CategoryId seeded = m_links.categoryByKey.value(categoryKey);
    if (!m_links.habits)
        return {seeded};
    const KindHabits::Meaning meaning = m_links.habits->meaningOf(categoryKey);
    return m_links.archived.contains(meaning.category)
               ? KindHabits::Meaning{seeded, PayeeMemory::waitsAt}
               : meaning;
}

bool CategorizerChain::isPerson(const CategorizerQuery &query, TextFacts &facts) const
{
    if (!facts.isPerson)
        facts.isPerson =
            m_links.knowledge && m_links.knowledge->isPerson({query.payee, query.memo, 0});
    return *facts.isPerson;
}

/// What an employer takes back is hardly ever pay: an income known from money that came in says
/// little of money that goes out.
void CategorizerChain::doubtIncome(std::vector<CategorySuggestion> &memory,
                                   std::vector<CategorySuggestion> &learned) const
{
    static constexpr double takenBack = 0.3;
    const auto lower = [](std::vector<CategorySuggestion> &link, CategoryId category) {
        for (CategorySuggestion &suggestion : link) {
            if (suggestion.value == category)
                suggestion.confidence = std::min(suggestion.confidence, takenBack);
        }
        std::ranges::stable_sort(link, std::ranges::greater(), &CategorySuggestion::confidence);
    };
    std::vector<CategoryId> doubted;
    for (const CategorySuggestion &suggestion : memory) {
        if (suggestion.isReversed && m_links.income.contains(suggestion.value))
            doubted.push_back(suggestion.value);
    }
    for (const CategoryId category : doubted) {
        lower(memory, category);
        lower(learned, category);
    }
}

} // namespace bp
