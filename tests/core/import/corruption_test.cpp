// SPDX-License-Identifier: GPL-3.0-or-later

// A file damaged in any byte is never imported wrongly with a proof: if the proof holds, so do the
// amounts.
#include "core/import/import_formats.h"

#include "tests/support/import_support.h"
#include "tests/support/test_ledger.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace bp;
using namespace bp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int cases = 1000;

const QByteArray csv = R"(Date;Payee;Purpose;Amount;Balance
2025-03-03;REWE SAGT DANKE;Groceries 4711;-23,40;976,60
2025-03-04;Employer Ltd;Salary March;2.150,00;3.126,60
2025-03-06;LANDLORD;Rent;-890,00;2.236,60
2025-03-06;CAFE;Coffee;-3,50;2.233,10
2025-03-06;CAFE;Coffee;-3,50;2.229,60
2025-03-11;STADTWERKE;Power;-77,15;2.152,45
)";

const QByteArray camt = R"(<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><GrpHdr><MsgId>1</MsgId></GrpHdr>
<Stmt><Id>7</Id><Acct><Id><IBAN>DE02120300000000202051</IBAN></Id><Ccy>EUR</Ccy></Acct>
<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">1000.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2025-03-01</Dt></Dt></Bal>
<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">1126.55</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2025-03-31</Dt></Dt></Bal>
<Ntry><Amt Ccy="EUR">23.45</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2025-03-03</Dt></BookgDt><AcctSvcrRef>A1</AcctSvcrRef></Ntry>
<Ntry><Amt Ccy="EUR">200.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2025-03-05</Dt></BookgDt><AcctSvcrRef>A2</AcctSvcrRef></Ntry>
<Ntry><Amt Ccy="EUR">50.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2025-03-09</Dt></BookgDt><AcctSvcrRef>A3</AcctSvcrRef></Ntry>
</Stmt></BkToCstmrStmt></Document>
)";

const QByteArray mt940 = R"(:20:STARTUMS
:25:12030000/0000202051
:28C:3/1
:60F:C250301EUR1000,00
:61:2503030303D23,45NMSCA1
:86:105?20REWE SAGT DANKE
:61:2503050305C200,00NTRFA2
:86:166?20Salary
:61:2503090309D50,00NMSCA3
:86:105?20STADTWERKE
:62F:C250331EUR1126,55
-
)";

const QByteArray ofx = R"(OFXHEADER:100
DATA:OFXSGML
VERSION:102
SECURITY:NONE
ENCODING:USASCII
CHARSET:1252

<OFX><BANKMSGSRSV1><STMTTRNRS><TRNUID>1<STMTRS><CURDEF>EUR
<BANKACCTFROM><BANKID>12030000<ACCTID>0000202051<ACCTTYPE>CHECKING</BANKACCTFROM>
<BANKTRANLIST><DTSTART>20250301<DTEND>20250331
<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20250303<TRNAMT>-23.45<FITID>A1<NAME>REWE SAGT DANKE</STMTTRN>
<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20250305<TRNAMT>200.00<FITID>A2<NAME>Salary</STMTTRN>
<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20250309<TRNAMT>-50.00<FITID>A3<NAME>STADTWERKE</STMTTRN>
</BANKTRANLIST>
<LEDGERBAL><BALAMT>1126.55<DTASOF>20250331</LEDGERBAL>
</STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
)";

std::vector<std::int64_t> tickedAmounts(const ImportPreview &preview)
{
    std::vector<std::int64_t> amounts;
    for (const PreviewStatement &statement : preview.statements) {
        for (const PreviewRow &row : statement.rows) {
            if (row.isTicked)
                amounts.push_back(row.raw.amount.minor());
        }
    }
    std::ranges::sort(amounts);
    return amounts;
}

bool isProved(const ImportPreview &preview)
{
    return std::ranges::all_of(preview.statements, [](const PreviewStatement &statement) {
        return statement.bookProof.verdict == ProofVerdict::Proved;
    });
}

} // namespace

class CorruptionTest : public QObject
{
    Q_OBJECT

private:
    static std::optional<ImportPreview>
    read(const TestLedger &book, const QByteArray &bytes, AccountId account)
    {
        auto file = readStatementBytes(bytes, u"statement"_s, {EUR, {}, {}}, Progress::none());
        if (!file)
            return {};
        std::vector<ImportFile> files;
        files.push_back({u"statement"_s, {}, {}, std::move(*file)});
        ImportRequest request;
        request.account = account;
        auto preview =
            prepareImport(std::move(files), request, book.reader(), {}, Progress::none());
        return preview ? std::optional(std::move(*preview)) : std::nullopt;
    }

private Q_SLOTS:
    void aDamagedFileIsNeverProvedWrongly_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("CSV, the book knows the balance before") << csv << true;
        QTest::newRow("CSV, new account") << csv << false;
        QTest::newRow("CAMT.053, the book knows the balance before") << camt << true;
        QTest::newRow("CAMT.053, new account") << camt << false;
        QTest::newRow("MT940, the book knows the balance before") << mt940 << true;
        QTest::newRow("MT940, new account") << mt940 << false;
        // OFX gives the closing balance alone: a new account has nothing to hold it against.
        QTest::newRow("OFX, the book knows the balance before") << ofx << true;
    }
    void aDamagedFileIsNeverProvedWrongly()
    {
        QFETCH(QByteArray, file);
        QFETCH(bool, isKnown);
        TestLedger book;
        const AccountId account = isKnown ? book.account(u"Giro"_s, EUR, 100'000) : AccountId();
        const auto whole = read(book, file, account);
        QVERIFY(whole);
        QVERIFY(isProved(*whole));
        auto right = tickedAmounts(*whole);
        QVERIFY(right.size() >= 3);
        // Where running balances are all there is, nothing stands before the first row to hold it
        // against: then the balances after it are proved, and so are all rows but that one.
        const bool isFirstFree = !isKnown && file == csv;
        std::mt19937 random(53);
        for (int i = 0; i < cases; ++i) {
            QByteArray damaged = file;
            const qsizetype at = qsizetype(random() % unsigned(file.size()));
            static const QByteArray likely = "0123456789-+.,;<>\"\n xBD";
            damaged[at] = i % 2 ? char(random() % 256)
                                : likely[qsizetype(random() % unsigned(likely.size()))];
            const auto preview = read(book, damaged, account);
            if (!preview || !isProved(*preview))
                continue;
            auto amounts = tickedAmounts(*preview);
            if (isFirstFree && amounts != right) {
                QVERIFY2(amounts.size() <= right.size(), damaged.constData());
                std::vector<std::int64_t> others;
                std::ranges::set_intersection(amounts, right, std::back_inserter(others));
                QVERIFY2(others.size() + 1 == right.size(), damaged.constData());
                QCOMPARE(preview->statements[0].bookProof.closing,
                         whole->statements[0].bookProof.closing);
                continue;
            }
            QVERIFY2(amounts == right, damaged.constData());
        }
    }
};

QTEST_GUILESS_MAIN(CorruptionTest)
#include "corruption_test.moc"
