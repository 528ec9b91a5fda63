// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Amounts in files made by programs: an optional sign, digits, one decimal mark. Exact; no
/// currency signs, no words (those are for core/base/amount_text).

#include "core/base/money.h"

#include <QByteArrayView>
#include <QStringView>

#include <optional>

namespace bp {

struct PlainDecimal
{
    Money money;
    bool isRounded =
        false; ///< the text has more digits than the currency; rounded half away from zero
};

/// Nothing for what is not an amount or does not fit. `group` (0: none) may stand between digits
/// before the mark.
std::optional<PlainDecimal>
plainDecimal(QByteArrayView text, Currency currency, char mark = '.', char group = 0);
std::optional<PlainDecimal>
plainDecimal(QStringView text, Currency currency, char mark = '.', char group = 0);

} // namespace bp
