// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/account_list_model.h"

#include "core/base/display.h"

#include "ui/models/table_head.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace bp::ui {

using namespace Qt::StringLiterals;

QString accountKindName(AccountKind kind)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("bp::ui", text); };
    switch (kind) {
    case AccountKind::Current:
        return tr("Current account");
    case AccountKind::Savings:
        return tr("Savings");
    case AccountKind::Card:
        return tr("Card");
    case AccountKind::Cash:
        return tr("Cash");
    case AccountKind::Loan:
        return tr("Loan");
    case AccountKind::Investment:
        return tr("Investment");
    }
    return {};
}

AccountListModel::AccountListModel(Ledger &ledger, QObject *parent)
    : QAbstractTableModel(parent)
    , m_ledger(ledger)
    , m_locale(QLocale::c())
{
    connect(&ledger, &Ledger::changed, this, [this](const LedgerChange &change) {
        if (change.touches(u"account"_s) || change.touches(u"entry"_s))
            reload();
    });
    reload();
}

void AccountListModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    reload();
}

void AccountListModel::reload()
{
    beginResetModel();
    m_rows.clear();
    m_balances = m_ledger.reader().balances();
    const std::vector<Account> accounts = m_ledger.reader().accounts();
    const auto addGroup = [&](const QString &head, const auto &belongs) {
        const size_t at = m_rows.size();
        for (const Account &account : accounts) {
            if (!belongs(account))
                continue;
            if (m_rows.size() == at)
                m_rows.push_back({head, {}, {}});
            m_rows[at].sum.add(m_balances.value(account.id, Money(0, account.currency)));
            m_rows.push_back({{}, {}, account});
        }
    };
    for (const AccountKind kind : {AccountKind::Current,
                                   AccountKind::Savings,
                                   AccountKind::Card,
                                   AccountKind::Cash,
                                   AccountKind::Loan,
                                   AccountKind::Investment})
        addGroup(accountKindName(kind), [kind](const Account &account) {
            return account.kind == kind && !account.isClosed;
        });
    addGroup(tr("Closed"), [](const Account &account) { return account.isClosed; });
    endResetModel();
}

QString AccountListModel::sumText(const MoneyBag &bag) const
{
    QStringList sums;
    for (const auto &[currency, minor] : bag.sums())
        sums << display::amountWithUnit(Money(minor, currency), m_locale);
    return sums.join(u" · "_s);
}

std::optional<Account> AccountListModel::accountAt(int row) const
{
    if (row < 0 || row >= int(m_rows.size()) || !m_rows[size_t(row)].head.isEmpty())
        return {};
    return m_rows[size_t(row)].account;
}

int AccountListModel::rowOf(AccountId id) const
{
    const auto at = std::ranges::find_if(
        m_rows, [id](const Row &r) { return r.head.isEmpty() && r.account.id == id; });
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

int AccountListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AccountListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

Qt::ItemFlags AccountListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !accountAt(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant AccountListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == cells::IsGroup)
        return !row.head.isEmpty();
    if (!row.head.isEmpty())
        return headOf(row, index.column(), role);
    if (role == cells::RowId)
        return qint64(row.account.id.value());
    return accountData(row.account, index.column(), role);
}

QVariant AccountListModel::headOf(const Row &row, int column, int role) const
{
    if (role == Qt::DisplayRole && column == Name)
        return row.head;
    if (role == Qt::DisplayRole && column == Balance)
        return sumText(row.sum);
    if (role == Qt::TextAlignmentRole && column == Balance)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant AccountListModel::accountData(const Account &account, int column, int role) const
{
    const Money balance = m_balances.value(account.id, Money(0, account.currency));
    if (role == Qt::TextAlignmentRole && column == Balance)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == cells::Cell && column == Name)
        return QVariant::fromValue(PayeeCell{account.name, account.bank, account.note, false});
    if (role == cells::Cell && column == Balance)
        return QVariant::fromValue(
            MoneyCell{balance, {}, display::amountWithUnit(balance, m_locale), {}, false, true});
    if (role == Qt::AccessibleTextRole && column == Name)
        return QString(account.name + u", "_s + display::amountWithUnit(balance, m_locale));
    if (role != Qt::DisplayRole)
        return {};
    if (column == Name)
        return account.name;
    if (column == Number)
        return account.number;
    return display::amountWithUnit(balance, m_locale);
}

QVariant AccountListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return tableHead(orientation, role, section == Balance, [&]() -> QString {
        switch (section) {
        case Name:
            return tr("Account");
        case Number:
            return tr("Number");
        default:
            return tr("Balance");
        }
    });
}

} // namespace bp::ui
