// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/dashboard_screen.h"

#include "core/base/display.h"
#include "core/ledger/ledger.h"

#include "ui/base/navigator.h"
#include "ui/base/settings.h"
#include "ui/charts/balance_chart.h"
#include "ui/charts/cash_flow_chart.h"
#include "ui/charts/category_donut.h"
#include "ui/charts/pace_chart.h"
#include "ui/jobs/job_runner.h"
#include "ui/screens/dashboard_figures.h"
#include "ui/screens/dashboard_parts.h"
#include "ui/screens/dashboard_words.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/spacing.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/month_stepper.h"
#include "ui/widgets/page_head.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace bp::ui {
namespace {

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
}

} // namespace

DashboardScreen::DashboardScreen(const Context &context, QWidget *parent)
    : Screen(context, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead(column);
    m_empty = buildEmpty();
    column->addWidget(m_empty, 1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"dashboardScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    buildCards();
    scroll->setWidget(m_cards);
    column->addWidget(scroll, 1);
    m_scroll = scroll;
    m_empty->hide();
    connect(&context.ledger, &Ledger::changed, this, &DashboardScreen::refresh);
}

DashboardScreen::~DashboardScreen() = default;

void DashboardScreen::buildHead(QVBoxLayout *column)
{
    auto *head = new PageHead(tr("Dashboard"), context().go);
    m_month = new MonthStepper(context().settings.locale());
    connect(m_month, &MonthStepper::stepped, this, &DashboardScreen::refresh);
    head->addAbout(m_month);
    auto *import = new QPushButton(icon(u"import"_s, Token::OnAccent), tr("Import file"));
    import->setProperty("kind", u"primary"_s);
    import->setObjectName(u"importFile"_s);
    import->setAccessibleName(tr("Import file"));
    connect(import, &QPushButton::clicked, this, [this] { context().go.go(ScreenId::Import); });
    head->addButton(import);
    column->addWidget(head);
}

QWidget *DashboardScreen::buildEmpty()
{
    auto *empty = new EmptyState(u"dashboard"_s,
                                 tr("Your balance, your months and where the money goes appear "
                                    "here with the first entries."));
    empty->setObjectName(u"emptyDashboard"_s);
    QPushButton *import = empty->setButton(tr("Import a bank file"));
    import->setProperty("kind", u"primary"_s);
    connect(import, &QPushButton::clicked, this, [this] { context().go.go(ScreenId::Import); });
    return empty;
}

void DashboardScreen::buildCards()
{
    const QLocale locale = context().settings.locale();
    m_cards = new QWidget;
    m_cards->setProperty("kind", u"page"_s);
    m_cards->setAttribute(Qt::WA_StyledBackground);
    m_grid = new QGridLayout(m_cards);
    m_grid->setContentsMargins(space::pageMargin, 0, space::pageMargin, space::l);
    m_grid->setSpacing(space::cardGap);

    m_strip = buildStrip({&m_usable, &m_spent, &m_in, &m_unsorted});
    m_balance = new BalanceChart(locale);
    m_balance->setObjectName(u"balanceChart"_s);
    m_balance->setEmptySentence(tr("After the second day with entries the line appears here."));
    m_balanceCard = makeCard(tr("Balance"), m_balance);
    m_pace = new PaceChart(locale);
    m_pace->setObjectName(u"paceChart"_s);
    m_pace->setEmptySentence(tr("After two months of entries the usual line appears here."));
    m_paceCard = makeCard({}, m_pace);
    m_flow = new CashFlowChart(locale);
    m_flow->setObjectName(u"flowChart"_s);
    m_flow->setEmptySentence(tr("Money in and out appears here with the first entries."));
    m_flowCard = makeCard(tr("Money in and out"), m_flow);
    m_flowCard->body()->addWidget(buildFlowLegend());
    m_donutCard = new Card(tr("Where it went"));
    m_donutCard->setObjectName(u"donutCard"_s);
    m_donut = new CategoryDonut(locale);
    m_donut->setObjectName(u"donut"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_donut, 0, Qt::AlignVCenter);
    m_legend = new QVBoxLayout;
    m_legend->setSpacing(0);
    row->addLayout(m_legend, 1);
    m_donutCard->body()->addLayout(row);
    m_donutCard->body()->addStretch();
    m_newestCard = new Card(tr("Newest entries"));
    m_newestCard->setObjectName(u"newestCard"_s);
    QPushButton *all = m_newestCard->setLink(tr("All entries"));
    connect(all, &QPushButton::clicked, this, [this] { context().go.go(ScreenId::Entries); });
    m_newest = new QVBoxLayout;
    m_newest->setSpacing(0);
    m_newestCard->body()->addLayout(m_newest);
    m_newestCard->body()->addStretch();
    const auto go = [this](const Link &link) { context().go.go(link); };
    for (ChartView *chart : std::initializer_list<ChartView *>{m_balance, m_pace, m_flow, m_donut})
        connect(chart, &ChartView::chosen, this, go);
    for (FigureTile *tile : {m_usable, m_spent, m_in, m_unsorted})
        connect(tile, &LinkTarget::chosen, this, go);
    arrange(3);
}

QWidget *DashboardScreen::buildFlowLegend()
{
    auto *legend = new QWidget;
    auto *row = new QHBoxLayout(legend);
    row->setContentsMargins(0, space::s, 0, 0);
    row->setSpacing(14);
    row->addWidget(new LegendKey(LegendKey::Shape::Square, Token::Positive, tr("in")));
    row->addWidget(new LegendKey(LegendKey::Shape::Square, Token::Text3, tr("out")));
    row->addWidget(new LegendKey(LegendKey::Shape::Line, Token::Text1, tr("left over")));
    row->addStretch();
    return legend;
}

void DashboardScreen::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (int i = 0; i < 6; ++i) {
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
        m_grid->setRowStretch(i, 0);
        m_grid->setColumnMinimumWidth(i, i < columns ? 200 : 0);
    }
    m_grid->addWidget(m_strip, 0, 0, 1, columns);
    if (columns == 3) {
        m_grid->addWidget(m_balanceCard, 1, 0, 1, 2);
        m_grid->addWidget(m_paceCard, 1, 2);
        m_grid->addWidget(m_donutCard, 2, 0);
        m_grid->addWidget(m_flowCard, 2, 1);
        m_grid->addWidget(m_newestCard, 2, 2);
        m_grid->setRowStretch(1, 5);
        m_grid->setRowStretch(2, 6);
    } else {
        m_grid->addWidget(m_balanceCard, 1, 0, 1, 2);
        m_grid->addWidget(m_paceCard, 2, 0);
        m_grid->addWidget(m_donutCard, 2, 1);
        m_grid->addWidget(m_flowCard, 3, 0);
        m_grid->addWidget(m_newestCard, 3, 1);
    }
    m_balanceCard->setMinimumHeight(scaled(252));
    m_paceCard->setMinimumHeight(scaled(252));
    for (Card *card : {m_donutCard, m_flowCard, m_newestCard})
        card->setMinimumHeight(scaled(290));
}

