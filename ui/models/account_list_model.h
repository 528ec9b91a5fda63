// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The accounts with their balances, grouped by kind: a head with the kind's sum, then its
/// accounts; closed ones last under a head of their own. Follows the book by itself.

#include "core/ledger/ledger.h"

#include "ui/models/cells.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <optional>
#include <vector>

namespace bp::ui {

class AccountListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Number, Balance, ColumnCount };

    explicit AccountListModel(Ledger &ledger, QObject *parent = nullptr);

    void setLocale(const QLocale &locale);
    std::optional<Account> accountAt(int row) const; ///< nothing for a head
    int rowOf(AccountId id) const;
    Money balanceOf(AccountId id) const { return m_balances.value(id); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString head; ///< of a group; "" for an account
        MoneyBag sum;
        Account account;
    };
    void reload();
    QString sumText(const MoneyBag &bag) const;
    QVariant headOf(const Row &row, int column, int role) const;
    QVariant accountData(const Account &account, int column, int role) const;

    Ledger &m_ledger;
    QLocale m_locale;
    std::vector<Row> m_rows;
    QHash<AccountId, Money> m_balances;
};

/// "Current accounts", "Savings", …
QString accountKindName(AccountKind kind);

} // namespace bp::ui
