// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"
#include "core/base/month.h"
#include "core/base/text_fold.h"

#include <QtTest>

#include <limits>

using namespace bp;
using namespace Qt::StringLiterals;

class MoneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digitsFollowIso4217_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("digits");
        QTest::newRow("euro") << u"EUR"_s << 2;
        QTest::newRow("yen") << u"jpy"_s << 0;
        QTest::newRow("dinar") << u"BHD"_s << 3;
        QTest::newRow("unit") << u"CLF"_s << 4;
    }
    void digitsFollowIso4217()
    {
        QFETCH(QString, code);
        QFETCH(int, digits);
        const auto currency = Currency::fromCode(code);
        QVERIFY(currency.has_value());
        QCOMPARE(currency->digits(), digits);
        QCOMPARE(currency->code(), code.toUpper());
    }
    void unknownCodesGiveNothing()
    {
        QVERIFY(!Currency::fromCode(u"ABC"));
        QVERIFY(!Currency::fromCode(u"EURO"));
        QVERIFY(!Currency::fromCode(u""));
        QCOMPARE(Currency::fromText(u" € "), std::optional(EUR));
    }
    void addingFailsOnMixedCurrenciesAndOverflow()
    {
        QVERIFY(!Money(1, EUR).plus(Money(1, USD)));
        QVERIFY(!Money(std::numeric_limits<std::int64_t>::max(), EUR).plus(Money(1, EUR)));
        QCOMPARE(Money(-2340, EUR).plus(Money(40, EUR)).value(), Money(-2300, EUR));
    }
    void decimalsCarryTheDigitsOfTheCurrency()
    {
        QCOMPARE(Money(-2340, EUR).toDecimal(), u"-23.40"_s);
        QCOMPARE(Money(-5, EUR).toDecimal(), u"-0.05"_s);
        QCOMPARE(Money(1234, JPY).toDecimal(), u"1234"_s);
        QCOMPARE(Money(1, *Currency::fromCode(u"BHD")).toDecimal(), u"0.001"_s);
        QCOMPARE(Money(std::numeric_limits<std::int64_t>::min(), EUR).toDecimal(),
                 u"-92233720368547758.08"_s);
    }
    void bagsNeverMixCurrencies()
    {
        MoneyBag bag;
        bag.add(Money(100, EUR));
        bag.add(Money(50, USD));
        bag.add(Money(-30, EUR));
        QCOMPARE(bag.sum(EUR), Money(70, EUR));
        QCOMPARE(bag.sum(USD), Money(50, USD));
        QCOMPARE(bag.sum(CHF), Money(0, CHF));
    }
    void monthsCountAcrossYears()
    {
        QCOMPARE(Month(2025, 12).next(), Month(2026, 1));
        QCOMPARE(Month(2026, 1).plus(-13), Month(2024, 12));
        QCOMPARE(Month(2024, 2).lastDay(), QDate(2024, 2, 29));
        QCOMPARE(DateRange::of(Month(2024, 2)).days(), 29);
    }
    void foldingIgnoresCaseAccentsAndSpaces()
    {
        QCOMPARE(folded(u"  Bäckerei   MÜLLER \n"), u"backerei muller"_s);
        QCOMPARE(folded(u"Straße"), u"strasse"_s);
        QCOMPARE(folded(u"Łódź Ørsted Æsir"), u"lodz orsted aesir"_s);
        QCOMPARE(folded(u""), QString());
    }
};

QTEST_GUILESS_MAIN(MoneyTest)
#include "money_test.moc"
