// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What stands above and below the table: the account, its currency, its balances.

#include "core/import/formats/csv_frame.h"
#include "core/import/formats/csv_words.h"
#include "core/import/raw_entry.h"

#include <optional>

namespace bp {

struct CsvPreamble
{
    AccountHint account;
    Currency currency;
    std::optional<StatedBalance> opening;
    std::optional<StatedBalance> closing;
};

CsvPreamble preambleOf(const CsvTable &table, const CsvFrame &frame, Currency assumed);

/// A row that states a balance in words: its kind, and the amount and the day that stand with it.
struct StatedRow
{
    BalanceLine kind = BalanceLine::None;
    std::optional<StatedBalance> balance;
};
StatedRow statedRow(const CsvTable &table, int row, Currency assumed);

} // namespace bp
