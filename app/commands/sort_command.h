// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// sort: the machine sorts what waits and it is sure of, as the window's "Sort the sure ones".

#include "app/command.h"

namespace bp {

Command sortCommand();

} // namespace bp
