// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What would teach the machine wrong things, each with a button that mends it in one undo step,
/// one to choose another category, and one that leads to the entries.

#include "ui/base/context.h"
#include "ui/screens/feature_figures.h"
#include "ui/widgets/card.h"

namespace bp::ui {

class TrainingProblems : public Card
{
    Q_OBJECT

public:
    explicit TrainingProblems(const Context &context, QWidget *parent = nullptr);

    void show(const FeatureFigures &figures);
    void goTo(); ///< the keyboard goes to the first problem

private:
    QWidget *makeRow(const ProblemFigures &figures);
    QPushButton *addButton(QLayout *row,
                           const QString &text,
                           const QString &name,
                           const ProblemFigures &figures);
    void chooseCategory(QPushButton *button, const TrainingProblem &problem);
    void focusRow(int row, const QString &button);
    void fill();
    void orderStops();

    Context m_context;
    std::vector<ProblemFigures> m_problems;
    QVBoxLayout *m_rows;
    QLabel *m_none;
    QPushButton *m_more;
    bool m_showsAll = false;
};

} // namespace bp::ui
