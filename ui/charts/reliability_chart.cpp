// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/reliability_chart.h"

#include "core/base/display.h"

#include "ui/style/fonts.h"
#include "ui/style/marks.h"
#include "ui/style/palette.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bp::ui {
namespace {

/// Fewer decisions would be a picture of chance.
constexpr int fewestDecisions = 20;
constexpr double step = 0.1;

/// Wilson's interval for `right` of `rows`, 95 %.
std::pair<double, double> chance(double share, int rows)
{
    constexpr double z = 1.96;
    const double n = rows;
    const double centre = (share + z * z / (2 * n)) / (1 + z * z / n);
    const double half =
        z / (1 + z * z / n) * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

} // namespace

ReliabilityChart::ReliabilityChart(const QLocale &locale, QWidget *parent)
    : ChartView(locale, parent)
{
    setObjectName(u"reliability"_s);
    setAccessibleDescription(tr("Arrow keys step, T shows a table."));
    setHeads(tr("It said"), tr("In fact"));
    setEmptySentence(tr("After %1 decisions of yours this shows whether it may be believed.")
                         .arg(fewestDecisions));
    setMarks({}, {});
}

void ReliabilityChart::setCard(const ReportCard &card)
{
    m_dots.clear();
    m_from = 0.5;
    std::vector<ChartMark> marks;
    const int decided = card.accepted + card.rejected;
    if (decided >= fewestDecisions) {
        for (const ReliabilityBin &bin : card.bins) {
            if (bin.rows == 0)
                continue;
            const auto [least, most] = chance(bin.accuracy, bin.rows);
            m_dots.push_back({bin.meanConfidence, bin.accuracy, least, most, bin.rows});
            m_from = std::min(
                {m_from, std::floor(bin.from / step) * step, std::floor(least / step) * step});
            marks.push_back({tr("%1 sure, %n decisions", nullptr, bin.rows)
                                 .arg(display::percent(bin.meanConfidence, locale())),
                             tr("right %1").arg(display::percent(bin.accuracy, locale())),
                             {}});
        }
    }
    setMarks(std::move(marks),
             tr("How sure it said it was and how often it was right: %n decisions, on average "
                "%1 from the line.",
                nullptr,
                decided)
                 .arg(display::percent(card.calibrationError, locale())));
}

QRectF ReliabilityChart::plot() const
{
    const double left = scaled(34);
    const double above = scaled(22);
    const double below = scaled(40);
    return {left, above, width() - left - scaled(12), height() - above - below};
}

double ReliabilityChart::x(double share) const
{
    return plot().left() + plot().width() * (share - m_from) / (1 - m_from);
}

double ReliabilityChart::y(double share) const
{
    return plot().bottom() - plot().height() * (share - m_from) / (1 - m_from);
}

void ReliabilityChart::paintAxes(QPainter &painter) const
{
    const Colours &c = colours();
    const QRectF area = plot();
    painter.setFont(ui::font(TextRole::Axis));
    const int stride = m_from < 0.35 ? 2 : 1;
    for (int tenth = qRound(m_from * 10); tenth <= 10; ++tenth) {
        if ((10 - tenth) % stride != 0)
            continue;
        const double share = tenth / 10.0;
        const QString label = locale().toString(tenth * 10);
        const bool isBase = tenth == qRound(m_from * 10);
        paintHairline(painter,
                      QRect(qRound(area.left()), qRound(y(share)), qRound(area.width()), 1),
                      c[isBase ? Token::LineStrong : Token::Grid]);
        painter.setPen(c[Token::Text3]);
        if (!isBase)
            painter.drawText(QRectF(0, y(share) - 9, area.left() - 8, 18),
                             Qt::AlignRight | Qt::AlignVCenter,
                             label);
        painter.drawText(QRectF(x(share) - 20, area.bottom() + 4, 40, scaled(16)),
                         Qt::AlignHCenter | Qt::AlignTop,
                         label);
    }
    painter.setPen(c[Token::Text2]);
    painter.drawText(
        QRectF(0, 0, width(), scaled(18)), Qt::AlignLeft | Qt::AlignTop, tr("right in fact, %"));
    painter.drawText(QRectF(area.left(), area.bottom() + scaled(20), area.width(), scaled(18)),
                     Qt::AlignHCenter | Qt::AlignTop,
                     tr("how sure it said, %"));
}

void ReliabilityChart::paintDots(QPainter &painter) const
{
    const Colours &c = colours();
    int most = 1;
    for (const Dot &dot : m_dots)
        most = std::max(most, dot.rows);
    QPen bar(c[Token::Band50], 5, Qt::SolidLine, Qt::RoundCap);
    for (const Dot &dot : m_dots) {
        painter.setPen(bar);
        painter.drawLine(QPointF(x(dot.said), y(dot.least)), QPointF(x(dot.said), y(dot.most)));
    }
    for (size_t i = 0; i < m_dots.size(); ++i) {
        const Dot &dot = m_dots[i];
        const double radius = 4 + 3 * std::sqrt(double(dot.rows) / most) + (int(i) == current());
        painter.setPen(QPen(c[Token::Card], 2));
        painter.setBrush(c[Token::Accent]);
        painter.drawEllipse(QPointF(x(dot.said), y(dot.right)), radius, radius);
    }
}

void ReliabilityChart::paintChart(QPainter &painter)
{
    paintAxes(painter);
    if (isEmpty()) {
        paintEmpty(painter, plot());
        return;
    }
    QPen dashed(colours()[Token::Text3], 1.5);
    dashed.setDashPattern({4, 3});
    painter.setPen(dashed);
    painter.drawLine(QPointF(x(m_from), y(m_from)), QPointF(x(1), y(1)));
    paintLegend(painter);
    paintDots(painter);
}

/// What the line means, above the plot, where no bar comes.
void ReliabilityChart::paintLegend(QPainter &painter) const
{
    painter.setFont(ui::font(TextRole::Axis));
    const QString words = tr("perfectly honest");
    const int width = painter.fontMetrics().horizontalAdvance(words);
    const QRectF place(this->width() - width - 4, 0, width + 4, scaled(18));
    const double line = place.top() + painter.fontMetrics().height() / 2.0;
    painter.drawLine(QPointF(place.left() - 28, line), QPointF(place.left() - 4, line));
    painter.setPen(colours()[Token::Text2]);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignTop, words);
}

int ReliabilityChart::markAt(QPointF point) const
{
    int nearest = -1;
    double distance = 24;
    for (size_t i = 0; i < m_dots.size(); ++i) {
        const double away = std::abs(point.x() - x(m_dots[i].said));
        if (away < distance) {
            distance = away;
            nearest = int(i);
        }
    }
    return nearest;
}

QPointF ReliabilityChart::anchor(int mark) const
{
    return {x(m_dots[size_t(mark)].said), y(m_dots[size_t(mark)].right)};
}

} // namespace bp::ui
