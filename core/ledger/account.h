// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// An account of the person: where entries stand. Plain values.

#include "core/base/id.h"
#include "core/base/money.h"

#include <QDate>
#include <QString>

namespace bp {

enum class AccountKind { Current, Savings, Card, Cash, Loan, Investment };

struct Account
{
    AccountId id;
    QString name;
    AccountKind kind = AccountKind::Current;
    Currency currency = EUR;
    std::int64_t openingMinor = 0; ///< balance before the first entry, minor units of `currency`
    QDate openedOn;                ///< day of the opening balance; null: before everything
    QString number; ///< IBAN or the bank's account number, without spaces; "" if unknown
    QString bank;   ///< name or code of the bank; "" if unknown
    QString note;
    bool isClosed = false;
    int position = 0;

    Money opening() const { return {openingMinor, currency}; }
    friend bool operator==(const Account &, const Account &) = default;
};

/// A balance somebody vouches for: the bank's own figure in a statement or a reconciliation by the
/// person.
struct Checkpoint
{
    enum class Source { Opening, Closing, Running, Person };

    AccountId account;
    QDate day; ///< the balance at the end of this day (Opening: before its first entry)
    Money balance;
    Source source = Source::Closing;
    ImportBatchId batch; ///< the import that brought it, if any

    friend bool operator==(const Checkpoint &, const Checkpoint &) = default;
};

/// The names under which kinds are stored in files and JSON: "current", "savings", …
QString accountKindKey(AccountKind kind);
AccountKind accountKindFromKey(QStringView key); ///< Current for an unknown key

} // namespace bp
