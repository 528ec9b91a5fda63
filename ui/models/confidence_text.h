// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// How sure a machine is, in words for people: rounded down and never 100 %.

#include <QLocale>
#include <QString>

namespace bp::ui {

QString sureText(double confidence, const QLocale &locale); ///< "97 %"

} // namespace bp::ui
