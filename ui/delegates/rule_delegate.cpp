// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/rule_delegate.h"

#include "ui/style/fonts.h"
#include "ui/style/palette.h"
#include "ui/style/spacing.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace bp::ui {
namespace {

constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

QString does(const QModelIndex &index)
{
    return index.data().toString().section(u'\n', 0, 0);
}

QString asks(const QModelIndex &index)
{
    return index.data().toString().section(u'\n', 1);
}

/// Where the text stands, right of the tick.
QRect textRect(const QRect &row)
{
    return row.adjusted(space::xl, space::xs, -space::s, -space::xs);
}

int heightOf(const QString &text, TextRole role, int width)
{
    return text.isEmpty()
               ? 0
               : QFontMetrics(font(role)).boundingRect(0, 0, width, 9999, wrapped, text).height();
}

} // namespace

QSize RuleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int row = view ? view->viewport()->width() - space::s : option.rect.width();
    const int width = textRect(QRect(0, 0, row, 0)).width();
    return {row,
            2 * space::xs + heightOf(does(index), TextRole::Strong, width) +
                heightOf(asks(index), TextRole::Small, width)};
}

void RuleDelegate::paint(QPainter *painter,
                         const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    row.text.clear();
    QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    painter->save();
    const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    QRect place = textRect(option.rect);
    painter->setFont(font(TextRole::Strong));
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const auto ink = [&](Token token) {
        // In high contrast the chosen row has the system's two colours.
        return isChosen ? option.palette.color(QPalette::HighlightedText)
                        : colours()[isOn ? token : Token::Text3];
    };
    painter->setPen(ink(Token::Text1));
    painter->drawText(place, wrapped, does(index));
    place.setTop(place.top() + heightOf(does(index), TextRole::Strong, place.width()));
    painter->setFont(font(TextRole::Small));
    painter->setPen(ink(Token::Text2));
    painter->drawText(place, wrapped, asks(index));
    painter->restore();
}

} // namespace bp::ui
