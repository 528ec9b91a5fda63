// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Turns the double entries of other apps into statements: one for each own account and currency. A
/// transaction's other legs become the entry's category, its transfer or its splits.
///
/// Where a transaction touches several own accounts, the largest leg carries the splits and the
/// others are its transfers, so that no category is counted twice.

#include "core/import/raw_entry.h"

#include <QHash>

#include <vector>

namespace bp {

struct AppAccount
{
    enum class Role {
        Own,      ///< the person's: becomes a statement
        Category, ///< income and expenses
        Opening,  ///< where opening balances come from
        Security, ///< counts shares, not money
    };

    QString name; ///< of an own account its name; of a category its path, levels joined by ':'
    Role role = Role::Own;
    std::optional<AccountKind> kind;
};

struct AppLeg
{
    QString account; ///< key of addAccount
    Money amount;    ///< in the account's currency
    Money value;     ///< in the transaction's currency
    QString memo;
    bool isReconciled = false;
};

struct AppTransaction
{
    RawEntry common; ///< lines, day, payee, memo, id, number and tags of every entry it gives
    std::vector<AppLeg> legs;
};

class PostingBook
{
public:
    void addAccount(const QString &key, AppAccount account);
    bool knows(const QString &key) const { return m_accounts.contains(key); }
    void add(const AppTransaction &transaction);
    /// Statements in the order their accounts first moved.
    std::vector<RawStatement> take() { return std::move(m_statements); }

private:
    AppAccount::Role roleOf(const AppLeg &leg) const { return m_accounts.value(leg.account).role; }
    RawStatement &statementFor(const AppLeg &leg);
    void
    describe(RawEntry &entry, const AppTransaction &transaction, size_t own, size_t main) const;
    void addSplits(RawEntry &entry, const AppTransaction &transaction, size_t own) const;

    QHash<QString, AppAccount> m_accounts;
    std::vector<RawStatement> m_statements;
};

/// "-12345/100" and "-123.45" as money; rounded to the currency's digits.
std::optional<Money> moneyOfFraction(QStringView text, Currency currency);

/// The kind an account's name speaks of ("Assets:Savings").
std::optional<AccountKind> kindByName(const QString &name);

} // namespace bp
