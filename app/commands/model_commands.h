// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The versions of the sorter, and forgetting what it learned.

#include "app/command.h"

namespace bp {

Command modelsCommand();
Command forgetCommand();

} // namespace bp
