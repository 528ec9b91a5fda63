// SPDX-License-Identifier: GPL-3.0-or-later

// How long the bank formats take to parse, beside programs of Debian that read the same, where they
// are installed.

#include "core/import/import_formats.h"
#include "core/import/proof.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace bp;
using namespace Qt::StringLiterals;

namespace {

QDate dayOf(int i)
{
    return QDate(2015, 1, 1).addDays(i / 30);
}

QByteArray decimal(int i)
{
    return QByteArray::number((i * 7919) % 20000 / 100) + '.' + QByteArray::number(10 + i % 90);
}

QByteArray ofx(int rows)
{
    QByteArray out = "OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nENCODING:USASCII\nCHARSET:1252\n\n<"
                     "OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS>"
                     "<CURDEF>EUR<BANKACCTFROM><BANKID>1<ACCTID>2<ACCTTYPE>CHECKING</"
                     "BANKACCTFROM><BANKTRANLIST>\n";
    for (int i = 0; i < rows; ++i) {
        out += "<STMTTRN>\n<TRNTYPE>DEBIT\n<DTPOSTED>" +
               dayOf(i).toString(u"yyyyMMdd"_s).toLatin1() + "120000[-5:EST]\n<TRNAMT>-" +
               decimal(i) + "\n<FITID>" + QByteArray::number(1000000 + i) + "\n<NAME>SHOP " +
               QByteArray::number(i % 500) + " &amp; SONS\n<MEMO>CARD PAYMENT 4711 TERMINAL " +
               QByteArray::number(i % 97) + "\n</STMTTRN>\n";
    }
    return out + "</BANKTRANLIST><LEDGERBAL><BALAMT>1.00<DTASOF>20250101</LEDGERBAL></STMTRS></"
                 "STMTTRNRS></BANKMSGSRSV1></OFX>\n";
}

QByteArray qif(int rows)
{
    QByteArray out = "!Type:Bank\n";
    for (int i = 0; i < rows; ++i)
        out += "D" + dayOf(i).toString(u"M/d''yyyy"_s).toLatin1() + "\nT-" + decimal(i) +
               "\nPSHOP " + QByteArray::number(i % 500) + "\nMcard payment\nLFood:Groceries\n^\n";
    return out;
}

QByteArray camt(int rows)
{
    QByteArray out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document "
                     "xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt>"
                     "<Stmt><Acct><Id><IBAN>DE00</IBAN></Id><Ccy>EUR</Ccy></Acct>\n";
    for (int i = 0; i < rows; ++i) {
        const QByteArray day = dayOf(i).toString(Qt::ISODate).toLatin1();
        out += "<Ntry><Amt Ccy=\"EUR\">" + decimal(i) +
               "</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>" + day +
               "</Dt></BookgDt><ValDt><Dt>" + day + "</Dt></ValDt><AcctSvcrRef>R" +
               QByteArray::number(i) +
               "</AcctSvcrRef><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>ICDT</Cd><SubFmlyCd>ESCT</"
               "SubFmlyCd></Fmly></Domn></BkTxCd><NtryDtls><TxDtls>"
               "<Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><RltdPties><Cdtr><Pty><Nm>SHOP " +
               QByteArray::number(i % 500) +
               "</Nm></Pty></Cdtr><CdtrAcct><Id><IBAN>DE12500105170648489890</IBAN></Id></"
               "CdtrAcct></RltdPties><RmtInf><Ustrd>card payment " +
               QByteArray::number(i) + "</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>\n";
    }
    return out + "</Stmt></BkToCstmrStmt></Document>\n";
}

QByteArray mt940(int rows)
{
    QByteArray out = ":20:X\r\n:25:50880050/123\r\n:28C:1/1\r\n:60F:C150101EUR100,00\r\n";
    for (int i = 0; i < rows; ++i) {
        QByteArray amount = decimal(i);
        amount.replace('.', ',');
        out += ":61:" + dayOf(i).toString(u"yyMMdd"_s).toLatin1() +
               dayOf(i).toString(u"MMdd"_s).toLatin1() + "DR" + amount + "NTRFNONREF//R" +
               QByteArray::number(i) +
               "\r\n:86:177?00ONLINE-UEBERWEISUNG?109075?20SVWZ+Rechnung 4711 vom?21 Maerz " +
               QByteArray::number(i) + "?30BYLADEMM?31DE12500105170648489890?32SHOP " +
               QByteArray::number(i % 500) + "\r\n";
    }
    return out + ":62F:C250101EUR90,00\r\n-\r\n";
}

void row(const QString &what, const QString &who, qint64 milliseconds, const QString &note)
{
    std::printf("%-16s %-14s %8lld ms  %s\n",
                qPrintable(what),
                qPrintable(who),
                static_cast<long long>(milliseconds),
                qPrintable(note));
    std::fflush(stdout);
}

void measure(const QString &what, const QByteArray &bytes)
{
    QElapsedTimer timer;
    qint64 best = -1;
    size_t entries = 0;
    for (int round = 0; round < 3; ++round) {
        timer.start();
        const auto file = readStatementBytes(bytes, u"bench"_s, {EUR, {}, {}}, Progress::none());
        const qint64 took = timer.elapsed();
        best = best < 0 ? took : std::min(best, took);
        entries = file ? file->statements.front().entries.size() : 0;
    }
    row(what,
        u"Budget Pulse"_s,
        best,
        u"%1 entries, %2 MB, best of three"_s.arg(entries).arg(
            double(bytes.size()) / 1e6, 0, 'f', 1));
}

/// Another program on the same bytes; one that is not installed, or takes too long, is said to be
/// so.
void peer(const QString &what,
          const QByteArray &bytes,
          const QString &program,
          QStringList arguments,
          const QString &suffix)
{
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        std::printf("%-16s %-14s not installed, skipped\n", qPrintable(what), qPrintable(program));
        return;
    }
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"bench."_s + suffix));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return;
    file.close();
    arguments.replaceInStrings(u"FILE"_s, file.fileName());
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForFinished(120'000)) {
        process.kill();
        process.waitForFinished();
        std::printf(
            "%-16s %-14s more than 120 s, stopped\n", qPrintable(what), qPrintable(program));
        return;
    }
    if (process.exitCode() != 0)
        std::printf(
            "%-16s %-14s refuses the file, skipped\n", qPrintable(what), qPrintable(program));
    else
        row(what, program, timer.elapsed(), u"whole program"_s);
}

} // namespace

