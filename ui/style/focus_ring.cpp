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
#include <QScrollArea>
#include <QTextEdit>

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
           qobject_cast<const QAbstractItemView *>(widget) ||
           qobject_cast<const QScrollArea *>(widget);
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
    if (m_target)
        m_target->removeEventFilter(this);
    delete m_frame;
    m_target = nullptr;
    if (!widget || widget->window() != m_window || !widget->parentWidget() || drawsItself(widget))
        return;
    m_target = widget;
    widget->installEventFilter(this);
    place();
}

void FocusRing::place()
{
    const bool isShown =
        m_target && m_target->isVisible() && m_window->testAttribute(Qt::WA_KeyboardFocusChange);
    if (!isShown) {
        delete m_frame;
        return;
    }
    if (!m_frame)
        m_frame = new Frame(m_target->parentWidget());
    m_frame->cornerRadius = radiusOf(m_target);
    m_frame->setGeometry(m_target->geometry().adjusted(-away, -away, away, away));
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
        if (watched == m_target)
            place();
        break;
    case QEvent::MouseButtonPress:
        delete m_frame;
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace bp::ui
