// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// After an import: what came in, and the entries that are still uncertain, sorted by the same keys
/// as on the Entries page.

#include "core/import/importer.h"

#include "ui/base/context.h"

#include <QWidget>

class QLabel;

namespace bp::ui {

class EmptyState;
class EntryCommands;
class EntryTableModel;
class RowTable;

class ImportReview : public QWidget
{
    Q_OBJECT

public:
    explicit ImportReview(const Context &context, QWidget *parent = nullptr);

    void show(const ImportOutcome &outcome);
    EntryCommands &commands() { return *m_commands; }
    RowTable *table() const { return m_table; }

Q_SIGNALS:
    void moreAsked();

private:
    void build();

    Context m_context;
    ImportOutcome m_outcome;
    EntryTableModel *m_model;
    RowTable *m_table;
    EntryCommands *m_commands;
    EmptyState *m_empty;
    QLabel *m_done;
};

} // namespace bp::ui
