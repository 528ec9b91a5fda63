// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Decimal numbers of any few digits, exact in adding and multiplying: prices and shares of other
/// apps' files, before they become money.

#include "core/base/money.h"

#include <QStringView>

#include <optional>

namespace bp {

class ExactDecimal
{
public:
    ExactDecimal() = default;

    /// "-1,234.56", and terms with + - * / and parentheses; nothing for what is neither or too
    /// large. Quotients keep twelve digits.
    static std::optional<ExactDecimal> of(QStringView expression);

    std::optional<ExactDecimal> plus(const ExactDecimal &other) const;
    std::optional<ExactDecimal> times(const ExactDecimal &other) const;
    std::optional<ExactDecimal> over(const ExactDecimal &other) const;
    ExactDecimal negated() const { return {-m_value, m_digits}; }
    ExactDecimal magnitude() const { return m_value < 0 ? negated() : *this; }
    bool isNegative() const { return m_value < 0; }

    /// Rounded half away from zero to the currency's digits.
    std::optional<Money> money(Currency currency) const;

private:
    __extension__ typedef __int128 Wide;
    ExactDecimal(Wide value, int digits)
        : m_value(value)
        , m_digits(digits)
    {
    }
    static std::optional<ExactDecimal> number(QStringView text);
    static std::optional<Wide> scaled(Wide value, int digits);

    Wide m_value = 0;
    int m_digits = 0; ///< behind the mark

    friend class ExpressionReader;
};

} // namespace bp
