// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli.h"

#include <QFile>
#include <QJsonObject>
#include <QtTest>

using namespace bp::test;
using namespace Qt::StringLiterals;

namespace {

/// Three merchants of three categories, over and over.
QByteArray household(int rows, const QByteArray &head = "day,description,amount,category")
{
    QByteArray text = head + '\n';
    for (int i = 0; i < rows; ++i) {
        const QByteArray day = QDate(2024, 1, 1).addDays(i).toString(Qt::ISODate).toUtf8();
        const QByteArray lines[] = {day + ",\"REWE, SAGT DANKE 4711\",-23.40,Food\n",
                                    day + ",SHELL 0815 KOELN,-61.20,Car\n",
                                    day + ",NETFLIX.COM,-13.99,\"Films, music\"\n"};
        text += lines[i % 3];
    }
    return text;
}

QJsonObject figures(const CliAnswer &answer)
{
    return answer.json().object();
}

} // namespace

/// `evaluate categorizer` says how good the sorter is on files of other people.
class EvaluateCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPromisedFigureIsThere()
    {
        const Cli cli;
        const QString train = cli.write(u"a.csv"_s, household(120));
        const QString test = cli.write(u"b.csv"_s, household(30));
        const QJsonObject json = figures(cli.run({u"evaluate"_s,
                                                  u"categorizer"_s,
                                                  u"--train"_s,
                                                  train,
                                                  u"--test"_s,
                                                  test,
                                                  u"--json"_s}));
        QCOMPARE(json.value("rows"_L1).toInt(), 30);
        QCOMPARE(json.value("accuracy"_L1).toDouble(), 1.0);
        QCOMPARE(json.value("macro_f1"_L1).toDouble(), 1.0);
        QCOMPARE(json.value("coverage_at_0_9"_L1).toDouble(), 1.0);
        QCOMPARE(json.value("accuracy_at_0_9"_L1).toDouble(), 1.0);
        QVERIFY(json.value("ece"_L1).toDouble() < 0.1);
        for (const QString &name : {u"train_ms"_s, u"predict_us_per_row"_s, u"feedback_ms"_s})
            QVERIFY2(json.value(name).toDouble() > 0, qPrintable(name));
    }

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

    void oneCategoryAloneIsLearnedToo()
    {
        const Cli cli;
        const QString train =
            cli.write(u"a.csv"_s, "description,category\nREWE,Food\nEDEKA,Food\n");
        const QString test = cli.write(u"b.csv"_s, "description,category\nALDI,Food\nARAL,Car\n");
        const QJsonObject json = figures(cli.run({u"evaluate"_s,
                                                  u"categorizer"_s,
                                                  u"--train"_s,
                                                  train,
                                                  u"--test"_s,
                                                  test,
                                                  u"--json"_s}));
        QCOMPARE(json.value("accuracy"_L1).toDouble(), 0.5);
        QCOMPARE(json.value("coverage_at_0_9"_L1).toDouble(), 0.0);
        QVERIFY(json.value("accuracy_at_0_9"_L1).isNull());
    }

    void onlineLearnsEachRowAfterItWasAsked()
    {
        const Cli cli;
        const QString train = cli.write(u"a.csv"_s, household(60));
        const QString test =
            cli.write(u"b.csv"_s,
                      "day,description,amount,category\n2024-06-01,VET DR MUELLER,-50,Pets\n"
                      "2024-06-02,VET DR MUELLER,-51,Pets\n2024-06-03,VET DR MUELLER,-52,Pets\n");
        const QStringList asked{
            u"evaluate"_s, u"categorizer"_s, u"--train"_s, train, u"--test"_s, test, u"--json"_s};
        QCOMPARE(figures(cli.run(asked)).value("accuracy"_L1).toDouble(), 0.0);
        const QJsonObject online = figures(cli.run(asked + QStringList{u"--online"_s}));
        QVERIFY(online.value("accuracy"_L1).toDouble() > 0.6); // all but the first
    }

    void coldAsksKnowledgeAloneAndMapsItsCategories()
    {
        const Cli cli;
        const QString test = cli.write(u"b.csv"_s,
                                       "description,amount,category\nREWE MARKT 12,-20,Essen\n"
                                       "DISCOVERY 0001,-900,Versicherung\n");
        const QString map = cli.write(
            u"map.tsv"_s,
            "# label\tkey\nEssen\tgroceries\nVersicherung\tinsurance\nAbo\tsubscriptions\n");
        const QString out = cli.path(u"said.csv"_s);
        const QStringList asked{u"evaluate"_s,
                                u"categorizer"_s,
                                u"--cold"_s,
                                u"--map"_s,
                                map,
                                u"--test"_s,
                                test,
                                u"--predictions"_s,
                                out,
                                u"--json"_s};
        const QJsonObject anywhere = figures(cli.run(asked));
        QCOMPARE(anywhere.value("rows"_L1).toInt(), 2);
        QCOMPARE(anywhere.value("accuracy"_L1).toDouble(), 0.5);
        // At home in South Africa "Discovery" insures.
        const QJsonObject there = figures(cli.run(asked + QStringList{u"--country"_s, u"ZA"_s}));
        QCOMPARE(there.value("accuracy"_L1).toDouble(), 1.0);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArrayList lines = file.readAll().split('\n');
        QVERIFY(lines[0].startsWith("row,category,predicted,confidence"));
        QVERIFY(lines[2].startsWith("2,Versicherung,Versicherung,0."));
    }

    void aMapIsReadEitherWayRoundAndItsFaultsAreNamed()
    {
        const Cli cli;
        const QString test =
            cli.write(u"b.csv"_s, "description,category\nREWE MARKT 12,Essen\nARAL,Auto\n");
        const auto ask = [&](const QByteArray &map) {
            return cli.run({u"evaluate"_s,
                            u"categorizer"_s,
                            u"--cold"_s,
                            u"--test"_s,
                            test,
                            u"--map"_s,
                            cli.write(u"map.csv"_s, map),
                            u"--json"_s});
        };
        for (const QByteArray &map : {QByteArray("Essen,groceries\nAuto,transport\n"),
                                      QByteArray("label,key\nEssen,groceries\nAuto,transport\n"),
                                      QByteArray("groceries;Essen\ntransport;Auto\n")})
            QCOMPARE(figures(ask(map)).value("accuracy"_L1).toDouble(), 1.0);
        const CliAnswer unknown = ask("Essen,groceries\nAuto,cars\n");
        QCOMPARE(unknown.code, 1);
        QVERIFY2(unknown.err.contains(u"“cars”"), qPrintable(unknown.err));
        const CliAnswer missing = ask("Essen,groceries\n");
        QCOMPARE(missing.code, 0);
        QVERIFY2(missing.err.contains(u"never said: Auto."), qPrintable(missing.err));
    }

    void foreignLabelsWithoutAMapAreRefusedWhereNothingIsLearned()
    {
        const Cli cli;
        const auto ask = [&](const QByteArray &rows) {
            return cli.run({u"evaluate"_s,
                            u"categorizer"_s,
                            u"--cold"_s,
                            u"--test"_s,
                            cli.write(u"b.csv"_s, rows)});
        };
        const CliAnswer foreign = ask("description,category\nREWE MARKT 12,Essen\n");
        QCOMPARE(foreign.code, 1);
        QVERIFY2(foreign.err.contains(u"--map FILE"), qPrintable(foreign.err));
        QCOMPARE(ask("description,category\nREWE MARKT 12,groceries.supermarket\n").code, 0);
    }

    void whatKnowledgeIsSureOfIsSaidBesideAFewLearnedRows()
    {
        const Cli cli;
        const QString train = cli.write(u"a.csv"_s, household(30));
        const QString test = cli.write(
            u"b.csv"_s, "day,description,amount,category\n2024-03-01,STARBUCKS 1234,-5.00,Eat\n");
        const QStringList ask{
            u"evaluate"_s, u"categorizer"_s, u"--train"_s, train, u"--test"_s, test, u"--json"_s};
        QCOMPARE(figures(cli.run(ask)).value("accuracy"_L1).toDouble(), 0.0);
        const QString map = cli.write(u"map.csv"_s, "Eat,eating_out\n");
        const QJsonObject mapped = figures(cli.run(ask + QStringList{u"--map"_s, map}));
        QCOMPARE(mapped.value("accuracy"_L1).toDouble(), 1.0);
        QCOMPARE(mapped.value("coverage_at_0_9"_L1).toDouble(), 1.0);
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

    void whatAMapCannotSayIsNamed()
    {
        const Cli cli;
        const QString test =
            cli.write(u"b.csv"_s, "description,category\nREWE MARKT 12,Essen\nARAL,Auto\n");
        const auto ask = [&](const QByteArray &map) {
            return cli.run({u"evaluate"_s,
                            u"categorizer"_s,
                            u"--cold"_s,
                            u"--test"_s,
                            test,
                            u"--map"_s,
                            cli.write(u"map.csv"_s, map)});
        };
        const CliAnswer first = ask("Essen,grocery\nAuto,transport\n");
        QCOMPARE(first.code, 1);
        QVERIFY2(first.err.contains(u"“grocery”"), qPrintable(first.err));
        const CliAnswer twice = ask("Essen,groceries\nAuto,transport\nKost,groceries\n");
        QCOMPARE(twice.code, 0);
        QVERIFY2(twice.err.contains(u"Both “Essen” and “Kost”"), qPrintable(twice.err));
        const QString map = cli.write(u"map.csv"_s, "Essen,groceries\n");
        const QStringList asked{
            u"evaluate"_s, u"categorizer"_s, u"--test"_s, test, u"--map"_s, map};
        const CliAnswer cold = cli.run(asked + QStringList{u"--cold"_s});
        QVERIFY2(cold.err.contains(u"never said: Auto"), qPrintable(cold.err));
        const CliAnswer trained = cli.run(asked + QStringList{u"--train"_s, test});
        QVERIFY2(!trained.err.contains(u"never") && trained.err.contains(u"--train"),
                 qPrintable(trained.err));
    }

    void countriesThatAreNoneAreRefused()
    {
        const Cli cli;
        const QString test =
            cli.write(u"b.csv"_s, "description,category\nSKY,utilities.internet\n");
        const QStringList ask{
            u"evaluate"_s, u"categorizer"_s, u"--cold"_s, u"--test"_s, test, u"--country"_s};
        for (const QString &none : {u"QQ"_s, u"Germany"_s, u"1"_s}) {
            const CliAnswer answer = cli.run(ask + QStringList{none});
            QCOMPARE(answer.code, 2);
            QVERIFY2(answer.err.contains(none), qPrintable(answer.err));
        }
        QCOMPARE(cli.run(ask + QStringList{u"UK"_s}).code, 0);
        QCOMPARE(cli.run(ask + QStringList{u"gb"_s}).code, 0);
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

    void oneLearnedRowMakesNothingElseSure()
    {
        const Cli cli;
        const QString train =
            cli.write(u"a.csv"_s, "day,description,amount,category\n2025-01-01,REWE,1,groceries\n");
        const QString test = cli.write(u"b.csv"_s,
                                       "day,description,amount,category\n2025-01-02,ARAL,-50,Car\n"
                                       "2025-01-03,QUXMARKT,-9,Home\n");
        const QString out = cli.path(u"said.csv"_s);
        QCOMPARE(cli.run({u"evaluate"_s,
                          u"categorizer"_s,
                          u"--train"_s,
                          train,
                          u"--test"_s,
                          test,
                          u"--predictions"_s,
                          out})
                     .code,
                 0);
        QFile said(out);
        QVERIFY(said.open(QIODevice::ReadOnly));
        const QByteArrayList lines = said.readAll().split('\n');
        for (const QByteArray &line : {lines.value(1), lines.value(2)})
            QVERIFY2(line.split(',').value(3).toDouble() < 0.4, line.constData());
    }

    void aBookWithTheSwitchOffLeavesMemoryAlone()
    {
        const Cli cli;
        const QString bank = cli.write(u"bank.csv"_s, "Date,Payee,Amount\n2025-03-03,Bakery,-2\n");
        QCOMPARE(cli.run({u"import"_s, bank}).code, 0);
        const QString a = cli.write(u"a.csv"_s, household(30));
        const QString b = cli.write(u"b.csv"_s,
                                    "day,description,amount,category\n"
                                    "2024-03-01,REWE SAGT DANKE 99,-20.00,Food\n"
                                    "2024-03-02,EDEKA 12,-20.00,Food\n");
        const QString out = cli.path(u"said.csv"_s);
        const QStringList ask{u"evaluate"_s,
                              u"categorizer"_s,
                              u"--train"_s,
                              a,
                              u"--test"_s,
                              b,
                              u"--predictions"_s,
                              out};
        const auto answered = [&] {
            QFile file(out);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QCOMPARE(cli.run(ask).code, 0);
        QVERIFY(answered().contains("2,Food,Food,")); // any shop of food is like REWE
        QCOMPARE(cli.run({u"features"_s, u"sorting"_s, u"off"_s}).code, 0);
        const CliAnswer off = cli.run(ask);
        QCOMPARE(off.code, 0);
        QVERIFY2(off.err.contains("switched off"_L1), qPrintable(off.err));
        QVERIFY(answered().contains("1,Food,Food,"));
        QVERIFY(answered().contains("2,Food,,"));
    }

    void whatCannotBeDoneIsSaidInOneSentence_data()
    {
        QTest::addColumn<QByteArray>("train");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const QByteArray good = household(30);
        QTest::newRow("no columns") << QByteArray("a,b\n1,2\n") << QStringList() << 1
                                    << u"no columns named description and category"_s;
        QTest::newRow("no rows") << QByteArray("description,category\n") << QStringList() << 1
                                 << u"no labelled rows to learn from"_s;
        QTest::newRow("empty") << QByteArray() << QStringList() << 1 << u"no columns"_s;
        QTest::newRow("country") << good << QStringList{u"--country"_s, u"Germany"_s} << 2
                                 << u"two letters"_s;
        QTest::newRow("folder") << good << QStringList{u"--predictions"_s, u"/nowhere/x.csv"_s} << 1
                                << u"cannot be written"_s;
    }
    void whatCannotBeDoneIsSaidInOneSentence()
    {
        QFETCH(QByteArray, train);
        QFETCH(QStringList, more);
        QFETCH(int, code);
        QFETCH(QString, says);
        const Cli cli;
        const QString a = cli.write(u"a.csv"_s, train);
        const QString b = cli.write(u"b.csv"_s, household(9));
        const CliAnswer answer = cli.run(
            QStringList{u"evaluate"_s, u"categorizer"_s, u"--train"_s, a, u"--test"_s, b} + more);
        QCOMPARE(answer.code, code);
        QVERIFY2(answer.err.contains(says), qPrintable(answer.err));
        QVERIFY(answer.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(EvaluateCommandTest)
#include "evaluate_command_test.moc"
