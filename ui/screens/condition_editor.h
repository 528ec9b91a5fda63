// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Edits the condition of a rule: a group of tests joined by all, any or none, with groups inside
/// groups. Says which value cannot be read.

#include "core/categorize/rule_condition.h"
#include "core/ledger/account.h"

#include <QFrame>

#include <vector>

class QBoxLayout;
class QComboBox;
class QLineEdit;

namespace bp::ui {

/// One test: field, comparison, value.
class TestEditor : public QWidget
{
    Q_OBJECT

public:
    explicit TestEditor(std::vector<Account> accounts, QWidget *parent = nullptr);

    void setCondition(const RuleCondition &test);
    [[nodiscard]] Result<RuleCondition> condition() const;
    QLineEdit *field() const { return m_value; }

Q_SIGNALS:
    void changed();
    void removeAsked();

private:
    void fillOps();
    RuleCondition::Field chosenField() const;
    RuleCondition::Op chosenOp() const;

    std::vector<Account> m_accounts;
    QComboBox *m_fieldBox;
    QComboBox *m_opBox;
    QLineEdit *m_value;
    QComboBox *m_choice;
};

class ConditionEditor : public QFrame
{
    Q_OBJECT

public:
    explicit ConditionEditor(std::vector<Account> accounts,
                             bool isInner = false,
                             QWidget *parent = nullptr);

    void setCondition(const RuleCondition &condition);
    /// An Error names the value that cannot be read.
    [[nodiscard]] Result<RuleCondition> condition() const;
    TestEditor *addTest();

Q_SIGNALS:
    void changed();
    void removeAsked();

private:
    ConditionEditor *addGroup();
    void take(QWidget *part);
    void clear();

    std::vector<Account> m_accounts;
    QComboBox *m_join;
    QBoxLayout *m_parts;
};

} // namespace bp::ui
