// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/camt_format.h"
#include "core/import/proof.h"

#include <QtTest>

using namespace bp;
using namespace Qt::StringLiterals;

namespace {

QByteArray balance(const QByteArray &type, const QByteArray &amount, const QByteArray &day)
{
    return "<Bal><Tp><CdOrPrtry><Cd>" + type + "</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">" + amount +
           "</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>" + day + "</Dt></Dt></Bal>\n";
}

QByteArray entry(const QByteArray &amount, const QByteArray &direction, const QByteArray &more)
{
    return "<Ntry><Amt Ccy=\"EUR\">" + amount + "</Amt><CdtDbtInd>" + direction +
           "</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2024-03-05</Dt></BookgDt>" + more + "</Ntry>\n";
}

QByteArray document(const QByteArray &inside)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ns2:Document "
           "xmlns:ns2=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.13\">"
           "<ns2:BkToCstmrStmt><ns2:Stmt><ns2:Acct><Id><IBAN>DE "
           "12</IBAN></Id><Ccy>EUR</Ccy></ns2:Acct>\n" +
           inside + "</ns2:Stmt></ns2:BkToCstmrStmt></ns2:Document>\n";
}

RawFile readFile(const QByteArray &bytes)
{
    const CamtFormat format;
    auto file = format.read(bytes, {}, Progress::none());
    return file ? std::move(*file) : RawFile{file.error().message, {}, {}, {}, {}, {}};
}

} // namespace

class CamtFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void balancesProveTheEntries()
    {
        const RawFile file = readFile(
            document(balance("OPBD", "100.00", "2024-03-04") + balance("CLAV", "7", "2024-03-05") +
                     balance("CLBD", "88.50", "2024-03-05") + entry("11.50", "DBIT", {})));
        QCOMPARE(file.statements.size(), size_t(1));
        QCOMPARE(file.statements[0].account.number, u"DE12"_s);
        QCOMPARE(file.statements[0].entries.at(0).amount, Money(-1150, EUR));
        QCOMPARE(proofOf(file.statements[0]).verdict, ProofVerdict::Proved);
    }
    void theOtherSideDependsOnTheDirection()
    {
        const QByteArray parties =
            "<NtryDtls><TxDtls><RltdPties><Dbtr><Pty><Nm>Payer &amp; "
            "Co</Nm></Pty></Dbtr><DbtrAcct><Id><IBAN>D1"
            "</IBAN></Id></DbtrAcct><Cdtr><Nm>Shop</Nm></Cdtr><CdtrAcct><Id><Othr><Id>C1</Id></"
            "Othr></Id></CdtrAcct>"
            "</RltdPties><RmtInf><Ustrd>one</Ustrd><Ustrd>two</Ustrd></RmtInf></TxDtls></NtryDtls>";
        const RawFile file =
            readFile(document(entry("1", "DBIT", parties) + entry("1", "CRDT", parties) +
                              entry("1", "CRDT", "<RvslInd>true</RvslInd>" + parties)));
        const auto &entries = file.statements[0].entries;
        QCOMPARE(entries.at(0).payee, u"Shop"_s);
        QCOMPARE(entries.at(0).counterAccount, u"C1"_s);
        QCOMPARE(entries.at(0).memo, u"one two"_s);
        QCOMPARE(entries.at(1).payee, u"Payer & Co"_s);
        QCOMPARE(entries.at(2).payee, u"Shop"_s);
        QCOMPARE(entries.at(2).amount, Money(100, EUR));
    }
    void aBatchBecomesItsPartsWhenTheyAddUp()
    {
        const auto part = [](const QByteArray &amount) -> QByteArray {
            return "<TxDtls><Amt Ccy=\"EUR\">" + amount + "</Amt></TxDtls>";
        };
        const QByteArray good =
            "<AcctSvcrRef>R</AcctSvcrRef><NtryDtls>" + part("4.00") + part("6.00") + "</NtryDtls>";
        const RawFile whole = readFile(document(entry("10.00", "DBIT", good)));
        QCOMPARE(whole.statements[0].entries.size(), size_t(2));
        QCOMPARE(whole.statements[0].entries[1].amount, Money(-600, EUR));
        QVERIFY(whole.statements[0].entries[0].bankId != whole.statements[0].entries[1].bankId);
        const RawFile odd = readFile(document(entry("11.00", "DBIT", good)));
        QCOMPARE(odd.statements[0].entries.size(), size_t(1));
        QCOMPARE(odd.statements[0].entries[0].amount, Money(-1100, EUR));
    }
    void pendingIsMarkedAndInformationLeftOut()
    {
        const QByteArray pending =
            entry("1", "DBIT", {}).replace("<Sts>BOOK</Sts>", "<Sts><Cd>PDNG</Cd></Sts>");
        const QByteArray information = entry("2", "DBIT", {}).replace("BOOK", "INFO");
        const RawFile file = readFile(document(pending + information));
        QCOMPARE(file.statements[0].entries.size(), size_t(1));
        QVERIFY(file.statements[0].entries[0].isPending);
        QCOMPARE(file.statements[0].problems.size(), size_t(1));
    }
    void anOriginalAmountComesAlong()
    {
        const RawFile file = readFile(
            document(entry("9.00",
                           "DBIT",
                           "<NtryDtls><TxDtls><AmtDtls><InstdAmt><Amt Ccy=\"USD\">10.00</Amt>"
                           "</InstdAmt></AmtDtls></TxDtls></NtryDtls>")));
        QCOMPARE(file.statements[0].entries.at(0).original, Money(-1000, USD));
    }
    void repeatedReferencesAreNoIds()
    {
        const RawFile file = readFile(document(
            entry("1",
                  "DBIT",
                  "<NtryRef>1</NtryRef><NtryDtls><TxDtls><Refs><EndToEndId>RENT</EndToEndId>"
                  "</Refs></TxDtls></NtryDtls>")));
        QVERIFY(file.statements[0].entries.at(0).bankId.isEmpty());
    }
    void tagsThatDoNotNestEndTheReading()
    {
        QByteArray bytes = document(entry("1", "DBIT", {}) + entry("2", "DBIT", {}));
        bytes.replace(
            "</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2024-03-05</Dt></BookgDt></Ntry>\n</ns2:Stmt>",
            "</CdtDbtInf></Ntry>\n</ns2:Stmt>");
        const RawFile file = readFile(bytes);
        QCOMPARE(file.statements[0].entries.size(), size_t(1));
        QCOMPARE(file.problems.at(0).severity, Severity::Error);
    }
};

QTEST_GUILESS_MAIN(CamtFormatTest)
#include "camt_format_test.moc"
