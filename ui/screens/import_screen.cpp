// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import_screen.h"

#include "core/base/display.h"
#include "core/import/planned_categories.h"

#include "ui/base/navigator.h"
#include "ui/base/notices.h"
#include "ui/base/settings.h"
#include "ui/models/import_preview_model.h"
#include "ui/screens/button_text.h"
#include "ui/screens/entry_commands.h"
#include "ui/screens/import_accounts.h"
#include "ui/screens/import_columns.h"
#include "ui/screens/import_commands.h"
#include "ui/screens/import_parts.h"
#include "ui/screens/import_questions.h"
#include "ui/screens/import_review.h"
#include "ui/screens/proof_line.h"
#include "ui/screens/verdict_tiles.h"
#include "ui/style/spacing.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/segments.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTabBar>

namespace bp::ui {

using namespace Qt::StringLiterals;

ImportScreen::ImportScreen(const Context &context, QWidget *parent)
    : Screen(context, parent)
    , m_flow(context)
    , m_model(new ImportPreviewModel(this))
    , m_head(new PageHead(tr("Import"), context.go, this))
    , m_file(new Chip)
    , m_into(new Chip(tr("into")))
    , m_columns(new KeyButton(tr("Columns"), u"O"_s))
    , m_raw(new KeyButton(tr("Raw lines"), u"R"_s))
    , m_pages(new QStackedWidget(this))
    , m_drop(new EmptyState(u"import"_s, {}))
    , m_problem(makeWrapped({}))
    , m_questions(new ImportQuestions)
    , m_proof(new ProofLine)
    , m_tiles(new VerdictTiles)
    , m_tabs(new QTabBar)
    , m_table(new RowTable(cells::RowId))
    , m_rawText(makeWrapped({}, u"small"_s))
    , m_filter(new Segments({tr("All"), tr("Needs me"), tr("Below 90 %")}))
    , m_cancel(new KeyButton(tr("Cancel"), tr("Esc")))
    , m_import(new KeyButton(tr("Import"), tr("Ctrl+Enter")))
    , m_review(new ImportReview(context))
    , m_commands(new ImportCommands(context, m_flow, m_model, m_table))
{
    m_model->setLocale(context.settings.locale());
    build();
    connect(&m_flow, &ImportFlow::stateChanged, this, &ImportScreen::showState);
    connect(&m_flow, &ImportFlow::previewChanged, this, &ImportScreen::showPreview);
    connect(&m_flow, &ImportFlow::rowsChanged, this, [this] {
        nameCategories();
        m_model->repaint();
        showSums();
    });
    for (const auto changed : {&ImportFlow::previewChanged, &ImportFlow::rowsChanged})
        connect(&m_flow, changed, this, &ImportScreen::actionsChanged);
    showState();
}

void ImportScreen::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    m_file->setSet(true);
    m_file->setClearable(false);
    m_into->setObjectName(u"account"_s);
    connect(m_into, &Chip::clicked, this, [this] {
        openImportAccounts(this->context(), m_flow, std::max(0, m_account), m_into);
    });
    m_head->addAbout(m_file);
    m_head->addAbout(m_into);
    m_columns->setProperty("kind", u"quiet"_s);
    m_columns->setObjectName(u"columnsButton"_s);
    connect(m_columns, &QPushButton::clicked, this, [this] {
        openColumns(m_flow.preview(), m_columns);
    });
    m_head->addButton(m_columns);
    m_raw->setProperty("kind", u"quiet"_s);
    m_raw->setObjectName(u"rawLines"_s);
    m_raw->setCheckable(true);
    connect(m_raw, &QPushButton::toggled, this, &ImportScreen::showRawLines);
    m_head->addButton(m_raw);
    m_pages->addWidget(buildWaiting());
    m_pages->addWidget(buildPreview());
    m_pages->addWidget(m_review);
    connect(m_review, &ImportReview::moreAsked, &m_flow, &ImportFlow::cancel);
    column->addWidget(m_pages, 1);
    m_raw->setFocusPolicy(Qt::TabFocus);
    m_columns->setFocusPolicy(Qt::TabFocus);
}

