// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/text/calibration.h"

#include <QtTest>

#include <cmath>

using namespace bp;
using namespace bp::ml;

namespace {

constexpr std::size_t learned = 100;

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
        out.push_back({{outcome.confidence, 0, 0}, outcome.isRight, learned});
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
        answers.push_back({{0.9, rows, 1}, i < right, learned});
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

    void errorByChanceIsWhatTrueConfidencesShowOnAverage()
    {
        std::uint64_t dice = 11;
        const auto roll = [&dice] {
            dice = dice * 6364136223846793005ULL + 1442695040888963407ULL;
            return double(dice >> 33) / double(1ULL << 31);
        };
        constexpr int rounds = 400;
        double errors = 0;
        double foretold = 0;
        for (int round = 0; round < rounds; ++round) {
            std::vector<Outcome> outcomes;
            for (int i = 0; i < 300; ++i) {
                const double confidence = roll();
                outcomes.push_back({confidence, roll() < confidence});
            }
            errors += calibrationError(outcomes) / rounds;
            foretold += calibrationErrorByChance(outcomes) / rounds;
        }
        QVERIFY(qAbs(errors - foretold) < 0.002);
        QVERIFY(foretold > 0.04);
        QCOMPARE(calibrationErrorByChance({}), 0.0);
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
        const ConfidenceMap map = ConfidenceMap::fitted(asEvidence(outcomes), learned);
        std::vector<Outcome> mapped = outcomes;
        for (Outcome &outcome : mapped)
            outcome.confidence = said(map, outcome.confidence);
        QVERIFY(calibrationError(mapped) < 0.03);
        QVERIFY(calibrationError(mapped) < calibrationError(outcomes) / 5);
    }

    void whoLearnedMoreIsSurer()
    {
        std::vector<Outcome> outcomes;
        add(outcomes, 0.9, 50, 40);
        add(outcomes, 0.5, 50, 20);
        const std::vector<JudgedEvidence> answers = asEvidence(outcomes);
        double before = 0;
        for (const std::size_t rows : {25, 50, 100, 200, 400}) {
            const double measured = said(ConfidenceMap::fitted(answers, rows), 0.7);
            QVERIFY(measured > before);
            before = measured;
            QVERIFY(said(ConfidenceMap::fitted({}, rows), 0.7) <
                    said(ConfidenceMap::fitted({}, rows + 50), 0.7));
        }
    }

    void rowsHeardSinceMakeSurerAndNothingSure()
    {
        std::vector<JudgedEvidence> answers;
        addKnown(answers, 10, 60, 51); // 85 in 100: not enough to be called sure
        const ConfidenceMap map = ConfidenceMap::fitted(answers, learned);
        const Evidence known{0.9, 10, 1};
        QVERIFY(map(known, 100) > map(known));
        QVERIFY(map(known, 400) < 0.9);
        const Evidence unknown{0.5, 0, 0};
        const double all = said(ConfidenceMap::fitted({}, 2 * learned), 0.5);
        QVERIFY(qAbs(ConfidenceMap::fitted({}, learned)(unknown, learned) - all) < 1e-9);
    }

    void answersOfModelsThatLearnedLessAskForMoreSureness()
    {
        std::vector<JudgedEvidence> ofFew;
        std::vector<JudgedEvidence> ofMany;
        for (int i = 0; i < 200; ++i) {
            ofFew.push_back({{0.7, 0, 0}, i < 140, 50});
            ofMany.push_back({{0.7, 0, 0}, i < 140, 200});
        }
        QVERIFY(said(ConfidenceMap::fitted(ofFew, 200), 0.7) >
                said(ConfidenceMap::fitted(ofMany, 200), 0.7) + 0.01);
    }

    void nothingIsShownOfStrangersByThoseKnown()
    {
        std::vector<JudgedEvidence> known;
        addKnown(known, 20, 300, 300);
        const double usual = said(ConfidenceMap(), 0.9);
        QVERIFY(said(ConfidenceMap::fitted(known, learned), 0.9) <= usual + 1e-9);
        // Strangers who were sorted rightly do.
        std::vector<Outcome> strangers;
        add(strangers, 0.9, 100, 98);
        const auto more = asEvidence(strangers);
        known.insert(known.end(), more.begin(), more.end());
        QVERIFY(said(ConfidenceMap::fitted(known, learned), 0.9) > usual);
    }

    void mapKeepsTheOrder()
    {
        std::vector<Outcome> outcomes;
        add(outcomes, 0.9, 100, 40); // the likelier was less often right
        add(outcomes, 0.5, 100, 60);
        const ConfidenceMap map = ConfidenceMap::fitted(asEvidence(outcomes), learned);
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
        QVERIFY(ConfidenceMap::fitted(few, learned)({0.9, 40, 1}) < 0.9);
    }

    void nothingIsSureOfAMerchantMetOnceOrTwice()
    {
        std::vector<JudgedEvidence> answers;
        for (const double rows : {1.0, 2.0, 3.0})
            addKnown(answers, rows, 400, 400);
        const ConfidenceMap map = ConfidenceMap::fitted(answers, learned);
        QVERIFY(map({0.95, 1, 1}) < 0.9);
        QVERIFY(map({0.95, 2, 1}) < 0.9);
        QVERIFY(map({0.95, 3, 1}) >= 0.9);
    }

    void sureMeansRightNinetySevenTimesInAHundred()
    {
        std::vector<JudgedEvidence> answers;
        addKnown(answers, 40, 400, 399);
        addKnown(answers, 4, 400, 376); // 94 in 100: not enough to be called sure
        const ConfidenceMap map = ConfidenceMap::fitted(answers, learned);
        QVERIFY(map({0.9, 40, 1}) >= 0.9);
        QVERIFY(map({0.9, 4, 1}) < 0.9);
    }
};

QTEST_APPLESS_MAIN(CalibrationTest)
#include "calibration_test.moc"
