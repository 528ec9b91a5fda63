// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/marks.h"

#include "ui/style/fonts.h"
#include "ui/style/palette.h"

#include <QFontMetrics>
#include <QPainter>

#include <cmath>

namespace bp::ui {
namespace {

constexpr double pi = 3.14159265358979323846;

QRectF centred(const QRect &rect, double size)
{
    return {rect.x() + std::floor((rect.width() - size) / 2),
            rect.y() + std::floor((rect.height() - size) / 2),
            size,
            size};
}

} // namespace

void paintSquare(QPainter &painter, const QRect &rect, SquareKind kind, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF square = centred(rect, 10);
    if (kind == SquareKind::Filled) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(square, 3, 3);
    } else {
        QPen pen(colour, kind == SquareKind::Ring ? 2.5 : 1.5);
        if (kind == SquareKind::Dashed)
            pen.setDashPattern({1.6, 1.4});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        const double half = pen.widthF() / 2;
        painter.drawRoundedRect(square.adjusted(half, half, -half, -half), 2.5, 2.5);
    }
    painter.restore();
}

void paintCategory(QPainter &painter, const QRect &rect, int colourIndex)
{
    const SquareKind kind = colourIndex < 0                      ? SquareKind::Dashed
                            : colourIndex >= categoryColourCount ? SquareKind::Ring
                                                                 : SquareKind::Filled;
    paintSquare(painter, rect, kind, colours().category(colourIndex));
}

void paintConfidence(QPainter &painter, const QRect &rect, double confidence)
{
    const Colours &c = colours();
    const bool isSure = confidence >= 0.9;
    const QColor colour = c[isSure ? Token::Accent : Token::Warning];
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = centred(rect, 14).adjusted(2, 2, -2, -2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(c[Token::LineStrong], 2.2));
    painter.drawEllipse(ring);
    painter.setPen(QPen(colour, 2.2, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, 90 * 16, -int(std::clamp(confidence, 0.0, 1.0) * 360 * 16));
    if (isSure) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(ring.center(), 2, 2);
    }
    painter.restore();
}

void paintTick(QPainter &painter, const QRect &rect, Qt::CheckState state, bool isEnabled)
{
    const Colours &c = colours();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(isEnabled ? 1 : 0.5);
    const QRectF box = centred(rect, 16);
    const bool isOn = state != Qt::Unchecked;
    painter.setPen(isOn ? QPen(Qt::NoPen) : QPen(c[Token::Control], 1.5));
    painter.setBrush(c[isOn ? Token::AccentFill : Token::Card]);
    const double inset = isOn ? 0 : 0.75;
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 4, 4);
    if (isOn) {
        painter.setPen(QPen(c[Token::OnAccent], 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        QPainterPath mark;
        if (state == Qt::Checked) {
            mark.moveTo(box.x() + 4, box.y() + 8.5);
            mark.lineTo(box.x() + 6.8, box.y() + 11.2);
            mark.lineTo(box.x() + 12, box.y() + 5.2);
        } else {
            mark.moveTo(box.x() + 4.5, box.y() + 8);
            mark.lineTo(box.x() + 11.5, box.y() + 8);
        }
        painter.strokePath(mark, painter.pen());
    }
    painter.restore();
}

void paintHairline(QPainter &painter, const QRect &line, const QColor &colour)
{
    const double pixel = 1.0 / painter.device()->devicePixelRatioF();
    QRectF thin(line);
    if (line.width() >= line.height())
        thin.setHeight(pixel);
    else
        thin.setWidth(pixel);
    painter.fillRect(thin, colour);
}

void paintShadow(QPainter &painter, const QRect &frame, int radius)
{
    const bool isDark = colours().kind() != ThemeKind::Light;
    const QColor ink = isDark ? QColor(0, 0, 0) : QColor(40, 34, 20);
    const int depth = 22;
    const double strongest = isDark ? 0.55 : 0.16;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    // Each layer adds a little; together they fall off with the square of the distance.
    for (int i = depth; i > 0; i -= 2) {
        const double share = 2.0 * (depth - i + 1) / (depth * depth / 2.0);
        QColor layer = ink;
        layer.setAlphaF(float(strongest * share * 0.5));
        painter.setBrush(layer);
        const QRectF grown = QRectF(frame).adjusted(-i, -i + 6, i, i + 6);
        painter.drawRoundedRect(grown, radius + i, radius + i);
    }
    painter.restore();
}

int paintKeyCap(QPainter &painter, const QRect &rect, const QString &text, bool onAccent)
{
    const Colours &c = colours();
    QFont small = font(TextRole::Axis);
    small.setWeight(QFont::Medium);
    const QFontMetrics metrics(small);
    const int width = metrics.horizontalAdvance(text) + 8;
    const int height = scaled(16);
    const QRectF cap(
        rect.x() + 0.5, rect.y() + (rect.height() - height) / 2 + 0.5, width - 1, height - 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor edge = c[onAccent ? Token::OnAccent : Token::LineStrong];
    if (onAccent)
        edge.setAlphaF(0.45F);
    painter.setPen(edge);
    painter.setBrush(onAccent ? QBrush(Qt::NoBrush) : QBrush(c[Token::Card]));
    painter.drawRoundedRect(cap, 4, 4);
    painter.setFont(small);
    painter.setPen(c[onAccent ? Token::OnAccent : Token::Text3]);
    painter.drawText(cap, Qt::AlignCenter, text);
    painter.restore();
    return width;
}

QPainterPath ringPiece(QPointF centre, double inner, double outer, double from, double to)
{
    const auto degrees = [](double turns) { return 90 - turns * 360; };
    const QRectF out(centre.x() - outer, centre.y() - outer, 2 * outer, 2 * outer);
    const QRectF in(centre.x() - inner, centre.y() - inner, 2 * inner, 2 * inner);
    QPainterPath path;
    path.arcMoveTo(out, degrees(from));
    path.arcTo(out, degrees(from), (from - to) * 360);
    const double angle = to * 2 * pi;
    path.lineTo(centre.x() + inner * std::sin(angle), centre.y() - inner * std::cos(angle));
    path.arcTo(in, degrees(to), (to - from) * 360);
    path.closeSubpath();
    return path;
}

} // namespace bp::ui
