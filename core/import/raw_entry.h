// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a file says, before the book is asked: statements with entries, balances and problems.
/// Plain values.

#include "core/base/money.h"
#include "core/ledger/account.h"
#include "core/ledger/category.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace bp {

struct RawSplit
{
    QString category; ///< path as the other app wrote it, levels joined by ':'
    Money amount;
    QString note;
    QString transferAccount =
        {};                   ///< name of the own account this part went to, instead of a category
    QString transferKey = {}; ///< as in RawEntry, of this part
    friend bool operator==(const RawSplit &, const RawSplit &) = default;
};

struct RawEntry
{
    int line = 0;     ///< line in the file where it begins, from 1
    int lastLine = 0; ///< line where it ends
    QDate day;        ///< of booking
    QDate valueDay;   ///< null if not given
    Money amount;     ///< in the statement's currency
    Money original;   ///< in the currency it was made in, when the file gives it; else no currency
    QString payee;    ///< raw
    QString memo;     ///< raw
    QString bankId;
    QString checkNumber;
    QString counterAccount;  ///< IBAN or number of the other side
    QString transferAccount; ///< name of the own account on the other side, when the file says so
                             ///< (QIF "[Savings]")
    QString transferKey =
        {}; ///< the file's own mark of one movement, on both of its sides; "" if it has none
    QString category; ///< path as another app wrote it, levels joined by ':'
    QStringList tags;
    std::vector<RawSplit> splits;
    std::optional<Money> runningBalance; ///< after this entry
    bool isPending = false;
    bool isReconciled = false;
    bool isWholeTransfer = false; ///< stands for both sides: the other account has no entry of it;
                                  ///< its amount there is `original` if given
    bool isOpening = false; ///< the balance the account began with, which the file has as an entry
    friend bool operator==(const RawEntry &, const RawEntry &) = default;
};

enum class Severity {
    Note,    ///< good to know: "Line 3 is a total and was not read as an entry."
    Warning, ///< the row came, with something missing
    Error,   ///< the row did not come
};

struct ImportProblem
{
    int line = 0; ///< from 1; 0: the whole file
    Severity severity = Severity::Warning;
    QString message; ///< a sentence: what is wrong with what, what to do
    friend bool operator==(const ImportProblem &, const ImportProblem &) = default;
};

/// Which account a statement belongs to, as far as the file says.
struct AccountHint
{
    QString number; ///< IBAN or account number without spaces
    QString bank;   ///< BIC, bank id or name
    QString name;
    std::optional<AccountKind> kind;
    friend bool operator==(const AccountHint &, const AccountHint &) = default;
};

struct StatedBalance
{
    QDate day; ///< null if the file gives none
    Money balance;
    friend bool operator==(const StatedBalance &, const StatedBalance &) = default;
};

struct RawStatement
{
    AccountHint account;
    Currency currency;
    std::optional<StatedBalance> opening;
    std::optional<StatedBalance> closing; ///< booked, not available balance
    std::vector<RawEntry> entries;        ///< in file order
    std::vector<ImportProblem> problems;
    friend bool operator==(const RawStatement &, const RawStatement &) = default;
};

/// Two readings of the same file that the file itself cannot decide; asked once, both shown on its
/// own rows.
struct ImportQuestion
{
    QString
        key; ///< "decimal mark", "date order", "sign", …; the answer goes to ImportOptions::answers
    QString question;                  ///< a sentence for the person
    std::vector<QString> readings;     ///< names of the readings: "1.234 is one thousand …"
    std::vector<QStringList> examples; ///< per reading: the same few rows, read that way
    int assumed = 0;                   ///< the reading used in the entries
};

/// How a column of a table was read, for a person to check.
struct RawColumn
{
    QString header;  ///< "" where the file has none
    QString example; ///< the first value there is
    QString reading; ///< "Amount, 1.234,56", "Day of booking, day before month"
    friend bool operator==(const RawColumn &, const RawColumn &) = default;
};

struct RawFile
{
    QString format; ///< "CSV", "OFX 1.x", "CAMT.053", …
    std::vector<RawStatement> statements;
    std::vector<ImportProblem> problems; ///< about the whole file
    std::vector<ImportQuestion> questions;
    QByteArray layoutFingerprint; ///< CSV: of the header; remembered with the answers
    QByteArray layout;            ///< CSV: JSON of the mapping used; what ImportProfile keeps
    bool knowsTransfers =
        false; ///< another app's book: what stands under a category there is no transfer
    QHash<QString, CategoryKind> categoryKinds = {}; ///< by path, where the app that wrote it tells
    std::vector<RawColumn> columns = {};             ///< CSV: in the order of the file
    bool isSortedByPerson = false; ///< another app's book: its categories are no bank's guess
};

} // namespace bp
