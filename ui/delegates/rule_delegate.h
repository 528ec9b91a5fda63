// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A rule in its list: what it does in the first line of its text, strong; below, wrapped, what it
/// asks for.

#include <QStyledItemDelegate>

namespace bp::ui {

class RuleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace bp::ui
