// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The heads of the columns of a table, as views ask for them.

#include "core/base/currency.h"

#include <QLocale>
#include <QSet>
#include <QString>
#include <QVariant>

namespace bp::ui {

/// What headerData() answers: `text()` over the column, at the right over numbers.
template <typename Text>
QVariant tableHead(Qt::Orientation orientation, int role, bool isNumber, const Text &text)
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(QString(text())) : QVariant();
}

/// "Amount, €" over amounts of one currency, "Amount" over those of several.
QString amountHead(const QSet<Currency> &shown, const QLocale &locale);

} // namespace bp::ui
