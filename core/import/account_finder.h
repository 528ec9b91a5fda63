// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Finds which account a statement belongs to: by number, by bank and name, by the remembered
/// layout, by the entries they share; else proposes a new account.

#include "core/import/raw_entry.h"

#include <QString>

#include <functional>
#include <optional>
#include <span>

namespace bp {

struct AccountQuestion
{
    const RawStatement *statement = nullptr;
    QString fileName;     ///< a new account's name, when the file says nothing better
    AccountId remembered; ///< where files of this layout went last
    /// How many rows of the statement stand in this account with day and amount; asked only when
    /// names say nothing.
    std::function<int(AccountId)> sharedEntries;
};

struct AccountAnswer
{
    int account = -1; ///< index into the accounts given; −1: `proposal`
    Account proposal; ///< without an id; its opening balance is set by the caller, who knows all
                      ///< statements
    double confidence = 0;
    QString reason; ///< a sentence
};

AccountAnswer findAccount(const AccountQuestion &question, std::span<const Account> accounts);

/// "Wise USD": what the account of one currency is called where several share a name.
QString nameInCurrency(const QString &name, Currency currency);

/// The same account number in two spellings: spaces, case, "DE…" around a national number, leading
/// zeros, masked heads ("****1234").
bool isSameAccountNumber(QStringView a, QStringView b);

/// Index of the own account a file names as the other side, by number or by name; −1: none.
int ownAccount(std::span<const Account> accounts, QStringView number, QStringView name);

} // namespace bp
