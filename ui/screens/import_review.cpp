// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import_review.h"

#include "ui/base/advice_news.h"
#include "ui/base/navigator.h"
#include "ui/base/settings.h"
#include "ui/delegates/entry_table_look.h"
#include "ui/models/entry_table_model.h"
#include "ui/screens/entry_commands.h"
#include "ui/screens/review_strip.h"
#include "ui/style/spacing.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/row_table.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace bp::ui {

using namespace Qt::StringLiterals;

namespace {

/// Of every file and account of the import.
EntryFilter broughtBy(const ImportOutcome &outcome)
{
    EntryFilter filter;
    filter.batches = QSet<ImportBatchId>(outcome.batches.begin(), outcome.batches.end());
    return filter;
}

} // namespace

ImportReview::ImportReview(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new EntryTableModel(context.ledger, this))
    , m_table(new RowTable(cells::RowId, this))
    , m_commands(new EntryCommands(context, m_model, m_table))
    , m_empty(new EmptyState(u"entries"_s, tr("Every entry of this import is sorted."), this))
    , m_done(makeWrapped({}, u"section"_s))
{
    m_model->setLocale(context.settings.locale());
    m_model->setToday(context.today());
    m_model->setSuggester(
        [this](const Entry &entry) { return m_commands->sorting().worthShowing(entry); });
    connect(
        &context.adviceNews, &AdviceNews::changed, m_model, &EntryTableModel::forgetSuggestions);
    build();
    const auto refresh = [this] {
        m_table->setVisible(m_model->entryCount() > 0);
        m_empty->setVisible(m_model->entryCount() == 0);
    };
    connect(m_model, &QAbstractItemModel::modelReset, this, refresh);
}

void ImportReview::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageMargin, 0, space::pageMargin, space::pageMargin);
    column->setSpacing(space::m);
    auto *strip = new QFrame;
    strip->setProperty("kind", u"card"_s);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(space::cardX, space::m, space::cardX, space::m);
    m_done->setObjectName(u"done"_s);
    row->addWidget(m_done, 1);
    auto *more = new QPushButton(tr("Import more…"));
    auto *entries = new QPushButton(tr("Show entries"));
    more->setObjectName(u"importMore"_s);
    entries->setObjectName(u"showEntries"_s);
    row->addWidget(more);
    row->addWidget(entries);
    column->addWidget(strip);
    auto *ruleOffer = new RuleOfferBar(m_context);
    connect(&m_commands->sorting(), &SortingCommands::ruleOffered, ruleOffer, &RuleOfferBar::ask);
    column->addWidget(ruleOffer);
    auto *card = new QFrame;
    card->setProperty("kind", u"card"_s);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 4, 1, 1);
    m_table->setObjectName(u"review"_s);
    m_table->setAccessibleName(tr("Entries that wait for you"));
    m_table->setModel(m_model);
    m_table->follow(m_context.settings);
    dressEntryTable(m_table);
    inside->addWidget(m_table, 1);
    inside->addWidget(m_empty, 1);
    column->addWidget(card, 1);
    connect(more, &QPushButton::clicked, this, &ImportReview::moreAsked);
    connect(entries, &QPushButton::clicked, this, [this] {
        m_context.go.go({ScreenId::Entries, broughtBy(m_outcome), {}});
    });
    connect(m_table, &RowTable::keyPressed, this, [this](QKeyEvent *event) {
        const int number = event->key() - Qt::Key_0;
        if (event->key() == Qt::Key_Plus && m_commands->sorting().sortLikeLast()) {
            event->accept();
            return;
        }
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            m_commands->sorting().openChooser();
        else if (number < 1 || number > 3 || !m_commands->sorting().acceptNumber(number))
            return;
        event->accept();
    });
}

void ImportReview::show(const ImportOutcome &outcome)
{
    m_outcome = outcome;
    EntryFilter filter = broughtBy(outcome);
    filter.sorting = Sorting::Unsorted;
    m_model->setFilter(filter);
    QStringList parts{tr("%n entries are in the book", nullptr, outcome.entries)};
    if (outcome.categorized > 0)
        parts << tr("%n of them sorted", nullptr, outcome.categorized);
    if (outcome.transfers > 0)
        parts << tr("%n transfers paired", nullptr, outcome.transfers);
    if (outcome.completed > 0)
        parts << tr("%n earlier entries completed", nullptr, outcome.completed);
    m_done->setText(parts.join(u", "_s) + u'.');
    if (const int row = m_table->nextRow(0, 1); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

} // namespace bp::ui
