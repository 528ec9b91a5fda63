// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/category_donut.h"

#include "ui/style/fonts.h"
#include "ui/style/marks.h"
#include "ui/style/palette.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bp::ui {

QColor sliceColour(int colour)
{
    if (colour == -2)
        return colours()[Token::LineStrong];
    return colour < 0 ? colours()[Token::Control] : colours().category(colour);
}

CategoryDonut::CategoryDonut(const QLocale &locale, QWidget *parent)
    : ChartView(locale, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize CategoryDonut::sizeHint() const
{
    return {scaled(108), scaled(108)};
}

void CategoryDonut::setSlices(std::vector<DonutSlice> slices,
                              const QString &total,
                              const QString &word)
{
    m_slices = std::move(slices);
    m_total = total;
    m_word = word;
    std::vector<ChartMark> marks;
    QStringList parts;
    for (const DonutSlice &slice : m_slices) {
        marks.push_back({slice.name, slice.value, slice.link});
        parts << slice.name + u' ' + slice.value;
    }
    setMarks(std::move(marks), total + u' ' + word + u": "_s + parts.join(u", "_s));
}

double CategoryDonut::outer() const
{
    return std::min(width(), height()) / 2.0 - 1;
}

double CategoryDonut::inner() const
{
    return outer() * 0.7;
}

QPointF CategoryDonut::centre() const
{
    return {width() / 2.0, height() / 2.0};
}

std::pair<double, double> CategoryDonut::turns(int slice) const
{
    double from = 0;
    for (int i = 0; i < slice; ++i)
        from += m_slices[size_t(i)].fraction;
    return {from, from + m_slices[size_t(slice)].fraction};
}

void CategoryDonut::paintChart(QPainter &painter)
{
    if (isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours()[Token::Grid]);
        painter.drawPath(ringPiece(centre(), inner(), outer(), 0, 0.9999));
        return;
    }
    for (int i = 0; i < int(m_slices.size()); ++i) {
        const auto [from, to] = turns(i);
        const double grow = i == current() ? 1 : 0;
        painter.setPen(m_slices.size() == 1 ? QPen(Qt::NoPen) : QPen(colours()[Token::Card], 2));
        painter.setBrush(sliceColour(m_slices[size_t(i)].colour));
        painter.drawPath(
            ringPiece(centre(), inner() - grow, outer() + grow, from, std::min(to, from + 0.9999)));
    }
    QFont strong = ui::font(TextRole::Section);
    const int room = int(inner() * 2) - 8;
    while (QFontMetrics(strong).horizontalAdvance(m_total) > room && strong.pixelSize() > 9)
        strong.setPixelSize(strong.pixelSize() - 1);
    painter.setFont(strong);
    painter.setPen(colours()[Token::Text1]);
    const QPointF middle = centre();
    painter.drawText(
        QRectF(0, middle.y() - scaled(17), width(), scaled(20)), Qt::AlignCenter, m_total);
    painter.setFont(ui::font(TextRole::Axis));
    painter.setPen(colours()[Token::Text3]);
    painter.drawText(
        QRectF(0, middle.y() + scaled(2), width(), scaled(16)), Qt::AlignCenter, m_word);
}

int CategoryDonut::markAt(QPointF point) const
{
    const QPointF way = point - centre();
    const double distance = std::hypot(way.x(), way.y());
    if (distance < inner() - 3 || distance > outer() + 3)
        return -1;
    double turn = std::atan2(way.x(), -way.y()) / (2 * 3.14159265358979323846);
    if (turn < 0)
        turn += 1;
    for (int i = 0; i < int(m_slices.size()); ++i) {
        const auto [from, to] = turns(i);
        if (turn >= from && turn < to)
            return i;
    }
    return -1;
}

QPointF CategoryDonut::anchor(int mark) const
{
    const auto [from, to] = turns(mark);
    const double angle = (from + to) * 3.14159265358979323846;
    const double radius = (inner() + outer()) / 2;
    return centre() + QPointF(radius * std::sin(angle), -radius * std::cos(angle));
}

} // namespace bp::ui
