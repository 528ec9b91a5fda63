// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/side_row.h"

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/palette.h"
#include "ui/style/spacing.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace bp::ui {
namespace {

constexpr int side = 10;

} // namespace

SideRow::SideRow(Kind kind, const QString &name, const QString &icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
    , m_icon(icon)
{
    setText(name);
    setAccessibleName(name);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SideRow::setCurrent(bool isCurrent)
{
    m_isCurrent = isCurrent;
    setAccessibleDescription(isCurrent ? tr("current page") : QString());
    update();
}

void SideRow::setFigure(const QString &figure)
{
    m_figure = figure;
    setAccessibleName(figure.isEmpty() ? text() : text() + u", "_s + figure);
    update();
}

void SideRow::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    setToolTip(isFolded ? text() : QString());
    update();
}

QSize SideRow::sizeHint() const
{
    return {40,
            scaled(m_kind == Kind::Page      ? space::rowHeight
                   : m_kind == Kind::Account ? 24
                                             : 28)};
}

void SideRow::paintEvent(QPaintEvent *)
{
    const Colours &c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (m_isCurrent || underMouse() || isDown()) {
        painter.setBrush(c[m_isCurrent ? Token::Selected : Token::Line]);
        painter.drawRoundedRect(rect(), radius::control, radius::control);
    }
    const auto mirrored = [&](const QRect &r) {
        return QStyle::visualRect(layoutDirection(), rect(), r);
    };
    if (m_isCurrent) {
        painter.setBrush(c[Token::Accent]);
        painter.drawRoundedRect(mirrored({0, 7, 3, height() - 14}), 1.5, 1.5);
    }
    int x = side;
    if (!m_icon.isEmpty()) {
        const int at = m_isFolded ? (width() - 20) / 2 : side;
        paintIcon(painter,
                  m_icon,
                  mirrored({at, (height() - 20) / 2, 20, 20}),
                  c[m_isCurrent ? Token::Accent : Token::Text2]);
        x += 30;
    }
    if (!m_isFolded)
        paintWords(painter, mirrored({x, 0, width() - x - side, height()}));
}

void SideRow::paintWords(QPainter &painter, const QRect &area) const
{
    const Colours &c = colours();
    const bool isPage = m_kind == Kind::Page;
    const QFont nameFont = ui::font(isPage                    ? TextRole::Strong
                                    : m_kind == Kind::Heading ? TextRole::Label
                                                              : TextRole::Small);
    const QFont figureFont = m_kind == Kind::Account ? nameFont : ui::font(TextRole::Label);
    const int figureWidth =
        m_figure.isEmpty() ? 0 : QFontMetrics(figureFont).horizontalAdvance(m_figure) + space::s;
    const QRect words =
        QStyle::visualRect(layoutDirection(), area, area.adjusted(0, 0, -figureWidth, 0));
    const auto flags =
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    const auto trailing =
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | Qt::AlignVCenter;
    painter.setFont(nameFont);
    painter.setPen(c[m_isCurrent ? Token::Text1 : Token::Text2]);
    painter.drawText(
        words, flags, QFontMetrics(nameFont).elidedText(text(), Qt::ElideRight, words.width()));
    painter.setFont(figureFont);
    painter.setPen(c[Token::Text2]);
    painter.drawText(area, trailing, m_figure);
}

void SideRow::enterEvent(QEnterEvent *)
{
    update();
}

void SideRow::leaveEvent(QEvent *)
{
    update();
}

} // namespace bp::ui
