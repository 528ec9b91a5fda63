// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A slider whose value counts when the hand has rested: not every step on the way, but where it
/// came to stand. Also when it is left, hidden by another page, or its window is closed.

#include <QSlider>
#include <QTimer>

namespace bp::ui {

class RestingSlider : public QSlider
{
    Q_OBJECT

public:
    explicit RestingSlider(Qt::Orientation orientation, QWidget *parent = nullptr);

    /// It was moved, and has not come to rest.
    bool isMoving() const { return isSliderDown() || m_rest.isActive(); }
    /// It counts where it stands now; does nothing while it rests.
    void settle();
    /// Where it was moved to does not count.
    void drop() { m_rest.stop(); }

Q_SIGNALS:
    void settled(int value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QTimer m_rest;
};

} // namespace bp::ui
