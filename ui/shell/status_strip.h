// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The lower edge of the window: the book's file, the last change with its undo key, and what runs.

#include "ui/base/context.h"

#include <QWidget>

class QLabel;

namespace bp::ui {

class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(const Context &context, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void refreshJobs();

    Context m_context;
    QLabel *m_change;
    QLabel *m_key;
    QLabel *m_quiet;
};

} // namespace bp::ui
