// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/category_delegate.h"

#include "ui/models/cells.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/marks.h"
#include "ui/style/palette.h"
#include "ui/style/spacing.h"

#include <QPainter>

namespace bp::ui {

using namespace Qt::StringLiterals;

namespace {

void paintSign(QPainter &painter, const QRect &square, const CategoryCell &cell)
{
    const Colours &c = colours();
    switch (cell.state) {
    case CategoryCell::State::Sorted:
        paintCategory(painter, square, cell.colour);
        return;
    case CategoryCell::State::Guess:
    case CategoryCell::State::Unsorted:
    case CategoryCell::State::Question:
        paintSquare(painter, square, SquareKind::Dashed, c[Token::Text3]);
        return;
    case CategoryCell::State::Transfer:
        paintSquare(painter, square, SquareKind::Hollow, c[Token::Text3]);
        return;
    case CategoryCell::State::Split:
        paintIcon(painter, u"split"_s, square.adjusted(-2, -2, 2, 2), c[Token::Text3]);
        return;
    }
}

} // namespace

void CategoryDelegate::paintCell(QPainter &painter,
                                 const QRect &rect,
                                 const QModelIndex &index,
                                 bool isSelected) const
{
    Q_UNUSED(isSelected)
    const auto cell = index.data(cells::Cell).value<CategoryCell>();
    QRect rest = rect;
    if (cell.confidence > 0) {
        paintConfidence(
            painter, QRect(rest.right() - 14, rest.top(), 15, rest.height()), cell.confidence);
        rest.setRight(rest.right() - 22);
    }
    if (cell.text.isEmpty())
        return;
    QRect square(rest.left(), 0, 10, 10);
    square.moveCenter(QPoint(square.center().x(), rest.center().y()));
    paintSign(painter, square, cell);
    const bool isOpen =
        cell.state == CategoryCell::State::Guess || cell.state == CategoryCell::State::Question;
    if (cell.state == CategoryCell::State::Unsorted)
        painter.setPen(colours()[Token::Text3]);
    else if (isOpen)
        painter.setPen(colours()[Token::Text2]);
    paintText(painter, rest.adjusted(10 + space::s, 0, 0, 0), cell.text);
}

void CategoryDelegate::paintGroup(QPainter &painter,
                                  const QRect &rect,
                                  const QModelIndex &index) const
{
    painter.setFont(font(TextRole::Small));
    painter.setPen(colours()[Token::Text2]);
    paintText(painter, rect, index.data().toString());
}

} // namespace bp::ui
