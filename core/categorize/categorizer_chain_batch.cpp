// SPDX-License-Identifier: GPL-3.0-or-later

// The chain asked about many entries at once.
#include "core/base/bank_word_scanner.h"
#include "core/categorize/categorizer_chain.h"

namespace bp {

/// A chain for one job: what a text means is found out once.
class BatchChain final : public Categorizer
{
public:
    explicit BatchChain(const CategorizerChain &chain)
        : m_chain(quickest(chain.links()))
    {
    }

    std::vector<CategorySuggestion> suggest(const CategorizerQuery &query) const override
    {
        return CategorizerChain::unlessUnsure(candidates(query));
    }
    std::vector<CategorySuggestion> candidates(const CategorizerQuery &query) const override
    {
        QString shape = bankTextShape(query.payee, query.memo);
        shape += query.amount.isZero() ? u'0' : query.amount.isNegative() ? u'-' : u'+';
        // Rules may look at the numbers of a text.
        if (m_chain.hasRules())
            shape += query.payee + u'\n' + query.memo + u'\n' + query.shown;
        auto it = m_texts.find(shape);
        if (it == m_texts.end()) {
            if (m_texts.size() >= mostTexts)
                m_texts.clear();
            it = m_texts.insert(shape, m_chain.read(query));
        }
        return m_chain.judge(query, *it);
    }

private:
    static constexpr qsizetype mostTexts = 50'000;

    static ChainLinks quickest(ChainLinks links)
    {
        if (links.learned) {
            if (std::unique_ptr<Categorizer> batch = links.learned->forBatch())
                links.learned = std::move(batch);
        }
        return links;
    }

    CategorizerChain m_chain;
    mutable QHash<QString, CategorizerChain::TextFacts> m_texts;
};

std::unique_ptr<Categorizer> CategorizerChain::forBatch() const
{
    return std::make_unique<BatchChain>(*this);
}

} // namespace bp
