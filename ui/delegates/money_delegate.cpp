// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/money_delegate.h"

#include "ui/models/cells.h"
#include "ui/style/fonts.h"
#include "ui/style/palette.h"
#include "ui/style/spacing.h"

#include <QPainter>

namespace bp::ui {

using namespace Qt::StringLiterals;

void MoneyDelegate::paintCell(QPainter &painter,
                              const QRect &rect,
                              const QModelIndex &index,
                              bool isSelected) const
{
    Q_UNUSED(isSelected)
    const auto cell = index.data(cells::Cell).value<MoneyCell>();
    const bool isIn = cell.amount.minor() > 0 && !cell.isTransfer;
    painter.setFont(font(TextRole::Strong));
    painter.setPen(colours()[isIn ? Token::Positive : Token::Text1]);
    const int used = paintText(painter, rect, cell.text, Qt::AlignRight);
    const QRect rest = rect.adjusted(0, 0, -used - space::s, 0);
    painter.setFont(font(TextRole::Small));
    // A foreign amount stands whole or not at all.
    if (painter.fontMetrics().horizontalAdvance(cell.originalText) > rest.width())
        return;
    painter.setPen(colours()[Token::Text3]);
    paintText(painter, rest, cell.originalText, Qt::AlignRight);
}

void MoneyDelegate::paintGroup(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    painter.setFont(font(TextRole::SmallStrong));
    painter.setPen(colours()[Token::Text2]);
    paintText(painter, rect, index.data().toString(), Qt::AlignRight);
}

} // namespace bp::ui
