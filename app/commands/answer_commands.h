// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A person's answers to what the machine proposes: yes, no, another category. Each call is one
/// undo step, for all entries it names or for none.

#include "app/command.h"

namespace bp {

Command acceptCommand();
Command rejectCommand();
Command chooseCommand();

} // namespace bp
