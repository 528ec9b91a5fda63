// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pill.h"

#include "ui/style/theme.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace bp::ui {

Pill::Pill(const QString &text, Kind kind, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKind(kind);
}

void Pill::setKind(Kind kind)
{
    static const QStringList names{u"good"_s, u"bad"_s, u"warn"_s, u"accent"_s, u"quiet"_s};
    setLook(this, "pill", names.at(int(kind)));
}

} // namespace bp::ui
