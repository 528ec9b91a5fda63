// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/marks_delegate.h"

#include "ui/models/cells.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/palette.h"
#include "ui/style/spacing.h"

#include <QPainter>

namespace bp::ui {

using namespace Qt::StringLiterals;

void MarksDelegate::paintCell(QPainter &painter,
                              const QRect &rect,
                              const QModelIndex &index,
                              bool isSelected) const
{
    Q_UNUSED(isSelected)
    const auto cell = index.data(cells::Cell).value<MarksCell>();
    QStringList signs;
    if (cell.isReconciled)
        signs << u"small/check"_s;
    if (cell.isTransfer)
        signs << u"transfer"_s;
    if (cell.hasTags)
        signs << u"tag"_s;
    if (cell.attachments > 0)
        signs << u"attach"_s;
    int right = rect.right();
    for (const QString &sign : signs) {
        QRect place(right - 15, 0, 16, 16);
        place.moveCenter(QPoint(place.center().x(), rect.center().y()));
        if (place.left() < rect.left())
            return;
        paintIcon(painter, sign, place, colours()[Token::Text3]);
        right -= 20;
    }
}

} // namespace bp::ui
