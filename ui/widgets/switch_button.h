// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// On or off, at once.

#include <QAbstractButton>

namespace bp::ui {

class SwitchButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SwitchButton(const QString &accessibleName, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {40, 28}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace bp::ui
