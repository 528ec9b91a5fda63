// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// import: bank files into the book, the whole way.

#include "app/command.h"

namespace bp {

Command importCommand();

} // namespace bp
