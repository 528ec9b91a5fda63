// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The value axis of a chart: round ticks, three to five of them, and where a value lies in the
/// plot.

#include "core/base/money.h"

#include <QLocale>
#include <QRectF>

#include <cstdint>
#include <vector>

class QPainter;

namespace bp::ui {

class ValueAxis
{
public:
    ValueAxis() = default;
    /// Covers both ends and zero; `currency` gives the digits of the labels.
    ValueAxis(std::int64_t least, std::int64_t most, Currency currency);

    double y(std::int64_t minor, const QRectF &plot) const;
    const std::vector<std::int64_t> &ticks() const { return m_ticks; }
    /// Room the labels need at the right of the plot.
    int labelWidth(const QLocale &locale, bool withSigns = false) const;
    /// Grid lines (zero stronger) and labels beside them.
    void paint(QPainter &painter,
               const QRectF &plot,
               const QLocale &locale,
               bool withSigns = false) const;

private:
    QString label(std::int64_t tick, const QLocale &locale, bool withSigns) const;

    std::int64_t m_least = 0;
    std::int64_t m_most = 1;
    Currency m_currency;
    std::vector<std::int64_t> m_ticks{0};
};

} // namespace bp::ui
