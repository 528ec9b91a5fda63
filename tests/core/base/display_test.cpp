// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/display.h"

#include <QtTest>

#include <limits>

using namespace bp;
using namespace Qt::StringLiterals;

class DisplayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsFollowThePersonsNumberFormat()
    {
        const QLocale german(QLocale::German, QLocale::Germany);
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        QCOMPARE(display::amount(Money(-123456789, EUR), german), u"−1.234.567,89"_s);
        QCOMPARE(display::amount(Money(123456, EUR), english, display::Sign::Always),
                 u"+1,234.56"_s);
        QCOMPARE(display::amount(Money(-5, EUR), german), u"−0,05"_s);
        QCOMPARE(display::amount(Money(0, EUR), german, display::Sign::Always), u"0,00"_s);
        QCOMPARE(display::amount(Money(-1234, JPY), english), u"−1,234"_s);
        QCOMPARE(display::amountWithUnit(Money(4500, CHF), german), u"45,00\u00A0CHF"_s);
        QCOMPARE(display::amountWithUnit(Money(4500, EUR), german), u"45,00\u00A0€"_s);
        QCOMPARE(display::amount(Money(-2340, EUR), german, display::Sign::Never), u"23,40"_s);
        QCOMPARE(display::wholeAmount(Money(-123450, EUR), german), u"−1.235"_s);
        QCOMPARE(
            display::amount(Money(std::numeric_limits<std::int64_t>::min(), JPY), QLocale::c()),
            u"−9223372036854775808"_s);
    }
    void aSpaceBetweenThousandsIsNarrowAndDoesNotBreak()
    {
        const QLocale french(QLocale::French, QLocale::France);
        QCOMPARE(display::amount(Money(123456, EUR), french), u"1\u202F234,56"_s);
    }
    void daysAreSentences()
    {
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const QLocale german(QLocale::German, QLocale::Germany);
        const QDate day(2026, 3, 19);
        QCOMPARE(display::day(day, english), u"19 March 2026"_s);
        QCOMPARE(display::shortDay(day, english), u"19 Mar"_s);
        QCOMPARE(display::longDay(day, english), u"Thursday 19 March"_s);
        QCOMPARE(display::longDay(day, german), u"Donnerstag, 19. März"_s);
        QCOMPARE(display::day({}, english), QString());
        QCOMPARE(display::month(Month(2026, 3), english), u"March 2026"_s);
    }
    void rangesAreNamedAsPeopleNameThem()
    {
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        QCOMPARE(display::range({}, english), u"all time"_s);
        QCOMPARE(display::range(DateRange::of(Month(2026, 3)), english), u"March 2026"_s);
        QCOMPARE(display::range({QDate(2025, 1, 1), QDate(2025, 12, 31)}, english), u"2025"_s);
        QCOMPARE(display::range({QDate(2025, 9, 1), QDate(2026, 3, 19)}, english),
                 u"1 Sep 2025 to 19 Mar 2026"_s);
        QCOMPARE(display::range({QDate(2025, 9, 1), {}}, english), u"since 1 September 2025"_s);
    }
    void sharesAreWholePercent()
    {
        QCOMPARE(display::percent(0.676, QLocale::c()), u"68\u00A0%"_s);
    }

    void sureIsNeverSaidToBeMoreThanItIs()
    {
        QCOMPARE(display::surePercent(0.8999), 89);
        for (int percent = 0; percent < 100; ++percent)
            QCOMPARE(display::surePercent(percent / 100.0), percent);
        QCOMPARE(display::surePercent(1), 99);
    }
};

QTEST_GUILESS_MAIN(DisplayTest)
#include "display_test.moc"
