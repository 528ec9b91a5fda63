// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Which columns hold what an entry is worth: one with signs, two for out and in, a balance beside.
/// Where no header says so, the arithmetic does: a balance is what follows from the amounts.

#include "core/import/formats/csv_layout.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace bp {

void findAmounts(const CsvTable &table, const CsvShape &shape, CsvLayout &layout);

/// The style of one column, from all rows.
AmountStyleGuess
amountStyleOf(const CsvTable &table, CsvRows rows, int column, int currencyDigits = 2);

using CsvNumbers = std::vector<std::optional<std::int64_t>>;

/// One column as minor units; nothing where a cell is blank or unreadable.
CsvNumbers
numbersOf(const CsvTable &table, CsvRows rows, int column, AmountStyle style, Currency currency);

} // namespace bp
