// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/choice_delegate.h"

#include "ui/models/cells.h"
#include "ui/models/confidence_text.h"
#include "ui/style/fonts.h"
#include "ui/style/marks.h"
#include "ui/style/palette.h"
#include "ui/style/spacing.h"

#include <QPainter>

#include <algorithm>

namespace bp::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastSaid = 0.01; // what is less is "< 1 %"

QRect paintSureness(QPainter &painter, QRect rest, double confidence, const QLocale &locale)
{
    const QString percent = sureText(std::max(confidence, leastSaid), locale);
    painter.setFont(font(TextRole::Body));
    painter.setPen(colours()[Token::Text2]);
    painter.drawText(rest,
                     Qt::AlignRight | Qt::AlignVCenter,
                     confidence < leastSaid ? QString(u"< "_s + percent) : percent);
    rest.setRight(rest.right() - scaled(44));
    paintConfidence(painter, QRect(rest.right() - 14, rest.top(), 15, rest.height()), confidence);
    return rest.adjusted(0, 0, -22, 0);
}

void paintNames(QPainter &painter, const QRect &rest, const QString &parent, const QString &name)
{
    painter.setFont(font(TextRole::Strong));
    painter.setPen(colours()[Token::Text1]);
    const QString first = parent.isEmpty() ? name : parent;
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, first);
    const int used = painter.fontMetrics().horizontalAdvance(first);
    if (parent.isEmpty())
        return;
    painter.setFont(font(TextRole::Body));
    painter.setPen(colours()[Token::Text2]);
    painter.drawText(
        rest.adjusted(used + 8, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, u"› "_s + name);
}

} // namespace

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {scaled(380), scaled(34)};
}

void ChoiceDelegate::paint(QPainter *painter,
                           const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Colours &c = colours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(
            c[option.state & QStyle::State_Selected ? Token::Selected : Token::Hover]);
        painter->drawRoundedRect(option.rect, radius::control, radius::control);
    }
    QRect rest = option.rect.adjusted(10, 0, -10, 0);
    const auto cell = index.data(cells::Cell).value<CategoryCell>();
    const QString key = index.data(KeyRole).toString();
    if (!key.isEmpty())
        rest.setLeft(rest.left() + paintKeyCap(*painter, rest, key) + 10);
    paintCategory(*painter, QRect(rest.left(), rest.top(), 10, rest.height()), cell.colour);
    rest.setLeft(rest.left() + 20);
    if (!key.isEmpty())
        rest = paintSureness(*painter, rest, cell.confidence, option.locale);
    paintNames(*painter, rest, index.data(ParentRole).toString(), cell.text);
    painter->restore();
}

} // namespace bp::ui
