// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Which entries of a table a command means: those ticked, or the one under the keyboard.

#include "ui/models/entry_table_model.h"
#include "ui/widgets/row_table.h"

#include <optional>
#include <vector>

namespace bp::ui {

struct EntrySelection
{
    EntryTableModel *model;
    RowTable *table;

    EntryId current() const { return EntryId(table->currentId()); }
    std::optional<EntryRow> row() const { return model->entryAt(table->currentIndex().row()); }
    QRect cellRect(int column) const
    {
        return table->visualRect(table->currentIndex().siblingAtColumn(column));
    }
    /// The current one first.
    std::vector<EntryId> ids() const
    {
        std::vector<EntryId> ids;
        const QSet<qint64> ticked = table->selectedIds();
        const qint64 first = table->currentId();
        if (first != 0 && (ticked.isEmpty() || ticked.contains(first)))
            ids.push_back(EntryId(first));
        for (const qint64 id : ticked) {
            if (id != first)
                ids.push_back(EntryId(id));
        }
        return ids;
    }
};

} // namespace bp::ui
