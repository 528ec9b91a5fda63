// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The only name of ml that app knows.

#include "core/advice/advisors.h"

namespace bp::ml {

} // namespace bp::ml