int main()
{
    const QByteArray ofxBytes = ofx(100'000);
    measure(u"OFX 100,000"_s, ofxBytes);
    peer(u"OFX 10,000"_s, ofx(10'000), u"ofxdump"_s, {u"FILE"_s}, u"ofx"_s);
    const QByteArray qifBytes = qif(10'000);
    measure(u"QIF 10,000"_s, qifBytes);
    measure(u"QIF 100,000"_s, qif(100'000));
    measure(u"CAMT 100,000"_s, camt(100'000));
    measure(u"MT940 100,000"_s, mt940(100'000));
    QByteArray csv = "date,description,amount\n";
    for (int i = 0; i < 10'000; ++i)
        csv += dayOf(i).toString(Qt::ISODate).toLatin1() + ",SHOP " + QByteArray::number(i % 500) +
               ",-" + decimal(i) + '\n';
    measure(u"CSV 10,000"_s, csv);
    peer(u"CSV 10,000"_s,
         csv,
         u"ledger"_s,
         {u"convert"_s,
          u"FILE"_s,
          u"--input-date-format"_s,
          u"%Y-%m-%d"_s,
          u"--account"_s,
          u"A"_s,
          u"-f"_s,
          u"/dev/null"_s},
         u"csv"_s);
    peer(u"CSV 10,000"_s, csv, u"hledger"_s, {u"print"_s, u"-f"_s, u"FILE"_s}, u"csv"_s);
    return 0;
}
