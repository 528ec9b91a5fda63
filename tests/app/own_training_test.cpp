// SPDX-License-Identifier: GPL-3.0-or-later

// What the command line learns without being told: when, what it leaves alone, what it says of it.
#include "core/advice/model_registry.h"
#include "core/ledger/ledger.h"

#include "tests/support/cli.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace bp;
using namespace bp::test;
using namespace Qt::StringLiterals;

class OwnTrainingTest : public QObject
{
    Q_OBJECT

    /// A year of a household, sorted by its people, of which nothing was learned yet.
    static void makeSample(const Cli &cli)
    {
        QCOMPARE(cli.run({u"sample"_s, cli.book(), u"--months"_s, u"12"_s}).code, 0);
    }
    static QJsonObject models(const Cli &cli)
    {
        return cli.run({u"models"_s, u"--json"_s}).json().object();
    }
    static qsizetype versions(const Cli &cli)
    {
        return models(cli).value("versions"_L1).toArray().size();
    }
    static QString bank(const Cli &cli)
    {
        return cli.write(u"bank.csv"_s,
                         "Date;Payee;Purpose;Amount\n03.03.2025;REWE SAGT DANKE;;-23,40\n");
    }

private Q_SLOTS:
    void whatSortsTrainsFirstWhenEnoughWasSorted_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("import") << u"import"_s;
        QTest::newRow("sort") << u"sort"_s;
    }
    void whatSortsTrainsFirstWhenEnoughWasSorted()
    {
        QFETCH(QString, command);
        const Cli cli;
        makeSample(cli);
        QVERIFY(models(cli).value("training_due"_L1).toBool());
        QStringList arguments{command};
        if (command == "import"_L1)
            arguments.append(bank(cli));
        const QJsonDocument answer = cli.run(arguments + QStringList{u"--json"_s}).json();
        const QJsonObject said =
            answer.isArray() ? answer.array().at(0).toObject() : answer.object();
        QCOMPARE(said.value("trained"_L1).toInt(), 1);
        const QJsonArray kept = models(cli).value("versions"_L1).toArray();
        QCOMPARE(kept.size(), 1);
        QVERIFY(kept.at(0).toObject().value("active"_L1).toBool());
        QVERIFY(!models(cli).value("training_due"_L1).toBool());
        // Once is enough.
        QVERIFY(!cli.run({u"sort"_s, u"--json"_s}).json().object().contains("trained"_L1));
        QCOMPARE(versions(cli), 1);
    }

    void anImportThatFailsTrainsNothing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no statement") << QStringList{u"bad.csv"_s};
        QTest::newRow("no file") << QStringList{u"nope.csv"_s};
        QTest::newRow("no account") << QStringList{u"bank.csv"_s, u"--account"_s, u"Nix"_s};
        QTest::newRow("another currency") << QStringList{u"usd.csv"_s, u"--account"_s, u"Cash"_s};
    }
    void anImportThatFailsTrainsNothing()
    {
        QFETCH(QStringList, arguments);
        const Cli cli;
        makeSample(cli);
        bank(cli);
        cli.write(u"usd.csv"_s, "Date;Payee;Amount;Currency\n03.03.2025;REWE;-23,40;USD\n");
        cli.write(u"bad.csv"_s, "nothing of a bank\n");
        arguments.front() = cli.path(arguments.front());
        QVERIFY(models(cli).value("training_due"_L1).toBool());
        const QString before = cli.bookHash();
        QCOMPARE(cli.run(QStringList{u"import"_s} + arguments).code, 1);
        QCOMPARE(versions(cli), 0);
        QCOMPARE(cli.bookHash(), before);
    }

    void undoTakesBackTheImportAndLeavesWhatWasLearned()
    {
        const Cli cli;
        makeSample(cli);
        const auto entries = [&cli] {
            return cli.run({u"entries"_s, u"--json"_s}).json().array().size();
        };
        const qsizetype before = entries();
        QCOMPARE(cli.run({u"import"_s, bank(cli)}).code, 0);
        QCOMPARE(entries(), before + 1);
        QCOMPARE(cli.run({u"undo"_s}).code, 0);
        QCOMPARE(entries(), before);
        QCOMPARE(versions(cli), 1);
        QCOMPARE(cli.run({u"verify"_s, cli.book()}).code, 0);
    }

    void whatWasLearnedIsSaidUnlessThePersonWantsNoNotice()
    {
        const auto said = [](bool tells) {
            const Cli cli;
            makeSample(cli);
            if (!tells)
                cli.run({u"features"_s, u"notice-version"_s, u"off"_s});
            const QString out = cli.run({u"sort"_s}).out;
            return versions(cli) == 1 && out.contains("version 1:"_L1);
        };
        QVERIFY(said(true));
        QVERIFY(!said(false));
    }

    void nothingIsTrainedWhenThePersonDoesNotWantIt_data()
    {
        QTest::addColumn<QString>("feature");
        QTest::newRow("feature off") << u"sorting"_s;
        QTest::newRow("option off") << u"self-training"_s;
    }
    void nothingIsTrainedWhenThePersonDoesNotWantIt()
    {
        QFETCH(QString, feature);
        const Cli cli;
        makeSample(cli);
        QCOMPARE(cli.run({u"features"_s, feature, u"off"_s}).code, 0);
        QCOMPARE(cli.run({u"sort"_s}).code, 0);
        QCOMPARE(cli.run({u"import"_s, bank(cli)}).code, 0);
        QCOMPARE(versions(cli), 0);
    }

    void whatWasUndoneCanStillBeDoneAgain()
    {
        const Cli cli;
        makeSample(cli);
        QCOMPARE(cli.run({u"features"_s, u"apply-from"_s, u"0.8"_s}).code, 0);
        QCOMPARE(cli.run({u"undo"_s}).code, 0);
        QCOMPARE(cli.run({u"sort"_s}).code, 0);
        QCOMPARE(versions(cli), 0);
    }

    void entriesOfOneCategoryAloneFailNoImport()
    {
        const Cli cli;
        QByteArray rows = "Date;Payee;Purpose;Amount\n";
        for (int i = 0; i < 70; ++i)
            rows += QDate(2024, 1, 1).addDays(i).toString(u"dd.MM.yyyy"_s).toLatin1() +
                    ";QUXMARKT;;-" + QByteArray::number(10 + i) + ",50\n";
        QCOMPARE(cli.run({u"import"_s, cli.write(u"a.csv"_s, rows)}).code, 0);
        QCOMPARE(cli.run({u"choose"_s, u"Pets"_s, u"1"_s, u"--like-this"_s}).code, 0);
        QVERIFY(models(cli).value("training_due"_L1).toBool());
        const CliAnswer answer = cli.run({u"import"_s, bank(cli)});
        QVERIFY2(answer.code == 0 && answer.err.isEmpty(), qPrintable(answer.err));
        QCOMPARE(versions(cli), 0);
    }

    void aVersionOfAnOlderFormatIsTrainedAnew()
    {
        const Cli cli;
        makeSample(cli);
        QCOMPARE(cli.run({u"train"_s}).code, 0);
        {
            const auto book = Ledger::open(cli.book());
            QVERIFY(book);
            const ModelRegistry registry = ModelRegistry::forSorting();
            const auto active = registry.active((*book)->reader());
            TrainedModel old;
            old.record = *active;
            old.content = (*book)->reader().modelContent(active->id);
            old.content[4] = 1; // the number of the format, after four letters
            QVERIFY(registry.keep(**book, old));
            QVERIFY(registry.remove(**book, active->version));
        }
        QVERIFY(!cli.run({u"models"_s}).err.isEmpty());
        const CliAnswer answer = cli.run({u"sort"_s, u"--json"_s});
        QVERIFY2(answer.code == 0 && answer.err.isEmpty(), qPrintable(answer.err));
        QCOMPARE(answer.json().object().value("trained"_L1).toInt(), 3);
        QVERIFY(cli.run({u"models"_s}).err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(OwnTrainingTest)
#include "own_training_test.moc"
