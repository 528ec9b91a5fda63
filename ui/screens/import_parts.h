// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// How the tables of an import look, and which files its dialog offers.

#include "core/import/import_preview.h"

#include <QString>

namespace bp::ui {

class RowTable;

void dressImportTable(RowTable *table); ///< of an ImportPreviewModel
/// From the first to the last row; null days without rows.
DateRange daysOf(const ImportPreview &preview);
/// For a file dialog: the suffixes of every format we read.
QString bankFileFilter();

} // namespace bp::ui
