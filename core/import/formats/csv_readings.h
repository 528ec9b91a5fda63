// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// How each column of a table was read, in words a person can check against the file.

#include "core/import/formats/csv_layout.h"
#include "core/import/raw_entry.h"

#include <vector>

namespace bp {

std::vector<RawColumn>
csvReadings(const CsvTable &table, const CsvShape &shape, const CsvLayout &layout);

} // namespace bp
