// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/labelled_rows.h"

#include <QFile>
#include <QJsonObject>
#include <QtTest>

using namespace bp::test;
using namespace Qt::StringLiterals;

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

    void untrainedKnowledgeSpeaksInTheLabelsOfEarlierChoices()
    {
        const Cli cli;
        const QStringList asked{
            u"evaluate"_s,
            u"categorizer"_s,
            u"--train"_s,
            cli.write(u"a.csv"_s,
                      "description,amount,category\nSHELL 0815,-50,Tanken\nARAL 4711,-60,Tanken\n"
                      "REWE MARKT,-20,Essen\nQUXHUBER,-9,Rest\n"),
            u"--test"_s,
            cli.write(u"b.csv"_s, "description,amount,category\nESSO STATION 12,-55,Tanken\n"),
            u"--untrained"_s,
            u"--json"_s};
        const QJsonObject said = figures(cli.run(asked));
        QCOMPARE(said.value("accuracy"_L1).toDouble(), 1.0);
        QCOMPARE(said.value("coverage_at_0_9"_L1).toDouble(), 0.0); // a machine's guess waits
        QCOMPARE(cli.run(asked + QStringList{u"--cold"_s}).code, 2);
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
                                      QByteArray("groceries;Essen\ntransport;Auto\n"),
                                      QByteArray("Essen,groceries\n\"Bus; Bahn\",transport.public\n"
                                                 "Auto,transport\n")})
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
