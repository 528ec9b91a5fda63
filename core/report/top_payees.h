// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// To whom most of the money goes, or from whom it comes, in the book's currency.

#include "core/ledger/category.h"
#include "core/report/series.h"

#include <vector>

namespace bp {

class LedgerReader;

struct TopPayee
{
    PayeeId payee; ///< null: entries without one
    QString name;
    Money sum; ///< refunds taken off; negative: money out
    int count = 0;
    EntryFilter evidence;

    friend bool operator==(const TopPayee &, const TopPayee &) = default;
};

struct TopPayees
{
    Currency currency;
    std::vector<TopPayee> payees; ///< largest first
    Unpriced unpriced;

    friend bool operator==(const TopPayees &, const TopPayees &) = default;
};

/// At most `atMost` payees; those whose sum points the other way are left out.
TopPayees topPayees(const LedgerReader &reader,
                    const DateRange &days,
                    int atMost = 10,
                    CategoryKind kind = CategoryKind::Expense,
                    const EntryFilter &within = {});

} // namespace bp
