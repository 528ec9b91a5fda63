// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The ring around the widget that has the focus, 2 px wide and 1 px away; shown after the keyboard
/// was used. Text fields draw their own edge, item views their own row, and a widget with the
/// property "ring" = false is left out.

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace bp::ui {

class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QWidget *window);
    ~FocusRing() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Frame;
    void follow(QWidget *widget);
    void place();
    void drop();

    QWidget *m_window;
    QPointer<Frame> m_frame;
    QPointer<QWidget> m_target;
    QList<QPointer<QWidget>> m_watched; ///< the target and what it stands on
};

} // namespace bp::ui
