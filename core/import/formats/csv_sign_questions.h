// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The questions about signs, each with both readings of the file's own rows.

#include "core/import/formats/csv_amount_columns.h"
#include "core/import/formats/csv_layout.h"
#include "core/import/raw_entry.h"

namespace bp {

/// What a number without a minus means; reading 0: received, 1: spent.
ImportQuestion signQuestionOf(const CsvTable &table,
                              const CsvLayout &layout,
                              CsvRows rows,
                              int column,
                              const CsvNumbers &amounts);

/// Which of two columns without header was spent; reading 0: the first, 1: the second.
ImportQuestion columnQuestionOf(
    const CsvTable &table, const CsvLayout &layout, CsvRows rows, int first, int second);

} // namespace bp
