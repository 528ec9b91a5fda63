// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Finds out what each column is for, from the header's words and from what the cells look like;
/// neither is believed against the other.

#include "core/import/formats/csv_layout.h"

namespace bp {

/// Roles of all columns; days, signs and styles are decided later. Columns nothing is known of stay
/// Unknown.
CsvLayout columnsOf(const CsvTable &table, const CsvShape &shape);

} // namespace bp
