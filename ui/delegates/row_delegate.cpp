// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/row_delegate.h"

#include "ui/models/cells.h"
#include "ui/style/fonts.h"
#include "ui/style/marks.h"
#include "ui/style/palette.h"
#include "ui/style/spacing.h"
#include "ui/widgets/row_table.h"

#include <QPainter>

namespace bp::ui {
namespace {

Qt::Alignment alignmentOf(const QModelIndex &index)
{
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    return alignment.isValid() ? Qt::Alignment(alignment.toInt()) : Qt::AlignLeft;
}

} // namespace

void RowDelegate::paint(QPainter *painter,
                        const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option, index);
    const QRect inner = option.rect.adjusted(padding(), 0, -padding(), -1);
    painter->setFont(font(TextRole::Body));
    painter->setPen(colours()[Token::Text1]);
    if (index.data(cells::IsGroup).toBool())
        paintGroup(*painter, inner, index);
    else
        paintCell(*painter, inner, index, bool(option.state & QStyle::State_Selected));
    painter->restore();
}

int RowDelegate::padding() const
{
    return space::cellX;
}

void RowDelegate::paintGround(QPainter &painter,
                              const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Colours &c = colours();
    const auto *table = qobject_cast<const RowTable *>(option.widget);
    const bool isGroup = index.data(cells::IsGroup).toBool();
    QColor ground = c[isGroup ? Token::Sunk : Token::Card];
    if (!isGroup && (option.state & QStyle::State_Selected))
        ground = c[Token::Selected];
    else if (!isGroup && table && table->hoveredRow() == index.row())
        ground = c[Token::Hover];
    const QRect &r = option.rect;
    painter.fillRect(r, ground);
    paintHairline(painter, QRect(r.left(), r.bottom(), r.width(), 1), c[Token::Line]);
    if (!table || !table->showsFocusRow() || table->currentIndex().row() != index.row())
        return;
    // One ring around the whole row, each cell painting its part.
    const QColor ring = c[Token::Accent];
    painter.fillRect(QRect(r.left(), r.top(), r.width(), 2), ring);
    painter.fillRect(QRect(r.left(), r.bottom() - 1, r.width(), 2), ring);
    if (index.column() == 0)
        painter.fillRect(QRect(r.left(), r.top(), 2, r.height()), ring);
    if (index.column() == index.model()->columnCount() - 1)
        painter.fillRect(QRect(r.right() - 1, r.top(), 2, r.height()), ring);
}

void RowDelegate::paintCell(QPainter &painter,
                            const QRect &rect,
                            const QModelIndex &index,
                            bool) const
{
    painter.setPen(colours()[Token::Text2]);
    paintText(painter, rect, index.data().toString(), alignmentOf(index));
}

void RowDelegate::paintGroup(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    painter.setFont(font(TextRole::SmallStrong));
    painter.setPen(colours()[Token::Text2]);
    paintText(painter, rect, index.data().toString(), alignmentOf(index));
}

int RowDelegate::paintText(QPainter &painter,
                           const QRect &rect,
                           const QString &text,
                           Qt::Alignment alignment)
{
    if (text.isEmpty() || rect.width() <= 0)
        return 0;
    const QFontMetrics metrics = painter.fontMetrics();
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    const Qt::Alignment horizontal = alignment & Qt::AlignHorizontal_Mask;
    painter.drawText(rect, int(horizontal | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    return metrics.horizontalAdvance(shown);
}

} // namespace bp::ui
