// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/side_bar.h"

#include "core/base/display.h"
#include "core/ledger/ledger.h"

#include "ui/base/navigator.h"
#include "ui/base/settings.h"
#include "ui/shell/screens.h"
#include "ui/shell/side_row.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/spacing.h"
#include "ui/widgets/search_field.h"

#include <QAction>
#include <QBoxLayout>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace bp::ui {
namespace {

/// All balances in the book's currency; nothing when one has no rate.
std::optional<Money>
total(const LedgerReader &reader, const QHash<AccountId, Money> &balances, QDate today)
{
    const Currency currency = reader.bookCurrency();
    Money sum(0, currency);
    for (const Money &balance : balances) {
        if (balance.isZero())
            continue;
        const auto priced = reader.converted(balance, currency, today);
        if (!priced)
            return std::nullopt;
        const auto added = sum.plus(*priced);
        if (!added)
            return std::nullopt;
        sum = *added;
    }
    return sum;
}

} // namespace

SideBar::SideBar(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_book(new QToolButton)
    , m_search(new SearchField(tr("Search"),
                               QKeySequence(u"Ctrl+K"_s).toString(QKeySequence::NativeText)))
    , m_searchIcon(new QToolButton)
    , m_accounts(new QWidget)
{
    setProperty("kind", u"side"_s);
    setAttribute(Qt::WA_StyledBackground);
    setObjectName(u"sideBar"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->setSpacing(0);
    m_book->setObjectName(u"bookMenu"_s);
    m_book->setProperty("kind", u"book"_s);
    m_book->setIcon(logo());
    m_book->setIconSize({22, 22});
    m_book->setPopupMode(QToolButton::InstantPopup);
    m_book->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column->addWidget(m_book);
    column->addSpacing(6);
    m_search->setObjectName(u"search"_s);
    m_search->setAccessibleName(tr("Search all entries"));
    connect(m_search, &QLineEdit::returnPressed, this, &SideBar::search);
    column->addWidget(m_search);
    m_searchIcon->setIcon(icon(u"search"_s));
    m_searchIcon->setIconSize({20, 20});
    m_searchIcon->setAccessibleName(tr("Search all entries"));
    m_searchIcon->setToolTip(tr("Search all entries"));
    m_searchIcon->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_searchIcon->hide();
    connect(m_searchIcon, &QToolButton::clicked, this, [this] {
        m_context.go.go(Link{.screen = ScreenId::Entries, .filter = {}, .detail = u"find"_s});
    });
    column->addWidget(m_searchIcon);
    column->addSpacing(6);
    buildPages(column);
    buildAccounts();
    markCurrent();
    m_book->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFixedWidth(scaled(space::sideBar));
    connect(&m_context.go, &Navigator::changed, this, &SideBar::markCurrent);
    connect(&m_context.ledger, &Ledger::changed, this, &SideBar::buildAccounts);
}

QString SideBar::bookName(const Context &context)
{
    return context.ledger.reader().preference(u"book.name"_s,
                                              QFileInfo(context.ledger.path()).completeBaseName());
}

void SideBar::setBookMenu(QMenu *menu)
{
    m_book->setMenu(menu);
}

void SideBar::buildPages(QVBoxLayout *column)
{
    const auto add = [&](const ScreenInfo &info) {
        auto *row = new SideRow(SideRow::Kind::Page, info.name(), QString::fromLatin1(info.icon));
        row->setObjectName(u"page."_s + QString::fromLatin1(info.icon));
        connect(row, &SideRow::clicked, this, [this, id = info.id] { m_context.go.go(id); });
        column->addWidget(row);
        m_pages.emplace_back(info.id, row);
    };
    for (const ScreenInfo &info : screens()) {
        if (!info.isAtFoot)
            add(info);
    }
    column->addSpacing(space::m);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_accounts->setProperty("kind", u"side"_s);
    m_accounts->setAttribute(Qt::WA_StyledBackground);
    auto *accounts = new QVBoxLayout(m_accounts);
    accounts->setContentsMargins(0, 0, 0, 0);
    accounts->setSpacing(0);
    scroll->setWidget(m_accounts);
    column->addWidget(scroll, 1);
    for (const ScreenInfo &info : screens()) {
        if (info.isAtFoot)
            add(info);
    }
}

void SideBar::buildAccounts()
{
    auto *column = static_cast<QVBoxLayout *>(m_accounts->layout());
    while (QLayoutItem *item = column->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    const LedgerReader &reader = m_context.ledger.reader();
    const QLocale locale = m_context.settings.locale();
    const auto balances = reader.balances();
    const auto accounts = reader.accounts();
    m_book->setText(u' ' + bookName(m_context));
    m_book->setAccessibleName(tr("Book %1").arg(bookName(m_context)));
    if (!accounts.empty()) {
        auto *heading = new SideRow(SideRow::Kind::Heading, tr("Accounts"));
        heading->setObjectName(u"accountsHeading"_s);
        if (const auto sum = total(reader, balances, m_context.today()))
            heading->setFigure(display::amount(*sum, locale));
        connect(heading, &SideRow::clicked, this, [this] { m_context.go.go(ScreenId::Accounts); });
        column->addWidget(heading);
    }
    for (const Account &account : accounts) {
        if (account.isClosed)
            continue;
        auto *row = new SideRow(SideRow::Kind::Account, account.name);
        const Money balance = balances.value(account.id, Money(0, account.currency));
        row->setFigure(account.currency == reader.bookCurrency()
                           ? display::amount(balance, locale)
                           : display::amountWithUnit(balance, locale));
        connect(row, &SideRow::clicked, this, [this, id = account.id] {
            EntryFilter filter;
            filter.accounts = {id};
            m_context.go.go(Link{.screen = ScreenId::Entries, .filter = filter, .detail = {}});
        });
        column->addWidget(row);
    }
    column->addStretch();
}

void SideBar::markCurrent()
{
    for (const auto &[id, row] : m_pages)
        row->setCurrent(id == m_context.go.current().screen);
}

void SideBar::setFolded(bool isFolded)
{
    if (isFolded == m_isFolded)
        return;
    m_isFolded = isFolded;
    setFixedWidth(scaled(isFolded ? space::sideBarFolded : space::sideBar));
    for (const auto &[id, row] : m_pages)
        row->setFolded(isFolded);
    m_search->setVisible(!isFolded);
    m_searchIcon->setVisible(isFolded);
    m_accounts->setVisible(!isFolded);
    m_book->setToolButtonStyle(isFolded ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_book->setToolTip(isFolded ? bookName(m_context) : QString());
}

void SideBar::focusSearch()
{
    if (m_isFolded)
        m_searchIcon->click();
    else
        m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SideBar::focusCurrent()
{
    for (const auto &[id, row] : m_pages) {
        if (id == m_context.go.current().screen)
            row->setFocus(Qt::TabFocusReason);
    }
}

void SideBar::search()
{
    EntryFilter filter;
    filter.text = m_search->text().trimmed();
    m_context.go.go(Link{.screen = ScreenId::Entries, .filter = filter, .detail = {}});
}

} // namespace bp::ui
