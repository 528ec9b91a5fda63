// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// How a table of an EntryTableModel looks: a delegate for each column and its width.

namespace bp::ui {

class RowTable;

enum class EntryColumns {
    All,
    Narrow, ///< beside a pane in a narrow window: no account and no marks
};

void dressEntryTable(RowTable *table);
void planEntryColumns(RowTable *table, EntryColumns columns);

} // namespace bp::ui
