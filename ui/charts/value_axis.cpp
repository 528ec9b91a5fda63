// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/value_axis.h"

#include "core/base/display.h"

#include "ui/style/fonts.h"
#include "ui/style/marks.h"
#include "ui/style/palette.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bp::ui {
namespace {

/// 1, 1.5, 2, 3 or 5 times a power of ten, not below `rough`; never finer than one unit.
std::int64_t roundStep(double rough, std::int64_t unit)
{
    const double power = std::pow(10.0, std::floor(std::log10(std::max(rough, double(unit)))));
    for (const double factor : {1.0, 1.5, 2.0, 3.0, 5.0, 10.0}) {
        const double step = factor * power;
        if (step >= rough && step >= double(unit) && std::fmod(step, double(unit)) == 0.0)
            return std::int64_t(step);
    }
    return unit;
}

} // namespace

ValueAxis::ValueAxis(std::int64_t least, std::int64_t most, Currency currency)
    : m_least(std::min<std::int64_t>(least, 0))
    , m_most(std::max<std::int64_t>(most, 0))
    , m_currency(currency)
{
    if (m_most == m_least)
        m_most = currency.scale() * 100;
    const double span = double(m_most) - double(m_least);
    const std::int64_t step = roundStep(span / 4, currency.scale());
    m_ticks.clear();
    const auto first = std::int64_t(std::floor(double(m_least) / double(step)));
    const auto last = std::int64_t(std::ceil(double(m_most) / double(step)));
    for (std::int64_t i = first; i <= last; ++i) {
        // The outermost line is drawn only when the values come near it.
        const double reach = 0.6 * double(step);
        if (double(i * step) <= double(m_most) + reach &&
            double(i * step) >= double(m_least) - reach)
            m_ticks.push_back(i * step);
    }
    m_least = std::min(m_least, m_ticks.front());
    m_most = std::max(m_most, m_ticks.back());
}

double ValueAxis::y(std::int64_t minor, const QRectF &plot) const
{
    const double share = (double(minor) - double(m_least)) / (double(m_most) - double(m_least));
    return plot.bottom() - share * plot.height();
}

QString ValueAxis::label(std::int64_t tick, const QLocale &locale, bool withSigns) const
{
    return display::wholeAmount(Money(tick, m_currency),
                                locale,
                                withSigns ? display::Sign::Always : display::Sign::MinusOnly);
}

int ValueAxis::labelWidth(const QLocale &locale, bool withSigns) const
{
    const QFontMetrics metrics(font(TextRole::Axis));
    int width = 0;
    for (const std::int64_t tick : m_ticks)
        width = std::max(width, metrics.horizontalAdvance(label(tick, locale, withSigns)));
    return width + 10;
}

void ValueAxis::paint(QPainter &painter,
                      const QRectF &plot,
                      const QLocale &locale,
                      bool withSigns) const
{
    const Colours &c = colours();
    painter.setFont(font(TextRole::Axis));
    for (const std::int64_t tick : m_ticks) {
        const int at = int(std::round(y(tick, plot)));
        paintHairline(painter,
                      QRect(int(plot.left()), at, int(plot.width()), 1),
                      c[tick == 0 ? Token::LineStrong : Token::Grid]);
        painter.setPen(c[Token::Text3]);
        painter.drawText(QRectF(plot.right() + 8, at - 10, 100, 20),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         label(tick, locale, withSigns));
    }
}

} // namespace bp::ui
