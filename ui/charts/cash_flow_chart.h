// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Money in above the line, money out below it, what is left over as a thin line; the unfinished
/// month is paler.

#include "core/report/cash_flow.h"

#include "ui/charts/chart_view.h"
#include "ui/charts/value_axis.h"

namespace bp::ui {

class CashFlowChart : public ChartView
{
    Q_OBJECT

public:
    explicit CashFlowChart(const QLocale &locale, QWidget *parent = nullptr);

    void setCashFlow(const CashFlow &flow, QDate today);

protected:
    void paintChart(QPainter &painter) override;
    int markAt(QPointF point) const override;
    QPointF anchor(int mark) const override;

private:
    QRectF plot() const;
    double slot() const;
    QRectF bar(int mark) const; ///< even marks: in, odd: out
    void paintBars(QPainter &painter) const;
    void paintLeftOver(QPainter &painter) const;

    CashFlow m_flow;
    QDate m_today;
    ValueAxis m_axis;
};

} // namespace bp::ui
