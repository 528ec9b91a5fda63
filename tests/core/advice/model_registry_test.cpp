// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/model_comparison.h"
#include "core/advice/model_registry.h"
#include "core/advice/training_need.h"

#include "tests/core/advice/trained_versions.h"

#include <QtTest>

using namespace bp;
using namespace bp::test;
using namespace Qt::StringLiterals;

class ModelRegistryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstVersionGoesLive()
    {
        TestLedger ledger;
        const RegistryDecision decision = add(ledger, version(0.7));
        QVERIFY(decision.isActive);
        const auto active = ModelRegistry(u"categorizer"_s).active(ledger.reader());
        QVERIFY(active.has_value());
        QCOMPARE(active->id, decision.id);
        QCOMPARE(active->version, 1);
    }

    void worseVersionStaysBehind()
    {
        TestLedger ledger;
        const RegistryDecision first = add(ledger, version(0.8));
        const RegistryDecision second = add(ledger, version(0.75, 0.8));
        QVERIFY(!second.isActive);
        QCOMPARE(ModelRegistry(u"categorizer"_s).active(ledger.reader())->id, first.id);
        QCOMPARE(ledger.reader().models(u"categorizer"_s).size(), std::size_t(2));
        QVERIFY(add(ledger, version(0.8, 0.8)).isActive); // not worse is enough
    }

    void rollingBackBringsTheVersionBefore()
    {
        TestLedger ledger;
        const RegistryDecision first = add(ledger, version(0.7));
        add(ledger, version(0.8, 0.7));
        const ModelRegistry registry(u"categorizer"_s);
        QVERIFY(ledger
                    ->change(u"Back"_s,
                             [&](LedgerWriter &writer) -> Result<void> {
                                 const auto back = registry.rollBack(writer);
                                 return back ? Result<void>() : fail(back.error());
                             })
                    .has_value());
        QCOMPARE(registry.active(ledger.reader())->id, first.id);
        const auto again = ledger->change(u"Back"_s, [&](LedgerWriter &writer) -> Result<void> {
            const auto back = registry.rollBack(writer);
            return back ? Result<void>() : fail(back.error());
        });
        QVERIFY(!again.has_value()); // nothing before the first
    }

    void goingBackBringsWhatWasInUseNotWhatWasTrainedBefore()
    {
        TestLedger ledger;
        const ModelRegistry registry = ModelRegistry::forSorting();
        const auto inUse = [&] { return registry.active(ledger.reader())->version; };
        QVERIFY(registry.keep(*ledger, another(0.9)));
        QVERIFY(registry.keep(*ledger, another(0.5, 0.9))); // worse: never in use
        QVERIFY(registry.keep(*ledger, another(0.95, 0.9)));
        QCOMPARE(inUse(), 3);
        QVERIFY(registry.goBack(*ledger));
        QCOMPARE(inUse(), 1);
        QVERIFY(!registry.goBack(*ledger)); // nothing was in use before the first
        QVERIFY(registry.use(*ledger, 3));
        QVERIFY(registry.use(*ledger, 1));
        QVERIFY(registry.goBack(*ledger)); // to a newer one: it was in use before
        QCOMPARE(inUse(), 3);
        QVERIFY(ledger->undo());
        QCOMPARE(inUse(), 1);
    }

    void goingBackDoesNotBringWhatThePersonWentAwayFrom()
    {
        TestLedger ledger;
        const ModelRegistry registry = ModelRegistry::forSorting();
        const auto inUse = [&] { return registry.active(ledger.reader())->version; };
        for (int i = 0; i < 3; ++i)
            QVERIFY(registry.keep(*ledger, another(0.8, 0.8)));
        QVERIFY(registry.use(*ledger, 1));
        QVERIFY(registry.use(*ledger, 2));
        QVERIFY(registry.goBack(*ledger));
        QCOMPARE(inUse(), 1); // 2 was not good
        QVERIFY(registry.use(*ledger, 3));
        QCOMPARE(registry.before(ledger.reader())->version, 1);
        QVERIFY(registry.goBack(*ledger));
        QCOMPARE(inUse(), 1);
        // Chosen again it is in the row of versions as any other.
        QVERIFY(registry.use(*ledger, 2));
        QVERIFY(registry.keep(*ledger, another(0.9, 0.8)));
        QCOMPARE(registry.before(ledger.reader())->version, 2);
        QVERIFY(registry.goBack(*ledger));
        QVERIFY(registry.goBack(*ledger));
        QCOMPARE(inUse(), 1);
        while (inUse() != 3)
            QVERIFY(ledger->undo());
        QCOMPARE(registry.before(ledger.reader())->version, 1);
    }

    void whatComesBackByUndoHasAVersionBeforeIt()
    {
        TestLedger ledger;
        const ModelRegistry registry = ModelRegistry::forSorting();
        QVERIFY(registry.keep(*ledger, another(0.7)));
        QVERIFY(registry.keep(*ledger, another(0.8, 0.7)));
        QVERIFY(registry.goBack(*ledger));
        QVERIFY(registry.keep(*ledger, another(0.9, 0.7), Origin::Kind::Machine));
        QVERIFY(ledger->undo()); // of going back
        QCOMPARE(registry.active(ledger.reader())->version, 2);
        QVERIFY(registry.before(ledger.reader()));
    }

    void everyChoiceOfAVersionIsANamedStep()
    {
        TestLedger ledger;
        const ModelRegistry registry = ModelRegistry::forSorting();
        const auto kept = registry.keep(*ledger, version(0.7));
        QVERIFY(kept && kept->isNew && kept->isActive);
        QCOMPARE(ledger->undoText(), u"Train version 1"_s);
        TrainedModel better = version(0.8, 0.7);
        better.record.trainingHash = "other";
        QVERIFY(registry.keep(*ledger, better));
        QCOMPARE(registry.active(ledger.reader())->version, 2);
        QCOMPARE(registry.before(ledger.reader())->version, 1);
        QVERIFY(registry.goBack(*ledger));
        QCOMPARE(ledger->undoText(), u"Go back to version 1"_s);
        QCOMPARE(registry.active(ledger.reader())->version, 1);
        QVERIFY(registry.use(*ledger, 2));
        QCOMPARE(ledger->undoText(), u"Use version 2"_s);
        QVERIFY(!registry.remove(*ledger, 2)); // it is in use
        QVERIFY(registry.remove(*ledger, 1));
        QCOMPARE(registry.versions(ledger.reader()).size(), std::size_t(1));
        QVERIFY(!registry.goBack(*ledger));
        QVERIFY(!registry.use(*ledger, 7));
        while (!ledger->undoText().isEmpty() && !registry.versions(ledger.reader()).empty())
            QVERIFY(ledger->undo());
        QVERIFY(registry.versions(ledger.reader()).empty());
    }

    void undoPassesByWhatTheMachineTrained()
    {
        TestLedger ledger;
        const ModelRegistry registry = ModelRegistry::forSorting();
        QVERIFY(registry.keep(*ledger, another(0.7), Origin::Kind::Machine));
        const AccountId account = ledger.account(u"Current"_s);
        const EntryId entry = ledger.add(account, today, -100, u"REWE"_s);
        const QString last = ledger->undoText();
        QVERIFY(registry.keep(*ledger, another(0.8, 0.7), Origin::Kind::Machine));
        QCOMPARE(ledger->undoText(), last);
        QCOMPARE(ledger->history(1).front().name, u"Train version 2"_s);
        QVERIFY(ledger->history(1).front().isAside);
        QVERIFY(ledger->undo());
        QVERIFY(!ledger.reader().entry(entry));
        QVERIFY(ledger->redo());
        QVERIFY(ledger.reader().entry(entry));
        QCOMPARE(registry.active(ledger.reader())->version, 2);
    }

    void whatThePersonTrainedIsTakenBackAlsoWhenTheMachineTrainedSince()
    {
        TestLedger ledger;
        const ModelRegistry registry = ModelRegistry::forSorting();
        const AccountId account = ledger.account(u"Current"_s);
        std::vector<EntryId> entries;
        const auto trained = [&](double accuracy, std::optional<double> active = {}) {
            entries.push_back(ledger.add(account, today, -100, u"REWE"_s, u"groceries"_s));
            TrainedModel model = another(accuracy, active);
            for (const EntryId entry : entries)
                model.learned.add(entry, ledger.category(u"groceries"_s));
            return model;
        };
        QVERIFY(registry.keep(*ledger, trained(0.7)));
        QVERIFY(registry.keep(*ledger, trained(0.8, 0.7)));
        QVERIFY(registry.keep(*ledger, trained(0.9, 0.8), Origin::Kind::Machine));
        QCOMPARE(registry.active(ledger.reader())->version, 3);
        const auto done = [](const Result<void> &result) {
            if (!result)
                qWarning("%s", qPrintable(result.error().message));
            return result.has_value();
        };
        int steps = 0;
        while (!ledger->undoText().isEmpty()) {
            QVERIFY(done(ledger->undo()));
            ++steps;
        }
        QVERIFY(steps >= 5); // two trainings and three entries
        QVERIFY(!ledger.reader().entry(entries.front()));
        QCOMPARE(registry.versions(ledger.reader()).size(), std::size_t(1));
        QVERIFY(registry.active(ledger.reader())); // what the machine trained sorts again
        while (!ledger->redoText().isEmpty())
            QVERIFY(done(ledger->redo()));
        QCOMPARE(registry.versions(ledger.reader()).size(), std::size_t(3));
        // What the machine noted of its version is still there.
        QCOMPARE(TrainingNeeds::of(ledger.reader(), registry).sinceLast, 0);
    }

    void undoPassesByWhatTheMachineNotedInOlderBooks()
    {
        // They kept one note for all versions, which each training wrote anew.
        TestLedger ledger;
        const auto noting = [](const QString &text) {
            return [text](LedgerWriter &writer) -> Result<void> {
                writer.setPreference(u"model.learned.categorizer"_s, text);
                return {};
            };
        };
        QVERIFY(ledger->change(u"Train version 1"_s, noting(u"1 abc"_s)));
        QVERIFY(ledger->changeAside(u"Train version 2"_s, noting(u"2 abc"_s)));
        QVERIFY(ledger->undo());
        QCOMPARE(ledger.reader().preference(u"model.learned.categorizer"_s), u"2 abc"_s);
        QVERIFY(ledger->redo());
        QCOMPARE(ledger.reader().preference(u"model.learned.categorizer"_s), u"2 abc"_s);
        // Anything else that does not fit is still not written.
        const auto preferring = [](const QString &text) {
            return [text](LedgerWriter &writer) -> Result<void> {
                writer.setPreference(u"book.name"_s, text);
                return {};
            };
        };
        QVERIFY(ledger->change(u"Name the book"_s, preferring(u"Ours"_s)));
        QVERIFY(ledger->changeAside(u"Unheard of"_s, preferring(u"Theirs"_s)));
        QVERIFY(!ledger->undo());
    }

    void aChoiceIsTakenBackAlsoWhenTheMachineTrainedSince()
    {
        TestLedger ledger;
        const ModelRegistry registry = ModelRegistry::forSorting();
        QVERIFY(registry.keep(*ledger, another(0.7), Origin::Kind::Machine));
        QVERIFY(registry.keep(*ledger, another(0.8, 0.7), Origin::Kind::Machine));
        QVERIFY(registry.use(*ledger, 1));
        QVERIFY(registry.keep(*ledger, another(0.9, 0.7), Origin::Kind::Machine));
        const auto inUse = [&] {
            QList<int> versions;
            for (const ModelRecord &model : registry.versions(ledger.reader())) {
                if (model.isActive)
                    versions << model.version;
            }
            return versions;
        };
        QCOMPARE(inUse(), QList<int>{3});
        QVERIFY(ledger->undo());
        QCOMPARE(inUse(), QList<int>{2});
        QVERIFY(ledger->redo());
        QCOMPARE(inUse(), QList<int>{1});
    }

    void aRemovedVersionComesBackBesideANewerOne()
    {
        TestLedger ledger;
        const ModelRegistry registry = ModelRegistry::forSorting();
        QVERIFY(registry.keep(*ledger, another(0.8), Origin::Kind::Machine));
        QVERIFY(registry.keep(*ledger, another(0.7, 0.8), Origin::Kind::Machine)); // worse
        QVERIFY(registry.remove(*ledger, 2));
        const auto kept = registry.keep(*ledger, another(0.9, 0.8), Origin::Kind::Machine);
        QVERIFY(kept);
        QCOMPARE(kept->version, 3);
        QVERIFY(ledger->undo());
        QCOMPARE(registry.versions(ledger.reader()).size(), std::size_t(3));
        QCOMPARE(registry.active(ledger.reader())->version, 3);
    }

    void onlyTheFiguresOfOldVersionsAreKept()
    {
        TestLedger ledger;
        const ModelRegistry registry = ModelRegistry::forSorting();
        for (int i = 0; i < 4; ++i)
            QVERIFY(registry.keep(*ledger, another(0.8, 0.8), Origin::Kind::Machine));
        QVERIFY(registry.use(*ledger, 2)); // from 4
        for (int i = 0; i < 12; ++i)
            QVERIFY(registry.keep(*ledger, another(0.8, 0.8), Origin::Kind::Machine));
        QList<int> whole;
        for (const ModelRecord &model : registry.versions(ledger.reader())) {
            QCOMPARE(model.heldBackAccuracy, 0.8);
            if (model.size > 0)
                whole.prepend(model.version);
        }
        QCOMPARE(whole, (QList<int>{2, 4, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}));
        QVERIFY(!registry.use(*ledger, 3));
        QVERIFY(ledger->undo()); // of choosing 2
        QCOMPARE(registry.active(ledger.reader())->version, 4);
        QCOMPARE(ledger.reader().modelContent(registry.active(ledger.reader())->id),
                 QByteArray("content"));
        QCOMPARE(registry.before(ledger.reader())->version, 2);
    }

    void theSameMaterialMakesNoSecondVersion()
    {
        TestLedger ledger;
        const ModelRegistry registry = ModelRegistry::forSorting();
        QVERIFY(registry.keep(*ledger, version(0.7)));
        const QString before = ledger->undoText();
        const auto again = registry.keep(*ledger, version(0.7, 0.7));
        QVERIFY(again && !again->isNew && again->isActive);
        QVERIFY(ModelRegistry::sentence(*again, QLocale::c()).contains(u"Version 1"_s));
        QCOMPARE(registry.versions(ledger.reader()).size(), std::size_t(1));
        QCOMPARE(ledger->undoText(), before);
    }

    void trainingIsDueWhenEnoughWasSorted()
    {
        TestLedger ledger;
        const ModelRegistry registry = ModelRegistry::forSorting();
        const AccountId account = ledger.account(u"Current"_s);
        const auto sort = [&](int count) {
            for (int i = 0; i < count; ++i)
                ledger.add(account, today, -100 - i, u"REWE"_s, u"groceries"_s);
        };
        sort(59);
        QVERIFY(!TrainingNeeds::of(ledger.reader(), registry).isDue);
        sort(1);
        ledger.add(account, today, -1, u"unsorted"_s);
        TrainingNeed need = TrainingNeeds::of(ledger.reader(), registry);
        QVERIFY(need.isDue);
        QCOMPARE(need.teachers, 60);
        TrainedModel trained = version(0.9);
        trained.record.trainedRows = 60;
        QVERIFY(registry.keep(*ledger, trained));
        sort(39);
        need = TrainingNeeds::of(ledger.reader(), registry);
        QVERIFY(!need.isDue);
        QCOMPARE(need.sinceLast, 39);
        sort(1);
        QVERIFY(TrainingNeeds::of(ledger.reader(), registry).isDue);
    }

    void versionsAreComparedOnTheSameEntriesOnly()
    {
        TestLedger ledger;
        const ModelRegistry registry = ModelRegistry::forSorting();
        const QLocale german(u"de_DE"_s);
        const auto compared = [&](int one, int other) {
            return ModelComparisons::of(*registry.version(ledger.reader(), one),
                                        *registry.version(ledger.reader(), other));
        };
        QVERIFY(registry.keep(*ledger, another(1.0)));
        TrainedModel second = another(0.682);
        second.againstActive = VersionComparison{377, 0.682, 0.682, 1, 350};
        QVERIFY(registry.keep(*ledger, second));
        // Measured beside each other: never what each was found to be in its own time.
        const ModelComparison equal = compared(1, 2);
        QVERIFY(equal.isComparable());
        QCOMPARE(equal.older.accuracy, 0.682);
        const QString said = ModelComparisons::sentence(equal, german);
        QVERIFY2(said.contains(u"equally"_s) && said.contains(u"377"_s) && said.contains(u"350"_s),
                 qPrintable(said));
        QVERIFY(!said.contains(u"100,0"_s));
        QCOMPARE(ModelComparisons::sentence(compared(2, 1), german), said);
        const QString beside =
            ModelComparisons::sentence(*registry.version(ledger.reader(), 2), german);
        QVERIFY(beside.contains(u"68,2 %"_s) && beside.contains(u"377"_s));
        // What was not asked the same is not compared.
        TrainedModel third = another(0.75);
        third.againstActive = VersionComparison{0, 0.75, 0.682, 2, 0};
        QVERIFY(registry.keep(*ledger, third));
        QVERIFY(!registry.version(ledger.reader(), 3)->againstActive);
        QVERIFY(!compared(2, 3).isComparable());
        QVERIFY(ModelComparisons::sentence(compared(1, 3), german)
                    .startsWith(u"Versions 1 and 3 cannot be compared"_s));
        QVERIFY(
            ModelComparisons::sentence(*registry.version(ledger.reader(), 3), german).isEmpty());
        QVERIFY(ledger->undo());
        QVERIFY(ledger->redo());
    }

    void figuresThatDecideAreToldApart()
    {
        RegistryDecision decision;
        decision.againstActive = VersionComparison{0, 0.99378, 0.99434, 1, 0};
        const QLocale german(u"de_DE"_s);
        const QString kept = ModelRegistry::sentence(decision, german);
        QVERIFY2(kept.contains(u"99,38 %"_s) && kept.contains(u"99,43 %"_s), qPrintable(kept));
        decision.againstActive = VersionComparison{900, 0.68249, 0.68251, 1, 0};
        decision.isActive = false;
        const QString close = ModelRegistry::sentence(decision, german);
        QVERIFY2(close.contains(u"68,249 %"_s) && close.contains(u"68,251 %"_s), qPrintable(close));
        decision.againstActive = VersionComparison{900, 0.75, 0.7, 1, 0};
        QVERIFY(ModelRegistry::sentence(decision, german).contains(u"75,0 %"_s));
        decision.againstActive = VersionComparison{900, 0.7, 0.7, 1, 0};
        QVERIFY(ModelRegistry::sentence(decision, german).contains(u"70,0 %"_s));
        ModelRecord one, two;
        one.version = 1;
        one.heldBackAccuracy = 0.99434;
        two.version = 2;
        two.heldBackAccuracy = 0.99378;
        const QString said = ModelComparisons::sentence(ModelComparisons::of(one, two), german);
        QVERIFY2(said.startsWith(u"Version 1 is right 0,06 percentage points more often"_s),
                 qPrintable(said));
    }

    void comparisonNamesTheBetterOneInPercentagePoints()
    {
        ModelRecord one, two;
        one.version = 1;
        one.heldBackAccuracy = 0.70;
        two.version = 2;
        two.heldBackAccuracy = 0.75; // of the same training set
        const QLocale german(u"de_DE"_s);
        const QString said = ModelComparisons::sentence(ModelComparisons::of(one, two), german);
        QVERIFY2(said.startsWith(u"Version 2 is right 5,0 percentage points more often"_s),
                 qPrintable(said));
        two.trainingHash = "other entries";
        QVERIFY(!ModelComparisons::of(one, two).isComparable());
    }
};

QTEST_GUILESS_MAIN(ModelRegistryTest)
#include "model_registry_test.moc"
