// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/hit_delegate.h"

#include "ui/models/cells.h"
#include "ui/models/rule_hits_model.h"
#include "ui/style/fonts.h"
#include "ui/style/marks.h"
#include "ui/style/palette.h"
#include "ui/style/spacing.h"

#include <QPainter>

namespace bp::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int square = 10;

} // namespace

void HitDelegate::paintCell(QPainter &painter,
                            const QRect &rect,
                            const QModelIndex &index,
                            bool isSelected) const
{
    const bool isDay = index.column() == RuleHitsModel::Day;
    if (!m_isStacked && isDay)
        return RowDelegate::paintCell(painter, rect, index, isSelected);
    if (!m_isStacked)
        return PayeeDelegate::paintCell(painter, rect, index, isSelected);
    const QRect lines = rect.adjusted(0, space::xs, 0, -space::xs);
    QRect upper = lines;
    upper.setHeight(lines.height() / 2);
    QRect lower = lines;
    lower.setTop(upper.bottom() + 1);
    if (!isDay) {
        PayeeDelegate::paintCell(painter, upper, index, isSelected);
        return paintChange(painter, lower, index);
    }
    const QStringList parts = index.data(cells::Cell).toStringList();
    painter.setPen(colours()[Token::Text2]);
    paintText(painter, upper, parts.value(0));
    painter.setFont(font(TextRole::Small));
    painter.setPen(colours()[Token::Text3]);
    paintText(painter, lower, parts.value(1));
}

int HitDelegate::paintName(QPainter &painter, const QRect &rect, const CategoryCell &cell)
{
    const QRect sign(rect.left(), rect.top(), square, rect.height());
    if (cell.state == CategoryCell::State::Unsorted)
        paintSquare(painter, sign, SquareKind::Dashed, colours()[Token::Text3]);
    else
        paintCategory(painter, sign, cell.colour);
    const int used = square + space::s;
    return used + paintText(painter, rect.adjusted(used, 0, 0, 0), cell.text);
}

/// What it would be is never cut before what it is.
void HitDelegate::paintChange(QPainter &painter, const QRect &rect, const QModelIndex &index)
{
    const auto now =
        index.siblingAtColumn(RuleHitsModel::Now).data(cells::Cell).value<CategoryCell>();
    const auto after =
        index.siblingAtColumn(RuleHitsModel::After).data(cells::Cell).value<CategoryCell>();
    painter.setFont(font(TextRole::Small));
    painter.setPen(colours()[Token::Text2]);
    if (after.text.isEmpty() || after.text == now.text) {
        paintName(painter, rect, now);
        return;
    }
    const QString arrow = u" → "_s;
    const QFontMetrics metrics = painter.fontMetrics();
    const int needed = metrics.horizontalAdvance(arrow) + space::xs + square + space::s +
                       metrics.horizontalAdvance(after.text);
    QRect before = rect;
    before.setWidth(std::max(rect.width() - needed, rect.width() / 3));
    QRect rest = rect.adjusted(paintName(painter, before, now), 0, 0, 0);
    rest.adjust(paintText(painter, rest, arrow) + space::xs, 0, 0, 0);
    painter.setPen(colours()[Token::Text1]);
    paintName(painter, rest, after);
}

} // namespace bp::ui
