// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/entries_screen.h"

#include "core/ledger/ledger.h"

#include "ui/base/advice_news.h"
#include "ui/base/navigator.h"
#include "ui/base/notices.h"
#include "ui/base/settings.h"
#include "ui/delegates/entry_table_look.h"
#include "ui/jobs/job_runner.h"
#include "ui/models/entry_table_model.h"
#include "ui/screens/cell_editor.h"
#include "ui/screens/entries_filter_bar.h"
#include "ui/screens/entries_foot.h"
#include "ui/screens/entry_commands.h"
#include "ui/screens/entry_pane.h"
#include "ui/screens/review_strip.h"
#include "ui/screens/saved_filters_button.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/spacing.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/row_table.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QKeyEvent>

namespace bp::ui {

using namespace Qt::StringLiterals;

namespace {

/// Smaller books answer as quickly from the disk.
constexpr std::int64_t indexedFrom = 20'000;
/// While a person changes entry after entry nothing is read anew.
constexpr int indexRestMilliseconds = 1'000;

} // namespace

EntriesScreen::EntriesScreen(const Context &context, QWidget *parent)
    : Screen(context, parent)
    , m_model(new EntryTableModel(context.ledger, this))
    , m_bar(new EntriesFilterBar(context, this))
    , m_strip(new ReviewStrip(context, this))
    , m_table(new RowTable(cells::RowId, this))
    , m_commands(new EntryCommands(context, m_model, m_table))
    , m_cell(new CellEditor(context, m_model, m_table))
    , m_pane(new EntryPane(context, this))
    , m_saved(new SavedFiltersButton(context, this))
    , m_empty(new EmptyState(u"entries"_s, tr("Nothing answers this filter."), this))
    , m_foot(new EntriesFoot(context.settings.locale()))
{
    m_model->setLocale(context.settings.locale());
    m_model->setToday(context.today());
    m_model->setSuggester(
        [this](const Entry &entry) { return m_commands->sorting().worthShowing(entry); });
    connect(
        &context.adviceNews, &AdviceNews::changed, m_model, &EntryTableModel::forgetSuggestions);
    build();
    connect(m_bar, &EntriesFilterBar::filterChanged, this, &EntriesScreen::ask);
    connect(m_table, &RowTable::selectionChangedById, this, [this] {
        refreshFoot();
        Q_EMIT actionsChanged();
        if (m_pane->isVisible() && !m_pane->isNew() && !m_pane->isEdited() &&
            !m_commands->current().isNull() && m_commands->current() != m_pane->entry())
            m_pane->showEntry(m_commands->current());
    });
    connect(m_table, &RowTable::keyPressed, this, &EntriesScreen::takeKey);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &EntriesScreen::showPane);
    connect(m_saved, &SavedFiltersButton::asked, this, [this](const EntryFilter &filter) {
        this->context().go.go({ScreenId::Entries, filter, {}});
    });
    connect(
        m_cell, &CellEditor::categoryAsked, &m_commands->sorting(), &SortingCommands::openChooser);
    connect(m_strip, &ReviewStrip::reviewAsked, this, &EntriesScreen::review);
    connect(m_strip, &ReviewStrip::sorted, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_pane, &EntryPane::closed, this, &EntriesScreen::closePane);
    connect(m_pane, &EntryPane::resumeAsked, this, &EntriesScreen::resumeForm);
    connect(m_pane, &EntryPane::saved, this, [this](EntryId id) {
        closePane();
        m_table->clearSelection();
        m_table->select(id.value());
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &EntriesScreen::refreshFoot);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &EntriesScreen::refreshFoot);
    connect(&context.ledger, &Ledger::changed, &m_counting, qOverload<>(&QTimer::start));
    m_counting.setSingleShot(true);
    m_counting.setInterval(0);
    connect(&m_counting, &QTimer::timeout, this, &EntriesScreen::countWaiting);
    m_indexing.setSingleShot(true);
    m_indexing.setInterval(indexRestMilliseconds);
    connect(&m_indexing, &QTimer::timeout, this, &EntriesScreen::indexTexts);
    connect(&context.ledger, &Ledger::changed, &m_indexing, qOverload<>(&QTimer::start));
    m_indexing.start();
    refreshFoot();
    countWaiting();
}

void EntriesScreen::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new PageHead(tr("Entries"), context().go, this);
    auto *fresh = new KeyButton(tr("New entry"), u"N"_s);
    fresh->setObjectName(u"newEntry"_s);
    fresh->setProperty("kind", u"primary"_s);
    fresh->setIcon(icon(u"add"_s, Token::OnAccent));
    connect(fresh, &QPushButton::clicked, this, &EntriesScreen::startNew);
    head->addButton(m_saved);
    head->addButton(fresh);
    column->addWidget(head);
    auto *page = new QVBoxLayout;
    page->setContentsMargins(space::pageMargin, 0, space::pageMargin, space::l);
    page->setSpacing(10);
    page->addWidget(m_bar);
    page->addWidget(m_strip);
    auto *ruleOffer = new RuleOfferBar(context());
    connect(&m_commands->sorting(), &SortingCommands::ruleOffered, ruleOffer, &RuleOfferBar::ask);
    page->addWidget(ruleOffer);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::cardGap);
    row->addWidget(buildTable(), 1);
    m_pane->setFixedWidth(320);
    m_pane->hide();
    row->addWidget(m_pane);
    page->addLayout(row, 1);
    column->addLayout(page, 1);
}

