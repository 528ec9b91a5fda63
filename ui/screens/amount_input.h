// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Amounts as this person types them.

#include "core/base/amount_text.h"

#include <QLocale>

namespace bp::ui {

inline AmountStyle amountStyle(const QLocale &locale)
{
    const QString decimal = locale.decimalPoint();
    const QString group = locale.groupSeparator();
    return {decimal.isEmpty() ? QChar(u'.') : decimal.front(),
            group.isEmpty() ? QChar(u'\0') : group.front()};
}

/// In the person's number format, or plainly with a point where that cannot be meant otherwise.
[[nodiscard]] inline Result<Money>
typedAmount(const QString &text, const QLocale &locale, Currency currency)
{
    const Result<Money> own = parseAmount(text.trimmed(), amountStyle(locale), currency);
    if (own)
        return own;
    const Result<Money> plain = parseAmount(text.trimmed(), plainStyle, currency);
    return plain ? plain : own;
}

} // namespace bp::ui
