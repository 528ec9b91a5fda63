// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The first column: a tick. With a check state of its own (an import) that state, else whether the
/// row is selected. The head of a group that folds shows its arrow.

#include "ui/delegates/row_delegate.h"

namespace bp::ui {

class TickDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter &painter,
                   const QRect &rect,
                   const QModelIndex &index,
                   bool isSelected) const override;
    void paintGroup(QPainter &painter, const QRect &rect, const QModelIndex &index) const override;
    int padding() const override { return 0; }
};

} // namespace bp::ui
