// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Turns the double entries of other apps into statements: one for each own account and currency. A
/// transaction's other legs become the entry's category, its transfer or its splits.
///
/// Where a transaction touches several own accounts, the largest leg carries the splits and the
/// others are its transfers, so that no category is counted twice. The two sides of each transfer
/// share a transferKey.

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
        Ignored,  ///< bookkeeping of the app's own, whose legs cancel out
    };

    /// Names from the top of the app's tree down to its own; of a category below `top`.
    QStringList path;
    Role role = Role::Own;
    std::optional<AccountKind> kind = {};
    CategoryKind categoryKind = CategoryKind::Expense;
    QString top =
        {}; ///< of a category: the tree it stands in, named where both trees have its path
    QString number = {}; ///< the bank's number of an own account
    QString bank = {};
};

struct AppLeg
{
    QString account; ///< key of addAccount
    Money amount;    ///< in the account's currency
    Money value;     ///< in the transaction's currency
    QString memo;
    bool isReconciled = false;
    QString id = {}; ///< of this leg; "": the transaction's
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
    /// Accounts should be complete before: their names depend on each other.
    void add(const AppTransaction &transaction);
    /// The name an own account's statement has, the path a category's entries have.
    QString nameOf(const QString &key);
    /// The statement of an own account, made when there is none.
    RawStatement &statementOf(const QString &key, Currency currency);
    /// Gives the statements, in the order their accounts first moved, and the kinds of the
    /// categories to `file`.
    void moveTo(RawFile &file);

private:
    struct Share;
    AppAccount::Role roleOf(const AppLeg &leg) const { return m_accounts.value(leg.account).role; }
    void nameAll();
    void nameAccounts();
    void nameCategories();
    std::vector<std::vector<Share>> sharesOf(const AppTransaction &transaction) const;
    std::vector<std::vector<Share>> sharesAroundLargest(const AppTransaction &transaction,
                                                        const std::vector<size_t> &own) const;
    void addEntry(const AppTransaction &transaction, size_t own, const std::vector<Share> &shares);
    void describeParts(RawEntry &entry,
                       const AppTransaction &transaction,
                       const AppLeg &own,
                       const std::vector<Share> &shares);

    QHash<QString, AppAccount> m_accounts;
    QStringList m_order;             ///< keys as they were added
    QHash<QString, QString> m_names; ///< empty: to be made anew
    QHash<std::pair<QString, Currency>, size_t> m_statementOf;
    std::vector<RawStatement> m_statements;
    int m_transactions = 0;
};

/// "-12345/100" and "-123.45" as money; rounded to the currency's digits.
std::optional<Money> moneyOfFraction(QStringView text, Currency currency);
std::optional<Money> moneyOfFraction(std::int64_t above, std::int64_t below, Currency currency);

/// The kind an account's name speaks of ("Assets:Savings").
std::optional<AccountKind> kindByName(const QString &name);

} // namespace bp
