// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/text/calibration.h"

#include <QtTest>

#include <cmath>

using namespace bp;
using namespace bp::ml;

namespace {

/// `count` answers said with `confidence`, of which `right` were right.
void add(std::vector<Outcome> &outcomes, double confidence, int count, int right)
{
    for (int i = 0; i < count; ++i)
        outcomes.push_back({confidence, i < right});
}

/// The same of a merchant never met.
std::vector<JudgedEvidence> asEvidence(const std::vector<Outcome> &outcomes)
{
    std::vector<JudgedEvidence> out;
    for (const Outcome &outcome : outcomes)
        out.push_back({{outcome.confidence, 0, 0}, outcome.isRight});
    return out;
}

double said(const ConfidenceMap &map, double chance)
{
    return map({chance, 0, 0});
}

/// `count` answers about merchants met `rows` times, always with this answer.
void addKnown(std::vector<JudgedEvidence> &answers, double rows, int count, int right)
{
    for (int i = 0; i < count; ++i)
        answers.push_back({{0.9, rows, 1}, i < right});
}

} // namespace

class CalibrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorIsTheDistanceOfWhatWasSaidFromWhatWasRight()
    {
        std::vector<Outcome> outcomes;
        add(outcomes, 0.85, 100, 60); // 0.25 too sure
        add(outcomes, 0.35, 300, 90); // 0.05 too sure
        QVERIFY(qAbs(calibrationError(outcomes) - (0.25 * 0.25 + 0.75 * 0.05)) < 1e-9);
        QCOMPARE(calibrationError({}), 0.0);
    }

    void binsHoldEveryAnswerOnce()
    {
        std::vector<Outcome> outcomes;
        add(outcomes, 0.0, 3, 0);
        add(outcomes, 0.3, 5, 2);
        add(outcomes, 1.0, 7, 7);
        int rows = 0;
        for (const ReliabilityBin &bin : reliability(outcomes))
            rows += bin.rows;
        QCOMPARE(rows, 15);
        QCOMPARE(reliability(outcomes)[9].rows, 7);
        QCOMPARE(reliability(outcomes)[9].accuracy, 1.0);
    }

    void mapBringsAnOverconfidentModelDown()
    {
        std::vector<Outcome> outcomes;
        add(outcomes, 0.95, 400, 280);
        add(outcomes, 0.80, 400, 200);
        add(outcomes, 0.60, 400, 140);
        const ConfidenceMap map = ConfidenceMap::fitted(asEvidence(outcomes));
        std::vector<Outcome> mapped = outcomes;
        for (Outcome &outcome : mapped)
            outcome.confidence = said(map, outcome.confidence);
        QVERIFY(calibrationError(mapped) < 0.03);
        QVERIFY(calibrationError(mapped) < calibrationError(outcomes) / 5);
    }

    void raisedOddsRaiseEveryAnswerAndWhatIsSure()
    {
        const ConfidenceMap map({0, 1, 0, 0, 0}, 0.95);
        const ConfidenceMap raised = map.raised(1);
        // Odds of 1:1 become e:1.
        QVERIFY(qAbs(said(raised, 0.5) - 1 / (1 + std::exp(-1.0))) < 1e-9);
        const auto saidOfKnown = [](const ConfidenceMap &of, double chance) {
            return of({chance, 3, 1});
        };
        QVERIFY(saidOfKnown(map, 0.949) < 0.9);
        QVERIFY(saidOfKnown(raised, 0.949) < 0.9);
        QVERIFY(saidOfKnown(raised, 0.951) > 0.95);
        QCOMPARE(ConfidenceMap({0, 1, 0, 0, 0}, 2).raised(1).sureFrom(), 2.0);
    }

    void mapKeepsTheOrder()
    {
        std::vector<Outcome> outcomes;
        add(outcomes, 0.9, 100, 40); // the likelier was less often right
        add(outcomes, 0.5, 100, 60);
        const ConfidenceMap map = ConfidenceMap::fitted(asEvidence(outcomes));
        for (double chance = 0.02; chance < 1; chance += 0.01)
            QVERIFY(said(map, chance) >= said(map, chance - 0.01));
    }

    void merchantAlwaysSortedAlikeIsSurerThanAStranger()
    {
        const ConfidenceMap map;
        QVERIFY(map({0.9, 30, 1}) > map({0.9, 3, 1}));
        QVERIFY(map({0.9, 3, 1}) > map({0.9, 0, 0}));
        QVERIFY(map({0.9, 30, 1}) > map({0.9, 30, 0.5}));
    }

    void nothingIsSureBeforeItWasMeasured()
    {
        QVERIFY(ConfidenceMap()({0.9999, 50, 1}) < 0.9);
        std::vector<JudgedEvidence> few;
        addKnown(few, 40, 20, 20);
        QVERIFY(ConfidenceMap::fitted(few)({0.9, 40, 1}) < 0.9);
    }

    void nothingIsSureOfAMerchantMetOnceOrTwice()
    {
        std::vector<JudgedEvidence> answers;
        for (const double rows : {1.0, 2.0, 3.0})
            addKnown(answers, rows, 400, 400);
        const ConfidenceMap map = ConfidenceMap::fitted(answers);
        QVERIFY(map({0.95, 1, 1}) < 0.9);
        QVERIFY(map({0.95, 2, 1}) < 0.9);
        QVERIFY(map({0.95, 3, 1}) >= 0.9);
    }

    void sureMeansRightNinetySevenTimesInAHundred()
    {
        std::vector<JudgedEvidence> answers;
        addKnown(answers, 40, 400, 399);
        addKnown(answers, 4, 400, 376); // 94 in 100: not enough to be called sure
        const ConfidenceMap map = ConfidenceMap::fitted(answers);
        QVERIFY(map({0.9, 40, 1}) >= 0.9);
        QVERIFY(map({0.9, 4, 1}) < 0.9);
    }
};

QTEST_APPLESS_MAIN(CalibrationTest)
#include "calibration_test.moc"
