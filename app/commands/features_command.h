// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the machine may do in a book.

#include "app/command.h"

namespace bp {

Command featuresCommand();

} // namespace bp
