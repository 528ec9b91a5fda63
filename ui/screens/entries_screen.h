// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The entries of the book: a filter bar, the table grouped by day, its sums, and at the right the
/// entry that is looked at. Everything works by keyboard; every change goes through the book's
/// door.

#include "ui/base/screen.h"
#include "ui/screens/entry_pane.h"

#include <QTimer>

namespace bp::ui {

class CellEditor;
class EmptyState;
class EntriesFilterBar;
class EntriesFoot;
class EntryCommands;
class EntryTableModel;
class ReviewStrip;
class RowTable;
class SavedFiltersButton;

class EntriesScreen : public Screen
{
    Q_OBJECT

public:
    explicit EntriesScreen(const Context &context, QWidget *parent = nullptr);

    void open(const Link &link) override;
    QSet<ActionId> actions() const override;
    void act(ActionId action) override;
    std::vector<QWidget *> panes() const override;
    std::vector<KeyHelp> keys() const override;
    bool takeFiles(const QStringList &paths) override;
    std::any unsaved() const override;
    void goOnWith(const std::any &unsaved) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    struct Unsaved
    {
        bool isPaneOpen = false;
        EntryPane::Unsaved form;
        qint64 row = 0;
    };

    void layoutColumns();
    QWidget *buildTable();
    void setFilter(const EntryFilter &filter);
    void ask(const EntryFilter &filter);
    void refreshFoot();
    void countWaiting();
    void review();
    void indexTexts();
    void takeKey(QKeyEvent *event);
    void takeEnter(bool isRepeated);
    void startNew();
    void showPane();
    bool resumeForm();
    void openPane();
    void closePane();

    EntryTableModel *m_model;
    EntriesFilterBar *m_bar;
    ReviewStrip *m_strip;
    RowTable *m_table;
    EntryCommands *m_commands;
    CellEditor *m_cell;
    EntryPane *m_pane;
    SavedFiltersButton *m_saved;
    EmptyState *m_empty;
    EntriesFoot *m_foot;
    QTimer m_counting;
    QTimer m_indexing;
};

} // namespace bp::ui
