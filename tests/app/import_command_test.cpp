// SPDX-License-Identifier: GPL-3.0-or-later
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

QJsonObject only(const CliAnswer &answer)
{
    return answer.json().array().at(0).toObject();
}

} // namespace

/// From a bank's file to the book and back, by the command line alone.
class ImportCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileBecomesASortedBookAndGoesAgain()
    {
        const Cli cli;
        const QString file = cli.write(u"bank.csv"_s, statement);
        const QJsonObject read = only(cli.run({u"read"_s, file, u"--json"_s}));
        QCOMPARE(read.value("format"_L1).toString(), u"CSV"_s);
        const QJsonArray rows =
            read.value("statements"_L1).toArray().at(0).toObject().value("entries"_L1).toArray();
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[2].toObject().value("amount"_L1).toString(), u"2745.00"_s);

        const QJsonObject imported = only(cli.run({u"import"_s, file, u"--json"_s}));
        QCOMPARE(imported.value("new"_L1).toInt(), 4);
        QCOMPARE(imported.value("already_there"_L1).toInt(), 0);
        const QString full = cli.bookHash();
        const QJsonArray entries = cli.run({u"entries"_s, u"--json"_s}).json().array();
        QCOMPARE(entries.size(), 4);
        QCOMPARE(entries[0].toObject().value("amount"_L1).toString(), u"-23.40"_s);
        QCOMPARE(
            cli.run({u"entries"_s, u"--text"_s, u"netflix"_s, u"--json"_s}).json().array().size(),
            1);
        const QString one = cli.run({u"entries"_s, u"--text"_s, u"netflix"_s}).out;
        QVERIFY2(one.contains("1 entry"_L1) && !one.contains("1 entries"_L1), qPrintable(one));
        const QJsonArray months = cli.run({u"report"_s, u"monthly"_s, u"--json"_s})
                                      .json()
                                      .object()
                                      .value("series"_L1)
                                      .toArray();
        QCOMPARE(months.size(), 1);
        QCOMPARE(months[0].toObject().value("left_over"_L1).toString(), u"2646.41"_s);

        // Once more brings nothing.
        const QJsonObject again = only(cli.run({u"import"_s, file, u"--json"_s}));
        QCOMPARE(again.value("new"_L1).toInt(), 0);
        QCOMPARE(again.value("already_there"_L1).toInt(), 4);
        QCOMPARE(cli.run({u"entries"_s, u"--json"_s}).json().array().size(), 4);

        while (cli.run({u"undo"_s}).code == 0) {
        }
        QCOMPARE(cli.run({u"entries"_s, u"--json"_s}).json().array().size(), 0);
        while (cli.run({u"redo"_s}).code == 0) {
        }
        QCOMPARE(cli.run({u"entries"_s, u"--json"_s}).json().array(), entries);
        QCOMPARE(cli.run({u"verify"_s, cli.book()}).code, 0);
        QVERIFY(!full.isEmpty());
    }

    void amountsReadAsSpendingForWantOfASignAreSaidAndCanBeAnswered()
    {
        const Cli cli;
        const QString file =
            cli.write(u"plain.csv"_s, "Date,Payee,Amount\n2025-01-01,A,10.00\n2025-01-02,B,5.00\n");
        const CliAnswer assumed = cli.run({u"import"_s, file});
        QVERIFY2(assumed.out.contains("Money spent (A: 10.00"_L1) &&
                     assumed.out.contains("--answers sign=1"_L1),
                 qPrintable(assumed.out));
        QVERIFY(cli.run({u"read"_s, file}).out.contains("--answers sign=1"_L1));
        const QJsonObject json = only(cli.run({u"read"_s, file, u"--json"_s}));
        QCOMPARE(json.value("questions"_L1).toArray().size(), 1);
        QCOMPARE(cli.run({u"undo"_s}).code, 0);
        const CliAnswer answered = cli.run({u"import"_s, file, u"--answers"_s, u"sign=1"_s});
        QVERIFY2(!answered.out.contains("--answers"_L1), qPrintable(answered.out));
        const QJsonArray entries = cli.run({u"entries"_s, u"--json"_s}).json().array();
        QCOMPARE(entries[0].toObject().value("amount"_L1).toString(), u"10.00"_s);
        for (const QString &bad : {u"sign"_s, u"sign=3"_s, u"colour=1"_s})
            QCOMPARE(cli.run({u"import"_s, file, u"--answers"_s, bad}).code, 2);
    }

    void aQuestionIsAnsweredByTheNameItHasAsData()
    {
        const Cli cli;
        const QString file = cli.write(
            u"days.csv"_s, "Date,Payee,Amount\n03/04/2025,A,-10.00\n05/06/2025,B,-5.00\n");
        const QJsonArray questions =
            only(cli.run({u"read"_s, file, u"--json"_s})).value("questions"_L1).toArray();
        QCOMPARE(questions.size(), 1);
        const QJsonObject question = questions[0].toObject();
        const QString key = question.value("key"_L1).toString();
        const int other = 2 - question.value("assumed"_L1).toInt();
        const auto firstDay = [&](const QString &answer) {
            const QJsonObject read =
                only(cli.run({u"read"_s, file, u"--json"_s, u"--answers"_s, answer}));
            const QJsonArray statements = read.value("statements"_L1).toArray();
            return statements[0].toObject().value("entries"_L1)[0].toObject().value("day"_L1);
        };
        const QString assumed = firstDay(u"%1=%2"_s.arg(key).arg(3 - other)).toString();
        const QString answered = firstDay(u"%1=%2"_s.arg(key).arg(other)).toString();
        QCOMPARE(QSet<QString>({assumed, answered}),
                 QSet<QString>({u"2025-04-03"_s, u"2025-03-04"_s}));
        QCOMPARE(key, u"date-order"_s);
        // As it was spelled before.
        QCOMPARE(firstDay(u"date order=%1"_s.arg(other)).toString(), answered);
    }

    void merchantsOfTheWorldAreSorted()
    {
        const Cli cli;
        const QJsonObject imported =
            only(cli.run({u"import"_s, cli.write(u"bank.csv"_s, statement), u"--json"_s}));
        QVERIFY(imported.value("categorized"_L1).toInt() >= 1);
        const auto found = [&](const QString &text) {
            return cli.run({u"entries"_s, u"--text"_s, text, u"--json"_s})
                .json()
                .array()
                .at(0)
                .toObject();
        };
        // What is sure is sorted, the rest is proposed.
        QVERIFY(found(u"rewe"_s).value("category_key"_L1).toString().startsWith("groceries"_L1));
        const QJsonObject netflix = found(u"netflix"_s);
        const QString sorted = netflix.value("category_key"_L1).toString();
        const QString proposed = netflix.value("suggestions"_L1)
                                     .toArray()
                                     .at(0)
                                     .toObject()
                                     .value("category_key"_L1)
                                     .toString();
        QVERIFY2(QString(sorted + proposed).startsWith("subscriptions"_L1),
                 qPrintable(sorted + proposed));
    }

    void whatIsOnlyGuessedIsToldWithItsConfidence()
    {
        const Cli cli;
        const QByteArray orange = "Date;Payee;Purpose;Amount\n"
                                  "03.03.2025;ORANGE SA MOBILE;facture;-20,00\n"
                                  "04.03.2025;SHELL;;-40,00\n"
                                  "05.03.2025;qwertz asdf;;-4,00\n";
        QCOMPARE(cli.run({u"import"_s, cli.write(u"a.csv"_s, orange)}).code, 0);
        QCOMPARE(cli.run({u"features"_s, u"suggest-from"_s, u"0.89"_s}).code, 0);
        const auto said = [&cli](qsizetype row) {
            const QJsonArray rows = cli.run({u"entries"_s, u"--json"_s}).json().array();
            return rows.at(row).toObject().value("suggestions"_L1).toArray();
        };
        const QJsonObject shell = said(1).at(0).toObject();
        QCOMPARE(shell.value("category_key"_L1).toString(), u"transport.fuel"_s);
        QVERIFY(shell.value("confidence"_L1).toDouble() < 0.7);
        QVERIFY(!shell.value("reason"_L1).toString().isEmpty());
        QVERIFY(said(2).isEmpty());
        // Below the threshold it waits for nobody: the plain list stays silent.
        QVERIFY(!cli.run({u"entries"_s}).out.contains("Fuel"_L1));
        // Switched off, neither knowledge nor model guesses.
        QCOMPARE(cli.run({u"features"_s, u"sorting"_s, u"off"_s}).code, 0);
        QVERIFY(said(0).isEmpty() && said(1).isEmpty());
    }

    /// What was said at the import is long past: rules, answers and thresholds of today count.
    void whatIsSaidOfOpenEntriesIsWhatIsThoughtToday()
    {
        const Cli cli;
        const QString somebody =
            cli.write(u"a.csv"_s, "Date;Payee;Purpose;Amount\n03.03.2025;qwertz asdf;;-4,00\n");
        const QString film =
            cli.write(u"b.csv"_s, "Date;Payee;Purpose;Amount\n04.03.2025;NETFLIX.COM;;-12,99\n");
        QCOMPARE(cli.run({u"import"_s, somebody}).code, 0); // makes the book
        QCOMPARE(cli.run({u"features"_s, u"apply-from"_s, u"0.99"_s}).code, 0);
        QCOMPARE(cli.run({u"features"_s, u"suggest-from"_s, u"0.5"_s}).code, 0);
        QCOMPARE(cli.run({u"import"_s, film}).code, 0);
        const auto isAsked = [&cli] { return cli.run({u"entries"_s}).out.contains("? ("_L1); };
        QVERIFY(isAsked());
        QCOMPARE(cli.run({u"features"_s, u"suggest-from"_s, u"0.99"_s}).code, 0);
        QVERIFY(!isAsked());
        QCOMPARE(cli.run({u"undo"_s}).code, 0);
        QVERIFY(isAsked());
        QCOMPARE(cli.run({u"features"_s, u"sorting"_s, u"off"_s}).code, 0);
        QVERIFY(!isAsked());
    }

    void whatTheMachineSortedHasItsReasonAndItsRivals()
    {
        const Cli cli;
        QCOMPARE(cli.run({u"import"_s, cli.write(u"bank.csv"_s, statement)}).code, 0);
        const QJsonArray sorted =
            cli.run({u"entries"_s, u"--sorted"_s, u"machine"_s, u"--json"_s}).json().array();
        QVERIFY(!sorted.isEmpty());
        for (const QJsonValue &value : sorted) {
            const QJsonObject entry = value.toObject();
            QVERIFY(!entry.value("reason"_L1).toString().isEmpty());
            const QJsonArray said = entry.value("suggestions"_L1).toArray();
            QVERIFY(!said.isEmpty() && said.size() <= 3);
            QCOMPARE(said.at(0).toObject().value("category_key"_L1),
                     entry.value("category_key"_L1));
        }
    }

    void sortSortsWhatIsSureInOneStep()
    {
        const Cli cli;
        const QByteArray two = "Date;Payee;Purpose;Amount\n"
                               "03.03.2025;NETFLIX.COM;;-12,99\n"
                               "04.03.2025;qwertz asdf;;-4,00\n";
        const QString somebody =
            cli.write(u"b.csv"_s, "Date;Payee;Purpose;Amount\n03.03.2025;asdf qwertz;;-4,00\n");
        QCOMPARE(cli.run({u"import"_s, somebody}).code, 0); // makes the book
        // Nothing is sorted at the import, and what is sure later.
        QCOMPARE(cli.run({u"features"_s, u"sorting"_s, u"off"_s}).code, 0);
        QCOMPARE(cli.run({u"import"_s, cli.write(u"a.csv"_s, two)}).code, 0);
        QCOMPARE(cli.run({u"features"_s, u"sorting"_s, u"on"_s}).code, 0);
        QCOMPARE(cli.run({u"features"_s, u"suggest-from"_s, u"0.5"_s}).code, 0);
        QCOMPARE(cli.run({u"features"_s, u"apply-from"_s, u"0.5"_s}).code, 0);
        const auto category = [&cli](const QString &text) {
            return cli.run({u"entries"_s, u"--text"_s, text, u"--json"_s})
                .json()
                .array()
                .last()
                .toObject()
                .value("category_key"_L1)
                .toString();
        };
        QVERIFY(category(u"netflix.com"_s).isEmpty());
        const QJsonObject done = cli.run({u"sort"_s, u"--json"_s}).json().object();
        QVERIFY(done.value("sorted"_L1).toInt() >= 1);
        QVERIFY(category(u"netflix.com"_s).startsWith("subscriptions"_L1));
        QVERIFY(category(u"qwertz"_s).isEmpty());
        QCOMPARE(cli.run({u"sort"_s, u"--json"_s}).json().object().value("sorted"_L1).toInt(), 0);
        QCOMPARE(cli.run({u"undo"_s}).code, 0);
        QVERIFY(category(u"netflix.com"_s).isEmpty());
    }

    void whatTheMachineSortedIsMarkedAndFound()
    {
        const Cli cli;
        QCOMPARE(cli.run({u"import"_s, cli.write(u"bank.csv"_s, statement)}).code, 0);
        const QString rewe = cli.run({u"entries"_s, u"--text"_s, u"rewe"_s}).out;
        QVERIFY2(rewe.contains("Supermarket (by machine)"_L1), qPrintable(rewe));
        const auto count = [&cli](const QString &sorted) {
            return cli.run({u"entries"_s, u"--sorted"_s, sorted, u"--json"_s})
                .json()
                .array()
                .size();
        };
        QVERIFY(count(u"machine"_s) >= 1);
        QCOMPARE(count(u"machine"_s) + count(u"no"_s), 4);
        const CliAnswer refused = cli.run({u"entries"_s, u"--sorted"_s, u"nobody"_s});
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains("--sorted machine"_L1), qPrintable(refused.err));
    }

    void aSwitchedOffSorterIsNamed()
    {
        const Cli cli;
        const QString bank = cli.write(u"bank.csv"_s, statement);
        QVERIFY(!cli.run({u"import"_s, bank}).out.contains("switched off"_L1));
        QCOMPARE(cli.run({u"undo"_s}).code, 0);
        QCOMPARE(cli.run({u"features"_s, u"sorting"_s, u"off"_s}).code, 0);
        QVERIFY(cli.run({u"import"_s, bank}).out.contains("switched off"_L1));
        QVERIFY(cli.run({u"models"_s}).out.contains("switched off"_L1));
        QVERIFY(cli.run({u"entries"_s}).out.contains("not sorted"_L1));
    }

    void aRealStatementComesWhole()
    {
        const Cli cli;
        const QString file = QStringLiteral(BP_TEST_DATA "/demo/bank_of_ireland.csv");
        QCOMPARE(only(cli.run({u"import"_s, file, u"--json"_s})).value("new"_L1).toInt(), 27);
        QCOMPARE(cli.run({u"entries"_s, u"--json"_s}).json().array().size(), 27);
    }

    void aPlaceThatCannotBeWrittenIsNamed()
    {
        const Cli cli;
        const QString file = cli.write(u"bank.csv"_s, statement);
        // Where even root may not write.
        const auto first = cli.runOn(u"/proc/test.book"_s, {u"import"_s, file});
        QCOMPARE(first.code, 1);
        QVERIFY2(first.err.trimmed().endsWith(u'.'), qPrintable(first.err));
    }

    void aFullDiskLeavesTheBookAsItWas()
    {
        const Cli cli;
        QCOMPARE(cli.run({u"import"_s, cli.write(u"bank.csv"_s, statement)}).code, 0);
        const QString before = cli.bookHash();
        QByteArray large = "Date;Payee;Purpose;Amount\n";
        for (int i = 0; i < 20'000; ++i)
            large += "0" + QByteArray::number(1 + i % 9) + ".01.2024;SHOP " +
                     QByteArray::number(i) + ";x;-" + QByteArray::number(1 + i % 90) + ",10\n";
        const auto answer = cli.runLimited(u"trap '' XFSZ; ulimit -f 600"_s,
                                           {u"import"_s, cli.write(u"large.csv"_s, large)});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.err.trimmed().endsWith(u'.'), qPrintable(answer.err));
        QCOMPARE(cli.bookHash(), before);
    }

    void aBookOfANewerVersionIsLeftAlone()
    {
        const Cli cli;
        const QString bank = cli.write(u"bank.csv"_s, statement);
        QCOMPARE(cli.run({u"import"_s, bank}).code, 0);
        QFile file(cli.book());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(60)); // the user version in the head of an SQLite file
        QCOMPARE(file.write(QByteArray("\x00\x00\x27\x0f", 4)), qint64(4));
        QVERIFY(file.seek(0));
        const QByteArray before = file.readAll();
        file.close();
        for (const QStringList &command : {QStringList{u"import"_s, bank},
                                           QStringList{u"entries"_s},
                                           QStringList{u"undo"_s},
                                           QStringList{u"verify"_s, cli.book()}}) {
            const auto answer = cli.run(command);
            QCOMPARE(answer.code, 1);
            QVERIFY2(answer.err.contains("newer"_L1), qPrintable(answer.err));
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
    }
};

QTEST_GUILESS_MAIN(ImportCommandTest)
#include "import_command_test.moc"
