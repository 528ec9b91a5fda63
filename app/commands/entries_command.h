// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// entries: what the book holds, narrowed by the question language.

#include "app/command.h"

namespace bp {

Command entriesCommand();

} // namespace bp
