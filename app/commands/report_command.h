// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// report: the numbers behind the charts.

#include "app/command.h"

namespace bp {

Command reportCommand();

} // namespace bp
