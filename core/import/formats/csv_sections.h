// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Some files hold several tables: one for each account, each under its own title and header.

#include "core/import/formats/csv_frame.h"

namespace bp {

/// The parts of a file, each with what stands above its table; one for nearly every file. A header
/// that only comes again on a new page begins no part.
std::vector<CsvRows> sectionsOf(const CsvTable &table);

/// What the rows above the table call it ("Umsätze Visa-Karte"); empty where they do not.
QString titleOf(const CsvTable &table, const CsvFrame &frame);

} // namespace bp
