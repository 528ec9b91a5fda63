// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The menu that moves a statement of the preview to another account of the book, or to a new one.

#include "ui/base/context.h"

class QWidget;

namespace bp::ui {

class ImportFlow;

/// `shown` is an index into the preview's accounts; below `anchor`.
void openImportAccounts(const Context &context, ImportFlow &flow, int shown, QWidget *anchor);

} // namespace bp::ui
