// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settings_row.h"

#include "ui/style/spacing.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>

namespace bp::ui {

using namespace Qt::StringLiterals;

QVBoxLayout *makeSettingsPage(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, space::xs, 0);
    column->setSpacing(space::m);
    return column;
}

QWidget *makeSettingsRow(const QString &name, const QString &explanation, QWidget *control)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, space::xs, 0, space::xs);
    row->setSpacing(space::m);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    QLabel *label = makeLabel(name, u"strong"_s);
    label->setBuddy(control);
    words->addWidget(label);
    if (!explanation.isEmpty())
        words->addWidget(makeWrapped(explanation, u"small"_s, u"secondary"_s));
    row->addLayout(words, 1);
    row->addWidget(control);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(name);
    return box;
}

} // namespace bp::ui
