// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The one place where an EntryFilter becomes SQL. Private to core/ledger.

#include "core/db/statement.h"
#include "core/ledger/entry_filter.h"

#include <QByteArray>
#include <QStringList>

namespace bp {

/// Conditions on a table or alias `e` of entry; texts are bound in order from the first parameter.
struct FilterSql
{
    QByteArray where = "1"; ///< never empty
    QStringList texts;
    QByteArray categoryIds;  ///< "3,7,8" with children; empty: not filtered by category
    bool isTextScan = false; ///< the planner must not walk the date index for the order

    void bind(db::Statement &statement, int times = 1) const;
};

FilterSql filterSql(const db::Connection &connection, const EntryFilter &filter);

/// Whether a row of entry or split is income: its category says so, and the sign of what is not sorted.
QByteArray isIncomeSql(const db::Connection &connection, const QByteArray &alias);

/// "1,2,3" of ids or other whole numbers.
template <typename Ids>
QByteArray joinedIds(const Ids &ids)
{
    QByteArray joined;
    for (const auto &id : ids) {
        if (!joined.isEmpty())
            joined += ',';
        joined += QByteArray::number(qint64(id.value()));
    }
    return joined;
}

} // namespace bp
