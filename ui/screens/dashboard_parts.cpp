// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/dashboard_parts.h"

#include "ui/charts/category_donut.h"
#include "ui/style/fonts.h"
#include "ui/style/marks.h"
#include "ui/style/palette.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace bp::ui {
namespace {

int leading(const QWidget *widget)
{
    return int(QStyle::visualAlignment(widget->layoutDirection(), Qt::AlignLeft)) |
           Qt::AlignVCenter;
}

int trailing(const QWidget *widget)
{
    return int(QStyle::visualAlignment(widget->layoutDirection(), Qt::AlignRight)) |
           Qt::AlignVCenter;
}

} // namespace

LinkTarget::LinkTarget(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_link)
            Q_EMIT chosen(*m_link);
    });
}

void LinkTarget::setLink(const std::optional<Link> &link)
{
    m_link = link;
    setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setFocusPolicy(link ? Qt::TabFocus : Qt::NoFocus);
}

void LinkTarget::paintEvent(QPaintEvent *)
{
    if (!m_link || !(underMouse() || isDown()))
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours()[Token::Hover]);
    painter.drawRoundedRect(rect(), radius::control, radius::control);
}

void LinkTarget::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LinkTarget::enterEvent(QEnterEvent *)
{
    update();
}

void LinkTarget::leaveEvent(QEvent *)
{
    update();
}

FigureTile::FigureTile(const QString &label, QWidget *parent)
    : LinkTarget(parent)
    , m_label(makeLabel(label, u"smallStrong"_s, u"secondary"_s))
    , m_number(makeLabel({}, u"number"_s))
    , m_emphasis(makeLabel({}, u"smallStrong"_s))
    , m_rest(new ElidedLabel)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setProperty("ringRadius", radius::card);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 13, 14, 13);
    column->setSpacing(0);
    m_rest->setProperty("role", u"small"_s);
    m_rest->setProperty("tone", u"secondary"_s);
    auto *note = new QHBoxLayout;
    note->setSpacing(3);
    note->addWidget(m_emphasis);
    note->addWidget(m_rest, 1);
    column->addWidget(m_label);
    column->addWidget(m_number);
    column->addLayout(note);
    for (QWidget *part : std::initializer_list<QWidget *>{m_label, m_number, m_emphasis, m_rest})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void FigureTile::setLabel(const QString &label)
{
    m_label->setText(label);
    updateName();
}

void FigureTile::setNumber(const QString &number)
{
    m_number->setText(number);
    updateName();
}

void FigureTile::setNote(const QString &emphasis,
                         const QString &tone,
                         const QString &rest,
                         const QString &shortRest)
{
    setLook(m_emphasis, "tone", tone);
    m_emphasis->setText(emphasis);
    m_emphasis->setVisible(!emphasis.isEmpty());
    m_rest->setText(rest);
    m_rest->setShortText(shortRest);
    updateName();
}

void FigureTile::updateName()
{
    setAccessibleName(m_label->text() + u", "_s + m_number->text());
    setAccessibleDescription(QString(m_emphasis->text() + u' ' + m_rest->text()).trimmed());
}

QSize FigureTile::sizeHint() const
{
    return layout()->sizeHint();
}

QSize FigureTile::minimumSizeHint() const
{
    return layout()->minimumSize();
}

