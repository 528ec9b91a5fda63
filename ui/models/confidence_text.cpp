// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/confidence_text.h"

#include "core/base/display.h"

#include <algorithm>

namespace bp::ui {

QString sureText(double confidence, const QLocale &locale)
{
    constexpr double most = 0.99;
    return display::percent(std::min(confidence, most), locale);
}

} // namespace bp::ui
