// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/month_stepper.h"

#include "core/base/display.h"

#include "ui/style/icons.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace bp::ui {

MonthStepper::MonthStepper(const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_locale(locale)
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
    , m_name(makeLabel({}, u"strong"_s))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    m_previous->setIcon(icon(u"small/chevron-left"_s));
    m_previous->setAccessibleName(tr("Previous month"));
    m_previous->setToolTip(tr("Previous month"));
    m_previous->setObjectName(u"previousMonth"_s);
    m_next->setIcon(icon(u"small/chevron-right"_s));
    m_next->setAccessibleName(tr("Next month"));
    m_next->setToolTip(tr("Next month"));
    m_next->setObjectName(u"nextMonth"_s);
    row->addWidget(m_previous);
    row->addWidget(m_name);
    row->addWidget(m_next);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
}

void MonthStepper::setMonth(Month month)
{
    m_month = month;
    refresh();
}

void MonthStepper::setLast(Month last)
{
    m_last = last;
    refresh();
}

void MonthStepper::step(int months)
{
    const Month wanted = m_month.plus(months);
    if (!m_last.isNull() && wanted > m_last)
        return;
    m_month = wanted;
    refresh();
    Q_EMIT stepped(m_month);
}

void MonthStepper::refresh()
{
    m_name->setText(display::month(m_month, m_locale));
    m_next->setEnabled(m_last.isNull() || m_month < m_last);
}

} // namespace bp::ui
