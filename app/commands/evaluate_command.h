// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// `evaluate categorizer`: measures the learned sorter, or merchant knowledge alone, on rows with
/// known labels. Touches no book.

#include "app/command.h"

namespace bp {

Command evaluateCommand();

} // namespace bp
