// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Training the sorter, its versions, and what the machine may do in a book.

#include "app/command.h"

namespace bp {

Command trainCommand();
Command modelsCommand();
Command forgetCommand();
Command featuresCommand();

} // namespace bp
