// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// How the columns of the files were read, as a popover: header, an example, the meaning.

#include "core/import/import_preview.h"

class QWidget;

namespace bp::ui {

/// Whether any file of the preview is a table.
bool hasColumns(const ImportPreview &preview);
void openColumns(const ImportPreview &preview, QWidget *anchor);

} // namespace bp::ui
