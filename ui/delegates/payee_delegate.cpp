// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/payee_delegate.h"

#include "ui/models/cells.h"
#include "ui/style/fonts.h"
#include "ui/style/palette.h"
#include "ui/style/spacing.h"

#include <QPainter>

namespace bp::ui {

using namespace Qt::StringLiterals;

void PayeeDelegate::paintCell(QPainter &painter,
                              const QRect &rect,
                              const QModelIndex &index,
                              bool isSelected) const
{
    Q_UNUSED(isSelected)
    const auto cell = index.data(cells::Cell).value<PayeeCell>();
    painter.setFont(font(TextRole::Strong));
    const int used = paintText(painter, rect, cell.payee);
    const QString &second = cell.note.isEmpty() ? cell.bank : cell.note;
    const QRect rest = rect.adjusted(used + space::s, 0, 0, 0);
    if (second.isEmpty() || rest.width() < scaled(32))
        return;
    painter.setFont(font(TextRole::Small));
    painter.setPen(colours()[cell.note.isEmpty() ? Token::Text3 : Token::Text2]);
    paintText(painter, rest, second);
}

void PayeeDelegate::paintGroup(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const auto cell = index.data(cells::Cell).value<PayeeCell>();
    if (cell.payee.isEmpty()) {
        RowDelegate::paintGroup(painter, rect, index);
        return;
    }
    QFont strong = font(TextRole::Body);
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    const int used = paintText(painter, rect, cell.payee);
    painter.setFont(font(TextRole::Body));
    painter.setPen(colours()[Token::Text3]);
    paintText(painter, rect.adjusted(used + space::s, 0, 0, 0), cell.bank);
}

} // namespace bp::ui
