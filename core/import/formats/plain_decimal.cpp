// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/plain_decimal.h"

#include <QByteArray>

namespace bp {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Digits read so far, in minor units; false on overflow.
bool appendDigit(std::int64_t &minor, char digit)
{
    return !__builtin_mul_overflow(minor, std::int64_t(10), &minor) &&
           !__builtin_add_overflow(minor, std::int64_t(digit - '0'), &minor);
}

struct Parts
{
    bool negative = false;
    QByteArrayView units;
    QByteArrayView fraction;
};

std::optional<Parts> partsOf(QByteArrayView text, char mark)
{
    text = text.trimmed();
    Parts parts;
    if (text.startsWith('-') || text.startsWith('+')) {
        parts.negative = text.front() == '-';
        text = text.sliced(1);
    }
    const qsizetype at = text.lastIndexOf(mark);
    parts.units = at < 0 ? text : text.first(at);
    parts.fraction = at < 0 ? QByteArrayView() : text.sliced(at + 1);
    if (parts.units.isEmpty() && parts.fraction.isEmpty())
        return {};
    return parts;
}

/// Groups must be of three digits but for the first: "1,23" is no grouped number.
bool isGrouped(QByteArrayView units, char group)
{
    const qsizetype first = units.indexOf(group);
    if (first < 0)
        return true;
    if (first == 0 || first > 3)
        return false;
    for (qsizetype i = first; i < units.size(); i += 4) {
        if (units[i] != group || units.size() - i < 4)
            return false;
    }
    return true;
}

} // namespace

std::optional<PlainDecimal>
plainDecimal(QByteArrayView text, Currency currency, char mark, char group)
{
    const auto parts = partsOf(text, mark);
    if (!parts || (group != 0 && !isGrouped(parts->units, group)))
        return {};
    std::int64_t minor = 0;
    for (const char c : parts->units) {
        if (group != 0 && c == group)
            continue;
        if (!isDigit(c) || !appendDigit(minor, c))
            return {};
    }
    PlainDecimal result;
    bool roundUp = false;
    for (qsizetype i = 0; i < std::max<qsizetype>(currency.digits(), parts->fraction.size()); ++i) {
        const char c = i < parts->fraction.size() ? parts->fraction[i] : '0';
        if (!isDigit(c))
            return {};
        if (i < currency.digits()) {
            if (!appendDigit(minor, c))
                return {};
        } else if (c != '0') {
            result.isRounded = true;
            roundUp = roundUp || (i == currency.digits() && c >= '5');
        }
    }
    if (roundUp && __builtin_add_overflow(minor, std::int64_t(1), &minor))
        return {};
    result.money = Money(parts->negative ? -minor : minor, currency);
    return result;
}

std::optional<PlainDecimal> plainDecimal(QStringView text, Currency currency, char mark, char group)
{
    const QByteArray latin = text.toLatin1();
    return plainDecimal(QByteArrayView(latin), currency, mark, group);
}

} // namespace bp
