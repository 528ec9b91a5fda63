// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a change touched, read from the recorded change set: it cannot be forgotten or wrong.

#include "core/base/id.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace bp {

struct LedgerChange
{
    /// Ids of one table; above 500 the set is empty and `all` is true.
    struct Rows
    {
        QSet<qint64> inserted;
        QSet<qint64> updated;
        QSet<qint64> removed;
        bool all = false;
    };

    QHash<QString, Rows> tables; ///< by table name: "entry", "account", "category", …
    quint64 revision = 0;
    int rowCount = 0;

    bool touches(const QString &table) const { return tables.contains(table); }
};

} // namespace bp
