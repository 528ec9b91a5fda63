// SPDX-License-Identifier: GPL-3.0-or-later

// How `evaluate` reads the files of other people, whatever their columns, days and amounts.
#include "tests/app/labelled_rows.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QtTest>

using namespace bp::test;
using namespace Qt::StringLiterals;

class EvaluateFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsMayStandInAnyOrderAndAmountsMayBeMissing()
    {
        const Cli cli;
        QByteArray train = "Category;Description\n";
        for (int i = 0; i < 20; ++i)
            train += i % 2 == 0 ? "Food;REWE\n" : "Car;SHELL\n";
        const QString file = cli.write(u"a.csv"_s, train);
        const QJsonObject json = figures(cli.run(
            {u"evaluate"_s, u"categorizer"_s, u"--train"_s, file, u"--test"_s, file, u"--json"_s}));
        QCOMPARE(json.value("rows"_L1).toInt(), 20);
        QCOMPARE(json.value("accuracy"_L1).toDouble(), 1.0);
    }

    void rowsKeepTheirNumbersAndWhatIsLeftOutIsSaid()
    {
        const Cli cli;
        const QString train = cli.write(u"a.csv"_s, household(60));
        const QString test = cli.write(
            u"b.csv"_s, "description,category\nREWE,Food\nALDI,\n\"SHELL,Car\nSHELL,Car\n");
        const QString out = cli.path(u"said.csv"_s);
        const CliAnswer answer = cli.run({u"evaluate"_s,
                                          u"categorizer"_s,
                                          u"--train"_s,
                                          train,
                                          u"--test"_s,
                                          test,
                                          u"--predictions"_s,
                                          out});
        QVERIFY2(answer.err.contains(u"left out"_s), qPrintable(answer.err));
        QFile said(out);
        QVERIFY(said.open(QIODevice::ReadOnly));
        const QByteArrayList lines = said.readAll().split('\n');
        QVERIFY(lines[1].startsWith("1,Food"));
        // A quote that is never closed swallows no row behind it.
        QVERIFY(lines.contains(QByteArray()) && lines[lines.size() - 2].startsWith("4,Car"));
    }

    void predictionsGoIntoAPipeAndDoNotReplaceIt()
    {
        const Cli cli;
        const QString rows = cli.write(u"a.csv"_s, household(60));
        const QString pipe = cli.path(u"pipe"_s);
        const QString out = cli.path(u"out.csv"_s);
        const CliAnswer answer = cli.runLimited(u"mkfifo %1; cat %1 > %2 & true"_s.arg(pipe, out),
                                                {u"evaluate"_s,
                                                 u"categorizer"_s,
                                                 u"--train"_s,
                                                 rows,
                                                 u"--test"_s,
                                                 rows,
                                                 u"--predictions"_s,
                                                 pipe});
        const bool isPipe = QFileInfo::exists(pipe) && !QFileInfo(pipe).isFile();
        QVERIFY2(answer.code == 0 && isPipe, qPrintable(answer.err));
        const auto linesOf = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : 0;
        };
        QTRY_COMPARE(linesOf(out), 61);
    }

    void filesInACodePageAreRead()
    {
        const Cli cli;
        const QByteArray row = QStringLiteral("BÄCKEREI SÜß,Brot\n").toLatin1();
        const QString file =
            cli.write(u"a.csv"_s, "description,category\n" + row.repeated(10) + "SHELL,Car\n");
        const QString asked = cli.write(
            u"b.csv"_s, "description,category\n" + QStringLiteral("BÄCKEREI SÜß,Brot").toUtf8());
        QCOMPARE(figures(cli.run({u"evaluate"_s,
                                  u"categorizer"_s,
                                  u"--train"_s,
                                  file,
                                  u"--test"_s,
                                  asked,
                                  u"--json"_s}))
                     .value("accuracy"_L1)
                     .toDouble(),
                 1.0);
    }

    void amountsAreReadAsBanksWriteThem()
    {
        const Cli cli;
        // The sign says which of the two it is: interest comes in, a fee goes out.
        const auto ask = [&](const QByteArray &amounts) {
            QByteArray rows = "date|description|amount|category\n";
            for (const QByteArray &amount : amounts.split(' '))
                rows += "2024-03-01|INTEREST|" + amount + '|' +
                        (amount.contains('-') || amount.contains('(') ? "taxes.bank"
                                                                      : "income.interest") +
                        '\n';
            return cli.run({u"evaluate"_s,
                            u"categorizer"_s,
                            u"--cold"_s,
                            u"--test"_s,
                            cli.write(u"b.csv"_s, rows),
                            u"--json"_s});
        };
        for (const QByteArray &amounts : {QByteArray("$12.00 -$3.50 (12.00) -1,250.00"),
                                          QByteArray("-1.250,00 12,50 1.000,00"),
                                          QByteArray("-1,250 1,250.00"),
                                          QByteArray("12.345678 -1e3")}) {
            const CliAnswer answer = ask(amounts);
            QCOMPARE(answer.err, QString());
            QCOMPARE(figures(answer).value("accuracy"_L1).toDouble(), 1.0);
        }
        const CliAnswer none = ask("12.00 some");
        QVERIFY2(none.err.contains(u"cannot be read"), qPrintable(none.err));
    }

    void predictionsNeverOverwriteWhatIsRead()
    {
        const Cli cli;
        const QByteArray rows = "description,category\nREWE MARKT 12,groceries.supermarket\n";
        const QString test = cli.write(u"b.csv"_s, rows);
        const CliAnswer answer = cli.run({u"evaluate"_s,
                                          u"categorizer"_s,
                                          u"--cold"_s,
                                          u"--test"_s,
                                          test,
                                          u"--predictions"_s,
                                          test});
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.err.contains(u"--test"), qPrintable(answer.err));
        QFile file(test);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), rows);
    }

    void aDayThatIsNoneIsSaid()
    {
        const Cli cli;
        const QString test = cli.write(
            u"b.csv"_s, "day,description,category\nsome day,REWE,groceries.supermarket\n");
        const CliAnswer answer =
            cli.run({u"evaluate"_s, u"categorizer"_s, u"--cold"_s, u"--test"_s, test});
        QCOMPARE(answer.code, 0);
        QVERIFY2(answer.err.contains(u"cannot be read"), qPrintable(answer.err));
    }

    void daysAreReadInTheOrderOfTheirColumn()
    {
        const Cli cli;
        // Only the day tells the two apart.
        const auto ask = [&](const QString &format) {
            QByteArray rows = "day,description,category\n";
            for (int month = 1; month <= 24; ++month) {
                const QDate first = QDate(2023, 1, 1).addMonths(month);
                rows += first.toString(format).toUtf8() + ",STANDING ORDER,Rent\n";
                rows += first.addDays(14).toString(format).toUtf8() + ",STANDING ORDER,Car\n";
            }
            const QString file = cli.write(u"a.csv"_s, rows);
            const CliAnswer answer = cli.run({u"evaluate"_s,
                                              u"categorizer"_s,
                                              u"--train"_s,
                                              file,
                                              u"--test"_s,
                                              file,
                                              u"--json"_s});
            return QPair(answer.err, figures(answer).value("accuracy"_L1).toDouble());
        };
        const auto iso = ask(u"yyyy-MM-dd"_s);
        for (const QString &format : {u"dd.MM.yyyy"_s, u"MM/dd/yyyy"_s, u"yyyy-MM-ddT12:00:00"_s})
            QCOMPARE(ask(format), iso);
    }
};

QTEST_GUILESS_MAIN(EvaluateFilesTest)
#include "evaluate_files_test.moc"
