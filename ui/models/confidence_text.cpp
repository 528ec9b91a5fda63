// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/confidence_text.h"

#include "core/base/display.h"

namespace bp::ui {

QString sureText(double confidence, const QLocale &locale)
{
    return display::percent(display::surePercent(confidence) / 100.0, locale);
}

} // namespace bp::ui
