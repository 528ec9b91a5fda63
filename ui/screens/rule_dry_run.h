// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the rules would change, shown before they do: how many entries and which, and how many of
/// them the person sorted by hand. Those stay unless the switch says otherwise. Applied in one undo
/// step.

#include "core/categorize/rule_trial.h"

#include "ui/base/context.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace bp::ui {

class RuleHitsModel;
class RuleHitsTable;
class SwitchButton;

class RuleDryRun : public QWidget
{
    Q_OBJECT

public:
    /// `effects` of the widest reach.
    RuleDryRun(const Context &context, std::vector<RuleEffect> effects, QWidget *parent = nullptr);

    /// Asks the rules in a job, about these entries or (nothing) the whole book, and pops up beside
    /// `anchor` of `owner`; says so when nothing would change.
    static void ask(const Context &context,
                    const std::optional<std::vector<EntryId>> &among,
                    QWidget *owner,
                    const QRect &anchor);
    void focusFirst();

private:
    void build(int byHand);
    void refresh();
    void apply();

    Context m_context;
    std::vector<RuleEffect> m_effects;
    std::vector<RuleEffect> m_chosen;
    QLabel *m_sentence;
    SwitchButton *m_alsoByHand;
    RuleHitsModel *m_model;
    RuleHitsTable *m_table;
    QLabel *m_more;
    QPushButton *m_apply;
};

} // namespace bp::ui
