// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Where the person's own book lies when nobody names another: the window and the command line
/// agree.

#include <QString>

namespace bp {

/// "household.book" in the person's data folder, which is made when it is missing.
QString ownBookPath();
/// The sample household, beside it.
QString sampleBookPath();

} // namespace bp
