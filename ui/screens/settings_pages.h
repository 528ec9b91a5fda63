// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The pages of Settings, one function each.

#include "ui/base/context.h"

class QWidget;

namespace bp::ui {

QWidget *makeLookPage(const Context &context);    ///< theme, language, numbers, size, rows
QWidget *makeBookPage(const Context &context);    ///< file, currency, backup, check
QWidget *makeKeysPage(const Context &context);    ///< single letters, all keys
QWidget *makeHistoryPage(const Context &context); ///< what was changed, by whom

} // namespace bp::ui
