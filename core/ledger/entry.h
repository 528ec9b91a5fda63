// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// One line in an account, with what the bank said about it kept for ever. Plain values.

#include "core/base/id.h"
#include "core/base/money.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace bp {

/// Who decided a category; a later source never overwrites an earlier one of this list on its own.
enum class CategorySource {
    None,
    Person,
    Rule,
    Memory,
    Learned,
    Knowledge,
    File, ///< a bank's own guess, from its file
};
/// The person's own word: said of the entry, or once for all in a rule.
constexpr bool isOfPerson(CategorySource source)
{
    return source == CategorySource::Person || source == CategorySource::Rule;
}
constexpr bool isOfMachine(CategorySource source)
{
    return source >= CategorySource::Memory;
}

/// The bank's own words. Written once at import; only the bank itself changes them, when what was
/// pending is booked.
struct BankText
{
    QString payee; ///< raw
    QString memo;  ///< raw
    QString id;    ///< the bank's id of the entry; "" if it gave none
    QString checkNumber;
    ImportBatchId batch;                      ///< null: entered by hand
    int line = 0;                             ///< line in the imported file, from 1; 0 if unknown
    std::optional<std::int64_t> balance = {}; ///< running balance behind it, minor units
    bool isPending = false;                   ///< the bank had not booked it yet

    friend bool operator==(const BankText &, const BankText &) = default;
};

/// Part of an entry under a category of its own.
struct Split
{
    SplitId id;
    CategoryId category;
    std::int64_t minor = 0; ///< minor units of the entry's currency, same sign convention
    QString note;

    friend bool operator==(const Split &, const Split &) = default;
};

struct Entry
{
    EntryId id;
    AccountId account;
    QDate day;
    Money amount;   ///< in the account's currency
    Money original; ///< in the currency it was made in, when that differs; else no currency
    PayeeId payee;
    CategoryId category; ///< null: not sorted, or split, or a transfer
    CategorySource categorySource = CategorySource::None;
    double categoryConfidence = 0; ///< of a machine's choice, 0…1; 0 for a person's
    QString note;
    TransferId transfer;       ///< the two sides of one movement share it
    bool isReconciled = false; ///< a wall: no import and no rule changes it
    BankText bank;
    std::vector<Split> splits; ///< empty, or their sum is the amount

    bool hasSplits() const { return !splits.empty(); }
    bool isTransfer() const { return !transfer.isNull(); }
    bool isSortedByMachine() const { return !category.isNull() && isOfMachine(categorySource); }
    friend bool operator==(const Entry &, const Entry &) = default;
};

/// Whether two opposite sides of one currency can be one transfer: equal, or a fee of at most 2 %
/// and 500 minor units went missing on the way.
constexpr bool transferBalances(std::int64_t a, std::int64_t b)
{
    const std::int64_t size = a < 0 ? -a : a;
    const std::int64_t gap = a + b < 0 ? -(a + b) : a + b;
    return gap == 0 || (gap <= 500 && gap * 50 <= size);
}

/// An entry together with the names a row of a table shows; read in one query.
struct EntryRow
{
    Entry entry;
    QString payee; ///< cleaned name, else the bank's text
    QString account;
    QString category; ///< "" when not sorted
    int splitCount = 0;
    int attachmentCount = 0;
    QString tags;         ///< names, joined by ", "
    QString otherAccount; ///< of a transfer: the account on the other side
};

} // namespace bp
