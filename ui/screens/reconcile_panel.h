// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Confirms an account against a statement: its day and balance, ticks, the live difference; at
/// zero the ticked entries are locked and the balance is remembered.

#include "ui/base/context.h"
#include "ui/models/reconcile_model.h"

#include <QFrame>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace bp::ui {

class RowTable;

class ReconcilePanel : public QFrame
{
    Q_OBJECT

public:
    explicit ReconcilePanel(const Context &context, QWidget *parent = nullptr);

    void start(AccountId account);
    ReconcileModel &model() { return m_model; }
    bool finish(); ///< false: a difference is left, or the book said no

Q_SIGNALS:
    void finished();

private:
    void build();
    void refresh();

    Context m_context;
    Account m_account;
    ReconcileModel m_model;
    QLabel *m_title;
    QDateEdit *m_day;
    QLineEdit *m_balance;
    QLabel *m_difference;
    QLabel *m_hint;
    RowTable *m_table;
    QPushButton *m_finish;
};

} // namespace bp::ui
