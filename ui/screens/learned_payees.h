// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What is remembered of payees, to search and to forget.

#include "ui/base/context.h"
#include "ui/models/learned_payee_model.h"
#include "ui/screens/feature_figures.h"
#include "ui/widgets/card.h"

namespace bp::ui {

class RowTable;
class SearchField;

class LearnedPayees : public Card
{
    Q_OBJECT

public:
    explicit LearnedPayees(const Context &context, QWidget *parent = nullptr);

    void show(const FeatureFigures &figures);

private:
    void refresh();
    void forget();
    void askForgetAll();

    Context m_context;
    LearnedPayeeModel m_model;
    SearchField *m_search;
    RowTable *m_table;
    QLabel *m_none;
    QPushButton *m_forget;
    QPushButton *m_forgetAll;
    int m_versions = 0; ///< trained ones
};

} // namespace bp::ui
