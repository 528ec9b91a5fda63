// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/tick_delegate.h"

#include "ui/models/cells.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/marks.h"
#include "ui/style/palette.h"
#include "ui/style/spacing.h"

#include <QPainter>

namespace bp::ui {

using namespace Qt::StringLiterals;

void TickDelegate::paintCell(QPainter &painter,
                             const QRect &rect,
                             const QModelIndex &index,
                             bool isSelected) const
{
    const QVariant state = index.data(Qt::CheckStateRole);
    if (state.isValid())
        paintTick(painter, rect, Qt::CheckState(state.toInt()));
    else
        paintTick(painter, rect, isSelected ? Qt::Checked : Qt::Unchecked);
}

void TickDelegate::paintGroup(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const QVariant isOpen = index.data(cells::IsOpen);
    if (!isOpen.isValid())
        return;
    QRect arrow(0, 0, 14, 14);
    arrow.moveCenter(rect.center());
    paintIcon(painter,
              isOpen.toBool() ? u"small/chevron-down"_s : u"small/chevron-right"_s,
              arrow,
              colours()[Token::Text2]);
}

} // namespace bp::ui
