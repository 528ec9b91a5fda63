// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The book without a window: the table of commands and taking the arguments apart. A new command
/// is a function in a file of app/commands and its row in commands().

#include "app/command.h"

#include <vector>

namespace bp {

/// Every command, in the order --help lists them.
std::vector<Command> commands();

/// Takes the arguments (without the program's name) apart, runs the command and answers with its
/// exit code.
ExitCode runCommandLine(const QStringList &arguments, QDate today, Console &console);

} // namespace bp
