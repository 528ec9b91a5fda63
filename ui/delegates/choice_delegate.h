// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A category to choose, on one line: "1 ■ Shopping › Books   ◔ 68 %". The key and how sure the
/// machine is stand only beside what it proposes.

#include <QStyledItemDelegate>

namespace bp::ui {

class ChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Beside the CategoryCell of cells::Cell.
    enum Role {
        ParentRole = Qt::UserRole + 100, ///< QString: name of the category above, "" at the top
        KeyRole,                         ///< QString: what chooses it; "": nobody proposes it
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace bp::ui
