// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Where the money went (or came from): one share per top-level category with its children inside,
/// in the book's currency. Transfers are left out, splits count under their own categories, refunds
/// lower their category.

#include "core/ledger/category.h"
#include "core/report/series.h"

#include <vector>

namespace bp {

class LedgerReader;

struct CategoryShare
{
    CategoryId category; ///< null: not sorted
    QString name;        ///< "" when not sorted
    int colour = -1;     ///< index of the top-level category's colour
    Money sum;           ///< with everything below it; negative: money out
    Money own;           ///< directly under this category, without its children
    int count = 0;
    double fraction = 0; ///< of the total of the shares that point the asked way, 0…1
    std::vector<CategoryShare> children; ///< largest first; empty for a child
    EntryFilter evidence;

    friend bool operator==(const CategoryShare &, const CategoryShare &) = default;
};

struct CategoryBreakdown
{
    Currency currency;
    Money total;                       ///< of all shares
    std::vector<CategoryShare> shares; ///< largest first; "not sorted" by its size too
    Unpriced unpriced;

    friend bool operator==(const CategoryBreakdown &, const CategoryBreakdown &) = default;
};

/// `within` narrows further (accounts, payees, text …); its days and flow do not count.
CategoryBreakdown categoryBreakdown(const LedgerReader &reader,
                                    const DateRange &days,
                                    CategoryKind kind = CategoryKind::Expense,
                                    const EntryFilter &within = {});

} // namespace bp
