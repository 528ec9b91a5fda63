// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_files.h"

namespace bp {
namespace {

using namespace Qt::StringLiterals;

/// Cents as "-23.40" with the mark asked for; QByteArray::number twice is quicker than a formatter.
QByteArray decimal(std::int64_t minor, char mark)
{
    const std::int64_t size = minor < 0 ? -minor : minor;
    QByteArray text = minor < 0 ? "-" : "";
    text += QByteArray::number(qint64(size / 100));
    text += mark;
    if (size % 100 < 10)
        text += '0';
    return text + QByteArray::number(qint64(size % 100));
}

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray quoted(QString text)
{
    return '"' + text.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

} // namespace

QByteArray sampleCsv(const SampleHousehold &household, SampleAccount account)
{
    QByteArray csv = "Buchungstag;Valuta;Beguenstigter/"
                     "Zahlungspflichtiger;Verwendungszweck;Betrag;Waehrung;Saldo\n";
    std::int64_t balance = household.accounts[size_t(account)].openingMinor;
    for (const SampleEntry &entry : household.entries) {
        if (entry.account != account)
            continue;
        balance += entry.minor;
        const QByteArray day = entry.day.toString(u"dd.MM.yyyy"_s).toLatin1();
        csv += day + ';' + day + ';' + quoted(entry.bankPayee) + ';' + quoted(entry.bankMemo) +
               ';' + decimal(entry.minor, ',') + ";EUR;" + decimal(balance, ',') + '\n';
    }
    return csv;
}

QByteArray sampleOfx(const SampleHousehold &household, SampleAccount account)
{
    const Account &of = household.accounts[size_t(account)];
    QByteArray rows;
    std::int64_t balance = of.openingMinor;
    QByteArray day;
    int number = 0;
    for (const SampleEntry &entry : household.entries) {
        if (entry.account != account)
            continue;
        balance += entry.minor;
        day = entry.day.toString(u"yyyyMMdd"_s).toLatin1();
        rows += "<STMTTRN>\n<TRNTYPE>" + QByteArray(entry.minor < 0 ? "DEBIT" : "CREDIT") +
                "\n<DTPOSTED>" + day + "\n<TRNAMT>" + decimal(entry.minor, '.') + "\n<FITID>" +
                day + QByteArray::number(++number) + "\n<NAME>" + escaped(entry.bankPayee) +
                "\n<MEMO>" + escaped(entry.bankMemo) + "\n</STMTTRN>\n";
    }
    return "OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nSECURITY:NONE\nENCODING:UTF-8\nCHARSET:"
           "NONE\nCOMPRESSION:NONE\n"
           "OLDFILEUID:NONE\nNEWFILEUID:NONE\n\n<OFX>\n<SIGNONMSGSRSV1><SONRS><STATUS><CODE>0<"
           "SEVERITY>INFO</STATUS><DTSERVER>" +
           day +
           "<LANGUAGE>GER</SONRS></"
           "SIGNONMSGSRSV1>\n<BANKMSGSRSV1><STMTTRNRS><TRNUID>1<STATUS><CODE>0<SEVERITY>INFO"
           "</STATUS><STMTRS><CURDEF>EUR\n<BANKACCTFROM><BANKID>20050550<ACCTID>" +
           of.number.toLatin1() + "<ACCTTYPE>CHECKING</BANKACCTFROM>\n<BANKTRANLIST>\n" + rows +
           "</BANKTRANLIST>\n<LEDGERBAL><BALAMT>" + decimal(balance, '.') + "<DTASOF>" + day +
           "</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>\n";
}

QByteArray sampleQif(const SampleHousehold &household, SampleAccount account)
{
    QByteArray qif = "!Type:Bank\n";
    for (const SampleEntry &entry : household.entries) {
        if (entry.account != account)
            continue;
        qif += 'D' + entry.day.toString(u"dd/MM/yyyy"_s).toLatin1() + "\nT" +
               decimal(entry.minor, '.') + "\nP" + entry.bankPayee.toUtf8() + "\nM" +
               entry.bankMemo.toUtf8() + "\n^\n";
    }
    return qif;
}

} // namespace bp
