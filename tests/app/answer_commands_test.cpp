// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace bp::test;
using namespace Qt::StringLiterals;

/// A shop no list of brands knows: what is said of it comes from the person.
class AnswerCommandsTest : public QObject
{
    Q_OBJECT

    static void import(const Cli &cli, const QString &name, const QByteArray &rows)
    {
        const CliAnswer done =
            cli.run({u"import"_s, cli.write(name, "Date;Payee;Purpose;Amount\n" + rows)});
        QVERIFY2(done.code == 0, qPrintable(done.err));
    }
    static void importThree(const Cli &cli)
    {
        import(cli,
               u"a.csv"_s,
               "03.01.2025;QUXMARKT;;-10,50\n10.01.2025;QUXMARKT;;-11,50\n"
               "17.01.2025;QUXMARKT;;-12,50\n");
    }
    static QJsonArray entries(const Cli &cli)
    {
        return cli.run({u"entries"_s, u"--json"_s}).json().array();
    }
    static QString number(const Cli &cli, int at)
    {
        return QString::number(entries(cli).at(at).toObject().value("id"_L1).toInteger());
    }
    static QString keyAt(const Cli &cli, int at)
    {
        return entries(cli).at(at).toObject().value("category_key"_L1).toString();
    }
    static QString sorterAt(const Cli &cli, int at)
    {
        return entries(cli).at(at).toObject().value("sorted_by"_L1).toString();
    }

private Q_SLOTS:
    void whatIsThereAlreadyIsNotSaidToBeSorted()
    {
        const Cli cli;
        importThree(cli);
        const QString first = number(cli, 0);
        QVERIFY(cli.run({u"choose"_s, u"groceries"_s, first}).out.contains("sorted into"_L1));
        const QString before = cli.bookHash();
        const CliAnswer again = cli.run({u"choose"_s, u"groceries"_s, first});
        QCOMPARE(again.code, 0);
        QVERIFY2(again.out.startsWith("1 "_L1) && again.out.contains("already"_L1),
                 qPrintable(again.out));
        QCOMPARE(cli.bookHash(), before);
        const QJsonObject both =
            cli.run({u"choose"_s, u"groceries"_s, first, number(cli, 1), u"--json"_s})
                .json()
                .object();
        QCOMPARE(both.value("sorted"_L1).toInt(), 1);
        QCOMPARE(both.value("already_there"_L1).toInt(), 1);
    }

    void aListedNumberIsWhatAnAnswerNames()
    {
        const Cli cli;
        importThree(cli);
        const QString line = cli.run({u"entries"_s}).out.section(u'\n', 0, 0);
        QCOMPARE(line.simplified().section(u' ', 0, 0), number(cli, 0));
    }

    void aChoiceForAllAlikeIsOneStep()
    {
        const Cli cli;
        importThree(cli);
        const QString before = cli.bookHash();
        const auto done =
            cli.run({u"choose"_s, u"groceries"_s, number(cli, 0), u"--like-this"_s, u"--json"_s});
        QVERIFY2(done.code == 0, qPrintable(done.err));
        QCOMPARE(done.json().object().value("sorted"_L1).toInt(), 3);
        QCOMPARE(done.json().object().value("like_this"_L1).toInt(), 0);
        QVERIFY(!done.json().object().value("rule_offer"_L1).toString().isEmpty());
        for (int at = 0; at < 3; ++at) {
            QCOMPARE(keyAt(cli, at), u"groceries"_s);
            QCOMPARE(sorterAt(cli, at), u"person"_s);
        }
        QCOMPARE(cli.run({u"undo"_s}).code, 0);
        QCOMPARE(cli.bookHash(), before);
    }

    void aChoiceTellsHowManyAreAlike()
    {
        const Cli cli;
        importThree(cli);
        const auto done = cli.run({u"choose"_s, u"groceries"_s, number(cli, 0)});
        QCOMPARE(done.code, 0);
        QVERIFY2(done.out.contains("--like-this"_L1), qPrintable(done.out));
        QCOMPARE(keyAt(cli, 1), QString());
    }

    void aYesAndANoAreRemembered()
    {
        const Cli cli;
        importThree(cli);
        QCOMPARE(cli.run({u"choose"_s, u"groceries"_s, number(cli, 0), number(cli, 1)}).code, 0);
        QCOMPARE(cli.run({u"accept"_s, number(cli, 2)}).code, 0);
        QCOMPARE(keyAt(cli, 2), u"groceries"_s);
        QCOMPARE(sorterAt(cli, 2), u"person"_s);

        import(cli, u"b.csv"_s, "24.01.2025;QUXMARKT;;-13,50\n31.01.2025;QUXMARKT;;-14,50\n");
        const auto refused = cli.run({u"reject"_s, number(cli, 3), u"--json"_s});
        QVERIFY2(refused.code == 0, qPrintable(refused.err));
        QCOMPARE(refused.json().object().value("rejected"_L1).toInt(), 1);
        QCOMPARE(keyAt(cli, 3), QString());
        for (const QJsonValue &suggestion :
             entries(cli).at(3).toObject().value("suggestions"_L1).toArray())
            QVERIFY(suggestion.toObject().value("category_key"_L1).toString() != "groceries"_L1);
        QCOMPARE(cli.run({u"verify"_s, cli.book()}).code, 0);
    }

    void whatCannotBeAnsweredLeavesTheBookAlone_data()
    {
        QTest::addColumn<QStringList>("arguments"); // 0 stands for the first entry
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("no number") << QStringList{u"accept"_s} << 2 << u"ENTRY"_s;
        QTest::newRow("no such entry")
            << QStringList{u"choose"_s, u"groceries"_s, u"0"_s, u"99"_s} << 1 << u"“99”"_s;
        QTest::newRow("a word") << QStringList{u"reject"_s, u"QUXMARKT"_s} << 1 << u"QUXMARKT"_s;
        QTest::newRow("nothing proposed")
            << QStringList{u"accept"_s, u"0"_s} << 1 << u"Nothing is proposed"_s;
        QTest::newRow("no such category")
            << QStringList{u"choose"_s, u"Nonsense"_s, u"0"_s} << 1 << u"Nonsense"_s;
    }
    void whatCannotBeAnsweredLeavesTheBookAlone()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QString, says);
        const Cli cli;
        importThree(cli);
        arguments.replaceInStrings(u"0"_s, number(cli, 0));
        const QString before = cli.bookHash();
        const auto answer = cli.run(arguments);
        QCOMPARE(answer.code, code);
        QVERIFY2(answer.err.contains(says), qPrintable(answer.err));
        QCOMPARE(cli.bookHash(), before);
    }
};

QTEST_GUILESS_MAIN(AnswerCommandsTest)
#include "answer_commands_test.moc"
