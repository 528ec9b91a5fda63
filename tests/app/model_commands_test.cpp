// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger.h"

#include "tests/support/cli.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

#include <functional>

using namespace bp;
using namespace bp::test;
using namespace Qt::StringLiterals;

namespace {

/// A quiet street shop no list of brands knows, seen often, and one the world knows.
QByteArray statement(int from, int count, const char *payee)
{
    QByteArray text = "Date;Payee;Purpose;Amount\n";
    for (int i = 0; i < count; ++i) {
        const QDate day = QDate(2024, 1, 1).addDays(from + i);
        text += day.toString(u"dd.MM.yyyy"_s).toLatin1() + ';' + payee + ";;-" +
                QByteArray::number(10 + (from + i) % 7) + ",50\n";
    }
    return text;
}

} // namespace

class ModelCommandsTest : public QObject
{
    Q_OBJECT

    static QJsonObject object(const CliAnswer &answer)
    {
        if (answer.code != 0)
            qWarning("%s", qPrintable(answer.err));
        return answer.json().object();
    }
    static QJsonObject imported(const Cli &cli, const QByteArray &content)
    {
        return cli.run({u"import"_s, cli.write(u"bank.csv"_s, content), u"--json"_s})
            .json()
            .array()
            .at(0)
            .toObject();
    }
    static void makeSample(const Cli &cli)
    {
        QCOMPARE(cli.run({u"sample"_s, cli.book(), u"--months"_s, u"12"_s}).code, 0);
    }
    static void change(const Cli &cli, const std::function<void(LedgerWriter &)> &body)
    {
        const auto book = Ledger::open(cli.book());
        QVERIFY(book);
        QVERIFY((*book)->change(u"By hand"_s, [&](LedgerWriter &writer) -> Result<void> {
            body(writer);
            return {};
        }));
    }
    /// As if the bank had written of a shop no list knows, and a person sorted it.
    static EntryId addByHand(LedgerWriter &writer, int day, std::int64_t minor, const QString &key)
    {
        Entry entry;
        entry.account = writer.accounts().front().id;
        entry.day = QDate(2024, 1, 1).addDays(day);
        entry.amount = Money(minor, EUR);
        entry.bank.payee = u"QUXMARKT"_s;
        entry.category = writer.categoryByKey(key)->id;
        entry.categorySource = CategorySource::Person;
        return writer.addEntry(entry).value();
    }

private Q_SLOTS:
    void trainingMakesAVersionThatUndoTakesBack()
    {
        const Cli cli;
        makeSample(cli);
        const QJsonObject trained = object(cli.run({u"train"_s, u"--json"_s}));
        QCOMPARE(trained.value("version"_L1).toInt(), 1);
        QVERIFY(trained.value("active"_L1).toBool());
        QVERIFY(trained.value("accuracy"_L1).toDouble() > 0.9);
        QVERIFY(trained.value("rows"_L1).toInt() > 500);
        QVERIFY(trained.value("problems"_L1).isArray());
        const QJsonObject listed = object(cli.run({u"models"_s, u"--json"_s}));
        QCOMPARE(listed.value("versions"_L1).toArray().size(), 1);
        QVERIFY(!listed.value("training_due"_L1).toBool());
        // The same entries again teach nothing new.
        QVERIFY(!object(cli.run({u"train"_s, u"--json"_s})).value("is_new"_L1).toBool());
        QCOMPARE(cli.run({u"undo"_s}).code, 0);
        QCOMPARE(object(cli.run({u"models"_s, u"--json"_s})).value("versions"_L1).toArray().size(),
                 0);
        QCOMPARE(cli.run({u"verify"_s, cli.book()}).code, 0);
    }

    void whatWasMeasuredOfNothingIsNoNumber()
    {
        const Cli cli;
        makeSample(cli);
        const auto drift = [&cli] {
            return object(cli.run({u"models"_s, u"--json"_s})).value("drift"_L1).toObject();
        };
        QVERIFY(drift().value("accuracy"_L1).isNull());
        QVERIFY(drift().value("held_back_accuracy"_L1).isNull());
        QCOMPARE(cli.run({u"train"_s}).code, 0);
        QCOMPARE(drift().value("decisions"_L1).toInt(), 0);
        QVERIFY(drift().value("accuracy"_L1).isNull());
        QVERIFY(drift().value("held_back_accuracy"_L1).toDouble() > 0.5);
        const QJsonObject listed = object(cli.run({u"models"_s, u"--json"_s}));
        QVERIFY(listed.value("report_card"_L1).toObject().value("ece"_L1).isNull());
        const QJsonObject version = listed.value("versions"_L1).toArray().at(0).toObject();
        QVERIFY(version.value("report_card"_L1).toObject().value("ece"_L1).isNull());
        QVERIFY(version.value("ece"_L1).isDouble()); // of the training
    }

