// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/resting_slider.h"

#include <QWheelEvent>

namespace bp::ui {

namespace {

constexpr std::chrono::milliseconds rest(600);

} // namespace

RestingSlider::RestingSlider(Qt::Orientation orientation, QWidget *parent)
    : QSlider(orientation, parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, [this] { Q_EMIT settled(value()); });
    connect(this, &QSlider::actionTriggered, this, [this] {
        if (!isSliderDown())
            m_rest.start();
    });
    connect(this, &QSlider::sliderReleased, this, [this] {
        m_rest.stop();
        Q_EMIT settled(value());
    });
}

void RestingSlider::settle()
{
    if (!m_rest.isActive())
        return;
    m_rest.stop();
    Q_EMIT settled(value());
}

bool RestingSlider::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::Close)
        settle();
    return QSlider::eventFilter(watched, event);
}

void RestingSlider::showEvent(QShowEvent *event)
{
    QSlider::showEvent(event);
    window()->installEventFilter(this);
}

void RestingSlider::hideEvent(QHideEvent *event)
{
    QSlider::hideEvent(event);
    // A window in its destructor hides its children too: then nobody can hear of it any more.
    if (window()->isVisible())
        settle();
}

void RestingSlider::focusOutEvent(QFocusEvent *event)
{
    QSlider::focusOutEvent(event);
    settle();
}

/// Scrolling a page past it moves nothing.
void RestingSlider::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QSlider::wheelEvent(event);
    else
        event->ignore();
}

} // namespace bp::ui
