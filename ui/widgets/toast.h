// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// One sentence at the bottom of the window with, at most, one button. Stays 8 s, and while it is
/// hovered or focused; one at a time.

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace bp::ui {

class Toast : public QWidget
{
    Q_OBJECT

public:
    explicit Toast(QWidget *window);

    void
    say(const QString &sentence, const QString &button = {}, std::function<void()> pressed = {});
    void sayWrong(const QString &sentence); ///< an error: stays 16 s
    QString sentence() const;
    QPushButton *button() const { return m_button; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void appear(int seconds);
    void place();
    void leaveUnlessHeld();

    QLabel *m_sentence;
    QPushButton *m_button;
    QTimer m_timer;
    std::function<void()> m_pressed;
};

} // namespace bp::ui
