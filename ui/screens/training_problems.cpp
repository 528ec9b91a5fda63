// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/training_problems.h"

#include "core/ledger/ledger.h"

#include "ui/base/navigator.h"
#include "ui/base/notices.h"
#include "ui/screens/button_text.h"
#include "ui/style/spacing.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QPushButton>

namespace bp::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t shownAtFirst = 5;

} // namespace

TrainingProblems::TrainingProblems(const Context &context, QWidget *parent)
    : Card(tr("Before training"), parent)
    , m_context(context)
    , m_rows(new QVBoxLayout)
    , m_none(makeWrapped({}, u"small"_s, u"secondary"_s))
    , m_more(new QPushButton)
{
    setNote(tr("what would teach it wrong things"));
    m_none->setObjectName(u"noProblems"_s);
    m_more->setObjectName(u"allProblems"_s);
    m_more->setProperty("kind", u"link"_s);
    m_more->setCursor(Qt::PointingHandCursor);
    m_rows->setSpacing(0);
    body()->addLayout(m_rows);
    body()->addWidget(m_none);
    body()->addWidget(m_more);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsAll = true;
        fill();
    });
    fill();
}

void TrainingProblems::show(const FeatureFigures &figures)
{
    m_problems = figures.problems;
    m_none->setText(
        figures.need.teachers == 0
            ? tr("Once you have sorted entries, what contradicts itself is listed here.")
            : tr("✓ Nothing in your %n sorted entries contradicts itself.",
                 nullptr,
                 figures.need.teachers));
    fill();
}

void TrainingProblems::fill()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const size_t shown = m_showsAll ? m_problems.size() : std::min(m_problems.size(), shownAtFirst);
    for (size_t i = 0; i < shown; ++i)
        m_rows->addWidget(makeRow(m_problems[i]));
    m_none->setVisible(m_problems.empty());
    m_more->setVisible(shown < m_problems.size());
    m_more->setText(tr("Show all %n", nullptr, int(m_problems.size())));
    m_more->setAccessibleName(m_more->text());
    orderStops();
}

/// Qt puts what is made later behind the rest of the window; these come before "Show all".
void TrainingProblems::orderStops()
{
    QWidget *before = m_more->previousInFocusChain();
    while (before != m_more && !(before->focusPolicy() & Qt::TabFocus))
        before = before->previousInFocusChain();
    for (int i = 0; i < m_rows->count(); ++i) {
        for (QPushButton *button : m_rows->itemAt(i)->widget()->findChildren<QPushButton *>()) {
            setTabOrder(before, button);
            before = button;
        }
    }
}

QWidget *TrainingProblems::makeRow(const ProblemFigures &figures)
{
    auto *box = new QWidget;
    box->setObjectName(u"problem"_s);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, space::xs, 0, space::s);
    column->setSpacing(space::xs);
    column->addWidget(makeWrapped(figures.problem.sentence, u"small"_s));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    column->addLayout(row);
    if (figures.fix) {
        auto *fix = new QPushButton(buttonText(figures.fix->label));
        fix->setObjectName(u"fixProblem"_s);
        fix->setAccessibleName(figures.fix->label);
        fix->setAccessibleDescription(figures.problem.sentence);
        connect(fix, &QPushButton::clicked, this, [this, figures] {
            m_context.notices.accept(
                TrainingFixes::apply(m_context.ledger, figures.problem, *figures.fix));
        });
        row->addWidget(fix);
    }
    auto *lead = new QPushButton(tr("Show"));
    lead->setObjectName(u"showProblem"_s);
    lead->setAccessibleName(tr("Show the entries"));
    lead->setAccessibleDescription(figures.problem.sentence);
    connect(lead, &QPushButton::clicked, this, [this, place = figures.place] {
        m_context.go.go({ScreenId::Entries, place, {}});
    });
    row->addWidget(lead);
    auto *leave = new QPushButton(tr("Leave it"));
    leave->setObjectName(u"leaveProblem"_s);
    leave->setProperty("kind", u"quiet"_s);
    leave->setAccessibleDescription(figures.problem.sentence);
    leave->setToolTip(tr("It is meant so; do not list it again."));
    connect(leave, &QPushButton::clicked, this, [this, problem = figures.problem] {
        m_context.notices.accept(TrainingFixes::leave(m_context.ledger, problem));
    });
    row->addWidget(leave);
    row->addStretch();
    return box;
}

} // namespace bp::ui
