// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/switch_button.h"

#include "ui/style/palette.h"

#include <QPainter>

namespace bp::ui {

SwitchButton::SwitchButton(const QString &accessibleName, QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setProperty("ringRadius", 12);
}

void SwitchButton::paintEvent(QPaintEvent *)
{
    const Colours &c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(isEnabled() ? 1 : 0.5);
    painter.setPen(Qt::NoPen);
    const QRectF track((width() - 34) / 2.0, (height() - 20) / 2.0, 34, 20);
    painter.setBrush(c[isChecked() ? Token::AccentFill : Token::Control]);
    painter.drawRoundedRect(track, 10, 10);
    const bool isRight = isChecked() != (layoutDirection() == Qt::RightToLeft);
    painter.setBrush(c[isChecked() ? Token::OnAccent : Token::Card]);
    painter.drawEllipse(QRectF(track.x() + (isRight ? 17 : 3), track.y() + 3, 14, 14));
}

} // namespace bp::ui