LegendRow::LegendRow(const QString &name, const QString &value, int colour, QWidget *parent)
    : LinkTarget(parent)
    , m_value(value)
    , m_colour(colour)
{
    setText(name);
    setAccessibleName(name + u", "_s + value);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize LegendRow::sizeHint() const
{
    return {scaled(140), scaled(m_isTall ? 38 : 24)};
}

int LegendRow::nameWidth() const
{
    const int valueWidth = QFontMetrics(ui::font(TextRole::Small)).horizontalAdvance(m_value) + 4;
    return width() - 20 - valueWidth - 6;
}

/// A name that does not fit takes a second line rather than losing its end.
void LegendRow::resizeEvent(QResizeEvent *event)
{
    LinkTarget::resizeEvent(event);
    const QFontMetrics metrics(ui::font(TextRole::Small));
    const bool isTall = metrics.horizontalAdvance(text()) > nameWidth();
    if (isTall == m_isTall)
        return;
    m_isTall = isTall;
    updateGeometry();
}

void LegendRow::paintEvent(QPaintEvent *event)
{
    LinkTarget::paintEvent(event);
    QPainter painter(this);
    const Colours &c = colours();
    const QFont small = ui::font(TextRole::Small);
    const auto mirrored = [&](const QRect &r) {
        return QStyle::visualRect(layoutDirection(), rect(), r);
    };
    const bool isQuiet = m_colour < 0;
    if (m_colour == -2)
        paintSquare(
            painter, mirrored({2, 0, 12, height()}), SquareKind::Filled, sliceColour(m_colour));
    else
        paintCategory(painter, mirrored({2, 0, 12, height()}), m_colour);
    painter.setFont(small);
    const QFontMetrics metrics(small);
    const QRect nameArea(20, 0, nameWidth(), height());
    const int valueWidth = metrics.horizontalAdvance(m_value) + 4;
    painter.setPen(c[isQuiet ? Token::Text2 : Token::Text1]);
    const QString shown =
        metrics.elidedText(text(), Qt::ElideRight, nameArea.width() * (m_isTall ? 2 : 1));
    setToolTip(shown == text() ? QString() : text());
    painter.drawText(
        mirrored(nameArea), leading(this) | (m_isTall ? int(Qt::TextWordWrap) : 0), shown);
    painter.drawText(
        mirrored({width() - valueWidth - 2, 0, valueWidth, height()}), trailing(this), m_value);
}

NewestRow::NewestRow(const NewestText &text, bool isFirst, QWidget *parent)
    : LinkTarget(parent)
    , m_text(text)
    , m_isFirst(isFirst)
{
    setAccessibleName(QStringList{text.day, text.payee, text.amount, text.category}.join(u", "_s));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize NewestRow::sizeHint() const
{
    return {scaled(160), scaled(40)};
}

void NewestRow::paintEvent(QPaintEvent *event)
{
    LinkTarget::paintEvent(event);
    QPainter painter(this);
    const Colours &c = colours();
    const auto mirrored = [&](const QRect &r) {
        return QStyle::visualRect(layoutDirection(), rect(), r);
    };
    if (!m_isFirst)
        paintHairline(painter, QRect(0, 0, width(), 1), c[Token::Line]);
    const QFont body = ui::font(TextRole::Body);
    const QFont strong = ui::font(TextRole::Strong);
    const QFont small = ui::font(TextRole::Small);
    const int amountWidth = QFontMetrics(body).horizontalAdvance(m_text.amount) + 2;
    const int upper = scaled(18);
    const int top = (height() - upper - scaled(16)) / 2;
    painter.setFont(body);
    painter.setPen(c[m_text.isIncoming ? Token::Positive : Token::Text1]);
    painter.drawText(
        mirrored({width() - amountWidth, 0, amountWidth, height()}), trailing(this), m_text.amount);
    const int room = width() - amountWidth - space::m;
    painter.setFont(strong);
    painter.setPen(c[Token::Text1]);
    painter.drawText(mirrored({0, top, room, upper}),
                     leading(this),
                     QFontMetrics(strong).elidedText(m_text.payee, Qt::ElideRight, room));
    painter.setFont(small);
    const QFontMetrics metrics(small);
    const QRect line(0, top + upper, room, scaled(16));
    const bool isUnsorted = m_text.category.isEmpty();
    const QString word = isUnsorted ? tr("choose a category") : m_text.category;
    int x = 0;
    if (!isUnsorted) {
        const QRect square = mirrored({0, line.y(), 10, line.height()});
        if (m_text.isTransfer)
            paintSquare(painter, square, SquareKind::Hollow, c[Token::Text3]);
        else
            paintCategory(painter, square, m_text.colour);
        x = 16;
    }
    const QString day = u" · "_s + m_text.day;
    const QString shown =
        metrics.elidedText(word, Qt::ElideRight, room - x - metrics.horizontalAdvance(day));
    painter.setPen(c[isUnsorted ? Token::Warning : Token::Text3]);
    painter.drawText(mirrored(line.adjusted(x, 0, 0, 0)), leading(this), shown);
    painter.setPen(c[Token::Text3]);
    painter.drawText(
        mirrored(line.adjusted(x + metrics.horizontalAdvance(shown), 0, 0, 0)), leading(this), day);
}

} // namespace bp::ui
