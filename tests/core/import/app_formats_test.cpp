// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/exact_decimal.h"
#include "core/import/import_formats.h"

#include <QtTest>

using namespace bp;
using namespace Qt::StringLiterals;

namespace {

RawFile readSample(const QString &name)
{
    const auto file = readStatementFile(
        QStringLiteral(BP_TEST_DATA "/import/") + name, {EUR, {}, {}}, Progress::none());
    return file ? *file : RawFile{file.error().message, {}, {}, {}, {}, {}};
}

RawFile readText(const QByteArray &text)
{
    const auto file = readStatementBytes(text, u"file"_s, {EUR, {}, {}}, Progress::none());
    return file ? *file : RawFile{file.error().message, {}, {}, {}, {}, {}};
}

} // namespace

class AppFormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gnucashBooksComeWithSplitsAndTransfers()
    {
        const RawFile file = readSample(u"gnucash/household.gnucash"_s);
        QCOMPARE(file.format, u"GnuCash"_s);
        QCOMPARE(file.statements.size(), size_t(2));
        const RawEntry &bakery = file.statements[0].entries.at(0);
        QCOMPARE(file.statements[0].account.name, u"Giro & Co"_s);
        QCOMPARE(bakery.day, QDate(2024, 3, 5));
        QCOMPARE(bakery.amount, Money(-1250, EUR));
        QVERIFY(bakery.isReconciled);
        QCOMPARE(bakery.splits.size(), size_t(2));
        QCOMPARE(bakery.splits[0].category, u"Food:Bread"_s);
        QCOMPARE(bakery.splits[0].note, u"rolls"_s);
        QCOMPARE(bakery.splits[1].transferAccount, u"Wallet"_s);
        QCOMPARE(file.statements[1].entries.at(0).amount, Money(1000, EUR));
        QCOMPARE(file.statements[1].entries.at(0).transferAccount, u"Giro & Co"_s);
        QCOMPARE(file.statements[1].account.kind, std::optional(AccountKind::Cash));
    }
    void kmymoneyBooksComeWithPayeesAndCategories()
    {
        const RawFile file = readSample(u"kmymoney/household.xml"_s);
        QCOMPARE(file.format, u"KMyMoney"_s);
        QCOMPARE(file.statements.size(), size_t(2));
        const RawEntry &rolls = file.statements[0].entries.at(0);
        QCOMPARE(rolls.payee, u"Bakery \"Sun\""_s);
        QCOMPARE(rolls.amount, Money(-250, EUR));
        QCOMPARE(rolls.category, u"Food:Bread"_s);
        QCOMPARE(rolls.memo, u"two rolls"_s);
        QCOMPARE(file.statements[0].entries.size(), size_t(2)); // the planned one stays behind
        QCOMPARE(file.statements[0].entries[1].transferAccount, u"Card"_s);
    }
    void homebankFilesComeWithInitialBalances()
    {
        const RawFile file = readSample(u"homebank/household.xhb"_s);
        QCOMPARE(file.format, u"HomeBank"_s);
        QCOMPARE(file.statements[0].opening->balance, Money(10050, EUR));
        QCOMPARE(file.statements[0].account.number, u"DE001234"_s);
        const auto &entries = file.statements[0].entries;
        QCOMPARE(entries.size(), size_t(3));
        QCOMPARE(entries[0].day, QDate(2024, 3, 5));
        QCOMPARE(entries[0].amount, Money(-1230, EUR));
        QCOMPARE(entries[0].category, u"Food:Bread"_s);
        QCOMPARE(entries[0].tags, (QStringList{u"home"_s, u"sunday"_s}));
        QCOMPARE(entries[1].transferAccount, u"Wallet"_s);
        QCOMPARE(entries[2].splits.size(), size_t(2));
        QCOMPARE(entries[2].splits[1].category, u"Food:Bread"_s);
    }
    void beancountLegsBalance()
    {
        const RawFile file = readText(
            "2024-03-05 * \"Bakery\" \"rolls\" #home\n  note: \"x\"\n  Assets:Giro  -12.50 EUR ; "
            "comment\n"
            "  Expenses:Food:Bread  2.50 EUR\n  Assets:Cash\n\n"
            "2024-03-06 ! \"broker\"\n  Assets:Broker:ACME  3 ACME {10.00 EUR}\n  Assets:Giro\n\n"
            "2024-03-07 * \"trip\"\n  Assets:Giro  -11.00 EUR\n  Assets:Cash:USD  12.10 USD @@ "
            "11.00 EUR\n");
        QCOMPARE(file.format, u"Beancount"_s);
        const auto &giro = file.statements[0].entries;
        QCOMPARE(giro.size(), size_t(3));
        QCOMPARE(giro[0].splits.size(), size_t(2));
        QCOMPARE(giro[0].tags, QStringList{u"home"_s});
        QCOMPARE(giro[1].amount, Money(-3000, EUR));
        QCOMPARE(giro[1].transferAccount, u"Assets:Broker:ACME"_s);
        QCOMPARE(giro[2].transferAccount, u"Assets:Cash:USD"_s);
        QCOMPARE(file.statements.back().entries.at(0).amount, Money(1210, USD));
    }
    void beancountTransactionsThatStayOpenAreProblems()
    {
        const RawFile file = readText("2024-03-05 * \"x\"\n  Assets:Giro  1 EUR\n  Assets:A\n  "
                                      "Assets:B\n\n2024-03-06 * \"y\"\n"
                                      "  Assets:Giro  1 EUR\n  Income:Pay\n");
        QCOMPARE(file.problems.size(), size_t(1));
        QCOMPARE(file.problems[0].line, 1);
        QCOMPARE(file.statements[0].entries.size(), size_t(1));
    }
    void iifTransactionsMustAddUp()
    {
        const QByteArray head =
            "!ACCNT\tNAME\tACCNTTYPE\nACCNT\tFood\tEXP\n!TRNS\tDATE\tACCNT\tNAME\tAMOUNT\n!"
            "SPL\tDATE\tACCNT\tNAME\tAMOUNT\n!ENDTRNS\n";
        const RawFile good = readText(
            head + "TRNS\t2/3/24\tGiro\tShop\t-1,250.00\nSPL\t2/3/24\tFood\t\t1,250.00\nENDTRNS\n");
        QCOMPARE(good.statements[0].entries.at(0).amount, Money(-125000, EUR));
        QCOMPARE(good.statements[0].entries[0].day, QDate(2024, 2, 3));
        QCOMPARE(good.statements[0].entries[0].category, u"Food"_s);
        const RawFile bad = readText(
            head + "TRNS\t2/3/24\tGiro\tShop\t-10.00\nSPL\t2/3/24\tFood\t\t9.00\nENDTRNS\n");
        QVERIFY(bad.statements.empty());
        QCOMPARE(bad.problems.size(), size_t(1));
        QVERIFY(readText(head + "TRNS\t2/3/24\tGiro\tShop\t-10.00\n")
                    .format.contains(u"Line"_s)); // never ended
    }
    void expressionsAreExact_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("amount");
        QTest::newRow("plain") << u"-1,234.565"_s << u"-1234.57"_s;
        QTest::newRow("order") << u"1+2*3"_s << u"7.00"_s;
        QTest::newRow("parentheses") << u"-1*(1.2+3.4)*5"_s << u"-23.00"_s;
        QTest::newRow("quotient") << u"10/3"_s << u"3.33"_s;
        QTest::newRow("by nothing") << u"1/0"_s << QString();
        QTest::newRow("no end") << u"(1"_s << QString();
        QTest::newRow("words") << u"one"_s << QString();
    }
    void expressionsAreExact()
    {
        QFETCH(QString, text);
        QFETCH(QString, amount);
        const auto value = ExactDecimal::of(text);
        const auto money = value ? value->money(EUR) : std::nullopt;
        QCOMPARE(money ? money->toDecimal() : QString(), amount);
    }
};

QTEST_GUILESS_MAIN(AppFormatsTest)
#include "app_formats_test.moc"