void DashboardScreen::open(const Link &)
{
    const QDate today = context().today();
    m_newestMonth = std::max(Month(today), dashboardMonth(context().ledger.reader(), today));
    m_month->setLast(m_newestMonth);
    if (m_month->month().isNull())
        m_month->setMonth(dashboardMonth(context().ledger.reader(), today));
    refresh();
}

void DashboardScreen::refresh()
{
    if (m_month->month().isNull())
        return;
    const LedgerSource source = context().ledger.source();
    const Month month = m_month->month();
    const QDate today = context().today();
    JobOptions options;
    options.title = tr("Counting for the dashboard");
    options.kind = u"dashboard"_s;
    options.revision = source.revision();
    options.whenStale = [this] { refresh(); };
    context().jobs.run(
        options,
        this,
        [source, month, today](Progress &) {
            return source.read(
                [&](const LedgerReader &reader) { return dashboardFigures(reader, month, today); });
        },
        [this](const Result<DashboardFigures> &figures) {
            if (figures)
                fill(*figures);
        });
}

void DashboardScreen::fill(const DashboardFigures &figures)
{
    m_empty->setVisible(!figures.hasEntries);
    m_scroll->setVisible(figures.hasEntries);
    m_month->setVisible(figures.hasEntries);
    if (!figures.hasEntries)
        return;
    showFigures(figures);
    showBalance(figures);
    const QLocale locale = context().settings.locale();
    m_paceCard->setTitle(
        tr("%1 against the usual").arg(locale.standaloneMonthName(figures.month.month())));
    m_pace->setPace(figures.pace, context().today());
    m_flow->setCashFlow(figures.flow, context().today());
    m_flowCard->setFact(tr("last %n month(s)", nullptr, int(figures.flow.rows.size())));
    m_flowCard->setNote(unpricedNote(figures.flow.unpriced, locale));
    showWhereItWent(figures);
    showNewest(figures);
}

