// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A bank file becoming a chart, in the colours of the theme.

#include <QWidget>

namespace bp::ui {

class StartPicture : public QWidget
{
    Q_OBJECT

public:
    explicit StartPicture(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace bp::ui
