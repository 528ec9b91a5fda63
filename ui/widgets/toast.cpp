// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/style/fonts.h"
#include "ui/style/marks.h"
#include "ui/style/palette.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bp::ui {
namespace {

constexpr int room = 24;
constexpr int normalStay = 8;
constexpr int errorStay = 16;

} // namespace

Toast::Toast(QWidget *window)
    : QWidget(window)
    , m_sentence(makeLabel({}, u"strong"_s))
    , m_offer(new KeyButton({}, {}))
    , m_button(new QPushButton)
{
    hide();
    setObjectName(u"toast"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(room + space::l, room + space::xs, room + space::s, room + space::xs);
    row->setSpacing(space::l);
    row->addWidget(m_sentence);
    row->addWidget(m_offer);
    row->addWidget(m_button);
    m_sentence->setMinimumHeight(scaled(32));
    for (QPushButton *button : {static_cast<QPushButton *>(m_offer), m_button})
        button->setProperty("size", u"small"_s);
    m_button->setProperty("kind", u"quiet"_s);
    m_button->setObjectName(u"toastButton"_s);
    m_offer->setObjectName(u"toastOffer"_s);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::leaveUnlessHeld);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (m_pressed)
            m_pressed();
    });
    connect(m_offer, &QPushButton::clicked, this, [this] {
        hide();
        if (m_offerPressed)
            m_offerPressed();
    });
    window->installEventFilter(this);
}

QString Toast::sentence() const
{
    return m_sentence->text();
}

void Toast::say(const QString &sentence, const QString &button, std::function<void()> pressed)
{
    setLook(m_sentence, "tone", {});
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setAccessibleName(button);
    m_button->setVisible(!button.isEmpty());
    m_pressed = std::move(pressed);
    m_offer->hide();
    appear(normalStay);
}

void Toast::offer(const QString &button, const QString &key, std::function<void()> pressed)
{
    if (!isVisible())
        return;
    m_offer->setText(button);
    m_offer->setAccessibleName(button);
    m_offer->setKeys(key);
    m_offer->show();
    m_offerPressed = std::move(pressed);
    appear(normalStay);
}

void Toast::sayWrong(const QString &sentence)
{
    setLook(m_sentence, "tone", u"negative"_s);
    m_sentence->setText(sentence);
    m_pressed = {};
    m_offer->hide();
    m_button->setText(tr("Close"));
    m_button->setAccessibleName(tr("Close"));
    m_button->setVisible(true);
    appear(errorStay);
}

void Toast::appear(int seconds)
{
    const int most = parentWidget()->width() * 2 / 3;
    m_sentence->setWordWrap(false);
    if (m_sentence->sizeHint().width() > most) {
        m_sentence->setWordWrap(true);
        m_sentence->setFixedWidth(most);
    } else {
        m_sentence->setMinimumWidth(0);
        m_sentence->setMaximumWidth(QWIDGETSIZE_MAX);
    }
    place();
    show();
    raise();
    m_timer.start(seconds * 1000);
    setAccessibleName(m_sentence->text());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::place()
{
    layout()->activate();
    adjustSize();
    const QRect bounds = parentWidget()->rect();
    move((bounds.width() - width()) / 2, bounds.height() - space::xs - height() + room);
}

void Toast::leaveUnlessHeld()
{
    if (underMouse() || m_button->hasFocus() || m_offer->hasFocus())
        m_timer.start(1000);
    else
        hide();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    const Colours &c = colours();
    QPainter painter(this);
    const QRect frame = rect().adjusted(room, room, -room, -room);
    paintShadow(painter, frame, radius::card);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(c[Token::LineStrong]);
    painter.setBrush(c[Token::Card]);
    painter.drawRoundedRect(
        QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), radius::card, radius::card);
}

void Toast::mousePressEvent(QMouseEvent *)
{
    hide();
}

void Toast::enterEvent(QEnterEvent *)
{
    m_timer.stop();
}

void Toast::leaveEvent(QEvent *)
{
    m_timer.start(3000);
}

} // namespace bp::ui
