// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Finds the two sides of movements between own accounts: opposite amounts within five days, also
/// in two currencies (the day's rate ± 5 %) and with a small fee. What fits several ways is shown,
/// never guessed.

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/import/import_row.h"
#include "core/import/row_reason.h"

#include <QDate>
#include <QString>

#include <functional>
#include <optional>
#include <set>
#include <span>
#include <utility>
#include <vector>

namespace bp {

/// One side that has no partner yet: a row of the import or an entry of the book.
struct TransferLeg
{
    int account = -1; ///< any number that tells accounts apart
    QDate day;
    Money amount;
    Money original; ///< in the currency it was made in, if given
    EntryId entry;  ///< of the book; null: a row
    RowRef row;
    int movement = -1;        ///< what the file itself says belongs together; −1: it does not say
    int counterpart = -1;     ///< the own account the file names as the other side
    bool isElsewhere = false; ///< the file names a counter account that is none of our own
    bool soundsLikeTransfer = false; ///< by its words
    bool isWall = false;             ///< reconciled: never touched
    size_t words = 0;                ///< hash of the text, to know interchangeable twins
    size_t memo = 0;                 ///< hash of what it was for; 0: nothing is said

    bool isRow() const { return entry.isNull(); }
};

struct TransferTask
{
    std::span<const TransferLeg> legs;
    /// `money` in another currency at the day's rate; nothing when unpriced.
    std::function<std::optional<Money>(Money, Currency, QDate)> convert;
    std::set<std::pair<EntryId, EntryId>> rejected; ///< smaller id first
};

struct TransferPair
{
    int first = -1; ///< index of the side money left
    int second = -1;
    double confidence = 0;
    RowReason reason;
};

/// Sides that fit in more than one way.
struct TransferDoubt
{
    std::vector<int> legs;
    RowReason reason;
};

struct TransferFinding
{
    std::vector<TransferPair> pairs; ///< each leg in one at most
    std::vector<TransferDoubt> doubts;
};

/// Pairs only where at least one side is a row of the import.
TransferFinding findTransfers(const TransferTask &task);

/// "Umbuchung", "transfer", "virement", … in a bank's text.
bool soundsLikeTransfer(QStringView payee, QStringView memo);

} // namespace bp
