// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Content on the ground it would stand on anyway, scrolling up and down where it is higher than
/// its place. Tab goes to what is in it, never to the place itself.

#include <QScrollArea>

namespace bp::ui {

/// Takes `content` over.
QWidget *makeScrolled(QWidget *content);

/// Asks for the height its content has and not more; what comes into focus in it is scrolled to,
/// also when it has just been added.
class FittedScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit FittedScroll(QWidget *content, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace bp::ui
