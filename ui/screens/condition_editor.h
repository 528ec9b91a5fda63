// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Edits the condition of a rule: a group of tests joined by all, any or none, with groups inside
/// groups. Amounts are typed as the person writes them. Says which value cannot be read.

#include "core/categorize/rule_condition.h"
#include "core/ledger/account.h"

#include <QFrame>
#include <QLocale>

#include <vector>

class QBoxLayout;
class QComboBox;
class QLineEdit;

namespace bp::ui {

struct Context;

/// What the book and the person have for values: accounts, and how amounts are written.
struct ConditionWords
{
    std::vector<Account> accounts;
    QLocale locale = QLocale::c();
    Currency currency;

    static ConditionWords of(const Context &context);
};

/// One test: field, comparison, one value or two.
class TestEditor : public QWidget
{
    Q_OBJECT

public:
    explicit TestEditor(ConditionWords words, QWidget *parent = nullptr);

    void setCondition(const RuleCondition &test);
    [[nodiscard]] Result<RuleCondition> condition() const;
    QLineEdit *field() const { return m_value; }
    bool isBlank() const; ///< nothing typed yet
    std::vector<QWidget *> stops() const;

Q_SIGNALS:
    void changed();
    void removeAsked();

private:
    void fillOps();
    void showFields();
    QString read(const QString &typed) const;
    QString written(const QString &value) const;
    RuleCondition::Field chosenField() const;
    RuleCondition::Op chosenOp() const;

    ConditionWords m_words;
    QComboBox *m_fieldBox;
    QComboBox *m_opBox;
    QLineEdit *m_value;
    QLineEdit *m_second; ///< of "between"
    QComboBox *m_choice;
    QWidget *m_remove;
};

class ConditionEditor : public QFrame
{
    Q_OBJECT

public:
    explicit ConditionEditor(ConditionWords words, bool isInner = false, QWidget *parent = nullptr);

    void setWords(const ConditionWords &words) { m_words = words; } ///< for tests added from now on
    void setCondition(const RuleCondition &condition);
    /// An Error names the value that cannot be read.
    [[nodiscard]] Result<RuleCondition> condition() const;
    TestEditor *addTest();
    bool isBlank() const;                 ///< no value typed anywhere
    bool isEmpty() const;                 ///< no test at all
    void focusValue();                    ///< of the first test
    std::vector<QWidget *> stops() const; ///< of the keyboard, as they stand

Q_SIGNALS:
    void changed();
    void rearranged(); ///< tests or groups came or went
    void removeAsked();

private:
    ConditionEditor *addGroup();
    void take(QWidget *part);
    void clear();

    ConditionWords m_words;
    QComboBox *m_join;
    std::vector<QWidget *> m_head;
    QBoxLayout *m_parts;
};

} // namespace bp::ui
