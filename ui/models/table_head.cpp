// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/table_head.h"

#include "core/base/display.h"

#include <QCoreApplication>

namespace bp::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bp::ui::TableHead)
};

} // namespace

QString amountHead(const QSet<Currency> &shown, const QLocale &locale)
{
    return shown.size() == 1
               ? Words::tr("Amount, %1").arg(display::currencySign(*shown.cbegin(), locale))
               : Words::tr("Amount");
}

} // namespace bp::ui
