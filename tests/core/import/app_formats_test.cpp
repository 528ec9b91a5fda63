// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/exact_decimal.h"
#include "core/import/import_formats.h"
#include "core/import/proof.h"

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

/// A small book: accounts as "id,parent,type,name[,space]", transactions as "account,cents" per
/// leg.
QByteArray gnucash(const QByteArray &accounts, const QList<QByteArray> &transactions)
{
    QByteArray xml = "<gnc-v2><gnc:book>";
    for (const QByteArray &account : accounts.split(';')) {
        const QList<QByteArray> words = account.split(',');
        xml += "<gnc:account><act:name>" + words[3] + "</act:name><act:id>" + words[0] +
               "</act:id><act:type>" + words[2] + "</act:type><act:parent>" + words[1] +
               "</act:parent><act:commodity><cmdty:space>" + words.value(4, "CURRENCY") +
               "</cmdty:space><cmdty:id>EUR</cmdty:id></act:commodity></gnc:account>";
    }
    for (const QByteArray &transaction : transactions) {
        xml += "<gnc:transaction><trn:currency><cmdty:id>EUR</cmdty:id></trn:currency>"
               "<trn:date-posted><ts:date>2024-03-05 10:59:00 +0000</ts:date></trn:date-posted>"
               "<trn:splits>";
        for (const QByteArray &leg : transaction.split(';')) {
            const QList<QByteArray> words = leg.split(',');
            xml += "<trn:split><split:value>" + words[1] + "/100</split:value><split:quantity>" +
                   words[1] + "/100</split:quantity><split:account>" + words[0] +
                   "</split:account></trn:split>";
        }
        xml += "</trn:splits></gnc:transaction>";
    }
    return xml + "</gnc:book></gnc-v2>";
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
    void beancountBalancesProveAndPadsFill()
    {
        const QByteArray journal =
            "2024-01-01 pad Assets:Giro Equity:Opening\n2024-01-02 balance Assets:Giro 100.00 "
            "EUR\n2024-01-05 * \"Bakery\"\n  Assets:Giro  -12.50 EUR\n  Expenses:Food\n";
        const RawStatement good =
            readText(journal + "2024-02-01 balance Assets:Giro  87.49 ~ 0.01 EUR\n").statements[0];
        QCOMPARE(good.entries.size(), size_t(2));
        QCOMPARE(good.entries[0].amount, Money(10000, EUR));
        QVERIFY(good.entries[0].isOpening);
        QCOMPARE(good.closing->day, QDate(2024, 1, 31));
        QCOMPARE(proofOf(good).verdict, ProofVerdict::Proved);
        const RawStatement bad =
            readText(journal + "2024-02-01 balance Assets:Giro  80.00 EUR\n").statements[0];
        QCOMPARE(proofOf(bad).verdict, ProofVerdict::Disproved);
        QCOMPARE(bad.problems.size(), size_t(1));
        QCOMPARE(bad.problems[0].line, 6);
    }
    void beancountTreesMayHaveOtherNames()
    {
        const RawFile file = readText(
            "option \"name_assets\" \"Vermoegen\"\noption \"name_expenses\" \"Ausgaben\"\n"
            "2024-01-05 open Assets:X\n2024-01-05 * \"Bakery\"\n  Vermoegen:Giro  -12.50 EUR\n"
            "  Ausgaben:Food\n");
        QCOMPARE(file.statements.size(), size_t(1));
        QCOMPARE(file.statements[0].entries[0].category, u"Food"_s);
    }
    void accountsOfOneNameStayApart()
    {
        const RawFile file = readText(gnucash(
            "r,,ROOT,Root;a,r,BANK,Bank A;b,r,BANK,Bank B;x,a,BANK,Giro;y,b,BANK,Giro;"
            "e,r,EXPENSE,Expenses;f,e,EXPENSE,Interest;i,r,INCOME,Income;j,i,INCOME,Interest",
            {{"x,-500;f,500"}, {"y,-700;f,700"}, {"y,900;j,-900"}}));
        QCOMPARE(file.statements.size(), size_t(2));
        QCOMPARE(file.statements[0].account.name, u"Bank A:Giro"_s);
        QCOMPARE(file.statements[1].account.name, u"Bank B:Giro"_s);
        QCOMPARE(file.statements[1].entries[0].category, u"Interest"_s);
        QCOMPARE(file.statements[1].entries[1].category, u"Income:Interest"_s);
        QCOMPARE(file.categoryKinds.value(u"Income:Interest"_s), CategoryKind::Income);
    }
    void accountsThatPayTogetherShareTheCategories()
    {
        const RawFile file = readText(
            gnucash("r,,ROOT,Root;x,r,BANK,Giro;y,r,CASH,Cash;e,r,EXPENSE,Expenses;f,e,EXPENSE,"
                    "Food;d,e,EXPENSE,Drinks",
                    {{"x,-1000;y,-200;f,900;d,300"}}));
        const RawEntry &giro = file.statements[0].entries.at(0);
        QCOMPARE(giro.splits.size(), size_t(2));
        QCOMPARE(giro.splits[0].amount, Money(-900, EUR));
        QCOMPARE(giro.splits[1].amount, Money(-100, EUR));
        const RawEntry &cash = file.statements[1].entries.at(0);
        QCOMPARE(cash.category, u"Drinks"_s);
        QVERIFY(cash.transferAccount.isEmpty());
    }
    void sharesAreReadForTheirCashAlone()
    {
        const RawFile file = readText(gnucash(
            "r,,ROOT,Root;x,r,BANK,Giro;s,r,STOCK,EUR,NASDAQ;e,r,EXPENSE,Expenses;f,e,EXPENSE,Fees",
            {{"x,-10500;s,10000;f,500"}}));
        QCOMPARE(file.statements.size(), size_t(1));
        QCOMPARE(file.statements[0].entries.at(0).amount, Money(-10500, EUR));
        QCOMPARE(file.statements[0].entries[0].splits.size(), size_t(2));
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
