// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The only place where money, days and months become text for people. Takes the person's locale.
/// Minus is U+2212, thousands are separated by the locale's mark (a space becomes a narrow no-break
/// space).

#include "core/base/money.h"
#include "core/base/month.h"

#include <QLocale>
#include <QString>

namespace bp::display {

enum class Sign {
    MinusOnly, ///< "−23,40" and "23,40"
    Always,    ///< "+23,40" for money coming in
    Never,     ///< the size alone, where a word says the direction
};

QString amount(Money money, const QLocale &locale, Sign sign = Sign::MinusOnly); ///< "1 234,50"
QString
amountWithUnit(Money money, const QLocale &locale, Sign sign = Sign::MinusOnly); ///< "1 234,50 €"
QString wholeAmount(Money money,
                    const QLocale &locale,
                    Sign sign = Sign::MinusOnly);               ///< axes: rounded, "1 235"
QString currencySign(Currency currency, const QLocale &locale); ///< "€", "CHF"
QString day(QDate day, const QLocale &locale);                  ///< "19 March 2026"
QString shortDay(QDate day, const QLocale &locale);             ///< "19 Mar"
QString datedDay(QDate day, const QLocale &locale);             ///< "19 Mar 2026"
QString longDay(QDate day, const QLocale &locale);              ///< "Thursday 19 March"
QString month(Month month, const QLocale &locale);              ///< "March 2026"
QString shortMonth(Month month, const QLocale &locale);         ///< "Mar"
QString range(const DateRange &range,
              const QLocale &locale); ///< "1 Sep 2025 to 19 Mar 2026", "March 2026", "all time"
QString percent(double fraction, const QLocale &locale); ///< 0.68 → "68 %"
/// How sure a machine is, of a hundred. Rounded down: what waits because it is less sure than 90
/// shall not be said as 90. Never 100: it has only seen what was.
int surePercent(double confidence);

} // namespace bp::display
