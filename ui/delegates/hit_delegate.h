// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Day and payee of an entry a rule fits. Where the columns beside are too narrow for the names of
/// categories it paints two lines: below the payee what the entry is sorted into and what it would
/// be, below the day its year.

#include "ui/delegates/payee_delegate.h"

namespace bp::ui {

struct CategoryCell;

class HitDelegate : public PayeeDelegate
{
    Q_OBJECT

public:
    using PayeeDelegate::PayeeDelegate;

    void setStacked(bool isStacked) { m_isStacked = isStacked; }
    bool isStacked() const { return m_isStacked; }

protected:
    void paintCell(QPainter &painter,
                   const QRect &rect,
                   const QModelIndex &index,
                   bool isSelected) const override;

private:
    static int paintName(QPainter &painter, const QRect &rect, const CategoryCell &cell);
    static void paintChange(QPainter &painter, const QRect &rect, const QModelIndex &index);

    bool m_isStacked = false;
};

} // namespace bp::ui
