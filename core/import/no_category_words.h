// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Words in a bank's category column that name no category, in the languages of its files.

#include <QString>

namespace bp {

/// "Uncategorized", "Sonstiges", "Divers"; of a path its last level counts.
bool meansNoCategory(const QString &path);

} // namespace bp
