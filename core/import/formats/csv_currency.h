// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The currency a table speaks of: signs beside its amounts and in its header, the country of its
/// account, the script of its texts.

#include "core/base/currency.h"
#include "core/import/formats/csv_frame.h"
#include "core/import/formats/csv_layout.h"

#include <QString>
#include <QStringView>

namespace bp {

/// Null where the cells of a column name none, or several. What a sign means that more than one
/// country writes ("¥", "元", "$") is told by the book's currency, the cents and the script.
Currency currencyInCells(const CsvTable &table, const CsvFrame &frame, int column, Currency book);

/// "Amount (EUR)", "CAD$", "金额(元)"; null where a header names none.
Currency currencyInHeader(QStringView header);

/// Where nobody says: the currency of the country the account's number, or the script of the header
/// and the texts, belongs to.
Currency currencyOfPlace(const CsvTable &table,
                         const CsvFrame &frame,
                         const CsvLayout &layout,
                         QString accountNumber);

} // namespace bp
