// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/day_delegate.h"

#include "ui/models/cells.h"
#include "ui/style/fonts.h"
#include "ui/style/palette.h"
#include "ui/style/spacing.h"

#include <QPainter>

namespace bp::ui {

using namespace Qt::StringLiterals;

void DayDelegate::paintGroup(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const auto cell = index.data(cells::Cell).value<PayeeCell>();
    QFont strong = font(TextRole::Body);
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    const int used = paintText(painter, rect, cell.payee, Qt::AlignLeft);
    painter.setFont(font(TextRole::Body));
    painter.setPen(colours()[Token::Text3]);
    paintText(painter, rect.adjusted(used + space::s, 0, 0, 0), cell.bank, Qt::AlignLeft);
}

} // namespace bp::ui