QWidget *EntriesScreen::buildTable()
{
    auto *card = new QFrame;
    card->setProperty("kind", u"card"_s);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 4, 1, 1);
    column->setSpacing(0);
    m_table->setObjectName(u"entries"_s);
    m_table->setAccessibleName(tr("Entries"));
    m_table->setModel(m_model);
    m_table->follow(context().settings);
    dressEntryTable(m_table);
    column->addWidget(m_table, 1);
    m_empty->hide();
    column->addWidget(m_empty, 1);
    column->addWidget(makeRule());
    column->addWidget(m_foot);
    return card;
}

void EntriesScreen::open(const Link &link)
{
    m_bar->setFilter(link.filter);
    setFilter(link.filter);
    countWaiting();
    refreshFoot();
    if (link.detail == "new"_L1)
        startNew();
    else if (link.detail == "find"_L1)
        m_bar->focusSearch();
    else if (const qint64 id = link.detail.toLongLong())
        m_table->select(id);
    if (m_table->currentId() == 0)
        m_table->setCurrentIndex(m_model->index(m_table->nextRow(0, 1), 0));
    if (!m_pane->isVisible() && link.detail != "find"_L1)
        m_table->setFocus();
}

/// Another question starts at its newest answer, unless the row of the keyboard answers it as well.
void EntriesScreen::setFilter(const EntryFilter &filter)
{
    if (filter == m_model->filter())
        return;
    const qint64 before = m_table->currentId();
    m_model->setFilter(filter);
    if (before != 0 && m_table->currentId() == before)
        m_table->scrollTo(m_table->currentIndex());
    else
        m_table->goToTop();
}

void EntriesScreen::ask(const EntryFilter &filter)
{
    setFilter(filter);
    m_counting.start();
    refreshFoot();
    context().go.replace({ScreenId::Entries, filter, {}});
}

/// Only what waits, the first of it under the keyboard.
void EntriesScreen::review()
{
    EntryFilter waiting;
    waiting.sorting = Sorting::Unsorted;
    context().go.go({ScreenId::Entries, waiting, {}});
    m_table->clearSelection();
    m_table->goToTop();
    m_table->select(m_table->currentId());
    m_table->takeKeyboard();
}

void EntriesScreen::countWaiting()
{
    EntryFilter filter = m_model->filter();
    m_strip->setReviewing(filter.sorting == Sorting::Unsorted);
    m_saved->setFilter(filter);
    const LedgerReader &reader = context().ledger.reader();
    filter.sorting = Sorting::ByMachine;
    const std::int64_t byMachine = reader.entryCount(filter);
    filter.sorting = Sorting::Unsorted;
    m_bar->setCounts(byMachine, reader.entryCount(filter));
}

/// On a big book the letters of a search are looked for in memory.
void EntriesScreen::indexTexts()
{
    if (m_model->hasTextIndex() || context().ledger.reader().entryCount() < indexedFrom)
        return;
    const LedgerSource source = context().ledger.source();
    JobOptions options{tr("Reading the texts of the entries"),
                       u"text-index"_s,
                       source.revision(),
                       [this] { m_indexing.start(); }};
    using Index = std::shared_ptr<const EntryTextIndex>;
    context().jobs.run(
        std::move(options),
        this,
        [source](Progress &) {
            return source.read([](const LedgerReader &reader) {
                return Index(std::make_shared<EntryTextIndex>(EntryTextIndex::of(reader)));
            });
        },
        [this](const Result<Index> &index) {
            if (index)
                m_model->setTextIndex(*index);
        });
}

void EntriesScreen::refreshFoot()
{
    const EntryTableModel::Totals &totals = m_model->totals();
    m_foot->show(totals, m_model->filter().days, int(m_table->selectedIds().size()));
    const bool isEmpty = totals.entries == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setSentence(m_model->filter().isEmpty()
                             ? tr("Your entries will stand here. Drop a bank file on the window, "
                                  "or press N for the first one.")
                             : tr("Nothing answers this filter."));
}

QSet<ActionId> EntriesScreen::actions() const
{
    QSet<ActionId> able{ActionId::Find,
                        ActionId::NewEntry,
                        ActionId::Primary,
                        ActionId::PreviousPeriod,
                        ActionId::NextPeriod};
    if (!m_commands->current().isNull() || !m_table->selectedIds().isEmpty())
        able.unite({ActionId::Category,
                    ActionId::Accept,
                    ActionId::NotThis,
                    ActionId::Split,
                    ActionId::PairTransfer,
                    ActionId::EditCell,
                    ActionId::ApplyRules,
                    ActionId::DeleteEntry});
    return able;
}

