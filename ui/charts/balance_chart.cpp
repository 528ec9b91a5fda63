// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/balance_chart.h"

#include "core/base/display.h"

#include "ui/style/fonts.h"
#include "ui/style/marks.h"
#include "ui/style/palette.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bp::ui {

BalanceChart::BalanceChart(const QLocale &locale, QWidget *parent)
    : ChartView(locale, parent)
{
}

void BalanceChart::setSeries(const Series &series)
{
    m_series = series;
    std::vector<ChartMark> marks;
    QString sentence;
    if (series.points.size() >= 2) {
        const auto [low, high] = std::ranges::minmax_element(
            series.points, {}, [](const SeriesPoint &p) { return p.value.minor(); });
        m_axis = ValueAxis(low->value.minor(), high->value.minor(), series.currency);
        for (const SeriesPoint &point : series.points) {
            EntryFilter filter = series.evidence;
            filter.days = {point.day, point.day};
            marks.push_back({display::day(point.day, locale()),
                             display::amountWithUnit(point.value, locale()),
                             Link{ScreenId::Entries, filter, {}}});
        }
        const auto say = [&](const SeriesPoint &p) -> QString {
            return display::amountWithUnit(p.value, locale()) + u", "_s +
                   display::day(p.day, locale());
        };
        sentence =
            tr("Balance: first %1; last %2; lowest %3; highest %4")
                .arg(say(series.points.front()), say(series.points.back()), say(*low), say(*high));
    }
    setMarks(std::move(marks), sentence);
}

QRectF BalanceChart::plot() const
{
    return {
        2, 8, double(width() - 4 - m_axis.labelWidth(locale())), double(height() - 8 - scaled(24))};
}

double BalanceChart::x(int point) const
{
    const QRectF area = plot();
    return area.left() +
           area.width() * point / double(std::max<size_t>(1, m_series.points.size() - 1));
}

void BalanceChart::paintMonths(QPainter &painter) const
{
    const QRectF area = plot();
    const QFontMetrics metrics(ui::font(TextRole::Axis));
    painter.setFont(ui::font(TextRole::Axis));
    double freeFrom = -1000;
    for (int i = 0; i < int(m_series.points.size()); ++i) {
        const QDate day = m_series.points[size_t(i)].day;
        if (day.day() != 1)
            continue;
        paintHairline(
            painter, QRect(int(x(i)), int(area.bottom()), 1, 4), colours()[Token::LineStrong]);
        QString name = display::shortMonth(Month(day), locale());
        if (day.month() == 1)
            name += u' ' + QString::number(day.year() % 100).rightJustified(2, u'0');
        if (x(i) + 4 < freeFrom || x(i) + metrics.horizontalAdvance(name) > area.right() + 12)
            continue;
        painter.setPen(colours()[Token::Text3]);
        painter.drawText(QPointF(x(i) + 4, area.bottom() + scaled(18)), name);
        freeFrom = x(i) + 12 + metrics.horizontalAdvance(name);
    }
}

void BalanceChart::paintLine(QPainter &painter) const
{
    const QRectF area = plot();
    QPainterPath line;
    // One low/high pair for each column of pixels is all the eye can see.
    const auto count = int(m_series.points.size());
    const int perColumn = std::max(1, count / std::max(1, int(area.width() * 2)));
    for (int i = 0; i < count; i += perColumn) {
        const QPointF at(x(i), m_axis.y(m_series.points[size_t(i)].value.minor(), area));
        if (i == 0)
            line.moveTo(at);
        else
            line.lineTo(at);
    }
    const QPointF last(x(count - 1), m_axis.y(m_series.points.back().value.minor(), area));
    line.lineTo(last);
    QPainterPath under = line;
    under.lineTo(last.x(), m_axis.y(0, area));
    under.lineTo(area.left(), m_axis.y(0, area));
    under.closeSubpath();
    QColor pale = colours()[Token::Accent];
    pale.setAlphaF(0.08F);
    painter.fillPath(under, pale);
    const QColor accent = colours()[Token::Accent];
    painter.strokePath(line, QPen(accent, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setPen(QPen(colours()[Token::Card], 2));
    painter.setBrush(accent);
    painter.drawEllipse(last, 5, 5);
}

void BalanceChart::paintChart(QPainter &painter)
{
    const QRectF area = plot();
    m_axis.paint(painter, area, locale());
    if (isEmpty()) {
        paintEmpty(painter, area);
        return;
    }
    paintMonths(painter);
    paintLine(painter);
    if (current() >= 0) {
        const QPointF at = anchor(current());
        paintHairline(painter,
                      QRect(int(at.x()), int(area.top()), 1, int(area.height())),
                      colours()[Token::Control]);
        painter.setPen(QPen(colours()[Token::Card], 2));
        painter.setBrush(colours()[Token::Accent]);
        painter.drawEllipse(at, 5, 5);
    }
}

int BalanceChart::markAt(QPointF point) const
{
    const QRectF area = plot();
    if (!area.adjusted(-8, -8, 8, 8).contains(point))
        return -1;
    const auto last = double(m_series.points.size() - 1);
    return int(std::clamp(std::round((point.x() - area.left()) / area.width() * last), 0.0, last));
}

QPointF BalanceChart::anchor(int mark) const
{
    return {x(mark), m_axis.y(m_series.points[size_t(mark)].value.minor(), plot())};
}

} // namespace bp::ui
