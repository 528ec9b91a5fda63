// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Does "90 %" mean nine in ten? How sure the machine said it was, against how often it was right:
/// a dot on the line is honest, one below it promised too much. Bars show what chance alone allows.

#include "core/advice/report_card.h"

#include "ui/charts/chart_view.h"

namespace bp::ui {

class ReliabilityChart : public ChartView
{
    Q_OBJECT

public:
    explicit ReliabilityChart(const QLocale &locale, QWidget *parent = nullptr);

    void setCard(const ReportCard &card);

    QSize sizeHint() const override { return {280, 260}; }
    QSize minimumSizeHint() const override { return {220, 220}; }

protected:
    void paintChart(QPainter &painter) override;
    int markAt(QPointF point) const override;
    QPointF anchor(int mark) const override;

private:
    struct Dot
    {
        double said = 0;
        double right = 0;
        double least = 0; ///< 95 % interval
        double most = 0;
        int rows = 0;
    };
    QRectF plot() const;
    double x(double share) const;
    double y(double share) const;
    void paintAxes(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;
    void paintDots(QPainter &painter) const;

    std::vector<Dot> m_dots;
    double m_from = 0.5; ///< where both axes begin
};

} // namespace bp::ui
