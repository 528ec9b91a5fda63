// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Decides what the header cannot say: decimal mark, date order, sign, fees. Looks at all rows; a
/// running balance decides between readings; what stays open becomes a question with both readings
/// on the file's own rows.

#include "core/import/formats/csv_layout.h"
#include "core/import/formats/csv_questions.h"
#include "core/import/import_format.h"

namespace bp {

/// Completes `layout`. `remembered` (may be null) answers what is open.
CsvDecisions decide(const CsvTable &table,
                    const CsvShape &shape,
                    const ImportOptions &options,
                    const CsvLayout *remembered,
                    CsvLayout &layout);

} // namespace bp
