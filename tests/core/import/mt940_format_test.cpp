// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/mt940_format.h"
#include "core/import/proof.h"

#include <QtTest>

using namespace bp;
using namespace Qt::StringLiterals;

namespace {

RawFile readFile(const QByteArray &bytes)
{
    const Mt940Format format;
    auto file = format.read(bytes, {}, Progress::none());
    return file ? std::move(*file) : RawFile{file.error().message, {}, {}, {}, {}, {}};
}

QByteArray statement(const QByteArray &entries, const QByteArray &closing)
{
    return ":20:X\r\n:25:50880050/123\r\n:28C:1/1\r\n:60F:C231230EUR100,00\r\n" + entries +
           ":62F:" + closing + "\r\n-\r\n";
}

} // namespace

class Mt940FormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEntryDateIsTheDayAcrossTheYear()
    {
        const RawFile file =
            readFile(statement(":61:2312310102D10,00NTRFNONREF//B1\r\n", "C240102EUR90,00"));
        const RawEntry &entry = file.statements.at(0).entries.at(0);
        QCOMPARE(entry.day, QDate(2024, 1, 2));
        QCOMPARE(entry.valueDay, QDate(2023, 12, 31));
        QCOMPARE(entry.bankId, u"B1"_s);
        QCOMPARE(proofOf(file.statements[0]).verdict, ProofVerdict::Proved);
    }
    void marksTurnTheSign_data()
    {
        QTest::addColumn<QByteArray>("mark");
        QTest::addColumn<int>("sign");
        QTest::newRow("credit") << QByteArray("C") << 1;
        QTest::newRow("debit") << QByteArray("D") << -1;
        QTest::newRow("reversed credit") << QByteArray("RC") << -1;
        QTest::newRow("reversed debit") << QByteArray("RD") << 1;
        QTest::newRow("credit, letter of the currency") << QByteArray("CR") << 1;
        QTest::newRow("debit, letter of the currency") << QByteArray("DR") << -1;
        QTest::newRow("both") << QByteArray("RCR") << -1;
    }
    void marksTurnTheSign()
    {
        QFETCH(QByteArray, mark);
        QFETCH(int, sign);
        const RawFile file =
            readFile(statement(":61:231231" + mark + "10,NTRFNONREF\r\n", "C231231EUR1,00"));
        QCOMPARE(file.statements.at(0).entries.at(0).amount, Money(sign * 1000, EUR));
    }
    void germanSubfieldsGiveNamePurposeAndAccount()
    {
        const RawFile file = readFile(
            statement(":61:231231D10,00NTRFNONREF\r\n:86:177?00ONLINE?20EREF+A-1?21SVWZ+Miete "
                      "Dezember Wohnung?22splatz 7?31DE99?32MUELLER WOHNUNGS-VERWALTUNG?33GMBH\r\n",
                      "C231231EUR90,00"));
        const RawEntry &entry = file.statements.at(0).entries.at(0);
        QCOMPARE(entry.payee, u"MUELLER WOHNUNGS-VERWALTUNGGMBH"_s);
        QCOMPARE(entry.memo, u"Miete Dezember Wohnungsplatz 7"_s);
        QCOMPARE(entry.counterAccount, u"DE99"_s);
    }
    void dutchWordsGiveNamePurposeAndAccount()
    {
        const RawFile file = readFile(statement(
            ":61:231231D10,00NTRFNONREF\r\n:86:/TRTP/SEPA OVERBOEKING/IBAN/NL01/BIC/X/NAME/J JANSEN"
            "/REMI/Factuur 7/EREF/NOTPROVIDED\r\n:61:231231D1,00NTRFNONREF\r\n"
            ":86:/EREF/1//CNTP/NL02/INGBNL2A/WEBSHOP BV///REMI/USTD//bestelling 9/\r\n",
            "C231231EUR89,00"));
        const auto &entries = file.statements.at(0).entries;
        QCOMPARE(entries.at(0).payee, u"J JANSEN"_s);
        QCOMPARE(entries.at(0).memo, u"Factuur 7"_s);
        QCOMPARE(entries.at(0).counterAccount, u"NL01"_s);
        QCOMPARE(entries.at(1).payee, u"WEBSHOP BV"_s);
        QCOMPARE(entries.at(1).counterAccount, u"NL02"_s);
        QCOMPARE(entries.at(1).memo, u"bestelling 9"_s);
    }
    void pagesOfOneStatementAreJoined()
    {
        const RawFile file =
            readFile(":20:X\n:25:123\n:28C:7/"
                     "1\n:60F:C240101EUR100,00\n:61:240102D10,00NTRFA\n:62M:C240102EUR90,00\n-\n"
                     ":20:X\n:25:123\n:28C:7/"
                     "2\n:60M:C240102EUR90,00\n:61:240103D5,00NTRFA\n:62F:C240103EUR85,00\n-\n");
        QCOMPARE(file.statements.size(), size_t(1));
        QCOMPARE(file.statements[0].entries.size(), size_t(2));
        QCOMPARE(proofOf(file.statements[0]).verdict, ProofVerdict::Proved);
    }
    void aBalanceInAnotherCurrencyIsNotTaken()
    {
        const RawFile file =
            readFile(":20:X\n:25:123\n:60F:C240101EUR100,00\n:61:240102D10,00NTRFA\n"
                     ":60F:C240101CHF0,\n:61:240103D5,00NTRFA\n:62F:C240103CHF85,00\n-\n");
        QCOMPARE(file.statements.at(0).entries.at(1).amount, Money(-500, EUR));
        QCOMPARE(file.statements[0].problems.size(), size_t(2));
        QCOMPARE(proofOf(file.statements[0]).verdict, ProofVerdict::None);
    }
    void aLineCutWithinItsAmountIsNoEntry()
    {
        const RawFile file = readFile(
            ":20:X\n:25:123\n:60F:C240101EUR100,00\n:61:240102D10,00NTRFA\n:61:240102D123,4");
        QCOMPARE(file.statements.at(0).entries.size(), size_t(1));
        QCOMPARE(file.statements.at(0).problems.at(0).line, 5);
    }
    void linesMayEndWithACarriageReturnAlone()
    {
        QByteArray bytes = statement(":61:231231D10,00NTRFA\r\n:86:x\r\n", "C231231EUR90,00");
        bytes.replace("\r\n", "\r");
        QVERIFY(Mt940Format().recognise({{}, bytes, bytes.size()}) > 90);
        const RawFile file = readFile(bytes);
        QCOMPARE(file.statements.at(0).entries.size(), size_t(1));
        QCOMPARE(proofOf(file.statements[0]).verdict, ProofVerdict::Proved);
    }
    void textThatLooksLikeATagStaysText()
    {
        const RawFile file = readFile(statement(
            ":61:231231D10,00NTRFNONREF\r\n:86:paid at\r\n:12:11 o'clock\r\n", "C231231EUR90,00"));
        QVERIFY(file.statements.at(0).entries.at(0).memo.contains(u"o'clock"_s));
    }
    void theThirtiethOfFebruaryIsItsLastDay()
    {
        const RawFile file =
            readFile(statement(":61:1602300301DR6,00N024NONREF\r\n", "C160301EUR94,00"));
        QCOMPARE(file.statements.at(0).entries.at(0).valueDay, QDate(2016, 2, 29));
        QCOMPARE(file.statements.at(0).entries.at(0).day, QDate(2016, 3, 1));
    }
};

QTEST_GUILESS_MAIN(Mt940FormatTest)
#include "mt940_format_test.moc"
