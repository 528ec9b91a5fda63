// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The entries of the book: a filter bar, the table grouped by day, its sums, and at the right the
/// entry that is looked at. Everything works by keyboard; every change goes through the book's
/// door.

#include "ui/base/screen.h"

#include <QTimer>

class QLabel;

namespace bp::ui {

class EmptyState;
class EntriesFilterBar;
class EntryCommands;
class EntryPane;
class EntryTableModel;
class ReviewStrip;
class RowTable;

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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void layoutColumns();
    QWidget *buildTable();
    QWidget *buildFoot();
    void ask(const EntryFilter &filter);
    void refreshFoot();
    void countWaiting();
    void review();
    void takeKey(QKeyEvent *event);
    void startNew();
    void showPane();
    void closePane();

    EntryTableModel *m_model;
    EntriesFilterBar *m_bar;
    ReviewStrip *m_strip;
    RowTable *m_table;
    EntryCommands *m_commands;
    EntryPane *m_pane;
    EmptyState *m_empty;
    QLabel *m_selectedText;
    QLabel *m_countText;
    QLabel *m_inText;
    QLabel *m_outText;
    QLabel *m_transferText;
    QTimer m_counting;
    bool m_isOpening = false;
};

} // namespace bp::ui