QWidget *ImportScreen::buildWaiting()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::pageMargin, 0, space::pageMargin, space::pageMargin);
    column->setSpacing(space::m);
    auto *failed = new QFrame;
    failed->setProperty("kind", u"failed"_s);
    failed->setObjectName(u"failed"_s);
    auto *inside = new QVBoxLayout(failed);
    inside->setContentsMargins(space::cardX, space::m, space::cardX, space::m);
    m_problem->setObjectName(u"problem"_s);
    inside->addWidget(m_problem);
    column->addWidget(failed);
    auto *drop = new QFrame;
    drop->setProperty("kind", u"drop"_s);
    auto *middle = new QVBoxLayout(drop);
    QPushButton *choose = m_drop->setButton(tr("Choose files…"));
    choose->setObjectName(u"chooseFiles"_s);
    connect(choose, &QPushButton::clicked, this, &ImportScreen::chooseFiles);
    middle->addWidget(m_drop, 1);
    column->addWidget(drop, 1);
    return page;
}

QWidget *ImportScreen::buildPreview()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::pageMargin, 0, space::pageMargin, space::l);
    column->setSpacing(space::m);
    connect(m_questions, &ImportQuestions::answered, &m_flow, &ImportFlow::answer);
    column->addWidget(m_questions);
    column->addWidget(m_proof);
    connect(m_proof, &ProofLine::rowAsked, this, &ImportScreen::showRow);
    column->addWidget(m_tiles);
    connect(m_tiles, &VerdictTiles::chosen, this, [this](std::optional<RowVerdict> verdict) {
        m_model->setOnly(verdict);
        m_table->setCurrentIndex(m_model->index(m_model->rowCount() > 1 ? 1 : 0, 0));
    });
    m_tabs->setObjectName(u"accounts"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Accounts of this import"));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_account = tab < 0 ? -1 : m_tabs->tabData(tab).toInt();
        m_model->setAccount(m_account);
        showSums();
    });
    column->addWidget(m_tabs);
    auto *card = new QFrame;
    card->setProperty("kind", u"card"_s);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 4, 1, 1);
    inside->setSpacing(0);
    m_table->setObjectName(u"rows"_s);
    m_table->setAccessibleName(tr("Rows of the file"));
    m_table->setModel(m_model);
    m_table->follow(context().settings);
    dressImportTable(m_table);
    connect(m_table, &RowTable::keyPressed, this, &ImportScreen::takeKey);
    connect(m_table, &QAbstractItemView::clicked, m_commands, &ImportCommands::takeClick);
    connect(m_table, &RowTable::selectionChangedById, this, &ImportScreen::showRawLines);
    inside->addWidget(m_table, 1);
    m_rawText->setContentsMargins(space::cellX, space::s, space::cellX, space::s);
    m_rawText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rawText->setTextFormat(Qt::PlainText);
    m_rawText->setObjectName(u"rawText"_s);
    m_rawText->hide();
    inside->addWidget(m_rawText);
    column->addWidget(card, 1);
    column->addWidget(buildFoot());
    return page;
}

QWidget *ImportScreen::buildFoot()
{
    auto *foot = new QWidget;
    auto *row = new FlowLayout(foot);
    row->setSpacing(space::m);
    row->addWidget(makeLabel(tr("Filter:"), u"small"_s, u"secondary"_s));
    row->addWidget(m_filter);
    auto *ends = new QWidget;
    setFlowing(ends);
    row->addWidget(ends);
    auto *right = new QHBoxLayout(ends);
    right->setContentsMargins({});
    right->setSpacing(space::m);
    right->addStretch();
    m_cancel->setProperty("kind", u"quiet"_s);
    m_cancel->setObjectName(u"cancel"_s);
    m_import->setProperty("kind", u"primary"_s);
    m_import->setObjectName(u"import"_s);
    right->addWidget(m_cancel);
    right->addWidget(m_import);
    connect(m_filter, &Segments::chosen, this, [this](int which) {
        m_model->setShow(ImportPreviewModel::Show(which));
    });
    connect(m_cancel, &QPushButton::clicked, &m_flow, &ImportFlow::cancel);
    connect(m_import, &QPushButton::clicked, this, &ImportScreen::commit);
    return foot;
}

