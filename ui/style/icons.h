// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The icon set: SVG shapes painted in a colour of the theme at the moment they are drawn, so that
/// a change of theme needs no new icons. Names are file names: "entries", "small/close".

#include "ui/style/palette.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;

namespace bp::ui {

/// Text2 at rest (or `token`), accent when checked, text3 when disabled. Mirrored where the
/// direction asks.
QIcon icon(const QString &name, Token token = Token::Text2);
/// The application's own picture, in its own colours.
QIcon logo();

QPixmap iconPixmap(const QString &name, int size, const QColor &colour, double ratio = 1.0);
void paintIcon(QPainter &painter, const QString &name, const QRect &rect, const QColor &colour);

} // namespace bp::ui
