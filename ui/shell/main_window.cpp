// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/ledger/ledger.h"

#include "ui/base/navigator.h"
#include "ui/base/notices.h"
#include "ui/base/screen.h"
#include "ui/base/settings.h"
#include "ui/jobs/job_runner.h"
#include "ui/shell/screens.h"
#include "ui/shell/side_bar.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/window_parts.h"
#include "ui/style/focus_ring.h"
#include "ui/style/fonts.h"
#include "ui/style/spacing.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace bp::ui {

MainWindow::MainWindow(const Context &context, bool isSample)
    : m_context(context)
    , m_isSample(isSample)
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(1024, 680);
    setAcceptDrops(true);
    setWindowTitle(SideBar::bookName(context));
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_sideBar = new SideBar(context);
    auto *edge = new QFrame;
    edge->setProperty("kind", u"column"_s);
    m_pages = new QStackedWidget;
    row->addWidget(m_pages, 1);
    row->insertWidget(0, edge);
    row->insertWidget(0, m_sideBar);
    column->addLayout(row, 1);
    column->addWidget(new StatusStrip(context));
    setCentralWidget(centre);
    m_toast = new Toast(this);
    m_dropHint = new DropHint(this);
    new FocusRing(this);
    buildMenus();
    m_sideBar->setBookMenu(makeBookMenu());
    connect(&m_context.go, &Navigator::navigated, this, &MainWindow::openLink);
    connect(&m_context.go, &Navigator::changed, this, &MainWindow::refreshScreenActions);
    connect(&m_context.actions, &Actions::triggered, this, &MainWindow::act);
    connect(&m_context.ledger, &Ledger::changed, this, &MainWindow::noteChange);
    connect(&m_context.notices, &Notices::said, this, [this](const QString &text) {
        m_toast->say(text);
    });
    connect(&m_context.notices, &Notices::stepTold, this, &MainWindow::tellStep);
    connect(&m_context.notices, &Notices::offered, m_toast, &Toast::offer);
    connect(&m_context.notices, &Notices::failed, this, [this](const Error &error) {
        m_toast->sayWrong(error.message);
    });
    if (!restoreGeometry(context.settings.windowGeometry()))
        resize(1280, 800);
    refreshUndo();
    openLink(m_context.go.current());
}

MainWindow::~MainWindow() = default;

void MainWindow::addActions(QMenu *menu, std::initializer_list<ActionId> ids)
{
    for (const ActionId id : ids)
        menu->addAction(&m_context.actions[id]);
}

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    addActions(file, {ActionId::ImportFile});
    file->addSeparator();
    addActions(file, {ActionId::NewBook, ActionId::OpenBook});
    fillRecent(file->addMenu(tr("Open &recent")));
    addActions(file, {ActionId::BackUp});
    file->addSeparator();
    addActions(file, {ActionId::Quit});
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    addActions(edit, {ActionId::Undo, ActionId::Redo});
    edit->addSeparator();
    addActions(edit, {ActionId::Find});
    QAction *search = edit->addAction(tr("&Search all entries"));
    search->setShortcut(QKeySequence(u"Ctrl+K"_s));
    connect(search, &QAction::triggered, m_sideBar, &SideBar::focusSearch);
    QMenu *view = menuBar()->addMenu(tr("&View"));
    addActions(view, {ActionId::LargerText, ActionId::SmallerText, ActionId::NormalText});
    view->addSeparator();
    addActions(view, {ActionId::NextPane, ActionId::PreviousPane});
    buildGoMenu(menuBar()->addMenu(tr("&Go")));
    QMenu *entries = menuBar()->addMenu(tr("E&ntries"));
    addActions(entries, {ActionId::NewEntry});
    entries->addSeparator();
    addActions(entries,
               {ActionId::Category,
                ActionId::Accept,
                ActionId::NotThis,
                ActionId::Split,
                ActionId::PairTransfer,
                ActionId::EditCell,
                ActionId::ApplyRules,
                ActionId::DeleteEntry});
    entries->addSeparator();
    addActions(entries, {ActionId::Primary});
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    addActions(help, {ActionId::PageKeys, ActionId::About});
}

