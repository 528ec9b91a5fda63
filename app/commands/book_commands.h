// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// sample, verify, backup, restore: whole books.

#include "app/command.h"

namespace bp {

Command sampleCommand();
Command verifyCommand();
Command backupCommand();
Command restoreCommand();

} // namespace bp
