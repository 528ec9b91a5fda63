// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The report card: what became of the suggestions of the last 90 days, of all or of one version,
/// and whether its confidence may be believed.

#include "ui/base/context.h"
#include "ui/screens/feature_figures.h"
#include "ui/widgets/card.h"

class QComboBox;

namespace bp::ui {

class ReliabilityChart;

class ModelReport : public Card
{
    Q_OBJECT

public:
    explicit ModelReport(const Context &context, QWidget *parent = nullptr);

    void show(const FeatureFigures &figures);

private:
    QLabel *addFigure(QLayout *row, const QString &name, const QString &objectName);
    void fill();

    QLocale m_locale;
    std::vector<ReportCard> m_cards;
    QComboBox *m_which;
    QLabel *m_suggested;
    QLabel *m_accepted;
    QLabel *m_sure;
    QLabel *m_gap;
    QLabel *m_sentence;
    ReliabilityChart *m_chart;
};

} // namespace bp::ui
