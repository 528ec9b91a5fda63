// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Which entries of a table a command means: those ticked, or the one under the keyboard.

#include "ui/models/entry_table_model.h"
#include "ui/widgets/row_table.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace bp::ui {

struct EntrySelection
{
    EntryTableModel *model;
    RowTable *table;

    EntryId current() const { return EntryId(table->currentId()); }
    /// Of the first one meant: what is shown is what is acted on.
    QModelIndex index() const
    {
        const std::vector<EntryId> meant = ids();
        return meant.empty() ? QModelIndex() : model->index(model->rowOf(meant.front()), 0);
    }
    std::optional<EntryRow> row() const { return model->entryAt(index().row()); }
    QRect rect(int column) const { return table->visualRect(index().siblingAtColumn(column)); }
    /// Of the one under the keyboard, ticked or not.
    QRect cellRect(int column) const
    {
        return table->visualRect(table->currentIndex().siblingAtColumn(column));
    }
    /// The current one first, the others as they stand in the table.
    std::vector<EntryId> ids() const
    {
        const QSet<qint64> ticked = table->selectedIds();
        const EntryId first = current();
        if (ticked.isEmpty())
            return first.isNull() ? std::vector<EntryId>() : std::vector<EntryId>{first};
        std::vector<EntryId> ids;
        for (const qint64 id : ticked)
            ids.push_back(EntryId(id));
        std::ranges::sort(ids, {}, [&](EntryId id) { return id == first ? -1 : model->rowOf(id); });
        return ids;
    }
};

} // namespace bp::ui
