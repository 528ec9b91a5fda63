// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Edits one test of a rule's condition. Amounts are typed as the person writes them. Says which
/// value cannot be read.

#include "core/categorize/rule_condition.h"
#include "core/ledger/account.h"

#include <QLocale>
#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QToolButton;

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

/// One test: field, comparison, one value or two; in a narrow place the values stand below.
class TestEditor : public QWidget
{
    Q_OBJECT

public:
    explicit TestEditor(ConditionWords words, QWidget *parent = nullptr);

    void setCondition(const RuleCondition &test);
    [[nodiscard]] Result<RuleCondition> condition() const;
    QLineEdit *field() const { return m_value; }
    void focusValue() const; ///< typed or chosen
    bool isBlank() const;    ///< nothing typed yet

    /// The fields as they stand, also where they make no test; amounts as "12.50".
    struct Typed
    {
        RuleCondition::Field field;
        RuleCondition::Op op;
        QString value;
        QString second;
        QString choice;
    };
    Typed typed() const;
    void setTyped(const Typed &typed);
    std::vector<QWidget *> stops() const;

Q_SIGNALS:
    void changed();
    void removeAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void fillOps();
    void showFields();
    QString read(const QString &typed) const;
    QString written(const QString &value) const;
    RuleCondition::Field chosenField() const;
    RuleCondition::Op chosenOp() const;

    ConditionWords m_words;
    QGridLayout *m_grid;
    bool m_isWrapped = false;
    QComboBox *m_fieldBox;
    QComboBox *m_opBox;
    QWidget *m_values;
    QLineEdit *m_value;
    QLineEdit *m_second; ///< of "between"
    QComboBox *m_choice;
    QToolButton *m_remove;
};

/// The × beside a test or a group; `name` says of which.
QToolButton *makeRemoveButton(const QString &name);

} // namespace bp::ui