void MainWindow::buildGoMenu(QMenu *menu)
{
    addActions(menu, {ActionId::Back, ActionId::Forward});
    menu->addSeparator();
    int number = 1;
    for (const ScreenInfo &info : screens()) {
        QAction *page = menu->addAction(info.name());
        page->setShortcut(info.isAtFoot ? QKeySequence(u"Ctrl+,"_s)
                                        : QKeySequence(u"Ctrl+%1"_s.arg(number++)));
        connect(page, &QAction::triggered, this, [this, id = info.id] { m_context.go.go(id); });
    }
    menu->addSeparator();
    addActions(menu, {ActionId::PreviousPeriod, ActionId::NextPeriod});
}

QMenu *MainWindow::makeBookMenu()
{
    auto *menu = new QMenu(this);
    addActions(menu, {ActionId::OpenBook, ActionId::NewBook});
    fillRecent(menu->addMenu(tr("Open &recent")));
    menu->addSeparator();
    QAction *sample =
        menu->addAction(m_isSample ? tr("&Leave the sample") : tr("Explore the &sample household"));
    sample->setObjectName(u"sample"_s);
    connect(sample, &QAction::triggered, this, [this] {
        if (m_isSample)
            Q_EMIT sampleLeft();
        else
            Q_EMIT sampleWanted();
    });
    return menu;
}

void MainWindow::fillRecent(QMenu *menu)
{
    const QStringList books = m_context.settings.recentBooks();
    for (const QString &path : books) {
        if (path == m_context.ledger.path())
            continue;
        QAction *open = menu->addAction(QFileInfo(path).completeBaseName());
        open->setToolTip(path);
        connect(open, &QAction::triggered, this, [this, path] { Q_EMIT bookWanted(path); });
    }
    menu->setEnabled(!menu->isEmpty());
}

Screen *MainWindow::currentScreen() const
{
    return static_cast<Screen *>(m_pages->currentWidget());
}

void MainWindow::openLink(const Link &link)
{
    Screen *&screen = m_screens[link.screen];
    if (!screen) {
        const auto list = screens();
        const auto info = std::ranges::find(list, link.screen, &ScreenInfo::id);
        if (info == list.end()) {
            m_screens.erase(link.screen);
            return;
        }
        screen = info->make(m_context);
        screen->setObjectName(QString::fromLatin1(info->icon) + u"Screen"_s);
        screen->setAccessibleName(info->name());
        connect(screen, &Screen::actionsChanged, this, &MainWindow::refreshScreenActions);
        m_pages->addWidget(screen);
        goOn(link.screen, screen);
    }
    m_pages->setCurrentWidget(screen);
    screen->open(link);
    if (!isVisible() || !screen->isAncestorOf(QApplication::focusWidget()))
        screen->setFocus(Qt::OtherFocusReason);
    refreshScreenActions();
}

void MainWindow::refreshScreenActions()
{
    const Screen *screen = currentScreen();
    const QSet<ActionId> can = screen ? screen->actions() : QSet<ActionId>();
    for (const auto &[id, action] : m_context.actions.all()) {
        if (Actions::isForScreens(id))
            action->setEnabled(can.contains(id));
    }
    m_context.actions[ActionId::Back].setEnabled(m_context.go.canGoBack());
    m_context.actions[ActionId::Forward].setEnabled(m_context.go.canGoForward());
    refreshUndo();
}

void MainWindow::act(ActionId id)
{
    if (Actions::isForScreens(id)) {
        if (Screen *screen = currentScreen())
            screen->act(id);
        return;
    }
    switch (id) {
    case ActionId::NewBook:
        return chooseBook(true);
    case ActionId::OpenBook:
        return chooseBook(false);
    case ActionId::ImportFile:
        return chooseFiles();
    case ActionId::BackUp:
        return backUp();
    case ActionId::Quit:
        close();
        return;
    case ActionId::Undo:
        return takeBack(false);
    case ActionId::Redo:
        return takeBack(true);
    case ActionId::Back:
        return m_context.go.back();
    case ActionId::Forward:
        return m_context.go.forward();
    case ActionId::NextPane:
        return stepPane(1);
    case ActionId::PreviousPane:
        return stepPane(-1);
    case ActionId::PageKeys:
        return showKeys();
    case ActionId::About:
        return showAbout();
    default:
        actOnText(id);
    }
}

void MainWindow::actOnText(ActionId id)
{
    const double now = m_context.settings.textScale();
    if (id == ActionId::LargerText)
        m_context.settings.setTextScale(now + 0.1);
    else if (id == ActionId::SmallerText)
        m_context.settings.setTextScale(now - 0.1);
    else if (id == ActionId::NormalText)
        m_context.settings.setTextScale(1.0);
}

