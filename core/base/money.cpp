// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <QCoreApplication>

#include <limits>

namespace bp {
namespace {

std::int64_t saturatedSum(std::int64_t a, std::int64_t b)
{
    std::int64_t sum = 0;
    if (!__builtin_add_overflow(a, b, &sum))
        return sum;
    return a < 0 ? std::numeric_limits<std::int64_t>::min()
                 : std::numeric_limits<std::int64_t>::max();
}

} // namespace

Result<Money> Money::plus(Money other) const
{
    if (other.m_currency != m_currency)
        return fail(Error::Code::Invalid,
                    QCoreApplication::translate("bp::Money", "%1 and %2 cannot be added.")
                        .arg(m_currency.code(), other.m_currency.code()));
    std::int64_t sum = 0;
    if (__builtin_add_overflow(m_minor, other.m_minor, &sum))
        return fail(Error::Code::Invalid,
                    QCoreApplication::translate("bp::Money", "The sum is too large to be kept."));
    return Money(sum, m_currency);
}

QString Money::toDecimal() const
{
    const int digits = m_currency.digits();
    // Through unsigned: the most negative amount has no positive twin.
    const bool negative = m_minor < 0;
    const quint64 size = negative ? ~quint64(m_minor) + 1 : quint64(m_minor);
    QString text = QString::number(size);
    if (digits > 0) {
        text = text.rightJustified(digits + 1, u'0');
        text.insert(text.size() - digits, u'.');
    }
    return negative ? QString(u'-' + text) : text;
}

void MoneyBag::add(Money money)
{
    auto &sum = m_sums[money.currency()];
    sum = saturatedSum(sum, money.minor());
}

Money MoneyBag::sum(Currency currency) const
{
    const auto found = m_sums.find(currency);
    return {found == m_sums.end() ? 0 : found->second, currency};
}

} // namespace bp
