// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Why a row of an import is what it is: facts, and the sentence they make in the person's formats.
/// A plain value; 100,000 of them are made at once, so words are found only when they are shown.

#include "core/base/money.h"

#include <QLocale>
#include <QString>

namespace bp {

struct RowReason
{
    enum class Kind : quint8 {
        NotInBook,
        SameId,
        SameIdFarApart, ///< days
        IdUsedAgain,    ///< amount: of the entry that had it
        AmountChanged,  ///< amount: before it was booked
        AmountKept,     ///< amount: what stays in the book, since the person decided about it
        SameWords,
        SameBalance,
        OtherBalance, ///< else the same: another entry
        OtherId,      ///< else the same
        MoreThanKnown, ///< count: of such rows in the file, other: in the book
        DoubleId,
        Pending,
        NowBooked,       ///< days; amount: before it was booked, zero currency if unchanged
        BookedMeanwhile, ///< days
        NearAmount,      ///< amount: of the entry made by hand
        Deleted,
        ToldApart,
        Alike, ///< days, likeness
        TransferEqual,
        TransferForeign,
        TransferWithFee, ///< these three: days, isNamed
        TransferOfFile,  ///< the file itself keeps both sides as one
        TransferOpen,    ///< count: entries that fit each other
        TransferWalled,
        SaidTransfer,
        SaidNoTransfer,
        SaidSame,
        SaidDifferent,
    };
    /// What the bank's closing balance has to say.
    enum class Balance : quint8 { Silent, NeedsRow, HoldsWithout };

    Kind kind = Kind::NotInBook;
    Balance balance = Balance::Silent;
    bool isNamed = false; ///< the file names the other account
    qint8 likeness = -1;  ///< of the words, in per cent; −1: no words to compare
    int days = 0;         ///< later than the entry; of transfers without sign
    int count = 0;
    int other = 0;
    Money amount = {};

    friend bool operator==(const RowReason &, const RowReason &) = default;
};

/// "Same amount, 2 days later than in the book, similar words."
QString sentence(const RowReason &reason, const QLocale &locale);

} // namespace bp
