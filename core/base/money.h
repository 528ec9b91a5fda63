// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Money and MoneyBag: exact amounts.
///
/// Invariants: an amount is a whole number of the smallest unit of one currency; never a
/// floating-point number, never without its currency. Negative leaves the person, positive comes
/// in, everywhere. There is no operator+ and no operator<: adding rows is the work of SQL or of a
/// MoneyBag, which keeps one sum per currency and never mixes two.

#include "core/base/currency.h"
#include "core/base/result.h"

#include <cstdint>
#include <map>

namespace bp {

class Money
{
public:
    constexpr Money() = default; ///< zero of no currency
    constexpr Money(std::int64_t minor, Currency currency)
        : m_minor(minor)
        , m_currency(currency)
    {
    }

    constexpr std::int64_t minor() const { return m_minor; }
    constexpr Currency currency() const { return m_currency; }
    constexpr bool isZero() const { return m_minor == 0; }
    constexpr bool isNegative() const { return m_minor < 0; }
    constexpr Money negated() const { return {-m_minor, m_currency}; }
    constexpr Money magnitude() const { return m_minor < 0 ? negated() : *this; }

    /// Fails on mixed currencies and on overflow.
    [[nodiscard]] Result<Money> plus(Money other) const;

    /// The amount as a plain decimal in the C locale, with the currency's digits: "-23.40". For
    /// files, JSON and logs; people are shown core/base/display.
    QString toDecimal() const;

    friend constexpr bool operator==(const Money &, const Money &) = default;

private:
    std::int64_t m_minor = 0;
    Currency m_currency;
};
static_assert(sizeof(Money) == 16);

/// One sum per currency.
class MoneyBag
{
public:
    void add(Money money); ///< saturates at the ends of int64 rather than wrapping
    bool isEmpty() const { return m_sums.empty(); }
    Money sum(Currency currency) const;
    const std::map<Currency, std::int64_t> &sums() const { return m_sums; }

    friend bool operator==(const MoneyBag &, const MoneyBag &) = default;

private:
    std::map<Currency, std::int64_t> m_sums;
};

} // namespace bp
