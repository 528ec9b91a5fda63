// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// One setting: its name, what it does, and at the right the thing that sets it.

#include <QWidget>

class QVBoxLayout;

namespace bp::ui {

/// A page of cards.
QVBoxLayout *makeSettingsPage(QWidget *page);
QWidget *makeSettingsRow(const QString &name, const QString &explanation, QWidget *control);

} // namespace bp::ui
