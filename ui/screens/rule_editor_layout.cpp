// SPDX-License-Identifier: GPL-3.0-or-later

// Where the parts of the rule editor stand, and how the keyboard goes through them.
#include "ui/screens/condition_editor.h"
#include "ui/screens/rule_editor.h"
#include "ui/screens/rule_hits.h"
#include "ui/style/fonts.h"
#include "ui/style/spacing.h"
#include "ui/widgets/completing_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/switch_button.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace bp::ui {

using namespace Qt::StringLiterals;

void RuleEditor::build()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(space::cardX, space::cardY, space::cardX, space::cardY);
    all->setSpacing(space::s);
    auto *rule = new QWidget;
    auto *column = new QVBoxLayout(rule);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    column->addWidget(buildHead());
    column->addWidget(m_conditionPlace);
    auto *also = new QHBoxLayout;
    m_payee->setObjectName(u"rulePayee"_s);
    m_payee->setPlaceholderText(tr("stays as it is"));
    m_payee->setAccessibleName(tr("Also call the payee"));
    also->addWidget(makeLabel(tr("Also call the payee"), u"small"_s, u"secondary"_s));
    also->addWidget(m_payee, 1);
    column->addLayout(also);
    column->addWidget(makeRule());
    column->addWidget(m_hits, 1);
    all->addWidget(makeScrolled(rule), 1); // in a low window, of large text
    all->addWidget(buildFoot());
}

QWidget *RuleEditor::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(space::s);
    m_name->setObjectName(u"ruleName"_s);
    m_name->setPlaceholderText(tr("Name of the rule"));
    m_name->setAccessibleName(tr("Name of the rule"));
    m_category->setObjectName(u"ruleCategory"_s);
    m_enabled->setObjectName(u"ruleEnabled"_s);
    m_enabled->setCheckable(true);
    m_enabled->setToolTip(tr("This rule is on"));
    row->addWidget(m_name, 1);
    row->addWidget(makeLabel(u"→"_s));
    row->addWidget(m_category);
    row->addWidget(m_enabled);
    return head;
}

QWidget *RuleEditor::buildFoot()
{
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    auto *applying = new FlowLayout;
    applying->setSpacing(space::s);
    auto *byHand = new QWidget;
    byHand->setMinimumWidth(scaled(220));
    setFlowing(byHand);
    auto *hand = new QHBoxLayout(byHand);
    hand->setContentsMargins({});
    m_alsoByHand->setObjectName(u"alsoByHand"_s);
    m_alsoByHand->setCheckable(true);
    hand->addWidget(m_alsoByHand);
    hand->addWidget(
        makeWrapped(tr("Also change what you sorted by hand"), u"small"_s, u"secondary"_s), 1);
    applying->addWidget(byHand);
    m_apply->setObjectName(u"applyRule"_s);
    m_apply->setToolTip(tr("Saves the rule and sorts these entries by it, in one step"));
    applying->addWidget(m_apply);
    column->addLayout(applying);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_remove, m_duplicate, m_discard}) {
        button->setProperty("kind", u"quiet"_s);
        row->addWidget(button);
    }
    m_remove->setObjectName(u"removeRule"_s);
    m_duplicate->setObjectName(u"duplicateRule"_s);
    m_discard->setObjectName(u"discardRule"_s);
    m_save->setProperty("kind", u"primary"_s);
    m_save->setObjectName(u"saveRule"_s);
    row->addStretch();
    row->addWidget(m_save);
    column->addLayout(row);
    return foot;
}

/// Qt puts what is made later behind everything; the keyboard goes as the eye does.
void RuleEditor::orderStops()
{
    QWidget *before = m_enabled;
    for (QWidget *stop : m_condition->stops()) {
        setTabOrder(before, stop);
        before = stop;
    }
}

/// However many tests there are: what they find stays in sight.
void RuleEditor::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_conditionPlace->setMaximumHeight(height() * 2 / 5);
}

} // namespace bp::ui
