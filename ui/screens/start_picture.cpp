// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/start_picture.h"

#include "ui/style/palette.h"

#include <QPainter>
#include <QPainterPath>

#include <array>

namespace bp::ui {

StartPicture::StartPicture(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(248, 96);
}

void StartPicture::paintEvent(QPaintEvent *)
{
    const Colours &c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c[Token::LineStrong], 1.5));
    painter.setBrush(c[Token::Card]);
    painter.drawRoundedRect(QRectF(0.75, 0.75, 94, 94), 10, 10);
    painter.drawRoundedRect(QRectF(152.75, 0.75, 94, 94), 10, 10);
    painter.setPen(Qt::NoPen);
    constexpr std::array words{40, 32, 44, 28, 38};
    for (int i = 0; i < 5; ++i) {
        painter.setBrush(c[Token::LineStrong]);
        painter.drawRoundedRect(QRectF(14, 18 + i * 13, words[size_t(i)], 5), 2.5, 2.5);
        painter.setBrush(c[i == 1 ? Token::Positive : Token::Control]);
        painter.drawRoundedRect(QRectF(66, 18 + i * 13, 14, 5), 2.5, 2.5);
    }
    constexpr std::array heights{34, 48, 26, 56, 40};
    constexpr std::array strengths{0.35, 0.5, 0.35, 1.0, 0.6};
    for (int i = 0; i < 5; ++i) {
        QColor bar = c[Token::Accent];
        bar.setAlphaF(float(strengths[size_t(i)]));
        painter.setBrush(bar);
        painter.drawRoundedRect(
            QRectF(168 + i * 13.5, 78 - heights[size_t(i)], 9, heights[size_t(i)]), 2, 2);
    }
    painter.fillRect(QRectF(164, 79, 72, 1), c[Token::LineStrong]);
    QPainterPath arrow(QPointF(110, 48));
    arrow.lineTo(136, 48);
    arrow.moveTo(128, 40);
    arrow.lineTo(136, 48);
    arrow.lineTo(128, 56);
    painter.strokePath(arrow,
                       QPen(c[Token::Accent], 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

} // namespace bp::ui
