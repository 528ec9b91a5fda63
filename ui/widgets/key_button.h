// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A push button that shows the key which presses it right now.

#include <QPushButton>

namespace bp::ui {

class KeyButton : public QPushButton
{
    Q_OBJECT

public:
    KeyButton(const QString &text, const QString &keys, QWidget *parent = nullptr);

    void setKeys(const QString &keys); ///< only shown; the shortcut is somebody else's
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int capWidth() const;

    QString m_keys;
};

} // namespace bp::ui
