// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/ofx_format.h"

#include <QtTest>

using namespace bp;
using namespace Qt::StringLiterals;

namespace {

RawFile readFile(const QByteArray &bytes, const ImportOptions &options = {})
{
    const OfxFormat format;
    auto file = format.read(bytes, options, Progress::none());
    return file ? std::move(*file) : RawFile{file.error().message, {}, {}, {}, {}, {}};
}

QByteArray bank(const QByteArray &entries, const QByteArray &behind = {})
{
    return "OFXHEADER:100\nDATA:OFXSGML\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR\n"
           "<BANKACCTFROM><BANKID>100<ACCTID>12 "
           "34<ACCTTYPE>SAVINGS</BANKACCTFROM>\n<BANKTRANLIST>\n" +
           entries + "</BANKTRANLIST>" + behind + "</STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>\n";
}

QByteArray entry(const QByteArray &fields)
{
    return "<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20240229235959.999[-8:PST]<FITID>f1" + fields +
           "</STMTTRN>\n";
}

} // namespace

class OfxFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDayIsAsWritten()
    {
        const RawFile file = readFile(bank(entry("<TRNAMT>-1.50<NAME>Shop")));
        QCOMPARE(file.statements.size(), size_t(1));
        const RawEntry &row = file.statements[0].entries.at(0);
        QCOMPARE(row.day, QDate(2024, 2, 29));
        QCOMPARE(row.amount, Money(-150, EUR));
        QCOMPARE(row.bankId, u"f1"_s);
        QCOMPARE(row.line, 7);
    }
    void theDayOfABalanceIsReadWhereItIsCertain_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QDate>("day");
        QTest::newRow("standard") << QByteArray("20250602100000") << QDate(2025, 6, 2);
        QTest::newRow("day first") << QByteArray("30/06/2025") << QDate(2025, 6, 30);
        QTest::newRow("month first") << QByteArray("06/30/2025") << QDate(2025, 6, 30);
        QTest::newRow("either") << QByteArray("05/06/2025") << QDate();
    }
    void theDayOfABalanceIsReadWhereItIsCertain()
    {
        QFETCH(QByteArray, text);
        QFETCH(QDate, day);
        const RawFile file = readFile(
            bank(entry("<TRNAMT>1"), "<LEDGERBAL><BALAMT>25.00<DTASOF>" + text + "</LEDGERBAL>"));
        QCOMPARE(file.statements.at(0).closing.value().day, day);
    }
    void theAccountComesWithItsKind()
    {
        const RawFile file = readFile(bank(entry("<TRNAMT>1")));
        QCOMPARE(file.statements[0].account.number, u"1234"_s);
        QCOMPARE(file.statements[0].account.bank, u"100"_s);
        QCOMPARE(file.statements[0].account.kind, std::optional(AccountKind::Savings));
    }
    void amountsOfEveryStyleAreRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qlonglong>("minor");
        QTest::newRow("plus") << QByteArray("+12.30") << 1230LL;
        QTest::newRow("comma") << QByteArray("-12,30") << -1230LL;
        QTest::newRow("groups") << QByteArray("1,234.50") << 123450LL;
        QTest::newRow("comma groups") << QByteArray("1.234,50") << 123450LL;
        QTest::newRow("zeros") << QByteArray("-33.7200") << -3372LL;
        QTest::newRow("whole") << QByteArray("120") << 12000LL;
        QTest::newRow("no units") << QByteArray(".5") << 50LL;
        QTest::newRow("sign of a currency") << QByteArray("R$ -5.326,43") << -532643LL;
        QTest::newRow("code of the currency") << QByteArray("-12.30 EUR") << -1230LL;
    }
    void amountsOfEveryStyleAreRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(qlonglong, minor);
        const RawFile file = readFile(bank(entry("<TRNAMT>" + text)));
        QCOMPARE(file.statements[0].entries.at(0).amount.minor(), std::int64_t(minor));
    }
    void badRowsAreProblemsWithTheirLines()
    {
        const RawFile file =
            readFile(bank(entry("<TRNAMT>12 30") + entry("") + entry("<TRNAMT>5")));
        QCOMPARE(file.statements[0].entries.size(), size_t(1));
        QCOMPARE(file.statements[0].problems.size(), size_t(2));
        QCOMPARE(file.statements[0].problems[0].line, 7);
        QCOMPARE(file.statements[0].problems[0].severity, Severity::Error);
        QCOMPARE(file.statements[0].problems[1].line, 8);
    }
    void textKeepsItsSignsAndLetters()
    {
        const RawFile file =
            readFile(bank(entry("<TRNAMT>1<NAME>A &amp; B < C &#233;<MEMO><![CDATA[x <y> & z]]>")));
        QCOMPARE(file.statements[0].entries.at(0).payee, u"A & B < C é"_s);
        QCOMPARE(file.statements[0].entries.at(0).memo, u"x <y> & z"_s);
    }
    void headersNameTheCodePage()
    {
        QByteArray bytes = bank(entry("<TRNAMT>1<NAME>\xCC\xE0\xE3"));
        bytes.replace("DATA:OFXSGML", "DATA:OFXSGML\nENCODING:USASCII\nCHARSET:1251");
        QCOMPARE(readFile(bytes).statements[0].entries.at(0).payee, u"Маг"_s);
    }
    void theLedgerBalanceCloses()
    {
        const RawFile file = readFile(bank(entry("<TRNAMT>1"),
                                           "<AVAILBAL><BALAMT>9<DTASOF>20240301</AVAILBAL>"
                                           "<LEDGERBAL><BALAMT>20,05<DTASOF>20240302</LEDGERBAL>"));
        QCOMPARE(file.statements[0].closing,
                 std::optional(StatedBalance{QDate(2024, 3, 2), Money(2005, EUR)}));
    }
    void entriesInAnotherCurrencyStandApart()
    {
        const RawFile file = readFile(bank(
            entry("<TRNAMT>1") + entry("<TRNAMT>2<CURRENCY><CURRATE>1.1<CURSYM>USD</CURRENCY>")));
        QCOMPARE(file.statements.size(), size_t(2));
        QCOMPARE(file.statements[0].currency, EUR);
        QCOMPARE(file.statements[1].entries.at(0).amount, Money(200, USD));
        QCOMPARE(file.statements[1].account, file.statements[0].account);
    }
    void investmentsAreReadForTheirCash()
    {
        const QByteArray bytes =
            "<OFX><INVSTMTMSGSRSV1><INVSTMTTRNRS><INVSTMTRS><CURDEF>USD<INVACCTFROM><BROKERID>b<"
            "ACCTID>9</INVACCTFROM><INVTRANLIST>"
            "<BUYSTOCK><INVBUY><INVTRAN><FITID>1<DTTRADE>20240102<DTSETTLE>20240104</"
            "INVTRAN><SECID><UNIQUEID>X</SECID>"
            "<TOTAL>-100.00<SUBACCTFUND>CASH</INVBUY></BUYSTOCK>"
            "<BUYMF><INVBUY><INVTRAN><FITID>2<DTTRADE>20240102</"
            "INVTRAN><TOTAL>-50<SUBACCTFUND>OTHER</INVBUY></BUYMF>"
            "<INVBANKTRAN><STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20240105<TRNAMT>500<FITID>3<NAME>In</"
            "STMTTRN><SUBACCTFUND>CASH</INVBANKTRAN>"
            "</INVTRANLIST></INVSTMTRS></INVSTMTTRNRS></"
            "INVSTMTMSGSRSV1><SECLISTMSGSRSV1><SECLIST><STOCKINFO><SECINFO><SECID>"
            "<UNIQUEID>X</SECID><SECNAME>Acme "
            "Inc</SECINFO></STOCKINFO></SECLIST></SECLISTMSGSRSV1></OFX>";
        const RawFile file = readFile(bytes);
        QCOMPARE(file.statements[0].entries.size(), size_t(2));
        QCOMPARE(file.statements[0].entries[0].payee, u"Buy Acme Inc"_s);
        QCOMPARE(file.statements[0].entries[0].amount, Money(-10000, USD));
        QCOMPARE(file.statements[0].entries[0].valueDay, QDate(2024, 1, 4));
        QCOMPARE(file.statements[0].entries[1].amount, Money(50000, USD));
        QCOMPARE(file.statements[0].problems.size(), size_t(1));
    }
    void aFileCutShortLosesItsLastEntryAndSaysSo()
    {
        const QByteArray whole = bank(entry("<TRNAMT>1.00") + entry("<TRNAMT>-123.45<NAME>x"),
                                      "<LEDGERBAL><BALAMT>2500.00<DTASOF>20240301</LEDGERBAL>");
        const RawFile inEntry = readFile(whole.left(whole.indexOf("-123.4") + 4));
        QCOMPARE(inEntry.statements[0].entries.size(), size_t(1));
        QVERIFY(!inEntry.problems.empty());
        const RawFile inBalance = readFile(whole.left(whole.indexOf("2500.00") + 2));
        QCOMPARE(inBalance.statements[0].entries.size(), size_t(2));
        QVERIFY(!inBalance.statements[0].closing);
    }
    void theBanksRefusalIsPassedOn()
    {
        const RawFile file = readFile(
            "<OFX><SIGNONMSGSRSV1><SONRS><STATUS><CODE>15500<SEVERITY>ERROR<MESSAGE>Wrong password"
            "</STATUS></SONRS></SIGNONMSGSRSV1></OFX>");
        QVERIFY(file.format.contains(u"Wrong password"_s));
    }
};

QTEST_GUILESS_MAIN(OfxFormatTest)
#include "ofx_format_test.moc"
