// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the cells of each column look like, before anybody says what they mean.

#include "core/import/formats/csv_reader.h"

#include <QSet>
#include <QString>

#include <vector>

namespace bp {

struct CsvColumnFacts
{
    int rows = 0;  ///< looked at
    int texts = 0; ///< not blank
    int days = 0;
    int numbers = 0;  ///< amounts, with or without a sign or currency
    int decimals = 0; ///< of those, with a separator
    int negatives = 0;
    int zeros = 0;
    int longDigits = 0; ///< ten and more digits without separator: numbers of accounts, not amounts
    int currencies = 0; ///< cells that are a currency and nothing else
    int ibans = 0;
    int directions = 0;   ///< debit/credit words
    int states = 0;       ///< booked, pending, declined …
    int unbooked = 0;     ///< of those, not booked
    int letters = 0;      ///< cells with letters
    qint64 length = 0;    ///< of all texts together
    QSet<QString> values; ///< distinct ones, up to 64

    bool isMostly(int count, double share = 0.8) const
    {
        return texts > 0 && count >= share * texts;
    }
    bool isFilled(double share = 0.5) const { return texts > 0 && texts >= share * rows; }
};

struct CsvRows
{
    int first = 0;
    int end = 0; ///< behind the last
    int count() const { return end - first; }
};

/// Looks at up to 1,500 rows spread over all.
std::vector<CsvColumnFacts> factsOf(const CsvTable &table, CsvRows rows, int columns);

/// Of a cell whose quotes were written wrong.
QStringView withoutStrayQuotes(QStringView text);
bool looksLikeIban(QStringView text);
bool isZeroNumber(QStringView text); ///< "0", "0,00", "-"

} // namespace bp
