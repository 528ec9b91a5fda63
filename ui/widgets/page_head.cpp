// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_head.h"

#include "ui/base/navigator.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/spacing.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace bp::ui {

PageHead::PageHead(const QString &title, Navigator &go, QWidget *parent)
    : QWidget(parent)
    , m_about(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_back(new QToolButton)
    , m_title(makeLabel(title, u"title"_s))
    , m_note(new ElidedLabel)
{
    setFixedHeight(std::max(space::pageHead, scaled(44)));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, 0, space::pageMargin, 0);
    row->setSpacing(space::m);
    m_back->setIcon(icon(u"small/chevron-left"_s));
    m_back->setIconSize({16, 16});
    m_back->setToolTip(tr("Back"));
    m_back->setAccessibleName(tr("Back"));
    m_back->setObjectName(u"back"_s);
    m_note->setProperty("role", u"small"_s);
    m_note->setProperty("tone", u"secondary"_s);
    row->addWidget(m_back);
    row->addSpacing(-space::xs);
    row->addWidget(m_title);
    m_about->setSpacing(space::s);
    row->addLayout(m_about);
    row->addWidget(m_note, 1);
    m_buttons->setSpacing(space::m);
    row->addLayout(m_buttons);
    m_back->setEnabled(go.canGoBack());
    connect(m_back, &QToolButton::clicked, &go, &Navigator::back);
    connect(&go, &Navigator::changed, this, [this, &go] { m_back->setEnabled(go.canGoBack()); });
}

void PageHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHead::setNote(const QString &note)
{
    m_note->setText(note);
}

void PageHead::addAbout(QWidget *widget)
{
    m_about->addWidget(widget);
}

void PageHead::addButton(QWidget *widget)
{
    m_buttons->addWidget(widget);
}

} // namespace bp::ui
