// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the sample household is asked for and made of. Plain values, before there is a book.

#include "core/base/money.h"
#include "core/ledger/entry.h"
#include "core/sample/sample_merchants.h"

#include <QDate>
#include <QString>

#include <vector>

namespace bp {

struct SampleOptions
{
    std::uint64_t seed = 1;
    QDate today;     ///< the last day; nothing is booked after it
    int months = 26; ///< counted to today's month, which is one of them
    std::int64_t entries =
        0; ///< exactly so many, by more everyday purchases or fewer months; 0: as it comes
};

struct SampleSplit
{
    QString category;
    std::int64_t minor = 0;
};

struct SampleEntry
{
    SampleAccount account = SampleAccount::Giro;
    QDate day;
    std::int64_t minor = 0; ///< euro cents
    Money original;         ///< of the holiday: francs
    QString payee;
    QString bankPayee;
    QString bankMemo;
    QString category; ///< key of a seeded category; "" not sorted, split or a transfer
    CategorySource source = CategorySource::Person;
    double confidence = 0;
    int transfer = 0; ///< number shared by the two sides; 0: none
    int refund = 0;   ///< number shared by a purchase and its refund; 0: none
    bool isHoliday = false;
    bool isBill = false; ///< comes by itself
    std::vector<SampleSplit> splits;
};

/// Francs and pounds on the first of a month, in euros.
struct SampleRate
{
    Currency currency;
    QDate day;
    std::int64_t rateE9 = 0;
};

} // namespace bp
