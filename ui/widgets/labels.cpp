// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include "ui/style/theme.h"

#include <QFrame>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bp::ui {

QLabel *makeLabel(const QString &text, const QString &role, const QString &tone)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    if (!role.isEmpty())
        label->setProperty("role", role);
    if (!tone.isEmpty())
        label->setProperty("tone", tone);
    return label;
}

QLabel *makeWrapped(const QString &text, const QString &role, const QString &tone)
{
    QLabel *label = makeLabel(text, role, tone);
    label->setWordWrap(true);
    return label;
}

void setSpokenName(QWidget *box, const QString &name)
{
    Q_ASSERT(box->parentWidget()); // where its label is looked for
    box->setAccessibleName(name);
    auto *label = new QLabel(name, box->parentWidget());
    label->setBuddy(box);
    label->hide();
}

QWidget *makeRule()
{
    auto *rule = new QFrame;
    rule->setProperty("kind", u"rule"_s);
    return rule;
}

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setShortText(const QString &text)
{
    m_short = text;
    update();
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::sizeHint();
    return {std::min(whole.width(), fontMetrics().averageCharWidth() * 4), whole.height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int room = contentsRect().width();
    const bool isTight = !m_short.isEmpty() && fontMetrics().horizontalAdvance(text()) > room;
    const QString shown =
        fontMetrics().elidedText(isTight ? m_short : text(), Qt::ElideRight, room);
    setToolTip(shown == text() ? QString() : text());
    QStyleOption option;
    option.initFrom(this);
    style()->drawItemText(&painter,
                          contentsRect(),
                          int(QStyle::visualAlignment(layoutDirection(), alignment())),
                          option.palette,
                          isEnabled(),
                          shown,
                          QPalette::WindowText);
}

} // namespace bp::ui
