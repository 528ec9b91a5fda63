// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// `read FILE…`: what bank files say and whether they prove themselves. Touches no book.

#include "app/command.h"

namespace bp {

Command readCommand();

} // namespace bp
