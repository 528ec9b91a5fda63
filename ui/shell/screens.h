// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The list of the window's pages: one line each. Order is the order in the side bar and of Ctrl+1
/// … 9.

#include "ui/base/link.h"

#include <QString>

#include <span>

namespace bp::ui {

class Screen;
struct Context;

struct ScreenInfo
{
    ScreenId id;
    const char *title; ///< translated in the context "bp::ui::Screens"
    const char *icon;
    Screen *(*make)(const Context &);
    bool isAtFoot = false; ///< at the foot of the side bar: Settings

    QString name() const;
};

std::span<const ScreenInfo> screens();

} // namespace bp::ui