void MainWindow::go(ScreenId screen)
{
    m_context.go.go(screen);
}

void MainWindow::go(const Link &link)
{
    m_context.go.go(link);
}

void MainWindow::openFiles(const QStringList &files)
{
    if (files.isEmpty())
        return;
    m_context.go.go(ScreenId::Import);
    if (Screen *screen = currentScreen())
        screen->takeFiles(files);
}

void MainWindow::chooseFiles()
{
    const QStringList files =
        QFileDialog::getOpenFileNames(this, tr("Import files"), m_context.settings.lastFolder());
    if (!files.isEmpty())
        m_context.settings.setLastFolder(QFileInfo(files.first()).path());
    openFiles(files);
}

void MainWindow::chooseBook(bool isNew)
{
    const QString folder = QFileInfo(m_context.ledger.path()).path();
    const QString kinds = tr("Books (*.book)");
    const QString path = isNew ? QFileDialog::getSaveFileName(this, tr("New book"), folder, kinds)
                               : QFileDialog::getOpenFileName(this, tr("Open book"), folder, kinds);
    if (path.isEmpty())
        return;
    Q_EMIT bookWanted(isNew && !path.endsWith(".book"_L1) ? path + u".book"_s : path);
}

void MainWindow::backUp()
{
    const QString name = u"%1 %2.book"_s.arg(QFileInfo(m_context.ledger.path()).completeBaseName(),
                                             m_context.today().toString(Qt::ISODate));
    const QString path =
        QFileDialog::getSaveFileName(this,
                                     tr("Back up"),
                                     QFileInfo(m_context.ledger.path()).path() + u'/' + name,
                                     tr("Books (*.book)"));
    if (path.isEmpty())
        return;
    const auto report = m_context.ledger.backup(path, Progress::none());
    if (m_context.notices.accept(report))
        m_context.notices.say(
            tr("Backed up and checked: %n entries.", nullptr, int(report->entries)));
}

void MainWindow::stepPane(int by)
{
    std::vector<QWidget *> panes =
        currentScreen() ? currentScreen()->panes() : std::vector<QWidget *>();
    std::erase_if(panes, [](const QWidget *pane) { return !pane->isVisible(); });
    const auto here = std::ranges::find_if(panes, [](const QWidget *pane) {
        return pane->hasFocus() || pane->isAncestorOf(QApplication::focusWidget());
    });
    const int count = int(panes.size()) + 1;
    const int at = here == panes.end() && m_sideBar->isAncestorOf(QApplication::focusWidget())
                       ? count - 1
                   : here == panes.end() ? -std::max(by, 0)
                                         : int(here - panes.begin());
    const int next = (at + by + count) % count;
    if (next == count - 1)
        m_sideBar->focusCurrent();
    else
        panes[size_t(next)]->setFocus(Qt::TabFocusReason);
}

void MainWindow::showKeys()
{
    auto *popover = new Popover(this);
    popover->setObjectName(u"pageKeys"_s);
    auto *title = makeLabel(tr("Keys of this page"), u"section"_s);
    title->setContentsMargins(space::m, space::s, space::m, 0);
    popover->body()->addWidget(title);
    popover->body()->addWidget(makeKeyList(
        currentScreen() ? currentScreen()->keys() : std::vector<KeyHelp>(), m_context.actions));
    popover->popUpAt(m_pages, QRect(m_pages->width() / 2 - 260, 40, 1, 1));
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this,
        tr("About Budget Pulse"),
        tr("<b>Budget Pulse %1</b><br>Your money, explained on your own computer. No account, "
           "no network.<br><br>Free software under the GNU General Public License, "
           "version 3 or later. The font is cut from Inter (SIL Open Font License 1.1).")
            .arg(QApplication::applicationVersion()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_context.settings.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_sideBar->setFolded(width() < scaled(space::foldBelow));
    m_dropHint->setGeometry(rect());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (draggedFiles(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_dropHint->raise();
    m_dropHint->show();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropHint->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_dropHint->hide();
    const QStringList files = draggedFiles(event->mimeData());
    event->acceptProposedAction();
    if (!currentScreen() || !currentScreen()->takeFiles(files))
        openFiles(files);
}

} // namespace bp::ui