void DashboardScreen::showFigures(const DashboardFigures &figures)
{
    const DashboardWords words(figures, context().settings.locale(), context().today());
    for (const auto &[tile, figure] : {std::pair{m_usable, words.usable()},
                                       std::pair{m_spent, words.spent()},
                                       std::pair{m_in, words.in()},
                                       std::pair{m_unsorted, words.unsorted()}}) {
        tile->setLabel(figure.label);
        tile->setNumber(figure.number);
        tile->setNote(figure.emphasis, figure.tone, figure.note, figure.shortNote);
        tile->setLink(figure.link);
    }
}

void DashboardScreen::showBalance(const DashboardFigures &figures)
{
    const QLocale locale = context().settings.locale();
    m_balance->setSeries(figures.balance);
    const QString unpriced = unpricedNote(figures.balance.unpriced, locale);
    m_balanceCard->setNote(unpriced.isEmpty() ? tr("money you can use, day by day") : unpriced);
    delete m_balanceChange;
    m_balanceChange = makeBalanceChange(figures.balance, locale);
    if (m_balanceChange)
        m_balanceCard->setTrailing(m_balanceChange);
}

void DashboardScreen::showWhereItWent(const DashboardFigures &figures)
{
    const QLocale locale = context().settings.locale();
    const auto slices = donutSlices(figures.spending, locale);
    const Money spent = figures.spending.total.negated();
    m_donut->setSlices(slices,
                       display::wholeAmount(spent, locale) + QChar(0x00A0) +
                           display::currencySign(spent.currency(), locale),
                       tr("spent"));
    clear(m_legend);
    for (const DonutSlice &slice : slices) {
        auto *row = new LegendRow(slice.name, slice.value, slice.colour);
        row->setLink(slice.link);
        connect(
            row, &LinkTarget::chosen, this, [this](const Link &link) { context().go.go(link); });
        m_legend->addWidget(row);
    }
    if (slices.empty())
        m_legend->addWidget(
            makeWrapped(tr("Nothing was spent in this month so far."), u"small"_s, u"secondary"_s));
    m_legend->addStretch();
    m_donutCard->setNote(unpricedNote(figures.spending.unpriced, locale));
}

void DashboardScreen::showNewest(const DashboardFigures &figures)
{
    clear(m_newest);
    bool isFirst = true;
    for (const EntryRow &entry : figures.newest) {
        auto *row = new NewestRow(
            newestText(entry, figures.colours, context().settings.locale(), figures.currency),
            isFirst);
        EntryFilter filter;
        filter.days = {entry.entry.day, entry.entry.day};
        row->setLink(Link{ScreenId::Entries, filter, QString::number(entry.entry.id.value())});
        connect(
            row, &LinkTarget::chosen, this, [this](const Link &link) { context().go.go(link); });
        m_newest->addWidget(row);
        isFirst = false;
    }
}

QSet<ActionId> DashboardScreen::actions() const
{
    return {ActionId::PreviousPeriod, ActionId::NextPeriod, ActionId::Primary};
}

void DashboardScreen::act(ActionId id)
{
    if (id == ActionId::PreviousPeriod)
        m_month->step(-1);
    else if (id == ActionId::NextPeriod)
        m_month->step(1);
    else if (id == ActionId::Primary)
        context().go.go(ScreenId::Import);
}

std::vector<QWidget *> DashboardScreen::panes() const
{
    return {m_month->findChild<QWidget *>(u"previousMonth"_s), m_balance, m_pace, m_flow};
}

std::vector<KeyHelp> DashboardScreen::keys() const
{
    return {{tr("← →"), tr("Step through a chart")},
            {tr("Enter"), tr("Show the entries behind it")},
            {tr("T"), tr("Chart as table and back")}};
}

void DashboardScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    arrange(width() < scaled(980) ? 2 : 3);
}

} // namespace bp::ui
