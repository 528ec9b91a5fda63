// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/entry_adviser.h"

#include "core/categorize/categorizer_chain.h"

#include "app/book_access.h"
#include "app/book_advisors.h"

namespace bp {

EntryAdviser::EntryAdviser(const LedgerReader &reader)
    : m_reader(reader)
    , m_thresholds(FeatureSettings::thresholds(reader))
{
}

bool EntryAdviser::isOpen(const Entry &entry)
{
    return entry.category.isNull() && !entry.isTransfer() && !entry.hasSplits();
}

std::vector<CategorySuggestion> EntryAdviser::suggestions(const Entry &entry)
{
    if (!m_chain)
        m_chain = bookChain(m_reader, systemCountry())->forBatch();
    return Feedback::suggestions(m_reader, *m_chain, entry);
}

std::optional<CategorySuggestion> EntryAdviser::shown(const Entry &entry)
{
    if (entry.isSortedByMachine())
        return Feedback::machineChoice(m_reader, entry);
    if (!isOpen(entry))
        return {};
    const std::vector<CategorySuggestion> all = suggestions(entry);
    if (all.empty() || !isSureEnough(all.front()))
        return {};
    return all.front();
}

QString EntryAdviser::reason(const Entry &entry) const
{
    const auto choice = Feedback::machineChoice(m_reader, entry);
    return choice ? choice->reason : QString();
}

} // namespace bp
