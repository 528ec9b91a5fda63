// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/accounts_screen.h"

#include "ui/base/navigator.h"
#include "ui/base/settings.h"
#include "ui/delegates/money_delegate.h"
#include "ui/delegates/payee_delegate.h"
#include "ui/models/account_list_model.h"
#include "ui/screens/account_form.h"
#include "ui/screens/reconcile_panel.h"
#include "ui/style/icons.h"
#include "ui/style/spacing.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/row_table.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>

namespace bp::ui {

using namespace Qt::StringLiterals;

AccountsScreen::AccountsScreen(const Context &context, QWidget *parent)
    : Screen(context, parent)
    , m_model(new AccountListModel(context.ledger, this))
    , m_table(new RowTable(cells::RowId))
    , m_form(new AccountForm(context))
    , m_reconcile(new ReconcilePanel(context))
    , m_pages(new QStackedWidget)
{
    m_model->setLocale(context.settings.locale());
    build();
    connect(m_table, &RowTable::selectionChangedById, this, &AccountsScreen::showCurrent);
    connect(
        m_form, &AccountForm::saved, this, [this](AccountId id) { m_table->select(id.value()); });
    connect(m_form, &AccountForm::reconcileAsked, this, [this] {
        m_reconcile->start(m_form->account());
        m_pages->setCurrentIndex(1);
        Q_EMIT actionsChanged();
    });
    connect(m_reconcile, &ReconcilePanel::finished, this, [this] {
        m_pages->setCurrentIndex(0);
        showCurrent();
        m_table->setFocus();
    });
}

void AccountsScreen::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new PageHead(tr("Accounts"), context().go, this);
    auto *fresh = new QPushButton(tr("New account"));
    fresh->setIcon(icon(u"add"_s, Token::OnAccent));
    fresh->setProperty("kind", u"primary"_s);
    fresh->setObjectName(u"newAccount"_s);
    connect(fresh, &QPushButton::clicked, m_form, &AccountForm::startNew);
    head->addButton(fresh);
    column->addWidget(head);
    auto *list = new QWidget;
    auto *row = new QHBoxLayout(list);
    row->setContentsMargins({});
    row->setSpacing(space::cardGap);
    auto *card = new QFrame;
    card->setProperty("kind", u"card"_s);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 4, 1, 4);
    m_table->setObjectName(u"accounts"_s);
    m_table->setAccessibleName(tr("Accounts"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->follow(context().settings);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setItemDelegateForColumn(AccountListModel::Name, new PayeeDelegate(m_table));
    m_table->setItemDelegateForColumn(AccountListModel::Balance, new MoneyDelegate(m_table));
    m_table->setColumnPlan({-3, -2, 170});
    inside->addWidget(m_table);
    row->addWidget(card, 1);
    m_form->setFixedWidth(340);
    row->addWidget(m_form);
    m_pages->addWidget(list);
    m_pages->addWidget(m_reconcile);
    auto *page = new QVBoxLayout;
    page->setContentsMargins(space::pageMargin, 0, space::pageMargin, space::l);
    page->addWidget(m_pages);
    column->addLayout(page, 1);
    const auto showEntries = [this] {
        if (const auto account = m_model->accountAt(m_table->currentIndex().row())) {
            EntryFilter filter;
            filter.accounts = {account->id};
            context().go.go({ScreenId::Entries, filter, {}});
        }
    };
    connect(m_table, &QAbstractItemView::doubleClicked, this, showEntries);
    connect(m_table, &RowTable::keyPressed, this, [showEntries](QKeyEvent *event) {
        if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
            return;
        if (event->modifiers() != Qt::NoModifier)
            return;
        showEntries();
        event->accept();
    });
}

void AccountsScreen::open(const Link &link)
{
    m_pages->setCurrentIndex(0);
    const qint64 id = link.detail.toLongLong();
    if (id != 0)
        m_table->select(id);
    else if (const int row = m_table->nextRow(0, 1); m_table->currentId() == 0 && row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    if (link.detail == "new"_L1 || m_model->rowCount() == 0)
        m_form->startNew();
    else
        m_table->setFocus();
}

void AccountsScreen::showCurrent()
{
    if (const auto account = m_model->accountAt(m_table->currentIndex().row()))
        m_form->showAccount(account->id);
    Q_EMIT actionsChanged();
}

QSet<ActionId> AccountsScreen::actions() const
{
    return {ActionId::Primary};
}

void AccountsScreen::act(ActionId action)
{
    if (action != ActionId::Primary)
        return;
    if (m_pages->currentIndex() == 1)
        m_reconcile->finish();
    else
        m_form->save();
}

std::vector<QWidget *> AccountsScreen::panes() const
{
    return {m_table, m_form, m_reconcile};
}

} // namespace bp::ui
