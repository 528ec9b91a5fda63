// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/cash_flow_chart.h"

#include "core/base/display.h"

#include "ui/style/fonts.h"
#include "ui/style/palette.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bp::ui {

CashFlowChart::CashFlowChart(const QLocale &locale, QWidget *parent)
    : ChartView(locale, parent)
{
}

void CashFlowChart::setCashFlow(const CashFlow &flow, QDate today)
{
    m_flow = flow;
    m_today = today;
    std::int64_t most = 0;
    std::int64_t least = 0;
    std::vector<ChartMark> marks;
    for (const CashFlowRow &row : flow.rows) {
        most = std::max(most, row.in.minor());
        least = std::min(least, row.out.minor());
        const QString month = display::month(Month(row.days.first), locale());
        marks.push_back({tr("%1, in").arg(month),
                         display::amountWithUnit(row.in, locale(), display::Sign::Always),
                         Link{ScreenId::Entries, row.evidence(Flow::In), {}}});
        marks.push_back({tr("%1, out").arg(month),
                         display::amountWithUnit(row.out, locale()),
                         Link{ScreenId::Entries, row.evidence(Flow::Out), {}}});
    }
    m_axis = ValueAxis(least, most, flow.currency);
    if (most == 0 && least == 0)
        marks.clear();
    setMarks(std::move(marks),
             tr("Money in %1, out %2 in %n month(s)", nullptr, int(flow.rows.size()))
                 .arg(display::amountWithUnit(flow.total.in, locale()),
                      display::amountWithUnit(flow.total.out, locale())));
}

QRectF CashFlowChart::plot() const
{
    return {2,
            8,
            double(width() - 4 - m_axis.labelWidth(locale(), true)),
            double(height() - 8 - scaled(24))};
}

double CashFlowChart::slot() const
{
    return plot().width() / double(std::max<size_t>(1, m_flow.rows.size()));
}

QRectF CashFlowChart::bar(int mark) const
{
    const CashFlowRow &row = m_flow.rows[size_t(mark / 2)];
    const QRectF area = plot();
    const double wide = std::min(slot() - 4, std::max(4.0, slot() * 0.68));
    const double left = area.left() + slot() * (mark / 2) + (slot() - wide) / 2;
    const double zero = m_axis.y(0, area);
    const double end = m_axis.y(mark % 2 == 0 ? row.in.minor() : row.out.minor(), area);
    return QRectF(QPointF(left, std::min(zero, end)), QPointF(left + wide, std::max(zero, end)));
}

void CashFlowChart::paintBars(QPainter &painter) const
{
    const QRectF area = plot();
    for (int mark = 0; mark < int(m_flow.rows.size()) * 2; ++mark) {
        const CashFlowRow &row = m_flow.rows[size_t(mark / 2)];
        const bool isRunning = row.days.contains(m_today) && m_today < row.days.last;
        QColor fill = colours()[mark % 2 == 0 ? Token::Positive : Token::Text3];
        fill.setAlphaF(isRunning ? 0.45F : mark % 2 == 0 ? 0.85F : 0.75F);
        if (mark == current())
            fill.setAlphaF(1);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(bar(mark), 2, 2);
        if (mark % 2 == 1)
            continue;
        const bool isLast = mark / 2 == int(m_flow.rows.size()) - 1;
        const QString name = this->locale().standaloneMonthName(
            row.days.first.month(), slot() > 44 ? QLocale::ShortFormat : QLocale::NarrowFormat);
        painter.setFont(ui::font(isLast ? TextRole::Label : TextRole::Axis));
        painter.setPen(colours()[isLast ? Token::Text1 : Token::Text3]);
        painter.drawText(
            QRectF(area.left() + slot() * (mark / 2), area.bottom() + 4, slot(), scaled(18)),
            Qt::AlignCenter,
            name);
    }
}

void CashFlowChart::paintLeftOver(QPainter &painter) const
{
    QPainterPath line;
    const QRectF area = plot();
    for (size_t i = 0; i < m_flow.rows.size(); ++i) {
        const CashFlowRow &row = m_flow.rows[i];
        if (row.days.contains(m_today) && m_today < row.days.last)
            break;
        const QPointF at(area.left() + slot() * (double(i) + 0.5),
                         m_axis.y(row.leftOver().minor(), area));
        if (i == 0)
            line.moveTo(at);
        else
            line.lineTo(at);
    }
    painter.strokePath(
        line, QPen(colours()[Token::Text1], 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void CashFlowChart::paintChart(QPainter &painter)
{
    m_axis.paint(painter, plot(), locale(), true);
    if (isEmpty()) {
        paintEmpty(painter, plot());
        return;
    }
    paintBars(painter);
    paintLeftOver(painter);
}

int CashFlowChart::markAt(QPointF point) const
{
    const QRectF area = plot();
    if (!area.contains(point))
        return -1;
    const int month =
        std::clamp(int((point.x() - area.left()) / slot()), 0, int(m_flow.rows.size()) - 1);
    return month * 2 + (point.y() > m_axis.y(0, area) ? 1 : 0);
}

QPointF CashFlowChart::anchor(int mark) const
{
    const QRectF at = bar(mark);
    return {at.center().x(), at.top()};
}

} // namespace bp::ui
