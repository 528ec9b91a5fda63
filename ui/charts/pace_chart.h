// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// This month's spending, summed up day by day, over the band of the usual.

#include "core/report/spending_pace.h"

#include "ui/charts/chart_view.h"
#include "ui/charts/value_axis.h"

namespace bp::ui {

class PaceChart : public ChartView
{
    Q_OBJECT

public:
    explicit PaceChart(const QLocale &locale, QWidget *parent = nullptr);

    void setPace(const SpendingPace &pace, QDate today);

protected:
    void paintChart(QPainter &painter) override;
    int markAt(QPointF point) const override;
    QPointF anchor(int mark) const override;

private:
    QRectF plot() const;
    double x(int day) const;
    double y(Money spent) const;
    void paintUsual(QPainter &painter) const;
    void paintSpent(QPainter &painter) const;
    void paintDays(QPainter &painter) const;

    SpendingPace m_pace;
    ValueAxis m_axis;
    int m_lastDay = 0; ///< the newest with a sum
    bool m_isRunning = false;
};

} // namespace bp::ui
