// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// How one kind of CSV file is to be read: what each column is for, how its days and amounts are
/// written, where the sign comes from. Inferred once, kept as JSON, applied again to files with the
/// same header.

#include "core/base/amount_text.h"
#include "core/import/formats/csv_dates.h"
#include "core/import/formats/csv_frame.h"
#include "core/import/formats/csv_roles.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace bp {

enum class CsvSigns {
    AsWritten,  ///< minus is out
    Inverted,   ///< card statements: what was spent stands without a minus
    ByWord,     ///< a column says debit or credit
    TwoColumns, ///< out and in stand in columns of their own
    ByBalance   ///< nothing but the step of the balance tells
};

enum class CsvFees { Apart, Subtracted, Added };

struct CsvColumn
{
    CsvRole role = CsvRole::Unknown;
    CsvDateOrder order = CsvDateOrder::DayMonthYear;
    AmountStyle style;
    Currency currency; ///< named in the header

    friend bool operator==(const CsvColumn &, const CsvColumn &) = default;
};

struct CsvLayout
{
    std::vector<CsvColumn> columns;
    CsvSigns signs = CsvSigns::AsWritten;
    CsvFees fees = CsvFees::Apart;
    bool outIsNegative = false; ///< the out column carries its own minus
    bool inIsNegative = false;  ///< the in column carries a minus: a card's credits
    bool inIsOriginal = false;  ///< what comes in stands as the other amount, in its currency
    bool newestFirst = false;   ///< of signs by balance: the step is to the row below
    bool balanceIsDebt = false; ///< a card's balance: what is owed stands without a minus
    Currency currency;          ///< of the whole file, as far as it says
    QByteArray fingerprint;

    int columnOf(CsvRole role) const; ///< the first; −1: none
    std::vector<int> columnsOf(CsvRole role) const;
    bool has(CsvRole role) const { return columnOf(role) >= 0; }

    friend bool operator==(const CsvLayout &, const CsvLayout &) = default;
};

QByteArray toJson(const CsvLayout &layout);
/// Nothing where the bytes are no layout.
std::optional<CsvLayout> csvLayoutFromJson(const QByteArray &json);

/// Of the header's words, or of the columns' shapes where there is no header.
QByteArray fingerprintOf(const CsvTable &table,
                         const CsvFrame &frame,
                         const std::vector<CsvColumnFacts> &facts);

} // namespace bp
