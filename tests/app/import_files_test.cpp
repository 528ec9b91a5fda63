// SPDX-License-Identifier: GPL-3.0-or-later

// Files that are no statements: what `import` and `read` say of them, and what they leave alone.
#include "tests/support/cli.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace bp::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray statement =
    "Date;Payee;Purpose;Amount;Balance\n"
    "03.03.2025;REWE SAGT DANKE 47110815;Kartenzahlung;-23,40;976,60\n"
    "04.03.2025;NETFLIX.COM AMSTERDAM;Abo;-13,99;962,61\n"
    "05.03.2025;HANSEWERK LOGISTIK GMBH;LOHN/GEHALT 02/2025;2.745,00;3.707,61\n"
    "05.03.2025;Shell 4711;Tanken;-61,20;3.646,41\n";

} // namespace

class ImportFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badFilesAreRefusedAndTheBookStays_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << u"a.csv"_s << QByteArray();
        QTest::newRow("blank") << u"a.csv"_s << QByteArray("\n \n\n");
        QTest::newRow("binary") << u"a.csv"_s
                                << QByteArray("\x00\x01\xfe\xff\x13", 5).repeated(900);
        QTest::newRow("truncated")
            << u"a.ofx"_s
            << QByteArray("OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\n\n<OFX><SIGNONMSGSRSV1><SON");
        QTest::newRow("wrongly encoded")
            << u"a.ofx"_s << QByteArray("\xff\xfe\xff\xff\xd8\xd8\xdf\xdf").repeated(50);
        QTest::newRow("no amounts")
            << u"a.csv"_s << QByteArray("Date;Payee\n03.03.2025;REWE\n04.03.2025;EDEKA\n");
        QTest::newRow("unknown format")
            << u"a.xyz"_s << QByteArray("Lorem ipsum dolor sit amet.\nConsectetur.\n");
        QTest::newRow("PDF") << u"a.pdf"_s << QByteArray("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n");
        QTest::newRow("picture") << u"a.png"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    }
    void badFilesAreRefusedAndTheBookStays()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        const Cli cli;
        QCOMPARE(cli.run({u"import"_s, cli.write(u"bank.csv"_s, statement)}).code, 0);
        const QString before = cli.bookHash();
        const QString bad = cli.write(name, content);
        const auto answer = cli.run({u"import"_s, bad});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.err.trimmed().endsWith(u'.') && answer.err.size() > 20,
                 qPrintable(answer.err));
        const auto read = cli.run({u"read"_s, bad, u"--json"_s});
        QCOMPARE(read.code, 1);
        QVERIFY(read.json().isArray());
        QCOMPARE(cli.bookHash(), before);
    }

    void ofSeveralBadFilesEachIsNamed_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("read") << u"read"_s;
        QTest::newRow("import") << u"import"_s;
    }
    void ofSeveralBadFilesEachIsNamed()
    {
        QFETCH(QString, command);
        const Cli cli;
        const QStringList files{
            cli.write(u"letter.txt"_s, "Lorem ipsum dolor sit amet.\nConsectetur.\n"),
            cli.write(u"noamt.csv"_s, "Date;Payee\n03.03.2025;REWE\n04.03.2025;EDEKA\n"),
            cli.write(u"headonly.csv"_s, "Date;Payee;Purpose;Amount\n"),
            cli.write(u"bank.csv"_s, statement)};
        const auto sentences = [&](qsizetype count) {
            const CliAnswer answer = cli.run(QStringList{command} + files.first(count));
            return answer.code == 1 ? answer.err.split(u'\n', Qt::SkipEmptyParts) : QStringList();
        };
        for (const qsizetype count : {3, 4}) {
            const QStringList said = sentences(count);
            QCOMPARE(said.size(), 3);
            for (qsizetype i = 0; i < said.size(); ++i)
                QCOMPARE(said[i].count(QFileInfo(files[i]).fileName()), 1);
        }
    }

    void filesThatAllFailAreToldAsDataAndLeaveNoBookBehind()
    {
        const Cli cli;
        const QStringList files{cli.path(u"nowhere.csv"_s),
                                cli.write(u"noamt.csv"_s, "Date;Payee\n03.03.2025;REWE\n")};
        const CliAnswer answer = cli.run(QStringList{u"import"_s, u"--json"_s} + files);
        QCOMPARE(answer.code, 1);
        const QJsonArray told = answer.json().array();
        QCOMPARE(told.size(), 2);
        for (int i = 0; i < 2; ++i) {
            const QJsonObject file = told.at(i).toObject();
            QCOMPARE(file.value("file"_L1).toString(), files.at(i));
            QVERIFY(!file.value("error"_L1).toString().isEmpty());
            QCOMPARE(file.value("new"_L1).toInt(), 0);
        }
        QVERIFY(!QFileInfo::exists(cli.book()));
        QVERIFY(cli.run({u"entries"_s}).err.contains("There is no book"_L1));
        // Nor does an account that is none.
        const QString bank = cli.write(u"bank.csv"_s, statement);
        QCOMPARE(cli.run({u"import"_s, bank, u"--account"_s, u"Nowhere"_s}).code, 1);
        QVERIFY(!QFileInfo::exists(cli.book()));
    }

    void aFileThatFailsAmongOthersIsSaidOnce()
    {
        const Cli cli;
        const QString bank = cli.write(u"bank.csv"_s, statement);
        const CliAnswer answer = cli.run({u"import"_s, cli.path(u"nowhere.csv"_s), bank});
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.err.count("nowhere.csv"_L1), 1);
        QVERIFY2(answer.out.contains("bank.csv: 4 new"_L1) &&
                     !answer.out.contains("nowhere.csv"_L1) && !answer.out.contains("line 0"_L1),
                 qPrintable(answer.out));
    }

    void anEnormousFileIsRefusedAtOnce()
    {
        const Cli cli;
        QFile file(cli.path(u"huge.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(2LL * 1024 * 1024 * 1024)); // sparse: takes no room
        file.close();
        const auto answer = cli.run({u"import"_s, file.fileName()});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.err.trimmed().endsWith(u'.'), qPrintable(answer.err));
    }

    void aMissingFileOrFolderIsNamed()
    {
        const Cli cli;
        for (const QString &path : {cli.path(u"nowhere.csv"_s), QFileInfo(cli.book()).path()}) {
            const auto answer = cli.run({u"import"_s, path});
            QCOMPARE(answer.code, 1);
            QVERIFY2(answer.err.contains(QFileInfo(path).fileName()), qPrintable(answer.err));
        }
    }
};

QTEST_GUILESS_MAIN(ImportFilesTest)
#include "import_files_test.moc"
