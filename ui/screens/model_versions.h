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

private:
    void build();
    QPushButton *addButton(QLayout *row, const QString &name);
    void refreshTraining();
    void refreshButtons();
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
    RowTable *m_table;
    EmptyState *m_empty;
    QLabel *m_kind; ///< of the chosen version
    QWidget *m_buttons;
    QPushButton *m_use = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_compare = nullptr;
    QPushButton *m_remove = nullptr;
    QLabel *m_comparison;
    QString m_need;
};

} // namespace bp::ui