void ImportScreen::open(const Link &link)
{
    if (!link.detail.isEmpty())
        takeFiles(link.detail.split(u'\n', Qt::SkipEmptyParts));
}

bool ImportScreen::takeFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return false;
    context().settings.setLastFolder(QFileInfo(paths.front()).absolutePath());
    m_flow.start(paths);
    return true;
}

std::any ImportScreen::unsaved() const
{
    const auto kept = m_flow.kept();
    return kept ? std::any(*kept) : std::any();
}

void ImportScreen::goOnWith(const std::any &unsaved)
{
    if (const auto *kept = std::any_cast<ImportFlow::Kept>(&unsaved))
        m_flow.goOnWith(*kept);
}

void ImportScreen::chooseFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Choose bank files"), context().settings.lastFolder(), bankFileFilter());
    takeFiles(paths);
}

void ImportScreen::commit()
{
    const int rows = m_flow.preview().tickedRows();
    if (!m_flow.commit()) {
        context().notices.fail({Error::Code::Conflict,
                                m_flow.problem().isEmpty()
                                    ? tr("The %n rows could not be stored.", nullptr, rows)
                                    : m_flow.problem(),
                                {}});
        return;
    }
    m_review->table()->setFocus();
}

void ImportScreen::showState()
{
    const bool isPreview = m_flow.state() == ImportFlow::State::Preview;
    m_file->setVisible(isPreview);
    m_into->setVisible(isPreview);
    m_raw->setVisible(isPreview);
    m_columns->setVisible(isPreview && hasColumns(m_flow.preview()));
    const bool isReading = m_flow.state() == ImportFlow::State::Reading;
    m_drop->setSentence(isReading ? tr("Reading…")
                                  : tr("Drop files of your bank here: CSV, OFX, QFX, QIF, CAMT, "
                                       "MT940, or another app's book. Nothing is stored before "
                                       "you have seen it."));
    m_problem->setText(m_flow.problem());
    m_problem->parentWidget()->setVisible(!m_flow.problem().isEmpty());
    switch (m_flow.state()) {
    case ImportFlow::State::Empty:
    case ImportFlow::State::Reading:
        m_pages->setCurrentIndex(0);
        m_head->setNote({});
        break;
    case ImportFlow::State::Preview:
        m_pages->setCurrentIndex(1);
        m_table->setFocus();
        break;
    case ImportFlow::State::Done:
        m_pages->setCurrentIndex(2);
        m_head->setNote({});
        m_review->show(m_flow.outcome());
        break;
    }
    Q_EMIT actionsChanged();
}

/// A decision may be about a category the book does not have yet.
void ImportScreen::nameCategories()
{
    m_model->setCategories(
        CategoryNames(categoriesOf(m_flow.preview(), context().ledger.reader())));
}

void ImportScreen::showPreview()
{
    const ImportPreview &preview = m_flow.preview();
    nameCategories();
    if (preview.statements.empty()) {
        m_model->setPreview(nullptr);
        return;
    }
    const auto only = m_model->only();
    const auto show = m_model->show();
    const bool isSame = m_shownFiles == m_flow.paths();
    m_shownFiles = m_flow.paths();
    m_model->setPreview(&preview);
    if (isSame) {
        m_model->setShow(show);
        m_model->setOnly(only);
    }
    m_tiles->setChosen(m_model->only());
    m_filter->setCurrent(int(m_model->show()));
    showTabs();
    m_questions->ask(preview);
    showSums();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 1)
        m_table->setCurrentIndex(m_model->index(1, 0));
}