    void versionsAreChosenComparedAndRemoved()
    {
        const Cli cli;
        makeSample(cli);
        QCOMPARE(cli.run({u"train"_s}).code, 0);
        QVERIFY(imported(cli, statement(0, 4, "REWE SAGT DANKE")).value("new"_L1).toInt() == 4);
        const QString before = cli.bookHash();
        const auto again = cli.run({u"models"_s, u"use"_s, u"1"_s});
        QCOMPARE(again.code, 0);
        QVERIFY2(again.out.contains("already used"_L1), qPrintable(again.out));
        QCOMPARE(cli.bookHash(), before);
        QVERIFY(!cli.run({u"history"_s}).out.contains("Use version 1"_L1)); // nothing to undo
        QCOMPARE(cli.run({u"models"_s, u"compare"_s, u"1"_s, u"1"_s}).code, 2);
        const auto none = cli.run({u"models"_s, u"use"_s, u"9"_s});
        QCOMPARE(none.code, 1);
        QVERIFY(none.err.contains(u'9'));
        QCOMPARE(cli.run({u"models"_s, u"back"_s}).code, 1);
        QCOMPARE(cli.run({u"models"_s, u"remove"_s, u"1"_s}).code, 1); // in use
        QCOMPARE(cli.run({u"models"_s, u"use"_s}).code, 2);
        QCOMPARE(cli.run({u"models"_s, u"use"_s, u"one"_s}).code, 2);
        QCOMPARE(cli.run({u"models"_s, u"praise"_s}).code, 2);
    }

