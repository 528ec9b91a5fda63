// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A name as the text of a button, where a single "&" would mark a key.

#include <QString>

namespace bp::ui {

inline QString buttonText(QString name)
{
    return name.replace(QLatin1StringView("&"), QLatin1StringView("&&"));
}

} // namespace bp::ui
