// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// How a row of a RowTable looks: ground, rule, ring and the head of a group; derived delegates
/// paint what a cell says. Colours come from the tokens at the moment of painting.

#include <QStyledItemDelegate>

namespace bp::ui {

class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    /// `rect` is the cell without its padding.
    virtual void paintCell(QPainter &painter,
                           const QRect &rect,
                           const QModelIndex &index,
                           bool isSelected) const;
    virtual void paintGroup(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    virtual int padding() const;

    /// Draws on one line and gives the width used.
    static int paintText(QPainter &painter,
                         const QRect &rect,
                         const QString &text,
                         Qt::Alignment alignment = Qt::AlignLeft);

private:
    void paintGround(QPainter &painter,
                     const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
};

} // namespace bp::ui