    void aSwitchedOffFeatureTrainsNothing()
    {
        const Cli cli;
        makeSample(cli);
        QCOMPARE(cli.run({u"features"_s, u"sorting"_s, u"off"_s}).code, 0);
        const auto refused = cli.run({u"train"_s});
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.err.contains("switched off"_L1));
        QCOMPARE(cli.run({u"train"_s, u"--problems"_s}).code, 0); // it only looks
        QCOMPARE(object(cli.run({u"models"_s, u"--json"_s})).value("versions"_L1).toArray().size(),
                 0);
    }

    void entriesThatDoNotCountBecauseTheyWereForgottenAreSaid()
    {
        const Cli cli;
        makeSample(cli);
        QCOMPARE(cli.run({u"forget"_s, u"--all"_s}).code, 0);
        const auto refused = cli.run({u"train"_s});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("forgotten"_L1), qPrintable(refused.err));
    }

    void aSwitchedOffFeatureSortsNothingInAnImport()
    {
        const QByteArray known = statement(0, 3, "NETFLIX.COM");
        const Cli on;
        QCOMPARE(imported(on, known).value("new"_L1).toInt(), 3);
        const QJsonArray proposed = on.run({u"entries"_s, u"--json"_s}).json().array();
        const auto isTouched = [](const QJsonValue &entry) {
            return entry.toObject().contains("suggestions"_L1) ||
                   !entry.toObject().value("category_key"_L1).toString().isEmpty();
        };
        QVERIFY(isTouched(proposed.at(0)));

        const Cli off;
        QCOMPARE(imported(off, statement(50, 1, "SOMEBODY")).value("new"_L1).toInt(), 1);
        QCOMPARE(off.run({u"features"_s, u"sorting"_s, u"off"_s}).code, 0);
        const QJsonObject result = imported(off, known);
        QCOMPARE(result.value("new"_L1).toInt(), 3);
        QCOMPARE(result.value("categorized"_L1).toInt(), 0);
        for (const QJsonValue &entry : off.run({u"entries"_s, u"--json"_s}).json().array())
            QVERIFY(!isTouched(entry));
    }

    void whatWasProposedIsHiddenWhenSwitchedOff()
    {
        const Cli cli;
        // Sure enough to be shown, not to be applied.
        QCOMPARE(imported(cli, statement(50, 1, "SOMEBODY")).value("new"_L1).toInt(), 1);
        QCOMPARE(cli.run({u"features"_s, u"apply-from"_s, u"0.99"_s}).code, 0);
        QCOMPARE(cli.run({u"features"_s, u"suggest-from"_s, u"0.5"_s}).code, 0);
        QCOMPARE(imported(cli, statement(0, 1, "NETFLIX.COM")).value("new"_L1).toInt(), 1);
        const auto suggestions = [&] {
            return cli.run({u"entries"_s, u"--text"_s, u"netflix"_s, u"--json"_s})
                .json()
                .array()
                .at(0)
                .toObject()
                .value("suggestions"_L1)
                .toArray()
                .size();
        };
        QCOMPARE(suggestions(), 3);
        QCOMPARE(cli.run({u"features"_s, u"sorting"_s, u"off"_s}).code, 0);
        QCOMPARE(suggestions(), 0);
        QCOMPARE(cli.run({u"undo"_s}).code, 0);
        QCOMPARE(suggestions(), 3);
    }

    void aForgottenPayeeTeachesNoLonger()
    {
        const Cli cli;
        makeSample(cli);
        const QString name = u"Alnatura"_s;
        const QString before = cli.bookHash();
        QCOMPARE(cli.run({u"forget"_s, name}).code, 0);
        const auto again = cli.run({u"forget"_s, name});
        QCOMPARE(again.code, 1);
        QVERIFY(again.err.contains(name));
        QCOMPARE(cli.run({u"undo"_s}).code, 0);
        QCOMPARE(cli.bookHash(), before);
        QCOMPARE(cli.run({u"forget"_s, u"Nobody"_s}).code, 1);
        QCOMPARE(cli.run({u"forget"_s}).code, 2);
        const auto unquoted = cli.run({u"forget"_s, u"hans"_s, u"becker"_s});
        QCOMPARE(unquoted.code, 2);
        QVERIFY2(unquoted.err.contains(u"\"hans becker\""), qPrintable(unquoted.err));
        QCOMPARE(cli.run({u"forget"_s, name, u"--all"_s}).code, 2);
        QCOMPARE(cli.run({u"forget"_s, u"--all"_s}).code, 0);
        QCOMPARE(cli.run({u"forget"_s, u"--all"_s}).code, 1); // nothing is left
        QCOMPARE(cli.run({u"undo"_s}).code, 0);
    }

    void aPayeeIsForgottenByTheTextOfTheBankInOneStep()
    {
        const Cli cli;
        makeSample(cli);
        QCOMPARE(cli.run({u"train"_s}).code, 0);
        const QString before = cli.bookHash();
        QCOMPARE(cli.run({u"forget"_s, u"ALNATURA SAGT DANKE 4711"_s}).code, 0);
        QCOMPARE(cli.run({u"forget"_s, u"Alnatura"_s}).code, 1);
        QCOMPARE(cli.run({u"undo"_s}).code, 0);
        QCOMPARE(cli.bookHash(), before);
        QCOMPARE(cli.run({u"forget"_s, u"Nobody Knows"_s}).code, 1);
    }

    void whatOnlyAVersionKnowsIsForgottenToo()
    {
        const Cli cli;
        makeSample(cli);
        std::vector<EntryId> ids;
        change(cli, [&](LedgerWriter &writer) {
            for (int i = 0; i < 40; ++i)
                ids.push_back(addByHand(writer, i, -1000 - i, u"pets"_s));
        });
        QCOMPARE(cli.run({u"train"_s}).code, 0);
        change(cli, [&](LedgerWriter &writer) { writer.removeEntries(ids); });
        const auto done = cli.run({u"forget"_s, u"QUXMARKT"_s});
        QVERIFY2(done.code == 0, qPrintable(done.err));
        QCOMPARE(cli.run({u"forget"_s, u"QUXMARKT"_s}).code, 1); // nothing is left
    }

    void versionsOfDifferentEntriesAreNotCompared()
    {
        const Cli cli;
        makeSample(cli);
        QCOMPARE(cli.run({u"train"_s}).code, 0);
        const auto turn = [&](int count, const QString &into) {
            change(cli, [&](LedgerWriter &writer) {
                const CategoryId category = writer.categoryByKey(into)->id;
                std::vector<EntryId> some;
                for (const EntryId id : writer.entryIds({})) {
                    const auto entry = writer.entry(id);
                    if (!entry->category.isNull() && entry->splits.empty() &&
                        !entry->isTransfer() && int(some.size()) < count)
                        some.push_back(id);
                }
                writer.setCategory(some, category, CategorySource::Person);
            });
        };
        turn(120, u"pets"_s);
        const QJsonObject trained = object(cli.run({u"train"_s, u"--json"_s}));
        const QJsonObject both = trained.value("compared"_L1).toObject();
        const QJsonObject answer =
            object(cli.run({u"models"_s, u"compare"_s, u"1"_s, u"2"_s, u"--json"_s}));
        QCOMPARE(answer.value("is_comparable"_L1), both.value("is_comparable"_L1));
        QVERIFY(!answer.value("sentence"_L1).toString().contains("100.0 points"_L1));
        const QJsonArray sides = answer.value("versions"_L1).toArray();
        QCOMPARE(sides.size(), 2);
        if (both.value("is_comparable"_L1).toBool()) {
            QCOMPARE(answer.value("same_entries"_L1), both.value("rows"_L1));
            QCOMPARE(sides.at(0).toObject().value("accuracy"_L1), both.value("active"_L1));
            QCOMPARE(sides.at(1).toObject().value("accuracy"_L1), both.value("trained"_L1));
        } else {
            QCOMPARE(answer.value("measured_on"_L1).toString(), u"different_entries"_s);
        }
        const QJsonArray listed =
            object(cli.run({u"models"_s, u"--json"_s})).value("versions"_L1).toArray();
        QVERIFY(listed.at(1).toObject().value("compared"_L1).isNull()); // the first one
    }

    void trainingSaysInOneLineWhatShouldBeMended()
    {
        const Cli cli;
        makeSample(cli);
        change(cli, [](LedgerWriter &writer) {
            for (const QString &key : {u"pets"_s, u"groceries"_s})
                addByHand(writer, 5, -777, key);
        });
        const QString before = cli.bookHash();
        const auto listed = cli.run({u"train"_s, u"--problems"_s});
        QCOMPARE(listed.code, 0);
        QVERIFY2(listed.out.contains("Quxmarkt"_L1) && listed.out.contains("7.77"_L1),
                 qPrintable(listed.out));
        QVERIFY(!object(cli.run({u"train"_s, u"--problems"_s, u"--json"_s}))
                     .value("problems"_L1)
                     .toArray()
                     .isEmpty());
        QCOMPARE(cli.bookHash(), before); // it only looked
        const QStringList lines = cli.run({u"train"_s}).out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.front().contains("--problems"_L1));
    }

    void whatWouldMendAProblemIsSaidAsData()
    {
        const Cli cli;
        makeSample(cli);
        change(cli, [](LedgerWriter &writer) {
            for (const QString &key : {u"pets"_s, u"pets"_s, u"groceries"_s})
                addByHand(writer, 5, -777, key);
        });
        const QJsonObject trained = object(cli.run({u"train"_s, u"--json"_s}));
        bool isFound = false;
        for (const QJsonValue &value : trained.value("problems"_L1).toArray()) {
            const QJsonObject problem = value.toObject();
            QVERIFY(problem.contains("fix"_L1));
            const QJsonObject fix = problem.value("fix"_L1).toObject();
            if (!problem.value("message"_L1).toString().startsWith(u"“Quxmarkt”"_s))
                continue;
            isFound = true;
            QCOMPARE(fix.value("kind"_L1).toString(), u"set_category"_s);
            QCOMPARE(fix.value("category"_L1).toString(), u"Pets"_s);
            QVERIFY(fix.value("category_id"_L1).toInt() > 0);
            QCOMPARE(fix.value("entries"_L1).toInt(), 1);
            QVERIFY(!fix.value("label"_L1).toString().isEmpty());
        }
        QVERIFY(isFound);
    }

    void aLimitThatMovesTheOtherSaysSo()
    {
        const Cli cli;
        QCOMPARE(imported(cli, statement(0, 1, "SOMEBODY")).value("new"_L1).toInt(), 1);
        const auto said = [&cli](const QString &limit, const QString &value) {
            return cli.run({u"features"_s, limit, value}).out.startsWith(u"Both limits"_s);
        };
        QVERIFY(!said(u"apply-from"_s, u"0.8"_s));
        QVERIFY(said(u"apply-from"_s, u"0.6"_s));
        QVERIFY(!said(u"suggest-from"_s, u"0.55"_s));
        QVERIFY(said(u"suggest-from"_s, u"0.95"_s));
    }

    void featuresAreListedAndBadWishesRefused()
    {
        const Cli cli;
        QCOMPARE(imported(cli, statement(0, 1, "SOMEBODY")).value("new"_L1).toInt(), 1);
        const QJsonObject values = object(cli.run({u"features"_s, u"--json"_s}));
        QCOMPARE(values.value("sorting"_L1).toBool(), true);
        QCOMPARE(values.value("suggest-from"_L1).toDouble(), 0.7);
        QCOMPARE(values.value("apply-from"_L1).toDouble(), 0.9);
        for (const QStringList &wish : {QStringList{u"sorting"_s, u"maybe"_s},
                                        QStringList{u"dreaming"_s, u"on"_s},
                                        QStringList{u"suggest-from"_s, u"much"_s},
                                        QStringList{u"suggest-from"_s, u"2"_s}}) {
            const auto answer = cli.run(QStringList{u"features"_s} + wish);
            QCOMPARE(answer.code, 2);
            QVERIFY2(answer.err.trimmed().endsWith(u'.'), qPrintable(answer.err));
        }
        QCOMPARE(cli.run({u"features"_s, u"sorting"_s}).code, 2);
        QCOMPARE(object(cli.run({u"features"_s, u"--json"_s})), values);
    }
};

QTEST_GUILESS_MAIN(ModelCommandsTest)
#include "model_commands_test.moc"
