// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/focus_ring.h"

#include "ui/style/palette.h"
#include "ui/style/spacing.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <utility>

namespace bp::ui {
namespace {

constexpr int away = 3;

bool drawsItself(const QWidget *widget)
{
    const QVariant wish = widget->property("ring");
    return (wish.isValid() && !wish.toBool()) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QTextEdit *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QAbstractItemView *>(widget);
}

/// What a scroll area shows a part of: a ring outside it would not scroll with it.
bool isScrolled(const QWidget *widget)
{
    const QWidget *viewport = widget->parentWidget();
    return viewport && qobject_cast<const QAbstractScrollArea *>(viewport->parentWidget());
}

int radiusOf(const QWidget *widget)
{
    const QVariant wish = widget->property("ringRadius");
    return wish.isValid() ? wish.toInt() : radius::control;
}

} // namespace

class FocusRing::Frame : public QWidget
{
public:
    explicit Frame(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }

    int cornerRadius = radius::control;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colours()[Token::Accent], 2));
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(1, 1, -1, -1), cornerRadius + 2, cornerRadius + 2);
    }
};

FocusRing::FocusRing(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    connect(
        qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing() = default;

void FocusRing::follow(QWidget *widget)
{
    for (const auto &watched : std::exchange(m_watched, {})) {
        if (watched)
            watched->removeEventFilter(this);
    }
    drop();
    m_target = nullptr;
    if (!widget || widget->window() != m_window || !widget->parentWidget() || drawsItself(widget))
        return;
    m_target = widget;
    // Where one of these moves, so does the target, without hearing of it.
    for (QWidget *each = widget; each && each != m_window && !isScrolled(each);
         each = each->parentWidget()) {
        each->installEventFilter(this);
        m_watched.append(each);
    }
    place();
}

/// Not at once: focus may leave while Qt walks over the children of what is being hidden, and the
/// frame is one of them.
void FocusRing::drop()
{
    if (!m_frame)
        return;
    m_frame->hide();
    m_frame->deleteLater();
    m_frame = nullptr;
}

void FocusRing::place()
{
    const bool isShown =
        m_target && m_target->isVisible() && m_window->testAttribute(Qt::WA_KeyboardFocusChange);
    if (!isShown) {
        drop();
        return;
    }
    // On the nearest ground that has room for all of it.
    QWidget *ground = m_target->parentWidget();
    QRect ring = m_target->geometry().adjusted(-away, -away, away, away);
    while (!ground->rect().contains(ring) && ground != m_window && !isScrolled(ground) &&
           ground->parentWidget()) {
        ring.translate(ground->pos());
        ground = ground->parentWidget();
    }
    if (m_frame && m_frame->parentWidget() != ground)
        drop();
    if (!m_frame)
        m_frame = new Frame(ground);
    m_frame->cornerRadius = radiusOf(m_target);
    m_frame->setGeometry(ring);
    m_frame->raise();
    m_frame->show();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::KeyRelease:
        if (m_target)
            place();
        break;
    case QEvent::MouseButtonPress:
        drop();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace bp::ui
