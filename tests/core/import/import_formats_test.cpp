// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_formats.h"

#include <QTemporaryDir>
#include <QtTest>

#include <zlib.h>

using namespace bp;
using namespace Qt::StringLiterals;

namespace {

QString refusal(const QByteArray &bytes)
{
    const auto file = readStatementBytes(bytes, u"file"_s, {}, Progress::none());
    return file ? QString() : file.error().message;
}

QByteArray gzip(const QByteArray &bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray in = bytes;
    QByteArray out(bytes.size() + 200, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = uInt(in.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

} // namespace

class ImportFormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesThatAreNoStatementsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("nothing") << QByteArray() << u"empty"_s;
        QTest::newRow("blanks") << QByteArray(" \r\n\t ") << u"empty"_s;
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n%\xE2\xE3") << u"PDF is not read"_s;
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1A\n", 8) << u"picture"_s;
        QTest::newRow("jpeg") << QByteArray("\xFF\xD8\xFF\xE0 JFIF") << u"picture"_s;
        QTest::newRow("xlsx") << QByteArray("PK\x03\x04 xl/workbook.xml") << u"spreadsheet"_s;
        QTest::newRow("xls") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1") << u"spreadsheet"_s;
        QTest::newRow("zip") << QByteArray("PK\x03\x04 statement.ofx") << u"archive"_s;
        QTest::newRow("spreadsheet as XML")
            << QByteArray("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>")
            << u"spreadsheet"_s;
        QTest::newRow("bare html table")
            << QByteArray("<table><tr><td>Date</td></tr></table>") << u"web page"_s;
        QTest::newRow("json") << QByteArray("[\n {\"date\": \"2024-01-01\"}]") << u"JSON"_s;
        QTest::newRow("html") << QByteArray("  <!DOCTYPE html><html>") << u"web page"_s;
        QTest::newRow("database") << QByteArray("SQLite format 3\0\x10\0", 18) << u"database"_s;
        QTest::newRow("program") << QByteArray("\x7F"
                                               "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3E\0",
                                               20)
                                 << u"binary"_s;
        QTest::newRow("damaged gzip") << QByteArray("\x1F\x8B\x08 not gzip") << u"unpacked"_s;
    }
    void filesThatAreNoStatementsAreNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const QString sentence = refusal(bytes);
        QVERIFY2(sentence.contains(word), qPrintable(sentence));
        QVERIFY(sentence.endsWith(u'.'));
    }
    void aHugeFileIsRefusedWithoutReading()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"huge.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(2LL * 1024 * 1024 * 1024)); // a hole: takes no room
        file.close();
        const auto read = readStatementFile(file.fileName(), {}, Progress::none());
        QVERIFY(!read);
        QVERIFY(read.error().message.contains(u"512 MiB"_s));
    }
    void missingFilesAndFoldersAreSaid()
    {
        const QTemporaryDir folder;
        QCOMPARE(readStatementFile(folder.filePath(u"no"_s), {}, Progress::none()).error().code,
                 Error::Code::NotFound);
        QVERIFY(readStatementFile(folder.path(), {}, Progress::none())
                    .error()
                    .message.contains(u"folder"_s));
    }
    void packedStatementsAreUnpacked()
    {
        const QByteArray qif = "!Type:Bank\nD2024-09-01\nT-1.00\n^\n";
        const auto file =
            readStatementBytes(gzip(qif), u"a.qif.gz"_s, {EUR, {}, {}}, Progress::none());
        QVERIFY(file);
        QCOMPARE(file->statements.front().entries.size(), size_t(1));
    }
    void theContentDecidesNotTheName()
    {
        const auto file = readStatementBytes(
            "!Type:Bank\nD2024-09-01\nT-1.00\n^\n", u"x.ofx"_s, {EUR, {}, {}}, Progress::none());
        QVERIFY(file);
        QCOMPARE(file->format, u"QIF"_s);
    }
};

QTEST_GUILESS_MAIN(ImportFormatsTest)
#include "import_formats_test.moc"
