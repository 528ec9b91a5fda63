// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// One rule being written: name, condition, what it does, and below what it fits and would change,
/// tried in a job a moment after each keystroke. Saved, or saved and applied, in one undo step.

#include "core/categorize/rule_trial.h"
#include "core/ledger/category_rule.h"

#include "ui/base/context.h"
#include "ui/screens/condition_editor.h"

#include <QFrame>
#include <QTimer>

class QLineEdit;
class QPushButton;

namespace bp::ui {

class CompletingField;
class FittedScroll;
class RuleHits;
class SwitchButton;

class RuleEditor : public QFrame
{
    Q_OBJECT

public:
    explicit RuleEditor(const Context &context, QWidget *parent = nullptr);

    void edit(const CategoryRule &rule);
    /// A new one, about a payee if one is given.
    void startNew(const QString &payee = {});
    CategoryRuleId rule() const { return m_rule.id; }
    /// The rule was switched in the list: so it is here, unless the person switched it here.
    void followSwitch(bool isEnabled);
    /// The rule is gone from the book: what is typed goes on as a new one.
    void goOnAsNew();
    /// Which that was, until another one is edited; null: none.
    CategoryRuleId ruleGone() const { return m_gone; }
    /// It is there again: what is typed is about it.
    void comeBack(const CategoryRule &rule);
    /// A category that is gone from the book is chosen no longer.
    void followCategories();
    bool isEdited() const;
    bool isComplete() const; ///< could be saved
    bool save();             ///< false: what is missing was said
    void discard();          ///< what was typed since it was opened
    void focusFirst();
    QWidget *condition() const;

    /// All fields as they stand, for an editor that goes on in the place of this one.
    struct Typed
    {
        CategoryRule before;
        CategoryId category;
        QString name;
        QString payee;
        ConditionEditor::Typed condition;
        bool isEnabled = true;
        bool isAlsoByHand = false;
    };
    Typed typed() const;
    void goOnWith(const Typed &typed);

Q_SIGNALS:
    void saved(bp::CategoryRuleId id);
    void removeAsked();
    void duplicateAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    QWidget *buildFoot();
    void orderStops();
    CategoryRule written() const;
    void tryIt();
    void takeKeyboardFrom(QPushButton *button);
    QString problem() const;
    void show(const RuleTrial &trial);
    void apply();
    bool write(std::vector<RuleEffect> effects);
    QString stepName(const CategoryRule &rule, int entries) const;
    void showCategory();
    void chooseCategory();

    Context m_context;
    CategoryRule m_rule;
    CategoryRule m_before; ///< as it was when editing began
    CategoryRuleId m_gone; ///< the rule whose text goes on as a new one
    QString m_payeeBefore;
    RuleTrial m_trial;
    QTimer m_typing;
    QLineEdit *m_name;
    QPushButton *m_category;
    SwitchButton *m_enabled;
    ConditionEditor *m_condition;
    FittedScroll *m_conditionPlace;
    CompletingField *m_payee;
    SwitchButton *m_alsoByHand;
    RuleHits *m_hits;
    QPushButton *m_remove;
    QPushButton *m_duplicate;
    QPushButton *m_discard;
    QPushButton *m_apply;
    QPushButton *m_save;
};

} // namespace bp::ui
