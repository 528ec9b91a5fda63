// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/style/spacing.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bp::ui {

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_head(new QHBoxLayout)
    , m_title(makeLabel(title, u"section"_s))
    , m_note(new ElidedLabel)
    , m_fact(new ElidedLabel)
    , m_body(new QVBoxLayout)
{
    setProperty("kind", u"card"_s);
    setAccessibleName(title);
    m_note->setProperty("role", u"small"_s);
    m_note->setProperty("tone", u"muted"_s);
    m_fact->setProperty("role", u"small"_s);
    m_fact->setProperty("tone", u"muted"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(space::cardX, space::cardY, space::cardX, space::cardY);
    all->setSpacing(6);
    m_head->setSpacing(space::s);
    m_head->addWidget(m_title);
    m_head->addWidget(m_note, 1);
    m_head->addWidget(m_fact);
    m_fact->hide();
    m_title->setVisible(!title.isEmpty());
    m_note->setVisible(!title.isEmpty());
    m_body->setSpacing(0);
    all->addLayout(m_head);
    all->addLayout(m_body, 1);
}

QString Card::title() const
{
    return m_title->text();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_note->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setNote(const QString &note)
{
    m_note->setText(note);
}

void Card::setFact(const QString &fact)
{
    m_fact->setText(fact);
    m_fact->setVisible(!fact.isEmpty());
}

void Card::setTrailing(QWidget *widget)
{
    m_head->addWidget(widget);
}

QPushButton *Card::setLink(const QString &text)
{
    auto *link = new QPushButton(text);
    link->setProperty("kind", u"link"_s);
    link->setAccessibleName(text);
    link->setCursor(Qt::PointingHandCursor);
    m_head->addWidget(link);
    return link;
}

} // namespace bp::ui