void ImportScreen::showTabs()
{
    const ImportPreview &preview = m_flow.preview();
    const QSignalBlocker quiet(m_tabs);
    QSet<int> used;
    for (const PreviewStatement &statement : preview.statements)
        used.insert(statement.account);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    m_tabs->addTab(tr("All accounts"));
    m_tabs->setTabData(0, -1);
    for (size_t i = 0; i < preview.accounts.size(); ++i) {
        if (used.contains(int(i))) // others are what a statement was moved away from
            m_tabs->setTabData(m_tabs->addTab(buttonText(preview.accounts[i].account.name)),
                               int(i));
    }
    if (!used.contains(m_account))
        m_account = used.size() == 1 ? *used.cbegin() : -1;
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->tabData(tab).toInt() == m_account)
            m_tabs->setCurrentIndex(tab);
    }
    m_tabs->setVisible(used.size() > 1);
    m_model->setAccount(m_account);
    const QString names = preview.files.size() == 1
                              ? preview.files.front().name
                              : tr("%n files", nullptr, int(preview.files.size()));
    m_file->setValue(names);
    m_file->updateGeometry();
}

void ImportScreen::showSums()
{
    const ImportPreview &preview = m_flow.preview();
    const QLocale locale = context().settings.locale();
    m_proof->show(preview, m_account, locale);
    m_tiles->show(preview, locale);
    m_import->setText(tr("Import %n rows", nullptr, preview.tickedRows()));
    m_filter->setLabels(
        {tr("All %1").arg(m_model->countOf(ImportPreviewModel::Show::All)),
         tr("Needs me %1").arg(m_model->countOf(ImportPreviewModel::Show::NeedsMe)),
         tr("Below 90 % %1").arg(m_model->countOf(ImportPreviewModel::Show::Unsure))});
    const DateRange days = daysOf(preview);
    m_head->setNote(days.first.isValid() ? display::range(days, locale) : QString());
    const size_t shown = m_account < 0 ? 0 : size_t(m_account);
    if (shown < preview.accounts.size()) {
        const PreviewAccount &account = preview.accounts[shown];
        m_into->setValue(preview.accounts.size() > 1 && m_account < 0
                             ? tr("%n accounts", nullptr, m_tabs->count() - 1)
                         : account.isNew() ? tr("%1 (new)").arg(account.account.name)
                                           : account.account.name);
        m_into->setToolTip(account.reason);
        m_into->updateGeometry();
    }
}

void ImportScreen::takeKey(QKeyEvent *event)
{
    KeyButton *button = event->key() == Qt::Key_R   ? m_raw
                        : event->key() == Qt::Key_O ? m_columns
                                                    : nullptr;
    if (!button || event->modifiers() != Qt::NoModifier) {
        m_commands->takeKey(event);
        return;
    }
    if (button->isVisible())
        button->click();
    event->accept();
}

/// The row of a proof that failed, wherever it is hidden.
void ImportScreen::showRow(RowRef ref)
{
    m_model->setShow(ImportPreviewModel::Show::All);
    m_filter->setCurrent(int(m_model->show()));
    m_model->setOnly({});
    m_tiles->setChosen({});
    m_model->reveal(ref);
    m_table->setCurrentIndex(m_model->index(m_model->rowOf(ref), 0));
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void ImportScreen::showRawLines()
{
    const auto ref = m_model->refAt(m_table->currentIndex().row());
    const bool isWanted = m_raw->isChecked() && m_flow.state() == ImportFlow::State::Preview;
    m_rawText->setVisible(isWanted);
    if (!isWanted)
        return;
    const QString lines = ref ? m_flow.rawLines(*ref) : QString();
    m_rawText->setText(lines.isEmpty()
                           ? tr("Choose a row to see its line of the file.")
                           : tr("Line %1: %2").arg(m_flow.preview().row(*ref).raw.line).arg(lines));
}

} // namespace bp::ui
