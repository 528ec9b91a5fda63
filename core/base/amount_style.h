// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The separators of written amounts.

#include <QChar>

namespace bp {

/// How one column (or one person) writes amounts.
struct AmountStyle
{
    QChar decimal = u'.';       ///< between units and fraction
    QChar group = QChar(u'\0'); ///< between thousands; null: none is accepted

    friend bool operator==(const AmountStyle &, const AmountStyle &) = default;
};

inline constexpr AmountStyle plainStyle{u'.', QChar(u'\0')};

} // namespace bp