void EntriesScreen::act(ActionId action)
{
    switch (action) {
    case ActionId::Find:
        return m_bar->focusSearch();
    case ActionId::NewEntry:
        return startNew();
    case ActionId::Primary:
        if (m_pane->isVisible())
            m_pane->save();
        else
            startNew();
        return;
    case ActionId::Category:
        return m_commands->sorting().openChooser();
    case ActionId::Accept:
        return m_commands->sorting().acceptSuggestion();
    case ActionId::NotThis:
        return m_commands->sorting().rejectSuggestion();
    case ActionId::Split:
        return m_commands->openSplit();
    case ActionId::PairTransfer:
        return m_commands->pairOrUnpair();
    case ActionId::EditCell:
        return m_cell->open();
    case ActionId::ApplyRules:
        return m_commands->sorting().applyRules();
    case ActionId::DeleteEntry:
        // What is typed in it stays with the form, which is offered again beside the undo.
        if (!m_pane->isEdited())
            closePane();
        return m_commands->removeSelected();
    case ActionId::PreviousPeriod:
        return m_bar->stepMonth(-1);
    case ActionId::NextPeriod:
        return m_bar->stepMonth(1);
    default:
        return;
    }
}

std::vector<QWidget *> EntriesScreen::panes() const
{
    return {m_bar, m_table, m_pane};
}

std::vector<KeyHelp> EntriesScreen::keys() const
{
    return {
        {tr("Space"), tr("tick the row")},
        {tr("Shift+↑ ↓"), tr("tick several rows")},
        {tr("Enter"),
         tr("show the entry, or what is suggested; accept while looking through what waits")},
        {tr("Enter, Esc"), tr("in the payee of a new entry: accept what is suggested, refuse it")},
        {tr("F2, then Tab"), tr("edit the payee, then the amount, in the table")},
        {u"1"_s, tr("accept what is suggested")},
        {u"2, 3"_s, tr("show the second or third suggestion; Enter takes it")},
        {tr("+"), tr("sort those like the last one, too")},
        {tr("Esc"), tr("close, then clear the filter")},
        {tr("Backspace"), tr("go on with the entry that was left unsaved")}};
}

bool EntriesScreen::takeFiles(const QStringList &paths)
{
    static const QSet<QString> papers{
        u"pdf"_s, u"png"_s, u"jpg"_s, u"jpeg"_s, u"webp"_s, u"heic"_s, u"tif"_s, u"tiff"_s};
    const bool arePapers = std::ranges::all_of(paths, [](const QString &path) {
        return papers.contains(QFileInfo(path).suffix().toLower());
    });
    if (!arePapers || m_commands->current().isNull())
        return false;
    if (m_pane->isVisible() && m_pane->entry() == m_commands->current())
        m_pane->attach(paths);
    else
        context().notices.accept(m_commands->changes().attach(m_commands->current(), paths));
    return true;
}

void EntriesScreen::takeKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
            return;
        takeEnter(event->isAutoRepeat());
        break;
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
        if (!m_commands->sorting().acceptNumber(event->key() - Qt::Key_0)) {
            if (!m_commands->sorting().isWaiting())
                return;
            m_commands->sorting().sayNothingIsSuggested();
        }
        break;
    case Qt::Key_Plus:
        if (!m_commands->sorting().sortLikeLast())
            return;
        break;
    case Qt::Key_Backspace:
        if (!resumeForm())
            return;
        break;
    case Qt::Key_Escape:
        if (m_pane->isVisible())
            closePane();
        else if (!m_table->selectedIds().isEmpty())
            m_table->clearSelection();
        else if (!m_bar->clearOne())
            return;
        break;
    default:
        return;
    }
    event->accept();
}

/// Looking through what waits, one key says yes; elsewhere, and where nothing is proposed, it opens
/// the choice. A key held down says it once.
void EntriesScreen::takeEnter(bool isRepeated)
{
    SortingCommands &sorting = m_commands->sorting();
    const bool isReviewing =
        m_model->filter().sorting == Sorting::Unsorted && m_table->selectedIds().size() <= 1;
    if (!sorting.isWaiting())
        showPane();
    else if (isReviewing && isRepeated)
        return;
    else if (!isReviewing || !sorting.acceptNumber(1))
        sorting.openChooser();
}

void EntriesScreen::layoutColumns()
{
    // Beside the pane of one entry a narrow window has no room for the account.
    const bool isNarrow = m_pane->isVisibleTo(this) && width() < 1000;
    planEntryColumns(m_table, isNarrow ? EntryColumns::Narrow : EntryColumns::All);
}

void EntriesScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    m_pane->setFixedWidth(std::min(scaled(width() < 1000 ? 312 : 320), width() * 2 / 5));
    layoutColumns();
}

} // namespace bp::ui
