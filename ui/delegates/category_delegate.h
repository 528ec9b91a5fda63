// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The square and name of a category; at the end the confidence dot of a machine's choice. A guess
/// is dashed and has its question mark; what a person or a rule decided has no dot.

#include "ui/delegates/row_delegate.h"

namespace bp::ui {

class CategoryDelegate : public RowDelegate
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
