// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The trained versions: train a new one and watch it, use another, go back, compare two, remove
/// one; whether the one in use still fits.

#include "ui/base/context.h"
#include "ui/models/model_version_model.h"
#include "ui/screens/feature_figures.h"
#include "ui/widgets/card.h"

class QProgressBar;

namespace bp::ui {

class EmptyState;
class RowTable;

class ModelVersions : public Card
{
    Q_OBJECT

public:
    explicit ModelVersions(const Context &context, QWidget *parent = nullptr);

    void show(const FeatureFigures &figures);

Q_SIGNALS:
    void mendWanted(); ///< the problems of the material shall be looked at

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildDrift();
    QPushButton *addButton(QLayout *row, const QString &name);
    void refreshTraining();
    void refreshButtons();
    void tellOf(const ModelRecord &version);
    void followAdvice();
    void goToTable();
    std::vector<ModelRecord> chosen() const; ///< selected rows, oldest first
    void useChosen();
    void goBack();
    void compareChosen();
    void removeChosen();

    Context m_context;
    ModelVersionModel m_model;
    std::optional<ModelRecord> m_before;
    QPushButton *m_train;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QLabel *m_status;
    QLabel *m_drift;
    QPushButton *m_advice; ///< does what the drift asks for
    RowTable *m_table;
    EmptyState *m_empty;
    QLabel *m_details; ///< of the chosen version, or else of the one in use
    QWidget *m_buttons;
    QPushButton *m_use = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_compare = nullptr;
    QPushButton *m_remove = nullptr;
    QLabel *m_comparison;
    QString m_need;
    DriftAdvice m_driftAdvice;
};

} // namespace bp::ui
