// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/amount_text.h"

#include "core/base/amount_shape.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace bp {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(bp::AmountText)
};

tl::unexpected<Error> refused(QStringView text, const QString &why)
{
    return fail(
        Error::Code::Invalid,
        Text::tr("\"%1\" is not an amount: %2.").arg(text.toString().simplified().left(60), why));
}

struct Parts
{
    std::uint64_t units = 0;
    bool overflow = false;
    QStringView fraction;
};

bool add(Parts &parts, std::uint64_t scale, unsigned digit)
{
    constexpr auto most = std::uint64_t(std::numeric_limits<std::int64_t>::max());
    if (parts.units > (most - digit * scale) / 10)
        return false;
    parts.units = parts.units * 10 + digit;
    return true;
}

/// Digits of the fraction as minor units; what the currency cannot hold must be zeros.
bool addFraction(Parts &parts, int digits)
{
    int taken = 0;
    for (const QChar c : parts.fraction) {
        const auto digit = unsigned(c.digitValue());
        if (taken < digits) {
            parts.overflow = parts.overflow || !add(parts, 1, digit);
            ++taken;
        } else if (digit != 0) {
            return false;
        }
    }
    for (; taken < digits; ++taken)
        parts.overflow = parts.overflow || !add(parts, 1, 0);
    return true;
}

QString mostDigits(Currency currency)
{
    return Text::tr("%1 has %n digit(s) after the decimal mark, this has more",
                    nullptr,
                    currency.digits())
        .arg(currency.code());
}

/// The three-letter code beside the number contradicts the currency it is read in.
bool contradicts(const WrittenAmount &written, Currency currency)
{
    if (written.currency.size() != 3 || currency.isNull())
        return false;
    const auto code = Currency::fromCode(written.currency);
    return code && *code != currency;
}

} // namespace

Result<Money> parseAmount(QStringView text, AmountStyle style, Currency currency)
{
    const WrittenAmount written = writtenAmount(text);
    if (written.body.isEmpty())
        return refused(text, Text::tr("it has no digits"));
    if (!written.isClean)
        return refused(text, Text::tr("it has other text in it"));
    if (written.isContradictory)
        return refused(text, Text::tr("it has two signs"));
    if (contradicts(written, currency))
        return refused(text, Text::tr("it names another currency than %1").arg(currency.code()));
    Parts parts;
    const auto split = splitAmount(written.body, style);
    if (!split)
        return refused(text, Text::tr("its separators stand where none belongs"));
    for (const QChar c : split->units) {
        if (c.isDigit())
            parts.overflow = parts.overflow || !add(parts, 1, unsigned(c.digitValue()));
    }
    parts.fraction = split->fraction;
    if (!addFraction(parts, currency.digits()))
        return refused(text, mostDigits(currency));
    if (parts.overflow)
        return refused(text, Text::tr("it is too large"));
    const auto minor = std::int64_t(parts.units);
    return Money(written.isNegative ? -minor : minor, currency);
}

std::optional<Currency> currencyInAmount(QStringView text)
{
    const WrittenAmount written = writtenAmount(text);
    if (written.currency.isEmpty())
        return {};
    return Currency::fromText(written.currency);
}

QString formatAmount(Money money, AmountStyle style)
{
    // The smallest int64 has no positive twin: work on the unsigned magnitude.
    const auto magnitude = money.isNegative() ? std::uint64_t(0) - std::uint64_t(money.minor())
                                              : std::uint64_t(money.minor());
    QString digits = QString::number(magnitude);
    const int fraction = money.currency().digits();
    if (digits.size() <= fraction)
        digits.prepend(QString(fraction + 1 - digits.size(), u'0'));
    QString out = money.isNegative() ? u"-"_s : QString();
    const qsizetype units = digits.size() - fraction;
    for (qsizetype i = 0; i < units; ++i) {
        out.append(digits[i]);
        const qsizetype left = units - 1 - i;
        if (left > 0 && left % 3 == 0 && !style.group.isNull())
            out.append(style.group);
    }
    if (fraction > 0)
        out.append(style.decimal).append(QStringView(digits).mid(units));
    return out;
}

} // namespace bp
