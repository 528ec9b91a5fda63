// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Shares as pieces of a ring from 12 o'clock, the total in its hole.

#include "ui/charts/chart_view.h"

#include <QColor>

namespace bp::ui {

struct DonutSlice
{
    QString name;
    QString value;
    double fraction = 0; ///< of all slices
    int colour = -1;     ///< index of a category colour; −1: not sorted, −2: others
    std::optional<Link> link;
};

QColor sliceColour(int colour);

class CategoryDonut : public ChartView
{
    Q_OBJECT

public:
    explicit CategoryDonut(const QLocale &locale, QWidget *parent = nullptr);

    /// Already cut to at most nine; `total` and `word` stand in the middle.
    void setSlices(std::vector<DonutSlice> slices, const QString &total, const QString &word);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintChart(QPainter &painter) override;
    int markAt(QPointF point) const override;
    QPointF anchor(int mark) const override;

private:
    double outer() const;
    double inner() const;
    QPointF centre() const;
    std::pair<double, double> turns(int slice) const;

    std::vector<DonutSlice> m_slices;
    QString m_total;
    QString m_word;
};

} // namespace bp::ui
