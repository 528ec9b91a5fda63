// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Where in a file the table stands: behind which preamble, under which header.

#include "core/import/formats/csv_apps.h"
#include "core/import/formats/csv_facts.h"

namespace bp {

struct CsvFrame
{
    int first = 0;      ///< row where what stands above the table begins
    int headerRow = -1; ///< −1: none
    CsvRows data;       ///< rows behind the header to the end of the part, totals and footers too
    int columns = 0;
};

/// A table with its place and the looks of its columns.
struct CsvShape
{
    CsvFrame frame;
    std::vector<CsvColumnFacts> facts;
    const CsvApp *app = nullptr; ///< that wrote it, if known
};

/// Of one part of a file: `rows` as sectionsOf gives them.
CsvFrame frameOf(const CsvTable &table, CsvRows rows);

/// How much a row is like a header; 0 for a row with days or amounts in it.
int headerScore(const CsvTable &table, int row);
/// From here a header names both a day and an amount.
inline constexpr int certainHeaderScore = 14;

/// A day and a number stand in it.
bool holdsEntry(const CsvTable &table, int row);

} // namespace bp
