// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// undo, redo, history: the named changes of the book.

#include "app/command.h"

namespace bp {

Command undoCommand();
Command redoCommand();
Command historyCommand();

} // namespace bp
