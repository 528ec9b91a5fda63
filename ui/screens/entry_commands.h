// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The commands on the entries ticked in a table, or on the one under the keyboard: sorting, split,
/// transfer, delete, and the menu with all of them. Opens what must be asked beside the row.

#include "ui/base/context.h"
#include "ui/screens/entry_changes.h"
#include "ui/screens/entry_selection.h"
#include "ui/screens/sorting_commands.h"

#include <QObject>

class QMenu;

namespace bp::ui {

class EntryCommands : public QObject
{
    Q_OBJECT

public:
    EntryCommands(const Context &context, EntryTableModel *model, RowTable *table);

    EntryChanges &changes() { return m_changes; }
    SortingCommands &sorting() { return m_sorting; }
    EntryId current() const { return m_entries.current(); }

    void openSplit();
    void pairOrUnpair();
    void removeSelected();

private:
    void openMenu(const QPoint &at);
    void addSortingOf(int count, QMenu *menu);
    void choosePartner(EntryId id, const std::vector<EntryRow> &partners);

    Context m_context;
    EntryChanges m_changes;
    SortingCommands m_sorting;
    EntrySelection m_entries;
};

} // namespace bp::ui
