// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Reads and writes amounts as banks and people write them, with explicit separators: there are no
/// global ones. A whole column is looked at before "1.234" is decided to be a thousand or one and a
/// bit.

#include "core/base/amount_style.h"
#include "core/base/money.h"
#include "core/base/result.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <span>

namespace bp {

/// What a whole column of texts says about its style.
struct AmountStyleGuess
{
    AmountStyle style;
    bool isAmbiguous = false; ///< every text also reads in `other` (as "1.234" or "1,000" do)
    AmountStyle other;        ///< the second reading, when ambiguous
    int unreadable = 0;       ///< texts that read in no way under `style`
};

/// Reads signs before or after ("-5", "5-", "(5)", "−5", "5 CR", "5 D", "5,00 S", "5,00 H"),
/// currency signs and codes around the number, spaces and apostrophes as separators where the style
/// says so. Fraction digits beyond the currency's must be zeros. Errors name what is wrong with the
/// text.
[[nodiscard]] Result<Money> parseAmount(QStringView text, AmountStyle style, Currency currency);

/// The currency written beside the number ("12,50 €", "USD 3"), if any.
std::optional<Currency> currencyInAmount(QStringView text);

/// Decides one style for all texts of a column; blank texts say nothing.
AmountStyleGuess guessAmountStyle(std::span<const QStringView> column, int currencyDigits = 2);

/// The inverse of parseAmount: sign, grouped units, the currency's digits. No currency sign.
QString formatAmount(Money money, AmountStyle style);

} // namespace bp
