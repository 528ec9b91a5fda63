// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/screen.h"

namespace bp::ui {

Screen::Screen(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
}

} // namespace bp::ui
