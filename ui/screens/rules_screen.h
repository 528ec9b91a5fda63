// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The person's rules in the order they are asked, the one that is edited with its hits while
/// typing, and what applying would change, before it changes.

#include "core/categorize/category_rule_book.h"
#include "core/ledger/category_rule.h"

#include "ui/base/screen.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace bp::ui {

class ConditionEditor;
class SwitchButton;

class RulesScreen : public Screen
{
    Q_OBJECT

public:
    explicit RulesScreen(const Context &context, QWidget *parent = nullptr);

    void open(const Link &link) override; ///< detail: id of a rule, or "new"
    QSet<ActionId> actions() const override;
    void act(ActionId action) override;
    std::vector<QWidget *> panes() const override;

private:
    QWidget *buildEditor();
    void fillList();
    void startNew();
    void edit(const CategoryRule &rule);
    void test();
    bool save();
    void remove();
    void apply();
    void chooseCategory();
    std::vector<CategoryRule> candidate() const; ///< all rules with the edited one

    CategoryRule m_rule;
    QTimer m_typing;
    QListWidget *m_list;
    QLineEdit *m_name;
    QPushButton *m_category;
    SwitchButton *m_enabled;
    ConditionEditor *m_condition;
    QLabel *m_hits;
    QLabel *m_examples;
    QLabel *m_difference;
    QPushButton *m_save;
    QPushButton *m_remove;
    QPushButton *m_apply;
};

} // namespace bp::ui
