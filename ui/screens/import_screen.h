// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Import: a place to drop bank files, then the preview a person decides on, then what was
/// uncertain. Shows an ImportFlow; nothing is stored before its one button is pressed.

#include "ui/base/screen.h"
#include "ui/screens/import_flow.h"

class QLabel;
class QStackedWidget;
class QTabBar;

namespace bp::ui {

class Chip;
class EmptyState;
class ImportCommands;
class ImportPreviewModel;
class ImportQuestions;
class ImportReview;
class KeyButton;
class PageHead;
class ProofLine;
class RowTable;
class Segments;
class VerdictTiles;

class ImportScreen : public Screen
{
    Q_OBJECT

public:
    explicit ImportScreen(const Context &context, QWidget *parent = nullptr);

    ImportFlow &flow() { return m_flow; }
    void open(const Link &link) override; ///< detail: paths to import, one a line
    QSet<ActionId> actions() const override;
    void act(ActionId action) override;
    std::vector<QWidget *> panes() const override;
    std::vector<KeyHelp> keys() const override;
    std::any unsaved() const override;
    void goOnWith(const std::any &unsaved) override;
    std::optional<OwnSteps> ownSteps() const override;
    void takeBackOwn(bool forward) override;
    bool takeFiles(const QStringList &paths) override;

private:
    void build();
    QWidget *buildWaiting();
    QWidget *buildPreview();
    QWidget *buildFoot();
    void showState();
    void showPreview();
    void nameCategories();
    void showTabs();
    void showSums();
    void chooseFiles();
    void takeKey(QKeyEvent *event);
    void showRow(RowRef ref);
    void showRawLines();
    void commit();

    ImportFlow m_flow;
    ImportPreviewModel *m_model;
    PageHead *m_head;
    Chip *m_file;
    Chip *m_into;
    KeyButton *m_columns;
    KeyButton *m_raw;
    QStackedWidget *m_pages;
    EmptyState *m_drop;
    QLabel *m_problem;
    ImportQuestions *m_questions;
    ProofLine *m_proof;
    VerdictTiles *m_tiles;
    QTabBar *m_tabs;
    RowTable *m_table;
    QLabel *m_rawText;
    Segments *m_filter;
    KeyButton *m_cancel;
    KeyButton *m_import;
    ImportReview *m_review;
    ImportCommands *m_commands;
    QStringList m_shownFiles;
    int m_account = -1;
};

} // namespace bp::ui
