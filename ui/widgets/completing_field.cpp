// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/completing_field.h"

#include "ui/style/spacing.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QScreen>

#include <algorithm>

namespace bp::ui {

namespace {

constexpr int leastListHeight = 60;

bool isEscape(const QEvent *event)
{
    return static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Escape;
}

} // namespace

void CompletingField::setWords(const QStringList &words)
{
    delete completer();
    auto *known = new QCompleter(words, this);
    known->setCaseSensitivity(Qt::CaseInsensitive);
    setCompleter(known);
    // After the completer's own filter, so asked before it.
    known->popup()->installEventFilter(this);
}

void CompletingField::keepReadable(QWidget *neighbour)
{
    m_neighbour = neighbour;
    neighbour->installEventFilter(this);
}

QAbstractItemView *CompletingField::list() const
{
    return completer() ? completer()->popup() : nullptr;
}

bool CompletingField::isListOpen() const
{
    return list() && list()->isVisible();
}

void CompletingField::closeList()
{
    if (isListOpen())
        list()->hide();
}

/// A key is offered to the shortcuts of the form before the list sees it.
bool CompletingField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isListOpen() && isEscape(event)) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void CompletingField::keyPressEvent(QKeyEvent *event)
{
    QLineEdit::keyPressEvent(event);
    // One word, and it stands in the field already: the list would only cover what is below.
    if (isListOpen() && completer()->completionModel()->rowCount() == 1 &&
        completer()->currentCompletion() == text())
        closeList();
}

bool CompletingField::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Move:
    case QEvent::Resize:
        placeList();
        break;
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        if (watched == list())
            return takeKey(event);
        break;
    default:
        break;
    }
    return QLineEdit::eventFilter(watched, event);
}

/// What the completer passes on goes past the filters of the field, so what it has no part in is
/// sent to the field from here; also a key that still comes to a list just closed.
bool CompletingField::takeKey(QEvent *event)
{
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isPress = event->type() == QEvent::KeyPress;
    // The key is named on what stands beside the field: once pressed, it does what it says.
    const bool isNamed = m_neighbour && m_neighbour->isVisible();
    const bool isInList = isListOpen() && list()->currentIndex().isValid();
    if (isListOpen() && isEscape(event) && (isInList || !isNamed)) {
        if (isPress)
            closeList();
        event->accept();
        return true;
    }
    const bool leaves = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Return ||
                        key->key() == Qt::Key_Enter || isEscape(event);
    const bool isOurs = !isListOpen() || (leaves && !isInList);
    if (!isPress || !isOurs)
        return false;
    closeList();
    QKeyEvent again(QEvent::KeyPress, key->key(), key->modifiers(), key->text());
    QCoreApplication::sendEvent(this, &again);
    return true;
}

void CompletingField::placeList()
{
    if (!m_neighbour || !m_neighbour->isVisible() || !isListOpen())
        return;
    const QRect now = list()->geometry();
    const int top = m_neighbour->mapToGlobal(QPoint(0, m_neighbour->height())).y() + space::xs;
    const int room = screen()->availableGeometry().bottom() - top;
    const QRect place(now.x(), top, now.width(), std::min(now.height(), room));
    if (now.top() < top && room >= leastListHeight)
        list()->setGeometry(place);
}

void CompletingField::hideEvent(QHideEvent *event)
{
    closeList();
    QLineEdit::hideEvent(event);
}

} // namespace bp::ui
