// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The small signs that tables, cards and charts share: category squares, confidence dots, ticks,
/// hairlines, shadows.

#include <QColor>
#include <QPainterPath>
#include <QRect>

class QPainter;

namespace bp::ui {

enum class SquareKind {
    Filled, ///< a category
    Ring,   ///< from the thirteenth top-level category on
    Dashed, ///< not sorted, or a guess
    Hollow, ///< a transfer
};

/// 10 px square in the middle of `rect`.
void paintSquare(QPainter &painter, const QRect &rect, SquareKind kind, const QColor &colour);
/// Of a category by its colour index; below zero dashed.
void paintCategory(QPainter &painter, const QRect &rect, int colourIndex);
/// 14 px ring filled clockwise; a centre point from 90 % on.
void paintConfidence(QPainter &painter, const QRect &rect, double confidence);
void paintTick(QPainter &painter, const QRect &rect, Qt::CheckState state, bool isEnabled = true);
/// One device pixel high or wide.
void paintHairline(QPainter &painter, const QRect &line, const QColor &colour);
/// Of a floating frame: `frame` in widget coordinates, with at least 24 px room around it.
void paintShadow(QPainter &painter, const QRect &frame, int radius);
/// Key cap around `text`; gives its width.
int paintKeyCap(QPainter &painter, const QRect &rect, const QString &text, bool onAccent = false);
/// Piece of a ring: angles in turns from 12 o'clock, clockwise.
QPainterPath ringPiece(QPointF centre, double inner, double outer, double from, double to);

} // namespace bp::ui
