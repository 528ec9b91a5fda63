// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What is offered behind all that speaks for an entry, so that three are always one key away: the
/// categories beside the first one, and those the person uses most. Never sure enough to be shown
/// unasked. Immutable and safe to share.

#include "core/advice/categorizer.h"
#include "core/ledger/category.h"

#include <QCoreApplication>

#include <functional>
#include <vector>

namespace bp {

class LedgerReader;

class UsualCategories
{
    Q_DECLARE_TR_FUNCTIONS(bp::UsualCategories)

public:
    /// Of a book as it is now; archived ones are left out.
    static UsualCategories of(const LedgerReader &reader);

    /// How many entries are in each, whoever sorted them.
    int entriesIn(CategoryId category) const;

    using Refused = std::function<bool(CategoryId)>;
    /// Fills `said` up to `most`; nothing `isRefused` is offered.
    void append(std::vector<CategorySuggestion> &said,
                const Money &amount,
                std::size_t most,
                const Refused &isRefused) const;

private:
    struct Usual
    {
        CategoryId id;
        CategoryId parent;
        CategoryKind kind = CategoryKind::Expense;
        QString parentName;
        int entries = 0;
    };

    std::vector<Usual> m_all; ///< the most used first
};

} // namespace bp
