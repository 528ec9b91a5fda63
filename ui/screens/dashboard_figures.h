// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Everything the dashboard shows, read in one go on a worker: a value without a pixel.

#include "core/ledger/entry.h"
#include "core/report/cash_flow.h"
#include "core/report/category_breakdown.h"
#include "core/report/spending_pace.h"

#include <QHash>

#include <optional>
#include <vector>

namespace bp {
class LedgerReader;
}

namespace bp::ui {

struct DashboardFigures
{
    Month month;
    Currency currency;
    bool hasEntries = false;
    bool hasAccounts = false;
    std::optional<Money>
        usable; ///< in accounts whose money can be used; nothing when one has no rate
    std::optional<Money>
        netWorth; ///< with everything else; nothing when it is the same or has no rate
    QSet<AccountId> usableAccounts;
    Series balance;
    SpendingPace pace;
    CategoryBreakdown spending;
    CashFlow flow; ///< twelve months up to the shown one
    Money in;      ///< in the shown month
    EntryFilter inEvidence;
    std::optional<Money> inBefore; ///< in the month before, if it has entries
    std::int64_t unsorted = 0;
    std::optional<Money> unsortedSize; ///< sum of sizes; nothing when currencies mix
    std::vector<EntryRow> newest;
    QHash<CategoryId, int> colours; ///< index of the colour of each category
};

DashboardFigures dashboardFigures(const LedgerReader &reader, Month month, QDate today);

/// The month a dashboard opens with: this one, or the newest with entries in a book that ends
/// earlier.
Month dashboardMonth(const LedgerReader &reader, QDate today);

} // namespace bp::ui
