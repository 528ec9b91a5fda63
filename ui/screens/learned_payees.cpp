// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/learned_payees.h"

#include "core/categorize/feedback.h"
#include "core/ledger/ledger.h"

#include "ui/base/notices.h"
#include "ui/base/settings.h"
#include "ui/delegates/category_delegate.h"
#include "ui/delegates/row_delegate.h"
#include "ui/models/cells.h"
#include "ui/screens/button_text.h"
#include "ui/style/fonts.h"
#include "ui/style/spacing.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/search_field.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>

#include <algorithm>

namespace bp::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRowsShown = 7;

} // namespace

LearnedPayees::LearnedPayees(const Context &context, QWidget *parent)
    : Card(tr("What it learned about payees"), parent)
    , m_context(context)
    , m_model(context.settings.locale())
    , m_search(new SearchField(tr("Search a payee")))
    , m_table(new RowTable(cells::RowId))
    , m_none(makeWrapped({}, u"small"_s, u"secondary"_s))
    , m_forget(new QPushButton)
    , m_forgetAll(new QPushButton(tr("Forget everything…")))
{
    m_search->setObjectName(u"searchPayees"_s);
    m_search->setAccessibleName(tr("Search a payee"));
    m_table->setObjectName(u"learnedPayees"_s);
    m_table->setAccessibleName(tr("What it learned about payees"));
    m_table->setModel(&m_model);
    m_table->follow(context.settings);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setItemDelegateForColumn(LearnedPayeeModel::Category, new CategoryDelegate(m_table));
    m_table->setColumnPlan({-1, -1, 110});
    m_none->setObjectName(u"noPayees"_s);
    m_forget->setObjectName(u"forgetPayee"_s);
    auto *foot = new FlowLayout;
    foot->setSpacing(space::s);
    QLabel *meaning = makeWrapped(tr("Forgetting leaves your entries as they are. Only what was "
                                     "concluded from them goes, and Undo brings it back."),
                                  u"small"_s,
                                  u"secondary"_s);
    meaning->setMinimumWidth(scaled(260));
    setFlowing(meaning);
    foot->addWidget(meaning);
    m_forgetAll->setObjectName(u"forgetAll"_s);
    foot->addWidget(m_forgetAll);
    foot->addWidget(m_forget);
    body()->setSpacing(space::s);
    body()->addWidget(m_search);
    body()->addWidget(m_table);
    body()->addWidget(m_none);
    body()->addLayout(foot);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setSearch(text);
        refresh();
    });
    connect(m_table, &RowTable::selectionChangedById, this, &LearnedPayees::refresh);
    connect(m_forget, &QPushButton::clicked, this, &LearnedPayees::forget);
    connect(m_forgetAll, &QPushButton::clicked, this, &LearnedPayees::askForgetAll);
    show(FeatureFigures{});
}

void LearnedPayees::show(const FeatureFigures &figures)
{
    m_model.setPayees(figures.payees, CategoryNames(m_context.ledger.reader()));
    setNote(tr("%n payees", nullptr, m_model.total()));
    m_versions = int(figures.versions.size());
    refresh();
}

void LearnedPayees::refresh()
{
    const int rows = m_model.rowCount();
    m_table->setFixedHeight(
        scaled(space::headHeight) +
        std::min(rows, mostRowsShown) * m_table->verticalHeader()->defaultSectionSize() + 1);
    m_table->setVisible(rows > 0);
    m_search->setVisible(m_model.total() > 0);
    m_none->setVisible(rows == 0);
    m_none->setText(m_model.total() == 0
                        ? tr("Nothing yet. Each entry you sort teaches it about its payee.")
                        : tr("No payee is called so."));
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    const bool isOne = chosen.size() == 1;
    m_forget->setText(isOne ? buttonText(tr("Forget %1").arg(m_model.at(chosen[0].row()).name))
                            : tr("Forget"));
    m_forget->setEnabled(isOne);
    m_forget->setVisible(m_model.total() > 0);
    m_forgetAll->setVisible(m_model.total() > 0 || m_versions > 0);
}

void LearnedPayees::forget()
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    if (chosen.size() == 1)
        m_context.notices.accept(Feedback(m_context.ledger, m_context.today())
                                     .forgetPayee(m_model.at(chosen[0].row()).keys.front()));
}

/// Says what would be lost before it is.
void LearnedPayees::askForgetAll()
{
    auto *popover = new Popover(window());
    const QString lost = tr("What your choices taught about %n payees", nullptr, m_model.total());
    QLabel *question = makeWrapped(
        (m_versions > 0 ? tr("%1 goes, and so do %n trained versions with their report cards.",
                             nullptr,
                             m_versions)
                        : tr("%1 goes."))
                .arg(lost) +
            u' ' + tr("Your entries and rules stay as they are. Undo brings it all back."),
        u"small"_s);
    question->setFixedWidth(scaled(300));
    question->setObjectName(u"forgetAllQuestion"_s);
    auto *sure = new QPushButton(tr("Forget everything"));
    sure->setObjectName(u"forgetAllSure"_s);
    auto *leave = new QPushButton(tr("Leave it"));
    leave->setProperty("kind", u"quiet"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(sure);
    row->addWidget(leave);
    row->addStretch();
    popover->body()->addWidget(question);
    popover->body()->addLayout(row);
    connect(leave, &QPushButton::clicked, popover, &Popover::close);
    connect(sure, &QPushButton::clicked, popover, [this, popover] {
        if (m_context.notices.accept(Feedback(m_context.ledger, m_context.today()).forgetAll()))
            popover->close();
    });
    popover->popUp(m_forgetAll);
    leave->setFocus();
}

} // namespace bp::ui
