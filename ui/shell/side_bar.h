// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The left edge of the window: the book, search, pages, accounts with balances. Folds to icons.

#include "ui/base/context.h"
#include "ui/base/link.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace bp::ui {

class SideRow;

class SideBar : public QWidget
{
    Q_OBJECT

public:
    explicit SideBar(const Context &context, QWidget *parent = nullptr);

    void setBookMenu(QMenu *menu);
    void setFolded(bool isFolded);
    void focusSearch();
    void focusCurrent();
    static QString bookName(const Context &context);

private:
    void buildPages(QVBoxLayout *column);
    void buildAccounts();
    void markCurrent();
    void search();

    Context m_context;
    QToolButton *m_book;
    QLineEdit *m_search;
    QToolButton *m_searchIcon;
    QWidget *m_accounts;
    std::vector<std::pair<ScreenId, SideRow *>> m_pages;
    bool m_isFolded = false;
};

} // namespace bp::ui
