// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Training the sorter, and what should be mended before.

#include "app/command.h"

namespace bp {

Command trainCommand();

} // namespace bp
