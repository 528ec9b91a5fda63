// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// `content` on the ground it would stand on anyway, scrolling up and down where it is higher than
/// its place. Takes it over.

class QWidget;

namespace bp::ui {

QWidget *makeScrolled(QWidget *content);

} // namespace bp::ui
