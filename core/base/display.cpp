// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/display.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace bp::display {
namespace {

using namespace Qt::StringLiterals;

constexpr QChar minus(0x2212);
constexpr QChar narrowSpace(0x202F);

QString translated(const char *text)
{
    return QCoreApplication::translate("bp::display", text);
}

QString grouped(quint64 units, const QLocale &locale)
{
    QString digits = QString::number(units);
    QString mark = locale.groupSeparator();
    if (mark.isEmpty() || mark == u" "_s || mark == u"\u00A0"_s)
        mark = narrowSpace;
    const bool isC = locale.language() == QLocale::C;
    for (qsizetype at = digits.size() - 3; !isC && at > 0; at -= 3)
        digits.insert(at, mark);
    return digits;
}

QString signOf(Money money, Sign sign)
{
    if (sign == Sign::Never || money.isZero())
        return {};
    if (money.isNegative())
        return minus;
    return sign == Sign::Always ? u"+"_s : QString();
}

/// Also right for the smallest int64, which has no positive twin.
quint64 sizeOf(Money money)
{
    return money.minor() < 0 ? quint64(0) - quint64(money.minor()) : quint64(money.minor());
}

/// The part of a day's pattern, in the locale's own order where that is known.
QString dayText(QDate day, const QLocale &locale, const QString &monthPattern)
{
    if (!day.isValid())
        return {};
    const bool isGerman = locale.language() == QLocale::German;
    return locale.toString(day, (isGerman ? u"d. "_s : u"d "_s) + monthPattern);
}

} // namespace

QString amount(Money money, const QLocale &locale, Sign sign)
{
    const quint64 size = sizeOf(money);
    const quint64 scale = quint64(money.currency().scale());
    QString text = signOf(money, sign) + grouped(size / scale, locale);
    if (const int digits = money.currency().digits(); digits > 0)
        text += locale.decimalPoint() + QString::number(size % scale).rightJustified(digits, u'0');
    return text;
}

QString amountWithUnit(Money money, const QLocale &locale, Sign sign)
{
    const QString number = amount(money, locale, sign);
    if (money.currency().isNull())
        return number;
    return number + QChar(0x00A0) + currencySign(money.currency(), locale);
}

QString wholeAmount(Money money, const QLocale &locale, Sign sign)
{
    const quint64 scale = quint64(money.currency().scale());
    const quint64 whole = (sizeOf(money) + scale / 2) / scale;
    return (whole == 0 ? QString() : signOf(money, sign)) + grouped(whole, locale);
}

QString currencySign(Currency currency, const QLocale &locale)
{
    struct Known
    {
        Currency currency;
        const char16_t *sign;
    };
    static constexpr Known known[] = {{EUR, u"€"}, {USD, u"$"}, {GBP, u"£"}, {JPY, u"¥"}};
    for (const Known &k : known) {
        if (k.currency == currency)
            return QString::fromUtf16(k.sign);
    }
    const QString own = locale.currencySymbol(QLocale::CurrencyIsoCode);
    return own == currency.code() ? locale.currencySymbol() : currency.code();
}

QString day(QDate day, const QLocale &locale)
{
    return dayText(day, locale, u"MMMM yyyy"_s);
}

QString datedDay(QDate day, const QLocale &locale)
{
    return dayText(day, locale, u"MMM yyyy"_s);
}

QString shortDay(QDate day, const QLocale &locale)
{
    return dayText(day, locale, u"MMM"_s);
}

QString longDay(QDate day, const QLocale &locale)
{
    if (!day.isValid())
        return {};
    const bool isGerman = locale.language() == QLocale::German;
    return locale.toString(day, isGerman ? u"dddd, d. MMMM"_s : u"dddd d MMMM"_s);
}

QString month(Month month, const QLocale &locale)
{
    return month.isNull() ? QString() : locale.toString(month.firstDay(), u"MMMM yyyy"_s);
}

QString shortMonth(Month month, const QLocale &locale)
{
    return month.isNull()
               ? QString()
               : locale.standaloneMonthName(month.month(), QLocale::ShortFormat).remove(u'.');
}

QString range(const DateRange &range, const QLocale &locale)
{
    if (range.isEverything())
        return translated(QT_TRANSLATE_NOOP("bp::display", "all time"));
    if (range.first.isNull())
        return translated(QT_TRANSLATE_NOOP("bp::display", "until %1"))
            .arg(day(range.last, locale));
    if (range.last.isNull())
        return translated(QT_TRANSLATE_NOOP("bp::display", "since %1"))
            .arg(day(range.first, locale));
    const Month first(range.first);
    if (range == DateRange::of(first))
        return month(first, locale);
    if (range.first.dayOfYear() == 1 && range.last.dayOfYear() == range.last.daysInYear() &&
        range.first.year() == range.last.year())
        return QString::number(range.first.year());
    if (range.first == range.last)
        return day(range.first, locale);
    const auto edge = [&](QDate d) { return dayText(d, locale, u"MMM yyyy"_s); };
    return translated(QT_TRANSLATE_NOOP("bp::display", "%1 to %2"))
        .arg(edge(range.first), edge(range.last));
}

QString percent(double fraction, const QLocale &locale)
{
    Q_UNUSED(locale)
    return QString::number(std::lround(fraction * 100)) + QChar(0x00A0) + u'%';
}

int surePercent(double confidence)
{
    constexpr int most = 99;
    constexpr double asWritten = 1e-6; // 0.29 is a little less than twenty-nine hundredths
    return std::min(most, int(std::floor(confidence * 100 + asWritten)));
}

} // namespace bp::display
