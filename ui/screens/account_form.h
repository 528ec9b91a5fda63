// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// One account: its fields, what may be done with it, and the balances somebody vouched for.

#include "core/ledger/ledger.h"

#include "ui/base/context.h"

#include <QFrame>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace bp::ui {

class AccountForm : public QFrame
{
    Q_OBJECT

public:
    explicit AccountForm(const Context &context, QWidget *parent = nullptr);

    void showAccount(AccountId id);
    void startNew();
    AccountId account() const { return m_account.id; }
    bool save();

Q_SIGNALS:
    void saved(bp::AccountId id);
    void reconcileAsked();

private:
    void build();
    void fill();
    void closeOrReopen();
    void remove();
    QString proofText() const;

    Context m_context;
    Account m_account;
    QLabel *m_title;
    QLabel *m_balance;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QComboBox *m_currency;
    QLineEdit *m_opening;
    QLineEdit *m_number;
    QLineEdit *m_bank;
    QLabel *m_error;
    QLabel *m_proof;
    QPushButton *m_save;
    QPushButton *m_reconcile;
    QPushButton *m_close;
    QPushButton *m_remove;
};

} // namespace bp::ui
