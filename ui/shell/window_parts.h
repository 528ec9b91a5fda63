// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Small pieces of the main window that need no access to it.

#include "ui/base/actions.h"
#include "ui/base/screen.h"

#include <QMimeData>
#include <QStringList>
#include <QWidget>

namespace bp::ui {

/// Local files that are dragged; empty: something else is.
QStringList draggedFiles(const QMimeData *mime);

/// Lies over the window while files are dragged over it.
class DropHint : public QWidget
{
    Q_OBJECT

public:
    explicit DropHint(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The keys that work right now, in two columns: of the page first, then of the menus.
QWidget *makeKeyList(const std::vector<KeyHelp> &ofPage, const Actions &actions);

} // namespace bp::ui
