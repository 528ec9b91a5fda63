// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the book remembers of imports: batches, tombstones, mappings, rejected matches. Plain
/// values.

#include "core/base/id.h"
#include "core/base/money.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace bp {

struct ImportBatch
{
    ImportBatchId id;
    QString fileName;
    QByteArray fileHash; ///< SHA-256 of the bytes
    QString format;      ///< "OFX 1.x", "CSV", …
    AccountId account;
    QDateTime at;   ///< UTC
    int rows = 0;   ///< entries it added
    QDate firstDay; ///< of the statement
    QDate lastDay;
    QString proof; ///< "proved", "disproved" or "none"
    Money residue; ///< of a disproved one

    friend bool operator==(const ImportBatch &, const ImportBatch &) = default;
};

/// An imported entry the person deleted: it does not come back with the next file.
struct ImportTombstone
{
    AccountId account;
    QDate day;
    std::int64_t minor = 0;
    QString bankId;
    QString text; ///< folded bank payee and memo
    std::optional<std::int64_t> balance; ///< running balance behind it, minor units

    friend bool operator==(const ImportTombstone &, const ImportTombstone &) = default;
};

/// What the bank said of an entry of the book, whatever a person made of the entry since: the rows
/// of the next file are compared with this.
struct BankRow
{
    EntryId entry;
    QDate day; ///< as the bank gave it
    std::int64_t minor = 0;
    QString payee; ///< raw; of an entry no bank has confirmed the name of its payee
    QString memo;
    QString bankId;
    QString checkNumber;
    std::optional<std::int64_t> balance; ///< running balance behind it, minor units
    ImportBatchId batch;                 ///< null: entered by hand
    bool isConfirmed = true;      ///< false: entered by hand, and no bank has said anything of it
    bool isPending = false;       ///< not booked yet, as far as the book knows
    bool isAmountLocked = false;  ///< reconciled, split, paired or changed by the person
    std::int64_t bookMinor = 0;   ///< the amount as it stands in the book
};

/// How a bank's CSV is read, remembered by its header; asked once, never again.
struct ImportProfile
{
    QByteArray fingerprint; ///< of the header; see core/import/csv_layout.h
    QByteArray mapping;     ///< JSON
    AccountId account;      ///< into which such files went last

    friend bool operator==(const ImportProfile &, const ImportProfile &) = default;
};

/// "Not the same": a row of a file that a person told apart from an entry of the book.
struct MatchRejection
{
    EntryId entry;
    QByteArray row; ///< fingerprint of the row: account, day, amount, bank id, folded text

    friend bool operator==(const MatchRejection &, const MatchRejection &) = default;
};

/// "Not one transfer": two entries a person told apart; first.value() < second.value().
struct TransferRejection
{
    EntryId first;
    EntryId second;

    friend bool operator==(const TransferRejection &, const TransferRejection &) = default;
};

} // namespace bp
