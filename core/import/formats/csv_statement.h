// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Reads the rows of a table under a layout into statements, one for each account and currency.

#include "core/base/progress.h"
#include "core/import/formats/csv_layout.h"
#include "core/import/formats/csv_preamble.h"
#include "core/import/raw_entry.h"

#include <vector>

namespace bp {

struct CsvStatements
{
    std::vector<RawStatement> statements;
    std::vector<ImportProblem> problems; ///< of rows and of the file
    int entries = 0;
    bool isCancelled = false;
};

CsvStatements readStatements(const CsvTable &table,
                             const CsvShape &shape,
                             const CsvLayout &layout,
                             Currency assumed,
                             Progress &progress);

} // namespace bp
