// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/marks.h"
#include "ui/style/palette.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bp::ui {
namespace {

constexpr int side = 10;
constexpr int gap = 6;
constexpr int markWidth = 14;
constexpr int tailWidth = 14;
constexpr int shortestValue = 48;

} // namespace

Chip::Chip(const QString &label, QWidget *parent)
    : QAbstractButton(parent)
    , m_label(label)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setProperty("ringRadius", 13);
    updateName();
}

void Chip::setLabel(const QString &label)
{
    m_label = label;
    updateName();
}

void Chip::setValue(const QString &value)
{
    m_value = value;
    updateName();
}

void Chip::setSet(bool isSet)
{
    m_isSet = isSet;
    updateName();
}

void Chip::setClearable(bool clearable)
{
    m_isClearable = clearable;
    updateName();
}

void Chip::setMark(Mark mark, double value)
{
    m_opens = mark == Mark::Opens || mark == Mark::None;
    m_mark = mark == Mark::Opens ? Mark::None : mark;
    m_markValue = value;
    updateName();
}

void Chip::setKeyCap(const QString &keys)
{
    m_keys = keys;
    updateName();
}

void Chip::updateName()
{
    setAccessibleName(m_value.isEmpty() ? m_label : m_label + u' ' + m_value);
    noteCut();
    updateGeometry();
    update();
}

/// Whoever uses the chip may give it a tip of its own; that stays.
void Chip::noteCut()
{
    const QString tip = isVisible() && width() < sizeHint().width() ? m_value : QString();
    if (toolTip() == m_tip)
        setToolTip(tip);
    m_tip = tip;
}

void Chip::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    noteCut();
}

QSize Chip::sizeHint() const
{
    return {widthWith(valueWidth()), scaled(26)};
}

QSize Chip::minimumSizeHint() const
{
    return {widthWith(std::min(valueWidth(), scaled(shortestValue))), scaled(26)};
}

int Chip::valueWidth() const
{
    return QFontMetrics(ui::font(TextRole::SmallStrong)).horizontalAdvance(m_value);
}

int Chip::widthWith(int valueWidth) const
{
    const QFontMetrics quiet(ui::font(TextRole::Small));
    const QFontMetrics strong(ui::font(TextRole::SmallStrong));
    int width = 2 * side;
    if (m_mark == Mark::Category || m_mark == Mark::Confidence)
        width += markWidth + gap;
    if (!m_label.isEmpty())
        width += (m_value.isEmpty() ? strong : quiet).horizontalAdvance(m_label);
    if (!m_label.isEmpty() && !m_value.isEmpty())
        width += gap;
    width += valueWidth;
    if (!m_keys.isEmpty())
        width += gap + QFontMetrics(ui::font(TextRole::Axis)).horizontalAdvance(m_keys) + 8;
    if (hasTail())
        width += gap + tailWidth;
    return width;
}

QRect Chip::clearRect() const
{
    if (!m_isSet || !m_isClearable)
        return {};
    const int wide = side + tailWidth + 4;
    return layoutDirection() == Qt::RightToLeft ? QRect(0, 0, wide, height())
                                                : QRect(width() - wide, 0, wide, height());
}

void Chip::paintEvent(QPaintEvent *)
{
    const Colours &c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isWarn = m_mark == Mark::Warn;
    painter.setPen(isWarn    ? QPen(c[Token::Warning])
                   : m_isSet ? QPen(Qt::NoPen)
                             : QPen(c[Token::LineStrong]));
    painter.setBrush(c[m_isSet ? Token::AccentTint : underMouse() ? Token::Hover : Token::Card]);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), height() / 2.0, height() / 2.0);
    QRect left = rect().adjusted(side, 0, -side, 0);
    const auto place = [&](int width) {
        const QRect spot = QStyle::visualRect(
            layoutDirection(), rect(), QRect(left.x(), left.y(), width, left.height()));
        left.setLeft(left.left() + width + gap);
        return spot;
    };
    if (m_mark == Mark::Category)
        paintCategory(painter, place(markWidth), int(m_markValue));
    else if (m_mark == Mark::Confidence)
        paintConfidence(painter, place(markWidth), m_markValue);
    const auto write = [&](const QString &text, const QFont &textFont, Token token) {
        if (text.isEmpty())
            return;
        painter.setFont(textFont);
        painter.setPen(c[token]);
        painter.drawText(
            place(QFontMetrics(textFont).horizontalAdvance(text)), Qt::AlignCenter, text);
    };
    const bool isAlone = m_value.isEmpty();
    write(m_label,
          ui::font(isAlone ? TextRole::SmallStrong : TextRole::Small),
          isWarn    ? Token::Warning
          : isAlone ? Token::Text1
                    : Token::Text3);
    const int missing = sizeHint().width() - width();
    const QString value = missing <= 0
                              ? m_value
                              : QFontMetrics(ui::font(TextRole::SmallStrong))
                                    .elidedText(m_value, Qt::ElideRight, valueWidth() - missing);
    write(value, ui::font(TextRole::SmallStrong), isWarn ? Token::Warning : Token::Text1);
    if (!m_keys.isEmpty())
        paintKeyCap(painter,
                    place(QFontMetrics(ui::font(TextRole::Axis)).horizontalAdvance(m_keys) + 8),
                    m_keys);
    if (hasTail())
        paintIcon(painter,
                  m_isSet ? u"small/close"_s : u"small/chevron-down"_s,
                  QRect(QPoint(), QSize(tailWidth, tailWidth))
                      .translated(place(tailWidth).center() - QPoint(7, 7)),
                  c[Token::Text2]);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (clearRect().contains(event->position().toPoint()) && isDown()) {
        setDown(false);
        Q_EMIT cleared();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const bool clears = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (clears && m_isSet && m_isClearable)
        Q_EMIT cleared();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void Chip::enterEvent(QEnterEvent *)
{
    update();
}

void Chip::leaveEvent(QEvent *)
{
    update();
}

} // namespace bp::ui
