// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_window.h"

#include "ui/base/settings.h"
#include "ui/screens/start_page.h"
#include "ui/shell/window_parts.h"
#include "ui/style/focus_ring.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/spacing.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bp::ui {
namespace {

constexpr int problemWidth = 560;
constexpr int widestProblem = 900; // in the smallest window, of large text

} // namespace

StartWindow::StartWindow(Settings &settings)
    : m_settings(settings)
    , m_pages(new QStackedWidget)
    , m_start(new StartPage(settings))
{
    setObjectName(u"startWindow"_s);
    setWindowTitle(tr("Budget Pulse"));
    setMinimumSize(1024, 680);
    setAcceptDrops(true);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its doors are gone through
    scroll->setWidget(m_start);
    m_pages->addWidget(scroll);
    setCentralWidget(m_pages);
    buildMenus();
    new FocusRing(this);
    if (!restoreGeometry(settings.windowGeometry()))
        resize(1280, 800);
    connect(m_start, &StartPage::filesWanted, this, &StartWindow::chooseFiles);
    connect(m_start, &StartPage::sampleWanted, this, &StartWindow::sampleWanted);
    connect(
        m_start, &StartPage::handWanted, this, [this] { Q_EMIT handWanted(m_start->currency()); });
    connect(m_start, &StartPage::bookWanted, this, &StartWindow::chooseBook);
}

void StartWindow::buildMenus()
{
    const auto add = [this](QMenu *menu, const QString &text, const char *keys, auto slot) {
        QAction *action = menu->addAction(text);
        action->setShortcut(QKeySequence(QString::fromLatin1(keys)));
        connect(action, &QAction::triggered, this, slot);
    };
    QMenu *file = menuBar()->addMenu(tr("&File"));
    add(file, tr("&Choose bank files…"), "Ctrl+O", &StartWindow::chooseFiles);
    add(file, tr("&Explore the sample household"), "Ctrl+E", &StartWindow::sampleWanted);
    add(file, tr("&Start by hand"), "Ctrl+N", [this] { Q_EMIT handWanted(m_start->currency()); });
    file->addSeparator();
    add(file, tr("&Open an existing book…"), "", &StartWindow::chooseBook);
    add(file, tr("&New book…"), "", &StartWindow::chooseNewBook);
    file->addSeparator();
    add(file, tr("&Quit"), "Ctrl+Q", &StartWindow::close);
    QMenu *view = menuBar()->addMenu(tr("&View"));
    add(view, tr("&Larger text"), "Ctrl++", [this] {
        m_settings.setTextScale(m_settings.textScale() + 0.1);
    });
    add(view, tr("&Smaller text"), "Ctrl+-", [this] {
        m_settings.setTextScale(m_settings.textScale() - 0.1);
    });
}

void StartWindow::showProblem(const Error &error, const QString &path)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setSpacing(space::m);
    column->addStretch(2);
    auto *sign = new QLabel;
    sign->setPixmap(
        iconPixmap(u"small/warning"_s, 32, colours()[Token::Negative], devicePixelRatioF()));
    column->addWidget(sign, 0, Qt::AlignHCenter);
    auto *title = makeLabel(tr("This book could not be opened"), u"title"_s);
    column->addWidget(title, 0, Qt::AlignHCenter);
    const auto say = [&](const QString &text, const QString &tone) {
        auto *label = makeWrapped(text, {}, tone);
        label->setAlignment(Qt::AlignCenter);
        label->setFixedWidth(std::min(scaled(problemWidth), widestProblem));
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        // Aligned in the column it would get the height its text has over the whole width.
        auto *line = new QHBoxLayout;
        line->addStretch();
        line->addWidget(label);
        line->addStretch();
        column->addLayout(line);
        return label;
    };
    say(error.message, {})->setObjectName(u"problem"_s);
    say(path, u"muted"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addStretch();
    const auto button = [&](const QString &text, const QString &name, auto slot) {
        auto *made = new QPushButton(text);
        made->setObjectName(name);
        made->setAccessibleName(text);
        connect(made, &QPushButton::clicked, this, slot);
        row->addWidget(made);
        return made;
    };
    button(tr("Try again"), u"tryAgain"_s, [this, path] {
        Q_EMIT bookWanted(path);
    })->setProperty("kind", u"primary"_s);
    button(tr("Open another book…"), u"openOther"_s, &StartWindow::chooseBook);
    button(tr("Start a new book…"), u"newBook"_s, &StartWindow::chooseNewBook);
    row->addStretch();
    column->addSpacing(space::s);
    column->addLayout(row);
    column->addStretch(3);
    m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
}

void StartWindow::chooseFiles()
{
    const QStringList files =
        QFileDialog::getOpenFileNames(this, tr("Choose bank files"), m_settings.lastFolder());
    if (files.isEmpty())
        return;
    m_settings.setLastFolder(QFileInfo(files.first()).path());
    Q_EMIT filesGiven(files, m_start->currency());
}

void StartWindow::chooseBook()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open an existing book"), m_settings.lastFolder(), tr("Books (*.book)"));
    if (!path.isEmpty())
        Q_EMIT bookWanted(path);
}

void StartWindow::chooseNewBook()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("New book"), m_settings.lastFolder(), tr("Books (*.book)"));
    if (!path.isEmpty())
        Q_EMIT bookWanted(path.endsWith(".book"_L1) ? path : path + u".book"_s);
}

void StartWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (draggedFiles(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_start->setDropHover(true);
}

void StartWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_start->setDropHover(false);
}

void StartWindow::dropEvent(QDropEvent *event)
{
    m_start->setDropHover(false);
    event->acceptProposedAction();
    const QStringList files = draggedFiles(event->mimeData());
    if (files.size() == 1 && files.first().endsWith(".book"_L1))
        Q_EMIT bookWanted(files.first());
    else
        Q_EMIT filesGiven(files, m_start->currency());
}

} // namespace bp::ui
