// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A short day, quietly. The head of a group begins in this column and runs on into the next.

#include "ui/delegates/row_delegate.h"

namespace bp::ui {

class DayDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintGroup(QPainter &painter, const QRect &rect, const QModelIndex &index) const override;
};

} // namespace bp::ui
