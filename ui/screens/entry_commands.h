// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The commands on the entries ticked in a table, or on the one under the keyboard: category,
/// suggestion, split, transfer, delete. Opens what must be asked beside the row.

#include "ui/base/context.h"
#include "ui/screens/entry_changes.h"

#include <QObject>

namespace bp::ui {

class EntryTableModel;
class RowTable;

class EntryCommands : public QObject
{
    Q_OBJECT

public:
    EntryCommands(const Context &context, EntryTableModel *model, RowTable *table);

    EntryChanges &changes() { return m_changes; }
    std::vector<EntryId> selected() const; ///< or the current one
    EntryId current() const;
    bool isWaiting() const; ///< the current one is not sorted

    void openChooser();
    bool acceptNumber(int number); ///< 1…3; false: there is no such suggestion
    void acceptSuggestion();
    void rejectSuggestion();
    void openSplit();
    void pairOrUnpair();
    void removeSelected();

private:
    void applyChoice(CategoryId category,
                     const std::optional<CategorySuggestion> &suggestion,
                     bool withAlike);
    /// Three alike and none against: a rule is offered, readable before it is made.
    void offerRule(EntryId id);
    void choosePartner(EntryId id, const std::vector<EntryRow> &partners);
    QRect rowRect(int column) const;
    std::optional<EntryRow> currentRow() const;

    Context m_context;
    EntryChanges m_changes;
    EntryTableModel *m_model;
    RowTable *m_table;
};

} // namespace bp::ui
