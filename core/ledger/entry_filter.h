// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The one question language: what a table, a chart slice, an insight and a chat answer all speak.
/// Every part is optional; the empty filter is everything; parts are joined by "and". It turns into
/// SQL in one function (db side, private to core/ledger) and into a sentence in another.

#include "core/base/id.h"
#include "core/base/month.h"

#include <QSet>
#include <QString>

#include <optional>

namespace bp {

/// Sizes regardless of direction, in minor units of each entry's own currency; both ends included.
struct AmountRange
{
    std::int64_t least = 0;
    std::optional<std::int64_t> most;
    friend bool operator==(const AmountRange &, const AmountRange &) = default;
};

enum class Flow {
    Any,
    In,        ///< income: what is sorted under an income category, and unsorted money coming in; no transfers
    Out,       ///< spending: everything else but transfers; a refund under an expense category lowers it
    Transfers, ///< between own accounts
    NoTransfers,
};

/// Which choices of category are meant.
enum class Sorting {
    Any,
    Unsorted,  ///< no category, no splits, no transfer
    ByMachine, ///< sorted by memory, a model or knowledge and not yet confirmed
};

struct EntryFilter
{
    DateRange days;
    QSet<AccountId> accounts;
    QSet<CategoryId> categories; ///< a category stands for its children too; splits count
    QSet<PayeeId> payees;
    QSet<TagId> tags;
    std::optional<AmountRange> amount;
    QString text; ///< every word must occur in payee, bank text or note; case and accents ignored
    Flow flow = Flow::Any;
    Sorting sorting = Sorting::Any;
    QSet<ImportBatchId> batches; ///< only what these imports brought

    bool isEmpty() const { return *this == EntryFilter{}; }
    friend bool operator==(const EntryFilter &, const EntryFilter &) = default;
};

} // namespace bp
