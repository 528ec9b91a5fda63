// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Edits a cell of the entries where it stands: payee with completions, amount, account from a
/// list. Enter writes, Tab writes and goes on to the next cell, Esc leaves all as it was. One field
/// over the table, never a widget per cell.

#include "ui/base/context.h"
#include "ui/screens/entry_changes.h"
#include "ui/screens/entry_selection.h"

#include <QObject>

class QLineEdit;

namespace bp::ui {

class CellEditor : public QObject
{
    Q_OBJECT

public:
    CellEditor(const Context &context, EntryTableModel *model, RowTable *table);

    /// The cell under the keyboard; one that holds nothing to type leads to the payee.
    void open();

Q_SIGNALS:
    void categoryAsked(); ///< the cell is the category: choosing is somebody else's

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Next { Nothing, Forward, Back };

    void edit(int column);
    void chooseAccount();
    void write(Next next);
    void close();
    [[nodiscard]] Result<void> written() const; ///< into m_draft; the error is a sentence

    Context m_context;
    EntryChanges m_changes;
    EntrySelection m_entries;
    mutable EntryChanges::Draft m_draft;
    int m_column = 0;
    QLineEdit *m_field = nullptr; ///< the one over the table, while a cell is edited
};

} // namespace bp::ui
