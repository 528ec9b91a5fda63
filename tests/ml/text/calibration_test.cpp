// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/text/calibration.h"

#include <QtTest>

using namespace bp;
using namespace bp::ml;

namespace {

/// `count` answers said with `confidence`, of which `right` were right.
void add(std::vector<Outcome> &outcomes, double confidence, int count, int right)
{
    for (int i = 0; i < count; ++i)
        outcomes.push_back({confidence, i < right});
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
        const ConfidenceMap map = ConfidenceMap::fitted(outcomes);
        std::vector<Outcome> mapped = outcomes;
        for (Outcome &outcome : mapped)
            outcome.confidence = map(outcome.confidence);
        QVERIFY(calibrationError(mapped) < 0.03);
        QVERIFY(calibrationError(mapped) < calibrationError(outcomes) / 5);
    }

    void mapKeepsTheOrder()
    {
        std::vector<Outcome> outcomes;
        add(outcomes, 0.9, 100, 80);
        add(outcomes, 0.5, 100, 60);
        const ConfidenceMap map = ConfidenceMap::fitted(outcomes);
        for (double confidence = 0.02; confidence < 1; confidence += 0.01)
            QVERIFY(map(confidence) >= map(confidence - 0.01));
    }

    void nothingIsSureBeforeItWasMeasured()
    {
        QVERIFY(ConfidenceMap()(0.9999) < 0.9);
        std::vector<Outcome> few;
        add(few, 0.99, 20, 20);
        QVERIFY(ConfidenceMap::fitted(few)(0.99) < 0.9);
    }

    void sureMeansRightNinetySevenTimesInAHundred()
    {
        std::vector<Outcome> outcomes;
        add(outcomes, 0.99, 400, 399);
        add(outcomes, 0.95, 400, 372); // 93 in 100: not enough to be called sure
        const ConfidenceMap map = ConfidenceMap::fitted(outcomes);
        QVERIFY(map(0.99) >= 0.9);
        QVERIFY(map(0.95) < 0.9);
    }
};

QTEST_APPLESS_MAIN(CalibrationTest)
#include "calibration_test.moc"
