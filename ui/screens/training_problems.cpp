// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/training_problems.h"

#include "core/ledger/ledger.h"

#include "ui/base/navigator.h"
#include "ui/base/notices.h"
#include "ui/screens/button_text.h"
#include "ui/screens/category_chooser.h"
#include "ui/screens/category_making.h"
#include "ui/style/spacing.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/popover.h"

#include <QApplication>
#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

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
        const int before = m_rows->count();
        m_showsAll = true;
        fill();
        focusRow(before, {});
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

void TrainingProblems::goTo()
{
    focusRow(0, {});
}

/// The named button of a row, or its first; of the last row where there are fewer.
void TrainingProblems::focusRow(int row, const QString &button)
{
    if (m_rows->isEmpty())
        return;
    QWidget *box = m_rows->itemAt(std::min(row, m_rows->count() - 1))->widget();
    const QList<QPushButton *> buttons = box->findChildren<QPushButton *>();
    const auto same = std::ranges::find(buttons, button, &QObject::objectName);
    (same == buttons.end() ? buttons.front() : *same)->setFocus(Qt::TabFocusReason);
}

void TrainingProblems::fill()
{
    const QWidget *focus = QApplication::focusWidget();
    int focusedRow = -1;
    const QString focusedButton = focus ? focus->objectName() : QString();
    for (int row = 0; row < m_rows->count(); ++row) {
        if (focus && m_rows->itemAt(row)->widget()->isAncestorOf(focus))
            focusedRow = row;
    }
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const size_t shown = m_showsAll ? m_problems.size() : std::min(m_problems.size(), shownAtFirst);
    for (size_t i = 0; i < shown; ++i)
        m_rows->addWidget(makeRow(m_problems[i]));
    for (int row = 0; row < m_rows->count(); ++row)
        m_rows->itemAt(row)->widget()->show(); // at once: one of them may get the keyboard
    m_none->setVisible(m_problems.empty());
    m_more->setVisible(shown < m_problems.size());
    m_more->setText(tr("Show all %n", nullptr, int(m_problems.size())));
    m_more->setAccessibleName(m_more->text());
    orderStops();
    // What had the keyboard is gone: it goes on with what stands there now.
    if (focusedRow >= 0 && m_rows->isEmpty())
        focusNextChild();
    else if (focusedRow >= 0)
        focusRow(focusedRow, focusedButton);
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

QPushButton *TrainingProblems::addButton(QLayout *row,
                                         const QString &text,
                                         const QString &name,
                                         const ProblemFigures &figures)
{
    auto *button = new QPushButton(buttonText(text));
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setAccessibleDescription(figures.sentence);
    row->addWidget(button);
    return button;
}

QWidget *TrainingProblems::makeRow(const ProblemFigures &figures)
{
    auto *box = new QWidget;
    box->setObjectName(u"problem"_s);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, space::xs, 0, space::s);
    column->setSpacing(space::xs);
    column->addWidget(makeWrapped(figures.sentence, u"small"_s));
    auto *row = new FlowLayout;
    row->setSpacing(space::s);
    column->addLayout(row);
    using Kind = TrainingFix::Kind;
    if (figures.fix.kind != Kind::ChooseCategory) {
        auto *fix = addButton(row, figures.fix.label, u"fixProblem"_s, figures);
        connect(fix, &QPushButton::clicked, this, [this, figures] {
            m_context.notices.accept(TrainingFixes::apply(
                m_context.ledger, figures.problem, figures.fix, m_context.today()));
        });
    }
    if (figures.fix.kind != Kind::PairTransfer) {
        const bool isGuessed = figures.fix.kind == Kind::SetCategory;
        auto *choose = addButton(row,
                                 isGuessed ? tr("Another category …") : tr("Choose a category …"),
                                 u"chooseForProblem"_s,
                                 figures);
        connect(choose, &QPushButton::clicked, this, [this, choose, problem = figures.problem] {
            chooseCategory(choose, problem);
        });
    }
    auto *lead = addButton(row, tr("Show"), u"showProblem"_s, figures);
    lead->setAccessibleName(tr("Show the entries"));
    connect(lead, &QPushButton::clicked, this, [this, place = figures.place] {
        m_context.go.go({ScreenId::Entries, place, {}});
    });
    auto *leave = addButton(row, tr("Leave it"), u"leaveProblem"_s, figures);
    leave->setProperty("kind", u"quiet"_s);
    leave->setToolTip(tr("It is meant so; do not list it again."));
    connect(leave, &QPushButton::clicked, this, [this, problem = figures.problem] {
        m_context.notices.accept(TrainingFixes::leave(m_context.ledger, problem));
    });
    return box;
}

void TrainingProblems::chooseCategory(QPushButton *button, const TrainingProblem &problem)
{
    auto *popover = new Popover(window());
    auto *chooser = new CategoryChooser(CategoryNames(m_context.ledger.reader()), {}, popover);
    letMakeCategories(*chooser, m_context, CategoryKind::Expense);
    popover->body()->addWidget(chooser);
    connect(chooser, &CategoryChooser::chosen, this, [this, popover, problem](CategoryId id) {
        popover->close();
        m_context.notices.accept(
            TrainingFixes::apply(m_context.ledger,
                                 problem,
                                 TrainingFixes::into(m_context.ledger.reader(), problem, id),
                                 m_context.today()));
    });
    popover->popUp(button);
}

} // namespace bp::ui
