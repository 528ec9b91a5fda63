// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// AI features: what the machine may do, how sure it must be, how well it does, what it learned and
/// from what. Reads its figures by a job whenever it is seen and the book has changed.

#include "ui/base/context.h"
#include "ui/screens/feature_figures.h"

#include <QTimer>
#include <QWidget>

namespace bp::ui {

class LearnedPayees;
class ModelReport;
class ModelVersions;
class TrainingProblems;

class FeaturePage : public QWidget
{
    Q_OBJECT

public:
    explicit FeaturePage(const Context &context, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void take(const FeatureFigures &figures);

    Context m_context;
    ModelReport *m_report;
    ModelVersions *m_versions;
    TrainingProblems *m_problems;
    LearnedPayees *m_payees;
    QTimer m_soon;
    bool m_isOld = true; ///< the book has changed since the figures were read
};

} // namespace bp::ui
