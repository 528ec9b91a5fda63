// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Puts a theme on the application: palette, style and one style sheet built from the tokens.
///
/// Widgets say what they are by dynamic properties: QPushButton kind = primary | quiet | link;
/// QFrame kind = card | door | popover; QLabel role = display … label and tone = muted | secondary
/// | positive | negative | warning | accent.

#include "ui/style/palette.h"

#include <QString>

class QApplication;
class QPalette;
class QWidget;

namespace bp::ui {

enum class ThemeChoice { System, Light, Dark };

/// Light or dark, as the system's own palette looks; high contrast where it asks for that.
ThemeKind systemTheme(const QPalette &system);
ThemeKind chosenTheme(ThemeChoice choice, const QPalette &system);
QPalette themePalette(ThemeKind kind); ///< Contrast has none of its own: the system's stays
/// The sheet with every token replaced; sizes at the present text scale.
QString styleSheet(ThemeKind kind);
void applyTheme(QApplication &app, ThemeKind kind);
/// High contrast: the system's palette unchanged, with our shapes and words.
void applyHighContrast(QApplication &app, const QPalette &system);

/// Sets a dynamic property the sheet looks at and polishes that widget alone.
void setLook(QWidget *widget, const char *property, const QString &value);

} // namespace bp::ui
