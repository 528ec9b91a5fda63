// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// How often something is right, as figures of the registry and the report card are written.

#include <QLocale>
#include <QString>

namespace bp {

/// 0.682 → "68.2", of a hundred; the words around it say per cent or percentage points.
inline QString accuracyText(double share, const QLocale &locale)
{
    return locale.toString(100 * share, 'f', 1);
}

} // namespace bp
