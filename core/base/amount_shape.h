// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The look of a written amount before anybody says what it is worth: its digits and separators
/// apart from signs, currency and marks. Shared by reading one amount and guessing the style of a
/// column.

#include "core/base/amount_style.h"

#include <QStringView>

#include <optional>

namespace bp {

struct WrittenAmount
{
    QStringView body;     ///< digits and separators, begins and ends with a digit or a decimal mark
    QStringView currency; ///< sign or code beside the number
    bool isNegative = false;
    bool isClean = true;          ///< nothing but number, sign and currency
    bool isContradictory = false; ///< two signs
    bool hasSign = false;         ///< any: minus, plus, parentheses, CR, DR …
};

WrittenAmount writtenAmount(QStringView text);

/// The two sides of the decimal mark; units keep their (well placed) group separators.
struct SplitAmount
{
    QStringView units;
    QStringView fraction;
};

/// Nothing when the separators do not fit the style.
std::optional<SplitAmount> splitAmount(QStringView body, AmountStyle style);

/// "CR", "H", "Haben" … +1; "DR", "S", "Soll" … −1; anything else 0.
int debitCreditMark(QStringView word);

bool isSpaceSeparator(QChar c);
bool isApostrophe(QChar c);

} // namespace bp
