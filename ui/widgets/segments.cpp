// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segments.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bp::ui {

Segments::Segments(const QStringList &labels, QWidget *parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
{
    setProperty("kind", u"segments"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(0);
    for (int i = 0; i < labels.size(); ++i) {
        auto *button = new QPushButton(labels[i]);
        button->setProperty("kind", u"segment"_s);
        button->setCheckable(true);
        button->setAccessibleName(labels[i]);
        m_group->addButton(button, i);
        row->addWidget(button);
    }
    if (auto *first = m_group->button(0))
        first->setChecked(true);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::chosen);
}

int Segments::current() const
{
    return m_group->checkedId();
}

void Segments::setCurrent(int index)
{
    if (auto *button = m_group->button(index))
        button->setChecked(true);
}

void Segments::setLabels(const QStringList &labels)
{
    for (int i = 0; i < labels.size(); ++i) {
        if (auto *button = m_group->button(i)) {
            button->setText(labels[i]);
            button->setAccessibleName(labels[i]);
        }
    }
}

} // namespace bp::ui
