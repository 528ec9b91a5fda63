// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/value_axis.h"

#include <QtTest>

using namespace bp;
using namespace bp::ui;

class ValueAxisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticksAreRoundAndFew_data()
    {
        QTest::addColumn<qint64>("least");
        QTest::addColumn<qint64>("most");
        QTest::newRow("positive") << qint64(0) << qint64(1'234'567);
        QTest::newRow("both sides") << qint64(-612'300) << qint64(655'000);
        QTest::newRow("only below") << qint64(-100'000) << qint64(0);
        QTest::newRow("cents") << qint64(0) << qint64(42);
        QTest::newRow("nothing") << qint64(0) << qint64(0);
        QTest::newRow("huge") << qint64(-9'000'000'000'000'000) << qint64(9'000'000'000'000'000);
    }

    void ticksAreRoundAndFew()
    {
        QFETCH(qint64, least);
        QFETCH(qint64, most);
        const ValueAxis axis(least, most, EUR);
        QVERIFY(axis.ticks().size() >= 2);
        QVERIFY(axis.ticks().size() <= 6);
        QVERIFY(std::ranges::find(axis.ticks(), 0) != axis.ticks().end());
        for (const auto tick : axis.ticks())
            QCOMPARE(tick % 100, 0);
    }

    void valuesLieInsideThePlot()
    {
        const ValueAxis axis(-200'000, 500'000, EUR);
        const QRectF plot(0, 10, 100, 200);
        for (const std::int64_t value : {-200'000, 0, 500'000}) {
            QVERIFY(axis.y(value, plot) >= plot.top() - 0.01);
            QVERIFY(axis.y(value, plot) <= plot.bottom() + 0.01);
        }
        QVERIFY(axis.y(500'000, plot) < axis.y(0, plot));
    }
};

QTEST_GUILESS_MAIN(ValueAxisTest)
#include "value_axis_test.moc"
