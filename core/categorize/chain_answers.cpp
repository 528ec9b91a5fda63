// SPDX-License-Identifier: GPL-3.0-or-later

// The chain that follows what a person answers before it is in the book: memory hears it as it will
// read it there.
#include "core/categorize/categorizer_chain.h"

namespace bp {

std::shared_ptr<const Categorizer>
CategorizerChain::withAnswers(std::span<const CategoryAnswer> answers) const
{
    PayeeMemory memory = m_links.memory ? *m_links.memory : PayeeMemory();
    for (const CategoryAnswer &answer : answers) {
        const bool isCorrection = !answer.refused.isNull();
        if (isCorrection)
            memory = memory.withRejection(answer.query, answer.refused);
        if (!answer.chosen.isNull())
            memory = memory.withChoice(answer.query,
                                       answer.chosen,
                                       isCorrection ? PayeeMemory::Choice::Correction
                                                    : PayeeMemory::Choice::Confirmed);
    }
    ChainLinks next = m_links;
    next.memory = std::make_shared<const PayeeMemory>(std::move(memory));
    return std::make_shared<const CategorizerChain>(std::move(next));
}

} // namespace bp
