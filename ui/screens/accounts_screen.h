// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The accounts with their balances by kind; at the right the one that is looked at; reconciling
/// takes the whole page.

#include "ui/base/screen.h"

class QStackedWidget;

namespace bp::ui {

class AccountForm;
class AccountListModel;
class ReconcilePanel;
class RowTable;

class AccountsScreen : public Screen
{
    Q_OBJECT

public:
    explicit AccountsScreen(const Context &context, QWidget *parent = nullptr);

    void open(const Link &link) override; ///< detail: id of an account, or "new"
    QSet<ActionId> actions() const override;
    void act(ActionId action) override;
    std::vector<QWidget *> panes() const override;

private:
    void build();
    void showCurrent();

    AccountListModel *m_model;
    RowTable *m_table;
    AccountForm *m_form;
    ReconcilePanel *m_reconcile;
    QStackedWidget *m_pages;
};

} // namespace bp::ui
