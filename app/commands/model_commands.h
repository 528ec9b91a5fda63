// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Training the sorter, its versions, and forgetting what it learned.

#include "app/command.h"

namespace bp {

Command trainCommand();
Command modelsCommand();
Command forgetCommand();

} // namespace bp
