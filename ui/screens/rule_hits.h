// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a rule being written fits and would change: a sentence with the reasons why the others
/// stay, and the entries. Double click leads to one.

#include "core/categorize/rule_trial.h"
#include "core/ledger/category_rule.h"

#include "ui/base/context.h"

#include <QWidget>

class QLabel;

namespace bp::ui {

class RuleHitsModel;
class RuleHitsTable;

class RuleHits : public QWidget
{
    Q_OBJECT

public:
    explicit RuleHits(const Context &context, QWidget *parent = nullptr);

    /// Instead of entries; `isWrong`: what is typed cannot be read.
    void say(const QString &sentence, bool isWrong);
    /// `newPayee` is what payeeToCome will be called.
    void tell(const RuleTrial &trial, const CategoryRule &rule, const QString &newPayee);

private:
    QString sentence(const RuleTrial &trial, const CategoryRule &rule) const;
    QStringList reasons(const RuleStays &stays) const;

    Context m_context;
    QLabel *m_sentence;
    RuleHitsModel *m_model;
    RuleHitsTable *m_table;
};

} // namespace bp::ui
