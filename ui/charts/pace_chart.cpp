// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pace_chart.h"

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

PaceChart::PaceChart(const QLocale &locale, QWidget *parent)
    : ChartView(locale, parent)
{
}

void PaceChart::setPace(const SpendingPace &pace, QDate today)
{
    m_pace = pace;
    m_lastDay = 0;
    m_isRunning = pace.month.contains(today);
    std::int64_t most = 0;
    std::int64_t least = 0;
    std::vector<ChartMark> marks;
    for (const PaceDay &day : pace.days) {
        if (pace.hasUsual())
            most = std::max({most, -day.much.minor(), -day.usual.minor()});
        if (!day.spent)
            continue;
        m_lastDay = day.day;
        most = std::max(most, -day.spent->minor());
        least = std::min(least, -day.spent->minor());
        EntryFilter filter;
        const QDate date(pace.month.year(), pace.month.month(), day.day);
        filter.days = {pace.month.firstDay(), date};
        filter.flow = Flow::Out;
        marks.push_back({tr("Spent by %1").arg(display::shortDay(date, locale())),
                         display::amountWithUnit(day.spent->negated(), locale()),
                         Link{ScreenId::Entries, filter, {}}});
    }
    m_axis = ValueAxis(least, most, pace.currency);
    QString sentence;
    if (const auto spent = pace.spentSoFar())
        sentence = tr("Spent so far: %1").arg(display::amountWithUnit(spent->negated(), locale()));
    setMarks(std::move(marks), sentence);
}

QRectF PaceChart::plot() const
{
    return {
        2, 8, double(width() - 4 - m_axis.labelWidth(locale())), double(height() - 8 - scaled(24))};
}

double PaceChart::x(int day) const
{
    const QRectF area = plot();
    return area.left() +
           area.width() * (day - 1) / double(std::max<size_t>(1, m_pace.days.size() - 1));
}

double PaceChart::y(Money spent) const
{
    return m_axis.y(-spent.minor(), plot());
}

void PaceChart::paintUsual(QPainter &painter) const
{
    if (!m_pace.hasUsual())
        return;
    QPainterPath band;
    QPainterPath middle;
    for (const PaceDay &day : m_pace.days) {
        const QPointF upper(x(day.day), y(day.much));
        const QPointF usual(x(day.day), y(day.usual));
        if (day.day == 1) {
            band.moveTo(upper);
            middle.moveTo(usual);
        }
        band.lineTo(upper);
        middle.lineTo(usual);
    }
    for (auto day = m_pace.days.rbegin(); day != m_pace.days.rend(); ++day)
        band.lineTo(x(day->day), y(day->little));
    band.closeSubpath();
    QColor pale = colours()[Token::Text3];
    pale.setAlphaF(0.13F);
    painter.fillPath(band, pale);
    QPen dashed(colours()[Token::Text3], 1.5);
    dashed.setDashPattern({4, 3});
    painter.strokePath(middle, dashed);
    const PaceDay &there = m_pace.days[m_pace.days.size() / 2];
    painter.setFont(ui::font(TextRole::Axis));
    painter.setPen(colours()[Token::Text2]);
    painter.drawText(QRectF(x(there.day) - 110, y(there.much) - 26, 100, 18),
                     Qt::AlignRight | Qt::AlignVCenter,
                     tr("usual"));
}

void PaceChart::paintSpent(QPainter &painter) const
{
    if (m_lastDay == 0)
        return;
    QPainterPath line(QPointF(x(1), m_axis.y(0, plot())));
    for (const PaceDay &day : m_pace.days) {
        if (day.spent)
            line.lineTo(x(day.day), y(*day.spent));
    }
    const QColor accent = colours()[Token::Accent];
    painter.strokePath(line, QPen(accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const Money spent = *m_pace.days[size_t(m_lastDay - 1)].spent;
    const QPointF at(x(m_lastDay), y(spent));
    painter.setPen(QPen(colours()[Token::Card], 2));
    painter.setBrush(accent);
    painter.drawEllipse(at, 5, 5);
    QFont strong = ui::font(TextRole::Label);
    painter.setFont(strong);
    painter.setPen(colours()[Token::Text1]);
    const QString text = display::wholeAmount(spent.negated(), locale()) + QChar(0x00A0) +
                         display::currencySign(spent.currency(), locale());
    const int width = QFontMetrics(strong).horizontalAdvance(text);
    const bool fits = at.x() + 12 + width < plot().right();
    const double below = std::min(at.y() + 12, plot().bottom() - 20);
    painter.drawText(QRectF(fits ? at.x() + 10 : at.x() - 10 - width, below, width + 2, 18),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     text);
}

void PaceChart::paintDays(QPainter &painter) const
{
    const auto count = int(m_pace.days.size());
    const double line = plot().bottom() + scaled(18);
    const auto write = [&](int day, const QString &text, bool strong) {
        const QFont axis = ui::font(strong ? TextRole::Label : TextRole::Axis);
        const int width = QFontMetrics(axis).horizontalAdvance(text);
        painter.setFont(axis);
        painter.setPen(colours()[strong ? Token::Text1 : Token::Text3]);
        const double left = day == 1 ? x(1) : day == count ? x(day) - width : x(day) - width / 2.0;
        painter.drawText(QPointF(left, line), text);
    };
    const bool marksToday = m_isRunning && m_lastDay > 3 && m_lastDay < count - 3;
    for (const int day : {1, 10, 20, count}) {
        if (!marksToday || std::abs(day - m_lastDay) > 4)
            write(day, locale().toString(day), false);
    }
    if (marksToday)
        write(m_lastDay, tr("today"), true);
}

void PaceChart::paintChart(QPainter &painter)
{
    m_axis.paint(painter, plot(), locale());
    if (isEmpty() && !m_pace.hasUsual()) {
        paintEmpty(painter, plot());
        return;
    }
    paintDays(painter);
    paintUsual(painter);
    paintSpent(painter);
    if (current() >= 0) {
        painter.setPen(QPen(colours()[Token::Card], 2));
        painter.setBrush(colours()[Token::Accent]);
        painter.drawEllipse(anchor(current()), 5, 5);
    }
}

int PaceChart::markAt(QPointF point) const
{
    const QRectF area = plot();
    if (!area.adjusted(-8, -8, 8, 8).contains(point) || m_lastDay == 0)
        return -1;
    const double share = (point.x() - area.left()) / area.width();
    const int day = int(std::round(share * double(m_pace.days.size() - 1))) + 1;
    return day > m_lastDay ? -1 : std::clamp(day, 1, m_lastDay) - 1;
}

QPointF PaceChart::anchor(int mark) const
{
    return {x(mark + 1), y(*m_pace.days[size_t(mark)].spent)};
}

} // namespace bp::ui
