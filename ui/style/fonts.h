// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The type scale on the bundled font, whose figures are all equally wide.

#include <QFont>

class QApplication;

namespace bp::ui {

enum class TextRole {
    Display,
    Number,
    Title,
    Section,
    Body,
    Strong,
    Small,
    SmallStrong,
    Label,
    Axis
};

/// Registers the bundled weights; once, before the first window.
void loadFonts();
/// Makes the body font the application's, `scale` times its normal size.
void applyFont(QApplication &app, double scale);
/// Of the application's font: 1.0 when body text is 13 px high.
double textScale();
/// `pixels` at the present text scale.
int scaled(int pixels);
QFont font(TextRole role);
/// Size and weight of a role at scale 1, for the style sheet.
int pixelSize(TextRole role);
int weight(TextRole role);

} // namespace bp::ui
