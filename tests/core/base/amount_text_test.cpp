// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/amount_text.h"

#include <QTest>

#include <limits>
#include <random>
#include <vector>

using namespace bp;
using namespace Qt::StringLiterals;

namespace {

constexpr AmountStyle english{u'.', u','};
constexpr AmountStyle german{u',', u'.'};
constexpr AmountStyle swiss{u'.', u'\''};
constexpr AmountStyle french{u',', u' '};

AmountStyleGuess guessOf(const QStringList &texts, int digits = 2)
{
    std::vector<QStringView> views(texts.begin(), texts.end());
    return guessAmountStyle(views, digits);
}

} // namespace

class AmountTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatBanksWrite_data();
    void readsWhatBanksWrite();
    void refusesWhatIsNoAmount_data();
    void refusesWhatIsNoAmount();
    void readingUndoesWritingInEveryCurrencyAndStyle();
    void namesTheCurrencyBesideTheNumber();
    void decidesTheStyleFromTheWholeColumn_data();
    void decidesTheStyleFromTheWholeColumn();
};

void AmountTextTest::readsWhatBanksWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("decimal");
    QTest::addColumn<QChar>("group");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");
    const auto row = [](const QString &text,
                        AmountStyle style,
                        qint64 minor,
                        const QString &currency = u"EUR"_s) {
        QTest::newRow(qPrintable(text))
            << text << style.decimal << style.group << currency << minor;
    };
    row(u"1,234.56"_s, english, 123456);
    row(u"-1.234,56"_s, german, -123456);
    row(u"1,23,45,678.90"_s, english, 1234567890, u"INR"_s);
    row(u"1'234.50"_s, swiss, 123450);
    row(u"1’234.50"_s, swiss, 123450);
    row(u"1 234,50"_s, french, 123450);
    row(u"1\u00a0234,50 €"_s, french, 123450);
    row(u"1\u202f234,50"_s, french, 123450);
    row(u"\u221212,00"_s, german, -1200);
    row(u"12.00-"_s, english, -1200);
    row(u"(1,234.00)"_s, english, -123400);
    row(u"($5.25)"_s, english, -525, u"USD"_s);
    row(u"5 CR"_s, english, 500);
    row(u"5.10DR"_s, english, -510);
    row(u"5,00 S"_s, german, -500);
    row(u"5,00 H"_s, german, 500);
    row(u"5,00 Haben"_s, german, 500);
    row(u"D 5.00"_s, english, -500);
    row(u"£67.40"_s, english, 6740, u"GBP"_s);
    row(u"-£67.40"_s, english, -6740, u"GBP"_s);
    row(u"£-67.40"_s, english, -6740, u"GBP"_s);
    row(u"EUR 3"_s, english, 300);
    row(u"3,5EUR"_s, german, 350);
    row(u"12,-"_s, german, 1200);
    row(u"kr. 12,50"_s, german, 1250, u"DKK"_s);
    row(u"12,50 zł"_s, german, 1250, u"PLN"_s);
    row(u"Rs.500"_s, english, 50000, u"INR"_s);
    row(u"R$ 1.000,00"_s, german, 100000, u"BRL"_s);
    row(u"¥1,500"_s, english, 1500, u"JPY"_s);
    row(u"1.5000"_s, english, 150);
    row(u".5"_s, english, 50);
    row(u"+5257,28"_s, german, 525728);
    row(u"0.001"_s, english, 1, u"KWD"_s);
    row(u"د.ا.\u200f4.750"_s, english, 4750, u"JOD"_s);
    row(u"-0,00"_s, german, 0);
    row(u"92233720368547758.07"_s, english, std::numeric_limits<qint64>::max());
}

void AmountTextTest::readsWhatBanksWrite()
{
    QFETCH(QString, text);
    QFETCH(QChar, decimal);
    QFETCH(QChar, group);
    QFETCH(QString, currency);
    QFETCH(qint64, minor);
    const auto money = parseAmount(text, {decimal, group}, *Currency::fromCode(currency));
    QVERIFY2(money.has_value(), money ? "" : qPrintable(money.error().message));
    QCOMPARE(money->minor(), minor);
    QCOMPARE(money->currency().code(), currency);
}

void AmountTextTest::refusesWhatIsNoAmount_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text : {u""_s,
                             u"  "_s,
                             u"abc"_s,
                             u"1.2.3"_s,
                             u"1,23.45"_s,
                             u"12,34"_s,
                             u"12.345"_s,
                             u"--5"_s,
                             u"-5-"_s,
                             u"-5 CR"_s,
                             u"5 apples"_s,
                             u"1 234.50"_s,
                             u"USD 3"_s,
                             u"2024-01-31"_s,
                             u"1.5E+05"_s,
                             u"92233720368547758.08"_s,
                             u"99999999999999999999999"_s,
                             u"."_s,
                             u"-"_s,
                             u"€"_s,
                             u"()"_s,
                             u"12:30"_s,
                             u"1,2345.00"_s,
                             u"5%"_s})
        QTest::newRow(qPrintable(u'"' + text + u'"')) << text;
}

