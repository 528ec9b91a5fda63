// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Small signs of a row: reconciled, a transfer, tags, files kept with it.

#include "ui/delegates/row_delegate.h"

namespace bp::ui {

class MarksDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter &painter,
                   const QRect &rect,
                   const QModelIndex &index,
                   bool isSelected) const override;
    int padding() const override { return 4; }
};

} // namespace bp::ui
