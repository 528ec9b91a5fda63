// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The named changes of a book, kept in its file: undo survives a restart.

#include "core/base/id.h"

#include <QDateTime>
#include <QString>

namespace bp {

/// Who made a change.
struct Origin
{
    enum class Kind { Person, Rule, Import, Machine };
    Kind kind = Kind::Person;
    ImportBatchId batch; ///< of Import

    friend bool operator==(const Origin &, const Origin &) = default;
};

struct HistoryStep
{
    HistoryId id;
    QString name; ///< as the Undo menu shows it: "Sort into Groceries"
    Origin origin;
    QDateTime at; ///< UTC
    int rows = 0; ///< rows of the book it changed
    bool isUndone = false;
    bool isAside = false; ///< the machine's own, which undo passes by
};

} // namespace bp
