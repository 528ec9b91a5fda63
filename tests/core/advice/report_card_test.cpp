// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/drift_advice.h"
#include "core/advice/feature_settings.h"
#include "core/advice/model_registry.h"
#include "core/advice/report_card.h"
#include "core/advice/training_need.h"
#include "core/base/display.h"

#include "tests/core/advice/trained_versions.h"

#include <QtTest>

using namespace bp;
using namespace bp::test;
using namespace Qt::StringLiterals;

class ReportCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void driftWithSomethingNewIsAReasonToTrain()
    {
        TestLedger ledger;
        const ModelRegistry registry = ModelRegistry::forSorting();
        TrainedModel trained = version(0.95);
        trained.record.trainedRows = 0;
        const auto kept = registry.keep(*ledger, trained);
        decide(ledger, kept->id, 20, 30, 0.8);
        const AccountId account = ledger.account(u"Another"_s);
        for (int i = 0; i < 9; ++i)
            ledger.add(account, today, -100 - i, u"REWE"_s, u"groceries"_s);
        QVERIFY(!TrainingNeeds::of(ledger.reader(), registry).isDue);
        ledger.add(account, today, -100, u"REWE"_s, u"groceries"_s);
        QVERIFY(TrainingNeeds::of(ledger.reader(), registry).isDue);
    }

    void driftIsSeen()
    {
        TestLedger ledger;
        const ModelRegistry registry(u"categorizer"_s);
        const RegistryDecision decision = add(ledger, version(0.9));
        QVERIFY(!registry.drift(ledger.reader()).isDrifting);
        decide(ledger, decision.id, 60, 60, 0.8);
        const Drift drift = registry.drift(ledger.reader());
        QVERIFY(drift.isDrifting);
        QCOMPARE(drift.decisions, 120);
        QCOMPARE(drift.accuracy, 0.5);
        QVERIFY(ModelRegistry::sentence(drift, QLocale(u"de_DE"_s)).contains(u"50,0 %"_s));
    }

    void theAdviceOnADriftLeadsSomewhere()
    {
        using Kind = DriftAdvice::Kind;
        TestLedger ledger;
        const ModelRegistry registry = ModelRegistry::forSorting();
        QVERIFY(registry.keep(*ledger, another(0.9)));
        std::vector<TrainingProblem> problems;
        TrainingNeed need;
        const auto advice = [&] {
            return DriftAdvices::of(
                ledger.reader(), registry, registry.drift(ledger.reader()), need, problems);
        };
        const auto sentence = [&] {
            return DriftAdvices::sentence(registry.drift(ledger.reader()), advice(), QLocale::c());
        };
        QCOMPARE(advice().kind, Kind::Nothing);
        QVERIFY(DriftAdvices::button(advice(), QLocale::c()).isEmpty());
        const ModelId model = registry.active(ledger.reader())->id;
        decide(ledger, model, 40, 1, 0.91);
        decide(ledger, model, 20, 60, 0.75);
        // Something new: it is trained. Nothing new: what contradicts itself is mended.
        need.sinceLast = 12;
        QCOMPARE(advice().kind, Kind::Train);
        QVERIFY(sentence().contains(u"12"_s));
        need.sinceLast = 0;
        problems = {{TrainingProblem::Kind::Contradiction, {}, {}},
                    {TrainingProblem::Kind::SingleExample, {}, {}}};
        QCOMPARE(advice().kind, Kind::Mend);
        QCOMPARE(advice().problems, 1);
        problems.erase(problems.begin());
        // A single example misleads nobody; being surer helps from 80 % on, and then it is over.
        QCOMPARE(advice().kind, Kind::SuggestFrom);
        QCOMPARE(advice().suggestFrom, 0.8);
        QVERIFY(sentence().contains(display::percent(0.8, QLocale::c())));
        QVERIFY(FeatureSettings::setSuggestFrom(*ledger, 0.8));
        QCOMPARE(advice().kind, Kind::Nothing);
        QVERIFY(ledger->undo());
        // Where it does not, the version before, and without one entries sorted by hand.
        decide(ledger, model, 10, 150, 0.97);
        QCOMPARE(advice().kind, Kind::SortMore);
        QVERIFY(registry.keep(*ledger, another(0.95, 0.9)));
        decide(ledger, registry.active(ledger.reader())->id, 50, 150, 0.98);
        QCOMPARE(advice().kind, Kind::GoBack);
        QCOMPARE(advice().version, 1);
        QVERIFY(!DriftAdvices::button(advice(), QLocale::c()).isEmpty());
        QVERIFY(!sentence().contains(u"rain it again"_s));
    }

    void onlyTheLastTwoHundredDecisionsCount()
    {
        TestLedger ledger;
        const RegistryDecision decision = add(ledger, version(0.9));
        decide(ledger, decision.id, 0, 150, 0.7, today.addDays(-60));
        decide(ledger, decision.id, 200, 0, 0.8, today);
        const Drift drift = ModelRegistry(u"categorizer"_s).drift(ledger.reader());
        QCOMPARE(drift.decisions, 200);
        QCOMPARE(drift.accuracy, 1.0);
        QVERIFY(!drift.isDrifting);
    }

    void reportCardCountsWhatBecameOfSuggestions()
    {
        TestLedger ledger;
        const RegistryDecision decision = add(ledger, version(0.9));
        decide(ledger, decision.id, 19, 1, 0.95);
        decide(ledger, decision.id, 6, 4, 0.6);
        decide(ledger, decision.id, 7, 0, 0.99, today.addDays(-90)); // outside
        const ReportCard card = ReportCards::of(ledger.reader(), today);
        QCOMPARE(card.suggested, 30);
        QCOMPARE(card.accepted, 25);
        QCOMPARE(card.rejected, 5);
        QCOMPARE(card.sure, 20);
        QCOMPARE(card.bins[9].rows, 20);
        QCOMPARE(card.bins[9].accuracy, 0.95);
        QCOMPARE(card.bins[6].accuracy, 0.6);
        QCOMPARE(ReportCards::sentence(card, QLocale::c()),
                 u"Last 90 days: 30 suggested, 25 accepted; right above 90 %: 95.0 %."_s);
        QVERIFY(ReportCards::sentence(card, QLocale(u"de_DE"_s)).contains(u"95,0 %"_s));
    }

    void reportCardLeavesOutWhatAPersonsRuleSaid()
    {
        TestLedger ledger;
        const EntryId entry = ledger.add(ledger.account(u"Giro"_s), today, -100, u"REWE"_s);
        QVERIFY(ledger->change(u"Decide"_s, [&](LedgerWriter &writer) -> Result<void> {
            writer.putSuggestion({entry,
                                  ledger.category(u"groceries"_s),
                                  1,
                                  {},
                                  suggestionSourceKey(CategorySource::Rule),
                                  {},
                                  SuggestionRecord::State::Accepted,
                                  today});
            return {};
        }));
        QCOMPARE(ReportCards::of(ledger.reader(), today).suggested, 0);
    }

    void reportCardOfAnEmptyBookIsQuiet()
    {
        TestLedger ledger;
        const ReportCard card = ReportCards::of(ledger.reader(), today);
        QCOMPARE(card.suggested, 0);
        QCOMPARE(card.calibrationError, 0.0);
    }
};

QTEST_GUILESS_MAIN(ReportCardTest)
#include "report_card_test.moc"
