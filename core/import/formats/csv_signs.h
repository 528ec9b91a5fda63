// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Where the sign of an amount comes from: its own minus, a word beside it, the column it stands
/// in, or the kind of statement. A running balance decides where there is one.

#include "core/import/formats/csv_layout.h"
#include "core/import/formats/csv_questions.h"
#include "core/import/formats/csv_words.h"
#include "core/import/import_format.h"

namespace bp {

struct CsvSource
{
    const CsvTable &table;
    const CsvShape &shape;
    const ImportOptions &options;
    const CsvLayout *remembered;
};

void decideSigns(const CsvSource &source, CsvLayout &layout, CsvDecisions &out);

} // namespace bp
