// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// An amount, right-aligned: ink with a minus, green with a plus; before it, quietly, what it was
/// in another currency.

#include "ui/delegates/row_delegate.h"

namespace bp::ui {

class MoneyDelegate : public RowDelegate
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
};

} // namespace bp::ui
