// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// One sentence at the bottom of the window with a button, and beside it what may be done next.
/// Stands over the status bar and the margin of the page, so that no row is hidden. Stays 8 s, and
/// while it is hovered or focused; a click on it lets it go; one at a time.

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace bp::ui {

class KeyButton;

class Toast : public QWidget
{
    Q_OBJECT

public:
    explicit Toast(QWidget *window);

    void
    say(const QString &sentence, const QString &button = {}, std::function<void()> pressed = {});
    void sayWrong(const QString &sentence); ///< an error: stays 16 s
    /// Beside what it says now; nothing when it says nothing.
    void offer(const QString &button, const QString &key, std::function<void()> pressed);
    QString sentence() const;
    QPushButton *button() const { return m_button; }
    KeyButton *offered() const { return m_offer; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void appear(int seconds);
    void place();
    void leaveUnlessHeld();

    QLabel *m_sentence;
    KeyButton *m_offer;
    QPushButton *m_button;
    QTimer m_timer;
    std::function<void()> m_pressed;
    std::function<void()> m_offerPressed;
};

} // namespace bp::ui
