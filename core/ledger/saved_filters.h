// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Questions about entries a person keeps under a name, in the book. A period with a name moves
/// with the calendar. Saving, renaming and removing are changes of the book like any other.

#include "core/base/named_period.h"
#include "core/base/result.h"
#include "core/ledger/entry_filter.h"

#include <QCoreApplication>

#include <vector>

namespace bp {

class Ledger;
class LedgerReader;

struct SavedFilter
{
    QString name;
    NamedPeriod period = NamedPeriod::None; ///< else `filter.days` counts
    EntryFilter filter;

    /// The question as it is to be asked today.
    EntryFilter asked(QDate today) const;

    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

class SavedFilters
{
    Q_DECLARE_TR_FUNCTIONS(bp::SavedFilters)

public:
    /// By name. What refers to accounts or categories that are gone leaves that part out.
    static std::vector<SavedFilter> of(const LedgerReader &reader);
    /// Replaces the one of that name; days with a name as seen from `today` move on. An import's
    /// batch is not kept.
    [[nodiscard]] static Result<void>
    save(Ledger &ledger, const QString &name, const EntryFilter &filter, QDate today);
    [[nodiscard]] static Result<void> remove(Ledger &ledger, const QString &name);
};

} // namespace bp