void AmountTextTest::refusesWhatIsNoAmount()
{
    QFETCH(QString, text);
    const auto money = parseAmount(text, english, EUR);
    QVERIFY2(!money.has_value(), money ? qPrintable(money->toDecimal()) : "");
    QVERIFY(!money.error().message.isEmpty());
}

void AmountTextTest::readingUndoesWritingInEveryCurrencyAndStyle()
{
    std::mt19937_64 random(20250315);
    const std::vector<AmountStyle> styles{plainStyle,
                                          english,
                                          german,
                                          swiss,
                                          french,
                                          {u',', u'\u202f'},
                                          {u',', u'\u00a0'},
                                          {u'.', u'’'},
                                          {u',', QChar(u'\0')},
                                          {u'.', u'_'}};
    for (const Currency currency : Currency::all()) {
        for (const AmountStyle style : styles) {
            for (int i = 0; i < 20; ++i) {
                const auto minor = std::int64_t(random() >> (random() % 63 + 1));
                const Money money(i % 2 ? minor : -minor, currency);
                const QString text = formatAmount(money, style);
                const auto back = parseAmount(text, style, currency);
                QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().message));
                QCOMPARE(*back, money);
            }
        }
    }
}

void AmountTextTest::namesTheCurrencyBesideTheNumber()
{
    QCOMPARE(currencyInAmount(u"12,50 €"), EUR);
    QCOMPARE(currencyInAmount(u"USD 3"), USD);
    QCOMPARE(currencyInAmount(u"-CHF 1'000.00"), CHF);
    QVERIFY(!currencyInAmount(u"12,50"));
    QVERIFY(!currencyInAmount(u"12,50 kr."));
    QVERIFY(!currencyInAmount(u"5 CR"));
}

void AmountTextTest::decidesTheStyleFromTheWholeColumn_data()
{
    QTest::addColumn<QStringList>("column");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QChar>("decimal");
    QTest::addColumn<QChar>("group");
    QTest::addColumn<bool>("ambiguous");
    QTest::addColumn<int>("unreadable");
    const auto row = [](const char *name,
                        const QStringList &column,
                        AmountStyle style,
                        bool ambiguous = false,
                        int unreadable = 0,
                        int digits = 2) {
        QTest::newRow(name) << column << digits << style.decimal << style.group << ambiguous
                            << unreadable;
    };
    row("one telling row decides", {u"1.234"_s, u"5.000"_s, u"12,50"_s}, german);
    row("and the other way", {u"1,234"_s, u"5,000"_s, u"12.50"_s}, english);
    row("both marks", {u"1.234,56"_s, u"12"_s}, german);
    row("repeated group", {u"1.234.567"_s, u"1.234"_s}, german);
    row("only threes", {u"1.234"_s, u"2.500"_s}, german, true);
    row("only threes with commas", {u"1,234"_s}, english, true);
    row("small numbers beside threes", {u"1.000"_s, u"500"_s, u"12.500"_s}, german);
    row("bare thousands beside threes", {u"1.000"_s, u"5000"_s}, english, true);
    row("three-digit currency", {u"1.234"_s, u"22.500"_s}, english, true, 0, 3);
    row("three-digit currency with groups", {u"1,022.500"_s, u"1.234"_s}, english, false, 0, 3);
    row("leading zero", {u"0.125"_s, u"1.250"_s}, english);
    row("swiss", {u"1'234.50"_s, u"3.00"_s}, swiss);
    row("french", {u"1 234,50"_s, u"3,00"_s}, french);
    row("texts beside", {u"12,50"_s, u"n/a"_s, u""_s}, german, false, 1);
    row("no separators", {u"12"_s, u"5"_s}, english);
    row("indian", {u"1,23,456.00"_s, u"10.00"_s}, english);
}

void AmountTextTest::decidesTheStyleFromTheWholeColumn()
{
    QFETCH(QStringList, column);
    QFETCH(int, digits);
    QFETCH(QChar, decimal);
    QFETCH(QChar, group);
    QFETCH(bool, ambiguous);
    QFETCH(int, unreadable);
    const auto guess = guessOf(column, digits);
    QCOMPARE(guess.style.decimal, decimal);
    QCOMPARE(guess.style.group, group);
    QCOMPARE(guess.isAmbiguous, ambiguous);
    QCOMPARE(guess.unreadable, unreadable);
    if (ambiguous)
        QVERIFY(!(guess.other == guess.style));
}

QTEST_GUILESS_MAIN(AmountTextTest)
#include "amount_text_test.moc"
