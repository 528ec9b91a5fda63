// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/popover.h"

#include "ui/style/marks.h"
#include "ui/style/spacing.h"

#include <QApplication>
#include <QBoxLayout>
#include <QFrame>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace bp::ui {
namespace {

constexpr int room = 28; ///< for the shadow

} // namespace

Popover::Popover(QWidget *window, Focus focus)
    : QWidget(window->window())
    , m_frame(new QFrame(this))
    , m_body(new QVBoxLayout(m_frame))
    , m_focus(focus)
{
    hide();
    m_frame->setProperty("kind", u"popover"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(room, room, room, room);
    all->addWidget(m_frame);
    m_body->setContentsMargins(6, 6, 6, 6);
    m_body->setSpacing(2);
}

void Popover::popUp(QWidget *anchor)
{
    popUpAt(anchor, anchor->rect());
}

void Popover::fit(const QWidget *content)
{
    QWidget *around = content->parentWidget();
    while (around && !qobject_cast<Popover *>(around))
        around = around->parentWidget();
    auto *popover = qobject_cast<Popover *>(around);
    if (!popover || !popover->isVisible())
        return;
    // Layouts hear of each other only when the events come round.
    for (const QWidget *each = content; each != popover->parentWidget();
         each = each->parentWidget()) {
        if (each->layout()) {
            each->layout()->invalidate();
            each->layout()->activate();
        }
    }
    const int bottom = popover->y() + popover->height();
    popover->adjustSize();
    const int lowest = popover->parentWidget()->rect().bottom() - popover->height() + room;
    // The side towards the anchor stays where it is.
    const int top = popover->m_isAbove ? bottom - popover->height() : popover->y();
    popover->move(popover->x(), std::max(-room, std::min(top, lowest)));
}

void Popover::popUpAt(QWidget *owner, const QRect &anchor)
{
    m_owner = owner;
    m_focusBefore = QApplication::focusWidget();
    adjustSize();
    const QRect bounds = parentWidget()->rect();
    const QPoint top = owner->mapTo(parentWidget(), anchor.topLeft());
    const bool isRtl = owner->layoutDirection() == Qt::RightToLeft;
    int x = isRtl ? top.x() + anchor.width() - width() + room : top.x() - room;
    int y = top.y() + anchor.height() + space::xs - room;
    m_isAbove = y + height() - room > bounds.bottom();
    if (m_isAbove)
        y = std::max(-room, top.y() - space::xs - height() + room);
    x = std::clamp(
        x, space::s - room, std::max(space::s - room, bounds.right() - width() + room - space::s));
    move(x, y);
    show();
    raise();
    qApp->installEventFilter(this);
    if (m_focus == Focus::Keep)
        return;
    for (QWidget *child : m_frame->findChildren<QWidget *>()) {
        if ((child->focusPolicy() & Qt::TabFocus) && child->isVisible()) {
            child->setFocus(Qt::PopupFocusReason);
            break;
        }
    }
}

void Popover::close()
{
    if (m_isClosed)
        return;
    m_isClosed = true;
    qApp->removeEventFilter(this);
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
    deleteLater();
}

bool Popover::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget)
        return false;
    if (event->type() == QEvent::MouseButtonPress && widget->window() == window() &&
        widget != this && !isAncestorOf(widget)) {
        close();
    } else if (event->type() == QEvent::ShortcutOverride && isVisible()) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
            event->accept();
    } else if (event->type() == QEvent::KeyPress &&
               static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    } else if (event->type() == QEvent::Hide && widget == m_owner) {
        close();
    } else if (event->type() == QEvent::Resize && widget == parentWidget()) {
        close();
    }
    return false;
}

void Popover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintShadow(painter, m_frame->geometry(), radius::card);
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace bp::ui
