// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The person's rules in the order they are asked, each with its switch, and beside them the one
/// that is edited.

#include "core/categorize/category_rule_book.h"

#include "ui/base/screen.h"

#include <QSet>

class QListWidget;
class QPushButton;

namespace bp::ui {

class EmptyState;
class RuleEditor;

class RulesScreen : public Screen
{
    Q_OBJECT

public:
    explicit RulesScreen(const Context &context, QWidget *parent = nullptr);

    /// detail: id of a rule, "new", or "payee:REWE" for a new one about that payee.
    void open(const Link &link) override;
    QSet<ActionId> actions() const override;
    void act(ActionId action) override;
    std::vector<QWidget *> panes() const override;
    std::vector<KeyHelp> keys() const override;
    std::any unsaved() const override;
    void goOnWith(const std::any &unsaved) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildList();
    QString title(const CategoryRule &rule) const;
    void fillList();
    void showWhatCame(const QSet<qint64> &rules);
    void showRule(CategoryRuleId id);
    void startNew(const QString &payee = {});
    void showCurrent();
    bool keepEdited(); ///< false: it cannot be saved as it is; that was said
    void selectRule(CategoryRuleId id);
    void switchRule(int at);
    void remove();
    void duplicate();
    void applyAll();
    CategoryRuleId idAt(int at) const;

    QListWidget *m_list;
    RuleEditor *m_editor;
    EmptyState *m_empty;
    QPushButton *m_applyAll;
};

} // namespace bp::ui
