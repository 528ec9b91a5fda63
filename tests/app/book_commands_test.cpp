// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace bp::test;
using namespace Qt::StringLiterals;

namespace {

/// One sentence for the person, and nothing on standard output.
void expectSentence(const CliAnswer &answer)
{
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.count(u'\n') == 1 && answer.err.trimmed().endsWith(u'.'),
             qPrintable(answer.err));
    QVERIFY2(answer.err.size() > 20, qPrintable(answer.err));
}

} // namespace

/// The commands on whole books and on what they hold, end to end.
class BookCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandHasItsHelp()
    {
        const Cli cli;
        const CliAnswer all = cli.run({u"--help"_s});
        const CliAnswer one = cli.run({u"forget"_s, u"--help"_s});
        QCOMPARE(one.code, 0);
        QVERIFY2(one.out.contains(u"forget PAYEE|--all"), qPrintable(one.out));
        QVERIFY(!one.out.contains(u"evaluate") && all.out.contains(u"evaluate"));
    }

    void aFeatureThatIsNoneIsNamedBeforeItsValue()
    {
        const Cli cli;
        const CliAnswer answer = cli.run({u"features"_s, u"suggest"_s, u"1.5"_s});
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.err.contains(u"“suggest”"), qPrintable(answer.err));
    }

    void anAnswerThatNobodyGetsIsNoSuccess_data()
    {
        QTest::addColumn<QString>("out");
        QTest::newRow("full disk") << u"exec >/dev/full"_s;
        QTest::newRow("closed") << u"exec >&-"_s;
    }
    void anAnswerThatNobodyGetsIsNoSuccess()
    {
        QFETCH(QString, out);
        const Cli cli;
        QCOMPARE(cli.run({u"sample"_s, cli.book(), u"--months"_s, u"3"_s}).code, 0);
        const QString before = cli.bookHash();
        for (const QStringList &command : {QStringList{u"entries"_s},
                                           QStringList{u"entries"_s, u"--json"_s},
                                           QStringList{u"history"_s},
                                           QStringList{u"--help"_s}})
            expectSentence(cli.runLimited(out, command));
        QCOMPARE(cli.bookHash(), before);
    }

    void theSampleIsTheSameForTheSameSeed()
    {
        const Cli cli;
        const auto a =
            cli.run({u"sample"_s, cli.path(u"a.book"_s), u"--json"_s, u"--months"_s, u"3"_s});
        const auto b =
            cli.run({u"sample"_s, cli.path(u"b.book"_s), u"--json"_s, u"--months"_s, u"3"_s});
        QCOMPARE(a.code, 0);
        QVERIFY(a.json().object().value("entries"_L1).toInt() > 150);
        QCOMPARE(a.json(), b.json());
        expectSentence(cli.run({u"sample"_s, cli.path(u"a.book"_s)}));
        const auto many =
            cli.run({u"sample"_s, cli.path(u"c.book"_s), u"--entries"_s, u"1234"_s, u"--json"_s});
        QCOMPARE(many.json().object().value("entries"_L1).toInt(), 1234);
        QCOMPARE(cli.run({u"sample"_s, cli.path(u"d.book"_s), u"--months"_s, u"0"_s}).code, 2);
        QCOMPARE(cli.run({u"sample"_s, cli.path(u"d.book"_s), u"--months"_s, u"many"_s}).code, 2);
    }

    void entriesAnswerQuestions()
    {
        const Cli cli;
        QCOMPARE(cli.run({u"sample"_s, cli.book()}).code, 0);
        const auto entries = [&](const QStringList &question) {
            const auto answer = cli.run(QStringList{u"entries"_s, u"--json"_s} + question);
            return answer.code == 0 ? answer.json().array() : QJsonArray();
        };
        const QJsonArray all = entries({});
        QVERIFY(all.size() > 1500);
        const QJsonArray rent =
            entries({u"--category"_s, u"Housing: Rent"_s, u"--from"_s, u"2025-01-01"_s});
        QCOMPARE(rent.size(), 3);
        QCOMPARE(rent[0].toObject().value("amount"_L1).toString(), u"-1380.00"_s);
        QCOMPARE(rent[0].toObject().value("day"_L1).toString(), u"2025-01-01"_s);
        QCOMPARE(rent[0].toObject().value("currency"_L1).toString(), u"EUR"_s);
        QCOMPARE(entries({u"--category"_s, u"housing.rent"_s}),
                 entries({u"--category"_s, u"RENT"_s}));
        QVERIFY(entries({u"--category"_s, u"Housing"_s}).size() >= rent.size());
        for (const QJsonValue &entry :
             entries({u"--text"_s, u"rewe danke"_s, u"--account"_s, u"girokonto"_s})) {
            QVERIFY(entry.toObject().value("bank_payee"_L1).toString().contains("REWE"_L1));
            QCOMPARE(entry.toObject().value("account"_L1).toString(), u"Girokonto"_s);
        }
        expectSentence(cli.run({u"entries"_s, u"--category"_s, u"Yachts"_s}));
        expectSentence(cli.run({u"entries"_s, u"--account"_s, u"Nowhere"_s}));
        QVERIFY(cli.run({u"entries"_s, u"--from"_s, u"2025-03-01"_s}).out.contains("2025-03-"_L1));
    }

    void reportsAgreeWithEachOther()
    {
        const Cli cli;
        QCOMPARE(cli.run({u"sample"_s, cli.book()}).code, 0);
        const auto series = [&](const QString &name) {
            const auto answer = cli.run({u"report"_s,
                                         name,
                                         u"--json"_s,
                                         u"--from"_s,
                                         u"2025-01-01"_s,
                                         u"--to"_s,
                                         u"2025-02-28"_s});
            return answer.json().object().value("series"_L1).toArray();
        };
        const auto cents = [](const QJsonValue &row, QLatin1StringView key) {
            return qRound64(row.toObject().value(key).toString().toDouble() * 100);
        };
        const QJsonArray months = series(u"monthly"_s);
        QCOMPARE(months.size(), 2);
        const QJsonArray kinds = series(u"categories"_s);
        QCOMPARE(cents(months[0], "out"_L1) + cents(months[1], "out"_L1),
                 cents(kinds[0], "total"_L1));
        QCOMPARE(cents(months[0], "in"_L1) + cents(months[1], "in"_L1),
                 cents(kinds[1], "total"_L1));
        qint64 flow = 0;
        for (const QJsonValue &row : series(u"cash-flow"_s))
            flow += cents(row, "left_over"_L1);
        QCOMPARE(flow, cents(months[0], "left_over"_L1) + cents(months[1], "left_over"_L1));
        const QJsonArray worth = series(u"net-worth"_s);
        QCOMPARE(worth.size(), 2);
        QCOMPARE(cents(worth[1], "worth"_L1) - cents(worth[0], "worth"_L1),
                 cents(months[1], "left_over"_L1));
        QCOMPARE(cli.run({u"report"_s, u"weather"_s}).code, 2);
        QVERIFY(cli.run({u"report"_s, u"monthly"_s}).out.contains("2025-02"_L1));
    }

    void undoAndRedoWalkThroughTheHistory()
    {
        const Cli cli;
        QCOMPARE(cli.run({u"sample"_s, cli.book()}).code, 0);
        const QString full = cli.bookHash();
        const QJsonArray steps = cli.run({u"history"_s, u"--json"_s}).json().array();
        QCOMPARE(steps.size(), 3);
        QVERIFY(steps[0].toObject().value("at"_L1).toString().startsWith("2025-03-15"_L1));
        const qsizetype undoable = steps.size() - 1; // not what the book began with
        for (qsizetype i = 0; i < undoable; ++i) {
            const auto undone = cli.run({u"undo"_s, u"--json"_s});
            QCOMPARE(undone.code, 0);
            QCOMPARE(undone.json().array().at(0).toObject().value("id"_L1),
                     steps[i].toObject().value("id"_L1));
        }
        expectSentence(cli.run({u"undo"_s}));
        QVERIFY(!cli.run({u"entries"_s, u"--json"_s}).json().array().empty());
        for (qsizetype i = 0; i < undoable; ++i)
            QVERIFY(
                cli.run({u"redo"_s})
                    .out.contains(steps[undoable - 1 - i].toObject().value("name"_L1).toString()));
        QCOMPARE(cli.bookHash(), full);
        expectSentence(cli.run({u"redo"_s}));
    }

    void aNewBookHasNothingToUndo()
    {
        const Cli cli;
        const QString path = cli.path(u"bank.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Date;Payee;Amount\n2026-03-02;QUXMARKT;-38.27\n");
        file.close();
        QCOMPARE(cli.run({u"import"_s, path}).code, 0);
        QCOMPARE(cli.run({u"undo"_s}).code, 0); // the import
        const auto answer = cli.run({u"undo"_s});
        expectSentence(answer);
        QVERIFY2(answer.err.contains("nothing to undo"_L1), qPrintable(answer.err));
        QCOMPARE(cli.run({u"verify"_s, cli.book()}).code, 0);
    }

    void aBackupIsTheBook()
    {
        const Cli cli;
        QCOMPARE(cli.run({u"sample"_s, cli.book(), u"--months"_s, u"2"_s}).code, 0);
        const auto backup = cli.run({u"backup"_s, cli.path(u"copy.book"_s), u"--json"_s});
        QCOMPARE(backup.json().object().value("hash"_L1).toString(), cli.bookHash());
        const auto restored = cli.run(
            {u"restore"_s, cli.path(u"copy.book"_s), cli.path(u"again.book"_s), u"--json"_s});
        QCOMPARE(restored.json().object(), backup.json().object());
        QCOMPARE(cli.run({u"verify"_s, cli.path(u"again.book"_s)}).code, 0);
        expectSentence(cli.run({u"restore"_s, cli.path(u"copy.book"_s), cli.book()}));
        expectSentence(cli.run({u"restore"_s, cli.path(u"nothing.book"_s), cli.path(u"x.book"_s)}));
        expectSentence(cli.run({u"backup"_s, cli.path(u"copy.book"_s)}));
        expectSentence(cli.run({u"backup"_s, cli.path(u"copy.book"_s) + u"/inside.book"_s}));
    }

    void withoutABookTheyAskForOne()
    {
        const Cli cli;
        for (const QStringList &command : {QStringList{u"entries"_s},
                                           QStringList{u"undo"_s},
                                           QStringList{u"redo"_s},
                                           QStringList{u"history"_s},
                                           QStringList{u"report"_s, u"monthly"_s},
                                           QStringList{u"backup"_s, cli.path(u"x"_s)},
                                           QStringList{u"verify"_s}}) {
            expectSentence(cli.run(command));
            QVERIFY(!QFile::exists(cli.book()));
        }
    }

    void aBookThatIsNoneIsLeftAsItIs_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("once upon a time\n").repeated(300);
        QTest::newRow("binary") << QByteArray("\x00\xff\x13\x37", 4).repeated(2000);
        QTest::newRow("only the head of a database")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(4000, '\x07');
    }
    void aBookThatIsNoneIsLeftAsItIs()
    {
        QFETCH(QByteArray, content);
        const Cli cli;
        cli.write(u"test.book"_s, content);
        expectSentence(cli.run({u"verify"_s, cli.book()}));
        if (content.isEmpty())
            return; // an empty file is where a book may begin
        for (const QString &command : {u"entries"_s, u"undo"_s, u"history"_s})
            expectSentence(cli.run({command}));
        QFile file(cli.book());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void aDamagedBookIsNamed()
    {
        const Cli cli;
        QCOMPARE(cli.run({u"sample"_s, cli.book(), u"--months"_s, u"2"_s}).code, 0);
        QFile file(cli.book());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        for (qsizetype at = 5000; at + 900 < bytes.size(); at += 4096)
            bytes.replace(at, 900, QByteArray(900, '\x5a'));
        file.seek(0);
        file.write(bytes);
        file.close();
        for (const QStringList &command : {QStringList{u"verify"_s, cli.book()},
                                           QStringList{u"entries"_s},
                                           QStringList{u"undo"_s}}) {
            const auto answer = cli.run(command);
            QCOMPARE(answer.code, 1);
            QVERIFY(!answer.err.isEmpty());
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void aFullDiskChangesNothing()
    {
        const Cli cli;
        // The shell's limit on file sizes stands in for the disk: 1024-byte blocks.
        const auto answer = cli.runLimited(u"trap '' XFSZ; ulimit -f 300"_s,
                                           {u"sample"_s, cli.path(u"large.book"_s)});
        expectSentence(answer);
        QVERIFY(!QFile::exists(cli.path(u"large.book"_s)));
        QCOMPARE(cli.run({u"sample"_s, cli.book(), u"--months"_s, u"2"_s}).code, 0);
        const QString before = cli.bookHash();
        expectSentence(cli.runLimited(u"trap '' XFSZ; ulimit -f 100"_s,
                                      {u"backup"_s, cli.path(u"copy.book"_s)}));
        QVERIFY(!QFile::exists(cli.path(u"copy.book"_s)));
        const auto undo = cli.runLimited(u"trap '' XFSZ; ulimit -f 8"_s, {u"undo"_s});
        QCOMPARE(undo.code, 1);
        QCOMPARE(cli.bookHash(), before);
    }

    void anOptionGivenTwiceIsRefusedWhicheverTheCommand()
    {
        const Cli cli;
        for (const QStringList &twice :
             {QStringList{u"evaluate"_s, u"categorizer"_s, u"--train"_s, u"a"_s, u"--train=b"_s},
              QStringList{u"entries"_s, u"--json"_s, u"--json"_s},
              QStringList{u"entries"_s, u"--today"_s, u"2025-01-01"_s},
              QStringList{u"train"_s, u"--problems"_s, u"--problems"_s}}) {
            const CliAnswer answer = cli.run(twice);
            QCOMPARE(answer.code, 2);
            QVERIFY2(answer.err.contains("twice"_L1), qPrintable(answer.err));
        }
    }

    void argumentsNoBookCouldFollowAreWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no month") << QStringList{u"report"_s, u"monthly"_s, u"--from=2026-31-01"_s};
        QTest::newRow("no day") << QStringList{u"entries"_s, u"--from"_s, u"yesterday"_s};
        QTest::newRow("no sorter") << QStringList{u"entries"_s, u"--sorted"_s, u"foo"_s};
        QTest::newRow("no number") << QStringList{u"features"_s, u"apply-from"_s, u"abc"_s};
        QTest::newRow("too sure") << QStringList{u"features"_s, u"apply-from"_s, u"2"_s};
        QTest::newRow("too unsure") << QStringList{u"features"_s, u"apply-from"_s, u"-1"_s};
        QTest::newRow("no switch") << QStringList{u"features"_s, u"sorting"_s, u"maybe"_s};
        for (const QString &command : {u"entries"_s, u"report monthly"_s})
            QTest::addRow("%s backwards", qPrintable(command))
                << command.split(u' ') + QStringList{u"--from=2025-02-01"_s, u"--to=2025-01-01"_s};
    }
    /// Said whether or not there is a book.
    void argumentsNoBookCouldFollowAreWrong()
    {
        QFETCH(QStringList, arguments);
        const Cli cli;
        const CliAnswer none = cli.run(arguments);
        QCOMPARE(none.code, 2);
        QVERIFY2(none.err.trimmed().endsWith(u'.'), qPrintable(none.err));
        QCOMPARE(cli.run({u"sample"_s, cli.book(), u"--months"_s, u"2"_s}).code, 0);
        const CliAnswer some = cli.run(arguments);
        QVERIFY(some.code == 2 && some.err == none.err && some.out.isEmpty());
    }

    void wrongArgumentsAreTold()
    {
        const Cli cli;
        QCOMPARE(cli.run({u"restore"_s, u"one"_s}).code, 2);
        QCOMPARE(cli.run({u"entries"_s, u"--colour"_s, u"red"_s}).code, 2);
        QCOMPARE(cli.run({u"dance"_s}).code, 2);
        QCOMPARE(cli.run({}).code, 2);
        const auto help = cli.run({u"--help"_s});
        for (const QString &command : {u"read"_s,
                                       u"undo"_s,
                                       u"redo"_s,
                                       u"history"_s,
                                       u"entries"_s,
                                       u"report"_s,
                                       u"sample"_s,
                                       u"verify"_s,
                                       u"backup"_s,
                                       u"restore"_s})
            QVERIFY(help.out.contains(u"\n  "_s + command));
    }
};

QTEST_GUILESS_MAIN(BookCommandsTest)
#include "book_commands_test.moc"
