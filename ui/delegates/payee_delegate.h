// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The payee, and behind it the note or the bank's words, which give way first.

#include "ui/delegates/row_delegate.h"

namespace bp::ui {

class PayeeDelegate : public RowDelegate
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
