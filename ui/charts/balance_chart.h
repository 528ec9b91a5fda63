// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A balance day by day: one line over a pale area, its newest point marked.

#include "core/report/series.h"

#include "ui/charts/chart_view.h"
#include "ui/charts/value_axis.h"

namespace bp::ui {

class BalanceChart : public ChartView
{
    Q_OBJECT

public:
    explicit BalanceChart(const QLocale &locale, QWidget *parent = nullptr);

    void setSeries(const Series &series);

protected:
    void paintChart(QPainter &painter) override;
    int markAt(QPointF point) const override;
    QPointF anchor(int mark) const override;

private:
    QRectF plot() const;
    double x(int point) const;
    void paintMonths(QPainter &painter) const;
    void paintLine(QPainter &painter) const;

    Series m_series;
    ValueAxis m_axis;
};

} // namespace bp::ui
