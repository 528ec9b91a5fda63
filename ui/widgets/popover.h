// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A floating frame of the window: no window of its own, so what has the focus may keep it. Closes
/// on Esc, on a click elsewhere, and when its anchor goes. Deletes itself when closed.

#include <QPointer>
#include <QWidget>

class QFrame;
class QVBoxLayout;

namespace bp::ui {

class Popover : public QWidget
{
    Q_OBJECT

public:
    enum class Focus { Keep, Take }; ///< who has the keyboard while it is open

    explicit Popover(QWidget *window, Focus focus = Focus::Take);

    QVBoxLayout *body() const { return m_body; }
    /// Below `anchor` (above when there is no room), inside the window.
    void popUp(QWidget *anchor);
    void popUpAt(QWidget *owner, const QRect &anchor); ///< anchor in coordinates of `owner`
    void close();
    /// The popover around `content`, if any, follows what is shown in it and stays inside the
    /// window.
    static void fit(const QWidget *content);

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QFrame *m_frame;
    QVBoxLayout *m_body;
    QPointer<QWidget> m_owner;
    QPointer<QWidget> m_focusBefore;
    Focus m_focus;
    bool m_isAbove = false; ///< the anchor
    bool m_isClosed = false;
};

} // namespace bp::ui
