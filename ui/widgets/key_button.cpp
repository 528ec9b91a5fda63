// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_button.h"

#include "ui/style/fonts.h"
#include "ui/style/marks.h"
#include "ui/style/palette.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace bp::ui {
namespace {

constexpr int gap = 8;
constexpr int side = 12;

} // namespace

KeyButton::KeyButton(const QString &text, const QString &keys, QWidget *parent)
    : QPushButton(text, parent)
    , m_keys(keys)
{
}

void KeyButton::setKeys(const QString &keys)
{
    m_keys = keys;
    updateGeometry();
    update();
}

int KeyButton::capWidth() const
{
    return m_keys.isEmpty()
               ? 0
               : QFontMetrics(ui::font(TextRole::Axis)).horizontalAdvance(m_keys) + 8 + gap;
}

QSize KeyButton::sizeHint() const
{
    QSize size = QPushButton::sizeHint();
    size.setWidth(size.width() + capWidth());
    return size;
}

void KeyButton::paintEvent(QPaintEvent *event)
{
    if (m_keys.isEmpty()) {
        QPushButton::paintEvent(event);
        return;
    }
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    option.rect.adjust(isMirrored ? capWidth() : 0, 0, isMirrored ? 0 : -capWidth(), 0);
    style()->drawControl(QStyle::CE_PushButtonLabel, &option, &painter, this);
    const int cap = capWidth() - gap;
    const QRect spot(isMirrored ? side : width() - side - cap, 0, cap, height());
    const bool onAccent = isEnabled() && property("kind").toString() == "primary"_L1;
    paintKeyCap(painter, spot, m_keys, onAccent);
}

} // namespace bp::ui
