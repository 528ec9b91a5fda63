// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/actions.h"

#include "ui/style/icons.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <array>

using namespace Qt::StringLiterals;

namespace bp::ui {
namespace {

struct ActionRow
{
    ActionId id;
    const char *text;
    const char *keys;
    const char *icon;
    bool isForScreens;
};

constexpr std::array actionRows{
    ActionRow{
        ActionId::NewBook, QT_TRANSLATE_NOOP("bp::ui::Actions", "&New book…"), "", "add", false},
    ActionRow{ActionId::OpenBook,
              QT_TRANSLATE_NOOP("bp::ui::Actions", "&Open book…"),
              "Ctrl+O",
              "",
              false},
    ActionRow{ActionId::ImportFile,
              QT_TRANSLATE_NOOP("bp::ui::Actions", "&Import file…"),
              "Ctrl+I",
              "import",
              false},
    ActionRow{
        ActionId::BackUp, QT_TRANSLATE_NOOP("bp::ui::Actions", "&Back up now…"), "", "", false},
    ActionRow{ActionId::Quit, QT_TRANSLATE_NOOP("bp::ui::Actions", "&Quit"), "Ctrl+Q", "", false},
    ActionRow{
        ActionId::Undo, QT_TRANSLATE_NOOP("bp::ui::Actions", "&Undo"), "Ctrl+Z", "undo", false},
    ActionRow{ActionId::Redo,
              QT_TRANSLATE_NOOP("bp::ui::Actions", "&Redo"),
              "Ctrl+Shift+Z",
              "redo",
              false},
    ActionRow{ActionId::Find,
              QT_TRANSLATE_NOOP("bp::ui::Actions", "&Filter this page"),
              "Ctrl+F",
              "search",
              true},
    ActionRow{
        ActionId::NewEntry, QT_TRANSLATE_NOOP("bp::ui::Actions", "&New entry"), "N", "add", true},
    ActionRow{
        ActionId::Category, QT_TRANSLATE_NOOP("bp::ui::Actions", "&Category…"), "C", "tag", true},
    ActionRow{ActionId::Accept,
              QT_TRANSLATE_NOOP("bp::ui::Actions", "&Accept or confirm"),
              "A",
              "",
              true},
    ActionRow{ActionId::NotThis,
              QT_TRANSLATE_NOOP("bp::ui::Actions", "Not t&his category"),
              "X",
              "",
              true},
    ActionRow{ActionId::Split, QT_TRANSLATE_NOOP("bp::ui::Actions", "&Split…"), "S", "split", true},
    ActionRow{ActionId::PairTransfer,
              QT_TRANSLATE_NOOP("bp::ui::Actions", "Pair as &transfer"),
              "T",
              "transfer",
              true},
    ActionRow{
        ActionId::EditCell, QT_TRANSLATE_NOOP("bp::ui::Actions", "&Edit cell"), "F2", "", true},
    ActionRow{ActionId::ApplyRules,
              QT_TRANSLATE_NOOP("bp::ui::Actions", "Apply your &rules…"),
              "",
              "rules",
              true},
    ActionRow{
        ActionId::DeleteEntry, QT_TRANSLATE_NOOP("bp::ui::Actions", "&Delete"), "del", "", true},
    ActionRow{ActionId::Primary,
              QT_TRANSLATE_NOOP("bp::ui::Actions", "The page's main &button"),
              "Ctrl+Return",
              "",
              true},
    ActionRow{ActionId::PreviousPeriod,
              QT_TRANSLATE_NOOP("bp::ui::Actions", "&Previous period"),
              "[",
              "",
              true},
    ActionRow{
        ActionId::NextPeriod, QT_TRANSLATE_NOOP("bp::ui::Actions", "&Next period"), "]", "", true},
    ActionRow{ActionId::Back,
              QT_TRANSLATE_NOOP("bp::ui::Actions", "&Back"),
              "Alt+Left",
              "small/chevron-left",
              false},
    ActionRow{ActionId::Forward,
              QT_TRANSLATE_NOOP("bp::ui::Actions", "&Forward"),
              "Alt+Right",
              "small/chevron-right",
              false},
    ActionRow{ActionId::LargerText,
              QT_TRANSLATE_NOOP("bp::ui::Actions", "&Larger text"),
              "Ctrl++",
              "",
              false},
    ActionRow{ActionId::SmallerText,
              QT_TRANSLATE_NOOP("bp::ui::Actions", "&Smaller text"),
              "Ctrl+-",
              "",
              false},
    ActionRow{ActionId::NormalText,
              QT_TRANSLATE_NOOP("bp::ui::Actions", "&Normal text size"),
              "Ctrl+0",
              "",
              false},
    ActionRow{
        ActionId::NextPane, QT_TRANSLATE_NOOP("bp::ui::Actions", "Ne&xt pane"), "F6", "", false},
    ActionRow{ActionId::PreviousPane,
              QT_TRANSLATE_NOOP("bp::ui::Actions", "Pre&vious pane"),
              "Shift+F6",
              "",
              false},
    ActionRow{ActionId::PageKeys,
              QT_TRANSLATE_NOOP("bp::ui::Actions", "&Keys of this page"),
              "F1",
              "",
              false},
    ActionRow{ActionId::About,
              QT_TRANSLATE_NOOP("bp::ui::Actions", "&About Budget Pulse"),
              "",
              "",
              false},
};

bool isTyping(const QWidget *focus)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(focus))
        return !line->isReadOnly();
    const auto *box = qobject_cast<const QComboBox *>(focus);
    return (box && box->isEditable()) || qobject_cast<const QTextEdit *>(focus) ||
           qobject_cast<const QPlainTextEdit *>(focus);
}

} // namespace

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    for (const ActionRow &row : actionRows) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(QString::fromLatin1(row.keys)));
        if (row.icon[0] != '\0')
            action->setIcon(icon(QString::fromLatin1(row.icon)));
        action->setIconVisibleInMenu(false);
        action->setEnabled(!row.isForScreens);
        connect(action, &QAction::triggered, this, [this, id = row.id] { Q_EMIT triggered(id); });
        m_actions.emplace(row.id, action);
    }
    QAction &find = *m_actions.at(ActionId::Find);
    find.setShortcuts({QKeySequence(u"Ctrl+F"_s), QKeySequence(u"/"_s)});
    QAction &larger = *m_actions.at(ActionId::LargerText);
    larger.setShortcuts({QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)});
    // The Enter of the number pad is another key.
    QAction &primary = *m_actions.at(ActionId::Primary);
    primary.setShortcuts({QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s)});
    retranslate();
    connect(qApp, &QApplication::focusChanged, this, &Actions::updateLetters);
}

bool Actions::isForScreens(ActionId id)
{
    return std::ranges::any_of(
        actionRows, [id](const ActionRow &row) { return row.id == id && row.isForScreens; });
}

bool Actions::isSingleLetter(const QAction &action)
{
    const QString keys = action.shortcut().toString(QKeySequence::PortableText);
    return keys.size() == 1;
}

void Actions::setSingleLetters(bool wanted)
{
    m_wantsLetters = wanted;
    updateLetters();
}

void Actions::updateLetters()
{
    const bool isFree = m_wantsLetters && !isTyping(QApplication::focusWidget());
    for (const ActionRow &row : actionRows) {
        QAction &action = *m_actions.at(row.id);
        const QString keys = QString::fromLatin1(row.keys);
        if (keys.size() == 1)
            action.setShortcut(isFree ? QKeySequence(keys) : QKeySequence());
    }
    QList<QKeySequence> find{QKeySequence(u"Ctrl+F"_s)};
    if (isFree)
        find.append(QKeySequence(u"/"_s));
    m_actions.at(ActionId::Find)->setShortcuts(find);
}

void Actions::retranslate()
{
    for (const ActionRow &row : actionRows)
        m_actions.at(row.id)->setText(tr(row.text));
}

} // namespace bp::ui
