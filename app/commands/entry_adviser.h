// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What is said of entries by now; nobody is asked before there is something to ask about.

#include "core/advice/feature_settings.h"
#include "core/categorize/feedback.h"
#include "core/ledger/ledger_reader.h"

#include <memory>
#include <optional>
#include <vector>

namespace bp {

class EntryAdviser
{
public:
    /// `reader` outlives this.
    explicit EntryAdviser(const LedgerReader &reader);

    static bool isOpen(const Entry &entry);
    /// The surest first, also those less sure than the person wants to see; refused ones left out.
    std::vector<CategorySuggestion> suggestions(const Entry &entry);
    bool isSureEnough(const CategorySuggestion &suggestion) const
    {
        return m_thresholds.isShown(suggestion);
    }
    /// What the machine put forward: the category it sorted the entry into, or what it suggests for
    /// an open one and is sure enough to be shown.
    std::optional<CategorySuggestion> shown(const Entry &entry);
    /// Why a machine sorted the entry as it is.
    QString reason(const Entry &entry) const;

private:
    const LedgerReader &m_reader;
    SortingThresholds m_thresholds;
    std::unique_ptr<Categorizer> m_chain;
};

} // namespace bp
