// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/text/time_context.h"

#include <QtTest>

#include <numeric>

using namespace bp;
using namespace bp::ml;

namespace {

const QDate day(2024, 6, 3);

LabelledRow sorted(const QDate &when, int label)
{
    LabelledRow row;
    row.row.day = when;
    row.label = label;
    return row;
}

/// A year of label 0, and one journey of label 1.
std::vector<LabelledRow> yearWithAJourney()
{
    std::vector<LabelledRow> rows;
    for (int i = 0; i < 100; ++i)
        rows.push_back(sorted(day.addDays(-300 + 4 * i), 0));
    for (int i = 0; i < 3; ++i)
        rows.push_back(sorted(day.addDays(-150), 1));
    return rows;
}

std::vector<float> leant(const TimeContext &context, const QDate &when, const DayLabels &newer = {})
{
    std::vector<float> chances{0.5F, 0.5F};
    context.lean(chances, when, newer);
    return chances;
}

} // namespace

class TimeContextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayAmongRowsOfALabelLeansToIt()
    {
        const TimeContext context = TimeContext::of(yearWithAJourney(), 2);
        QVERIFY(leant(context, day.addDays(-151))[1] > 0.6F);
        QVERIFY(leant(context, day.addDays(90))[1] < 0.5F);
    }

    void twoRowsDoNotDrawAllStrangersToTheirLabel()
    {
        std::vector<LabelledRow> rows;
        for (int i = 0; i < 700; ++i)
            rows.push_back(sorted(day.addDays(i / 2 - 350), 0));
        for (int i = 0; i < 2; ++i)
            rows.push_back(sorted(day, 1));
        std::vector<float> chances{0.9F, 0.1F};
        TimeContext::of(rows, 2).lean(chances, day.addDays(1));
        QVERIFY2(chances[1] < 0.5F, qPrintable(QString::number(double(chances[1]))));
        QVERIFY(chances[1] > 0.1F);
    }

    void chancesSumToOneAgain()
    {
        const std::vector<float> chances =
            leant(TimeContext::of(yearWithAJourney(), 2), day.addDays(-150));
        QVERIFY(std::abs(std::accumulate(chances.begin(), chances.end(), 0.0F) - 1) < 1e-5F);
    }

    void withoutADayOrRowsNothingChanges()
    {
        QCOMPARE(leant(TimeContext::of(yearWithAJourney(), 2), {}), (std::vector{0.5F, 0.5F}));
        QCOMPARE(leant(TimeContext(), day), (std::vector{0.5F, 0.5F}));
    }

    void rowsHeardSinceCountAlike()
    {
        DayLabels newer;
        for (int i = 3; i > 0; --i)
            addInOrder(newer, sorted(day.addDays(i), 1));
        addInOrder(newer, sorted({}, 1));
        QCOMPARE(newer.size(), std::size_t(3));
        QVERIFY(std::ranges::is_sorted(newer, {}, &DayLabel::day));
        const TimeContext context = TimeContext::of(yearWithAJourney(), 2);
        QVERIFY(leant(context, day.addDays(4), newer)[1] > leant(context, day.addDays(4))[1]);
    }

    void labelUnknownInTrainingMayHaveBeenHeard()
    {
        const DayLabels newer{{std::int32_t(day.toJulianDay()), 2}};
        std::vector<float> chances{0.4F, 0.4F, 0.2F};
        TimeContext::of(yearWithAJourney(), 2).lean(chances, day, newer);
        QVERIFY(chances[2] > 0.3F);
    }

    void orderOfTheRowsDoesNotMatter()
    {
        std::vector<LabelledRow> rows = yearWithAJourney();
        const TimeContext straight = TimeContext::of(rows, 2);
        std::ranges::reverse(rows);
        const TimeContext turned = TimeContext::of(rows, 2);
        QCOMPARE(leant(straight, day.addDays(-149)), leant(turned, day.addDays(-149)));
    }
};

QTEST_APPLESS_MAIN(TimeContextTest)
#include "time_context_test.moc"
