// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/exact_decimal.h"

#include <algorithm>
#include <limits>

namespace bp {
namespace {

constexpr int mostDigits = 15;
constexpr int quotientDigits = 12;
constexpr int deepest = 64;

} // namespace

/// Reads + - * / and parentheses, left to right, with the usual order.
class ExpressionReader
{
public:
    explicit ExpressionReader(QStringView text)
        : m_text(text)
    {
    }

    std::optional<ExactDecimal> whole()
    {
        const auto value = sum(0);
        skipSpaces();
        return m_at == m_text.size() ? value : std::nullopt;
    }

private:
    void skipSpaces()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    bool take(char16_t sign)
    {
        skipSpaces();
        if (m_at >= m_text.size() || m_text[m_at] != QChar(sign))
            return false;
        ++m_at;
        return true;
    }
    std::optional<ExactDecimal> sum(int depth)
    {
        auto left = product(depth);
        while (left) {
            if (take(u'+')) {
                const auto right = product(depth);
                left = right ? left->plus(*right) : std::nullopt;
            } else if (take(u'-')) {
                const auto right = product(depth);
                left = right ? left->plus(right->negated()) : std::nullopt;
            } else {
                break;
            }
        }
        return left;
    }
    std::optional<ExactDecimal> product(int depth)
    {
        auto left = factor(depth);
        while (left) {
            if (take(u'*')) {
                const auto right = factor(depth);
                left = right ? left->times(*right) : std::nullopt;
            } else if (take(u'/')) {
                const auto right = factor(depth);
                left = right ? left->over(*right) : std::nullopt;
            } else {
                break;
            }
        }
        return left;
    }
    std::optional<ExactDecimal> factor(int depth)
    {
        if (depth > deepest)
            return {};
        if (take(u'-')) {
            const auto value = factor(depth + 1);
            return value ? std::optional(value->negated()) : std::nullopt;
        }
        if (take(u'+'))
            return factor(depth + 1);
        if (take(u'(')) {
            const auto value = sum(depth + 1);
            return take(u')') ? value : std::nullopt;
        }
        skipSpaces();
        const qsizetype from = m_at;
        while (m_at < m_text.size() &&
               (m_text[m_at].isDigit() || m_text[m_at] == u'.' || m_text[m_at] == u','))
            ++m_at;
        return ExactDecimal::number(m_text.sliced(from, m_at - from));
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

std::optional<ExactDecimal::Wide> ExactDecimal::scaled(Wide value, int digits)
{
    for (int i = 0; i < digits; ++i) {
        if (__builtin_mul_overflow(value, Wide(10), &value))
            return {};
    }
    return value;
}

std::optional<ExactDecimal> ExactDecimal::number(QStringView text)
{
    Wide value = 0;
    int digits = 0;
    bool behindMark = false;
    bool any = false;
    for (const QChar c : text) {
        if (c == u',' && !behindMark)
            continue;
        if (c == u'.' && !behindMark) {
            behindMark = true;
            continue;
        }
        if (c.unicode() < u'0' || c.unicode() > u'9' || digits >= mostDigits ||
            value > Wide(std::numeric_limits<std::int64_t>::max()))
            return {};
        value = value * 10 + (c.unicode() - u'0');
        digits += behindMark;
        any = true;
    }
    return any ? std::optional(ExactDecimal(value, digits)) : std::nullopt;
}

std::optional<ExactDecimal> ExactDecimal::of(QStringView expression)
{
    return ExpressionReader(expression).whole();
}

std::optional<ExactDecimal> ExactDecimal::plus(const ExactDecimal &other) const
{
    const int digits = std::max(m_digits, other.m_digits);
    const auto left = scaled(m_value, digits - m_digits);
    const auto right = scaled(other.m_value, digits - other.m_digits);
    Wide sum = 0;
    if (!left || !right || __builtin_add_overflow(*left, *right, &sum))
        return {};
    return ExactDecimal(sum, digits);
}

std::optional<ExactDecimal> ExactDecimal::times(const ExactDecimal &other) const
{
    Wide product = 0;
    if (m_digits + other.m_digits > 2 * mostDigits ||
        __builtin_mul_overflow(m_value, other.m_value, &product))
        return {};
    return ExactDecimal(product, m_digits + other.m_digits);
}

std::optional<ExactDecimal> ExactDecimal::over(const ExactDecimal &other) const
{
    const auto above = scaled(m_value, quotientDigits + other.m_digits);
    if (other.m_value == 0 || !above)
        return {};
    return ExactDecimal(*above / other.m_value, m_digits + quotientDigits);
}

std::optional<Money> ExactDecimal::money(Currency currency) const
{
    Wide value = m_value;
    if (m_digits <= currency.digits()) {
        const auto grown = scaled(value, currency.digits() - m_digits);
        if (!grown)
            return {};
        value = *grown;
    } else {
        const auto divisor = scaled(1, m_digits - currency.digits());
        if (!divisor)
            return {};
        const Wide rest = value % *divisor;
        value /= *divisor;
        if ((rest < 0 ? -rest : rest) >= *divisor - (rest < 0 ? -rest : rest))
            value += m_value < 0 ? -1 : 1;
    }
    if (value > std::numeric_limits<std::int64_t>::max() ||
        value <= std::numeric_limits<std::int64_t>::min())
        return {};
    return Money(std::int64_t(value), currency);
}

} // namespace bp
