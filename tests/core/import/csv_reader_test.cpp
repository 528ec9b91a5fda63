// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/csv_reader.h"

#include <QStringList>
#include <QTest>

using namespace bp;
using namespace Qt::StringLiterals;

namespace {

QString laidOut(const CsvTable &table)
{
    QStringList rows;
    for (int row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.width(row); ++column)
            cells.append(table.cell(row, column).toString());
        rows.append(QString::number(table.line(row)) + u'-' + QString::number(table.lastLine(row)) +
                    u'[' + cells.join(u'|') + u']');
    }
    return rows.join(u' ');
}

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesRowsApart_data();
    void takesRowsApart();
    void guessesTheDelimiter_data();
    void guessesTheDelimiter();
    void recoversFromAQuoteNeverClosed();
    void manyOpenQuotesTakeLinearTime();
};

void CsvReaderTest::takesRowsApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rows");
    QTest::newRow("plain") << u"a,b\nc,d\n"_s << u"1-1[a|b] 2-2[c|d]"_s;
    QTest::newRow("no last line end") << u"a,b\nc,d"_s << u"1-1[a|b] 2-2[c|d]"_s;
    QTest::newRow("mixed line ends")
        << u"a,b\r\nc,d\re,f\ng,h"_s << u"1-1[a|b] 2-2[c|d] 3-3[e|f] 4-4[g|h]"_s;
    QTest::newRow("quotes") << u"\"a,b\",\"c \"\"d\"\"\",\"\"\n"_s << u"1-1[a,b|c \"d\"|]"_s;
    QTest::newRow("line ends in quotes") << u"\"a\nb\",c\nd,e\n"_s << u"1-2[a\nb|c] 3-3[d|e]"_s;
    QTest::newRow("quote inside") << u"a \"quoted\" word,\"he said \"hi\" twice\",x\n"_s
                                  << u"1-1[a \"quoted\" word|he said \"hi\" twice|x]"_s;
    QTest::newRow("blanks are trimmed") << u" a , \"b\" ,c \n"_s << u"1-1[a|b|c]"_s;
    QTest::newRow("blank rows keep the count") << u"a,b\n\n,,\nc,d\n"_s << u"1-1[a|b] 4-4[c|d]"_s;
    QTest::newRow("excel formula") << u"=\"0012\",b\n"_s << u"1-1[0012|b]"_s;
    QTest::newRow("excel separator line") << u"sep=,\na,b\n"_s << u"2-2[a|b]"_s;
    QTest::newRow("last cell blank") << u"a,\nb,"_s << u"1-1[a|] 2-2[b|]"_s;
}

void CsvReaderTest::takesRowsApart()
{
    QFETCH(QString, text);
    QFETCH(QString, rows);
    QCOMPARE(laidOut(CsvTable::read(text, u',')), rows);
}

void CsvReaderTest::guessesTheDelimiter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("delimiter");
    QTest::newRow("semicolon against decimal commas")
        << u"Datum;Text;Betrag\n01.02.2024;a, b;-1,50\n03.02.2024;c;2,00\n"_s << QChar(u';');
    QTest::newRow("comma against semicolons in text")
        << u"Date,Text,Amount\n2024-02-01,a; b; c,-1.50\n2024-02-02,d; e,2.00\n"_s << QChar(u',');
    QTest::newRow("tab") << u"20240201\tShop, Town\t-1,50\n20240202\tx\t2,00\n"_s << QChar(u'\t');
    QTest::newRow("pipe") << u"Date|Text|Amount\n2024-02-01|x|-1.50\n"_s << QChar(u'|');
    QTest::newRow("caret") << u"Date^Text^Amount\n2024-02-01^x^-1.50\n"_s << QChar(u'^');
    QTest::newRow("named") << u"sep=|\na|b\n"_s << QChar(u'|');
    QTest::newRow("behind a preamble of another kind")
        << u"Account: 1,2,3\nBank, Town, Street\n\nDate;Amount\n01.02.2024;-1,50\n02.02.2024;3,00\n"_s
        << QChar(u';');
}

void CsvReaderTest::guessesTheDelimiter()
{
    QFETCH(QString, text);
    QFETCH(QChar, delimiter);
    QCOMPARE(guessDelimiter(text), delimiter);
}

void CsvReaderTest::recoversFromAQuoteNeverClosed()
{
    const CsvTable table = readCsv(
        u"Date,Payee,Amount\n2024-01-01,\"Shop,-1.00\n2024-01-02,\"Bar\",-2.00\n2024-01-03,x,-3.00\n"_s);
    QCOMPARE(laidOut(table),
             u"1-1[Date|Payee|Amount] 2-2[2024-01-01|\"Shop|-1.00] 3-3[2024-01-02|Bar|-2.00] "
             u"4-4[2024-01-03|x|-3.00]"_s);
    QCOMPARE(table.linesWithOpenQuote(), std::vector<int>{2});
}

void CsvReaderTest::manyOpenQuotesTakeLinearTime()
{
    QString text;
    for (int i = 0; i < 60'000; ++i)
        text += u"2024-01-01,\"Shop %1,-1.00\n"_s.arg(i);
    QCOMPARE(readCsv(text, u',').rowCount(), 60'000);
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "csv_reader_test.moc"
