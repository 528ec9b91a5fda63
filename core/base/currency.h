// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A currency of ISO 4217: three letters and the number of digits of its smallest unit
/// (EUR 2, JPY 0, BHD 3). Source of the digits: ISO 4217, list one and list three (historic).

#include <QHashFunctions>
#include <QString>
#include <QStringView>

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <span>

namespace bp {

class Currency
{
public:
    constexpr Currency() = default; ///< no currency
    constexpr Currency(char a, char b, char c, std::int8_t digits)
        : m_code{a, b, c}
        , m_digits(digits)
    {
    }

    /// Case does not matter; nothing for what ISO 4217 does not list.
    static std::optional<Currency> fromCode(QStringView code);
    /// Also understands signs and names banks write instead of codes: "€", "US$", "zł", "kr." is
    /// ambiguous and gives nothing.
    static std::optional<Currency> fromText(QStringView text);
    static std::span<const Currency> all();

    QString code() const; ///< "EUR"; empty for none
    constexpr int digits() const { return m_digits; }
    constexpr bool isNull() const { return m_code[0] == 0; }
    /// Minor units in one unit: 1, 100, 1000, 10000.
    constexpr std::int64_t scale() const
    {
        std::int64_t scale = 1;
        for (int i = 0; i < m_digits; ++i)
            scale *= 10;
        return scale;
    }

    friend constexpr auto operator<=>(const Currency &, const Currency &) = default;
    friend size_t qHash(const Currency &c, size_t seed = 0) noexcept
    {
        return ::qHash((uint(c.m_code[0]) << 16) | (uint(c.m_code[1]) << 8) | uint(c.m_code[2]),
                       seed);
    }

private:
    std::array<char, 3> m_code{0, 0, 0};
    std::int8_t m_digits = 2;
};

inline constexpr Currency EUR{'E', 'U', 'R', 2};
inline constexpr Currency USD{'U', 'S', 'D', 2};
inline constexpr Currency GBP{'G', 'B', 'P', 2};
inline constexpr Currency CHF{'C', 'H', 'F', 2};
inline constexpr Currency JPY{'J', 'P', 'Y', 0};

} // namespace bp
