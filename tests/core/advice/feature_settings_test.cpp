// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/feature_settings.h"

#include "tests/support/test_ledger.h"

#include <QtTest>

using namespace bp;
using namespace Qt::StringLiterals;

class FeatureSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewBookHasEverythingOn()
    {
        const test::TestLedger ledger;
        QVERIFY(FeatureSettings::isOn(ledger.reader(), Feature::Sorting));
        for (const FeatureOptionInfo &info : FeatureSettings::options())
            QVERIFY(FeatureSettings::isOn(ledger.reader(), info.option));
        QCOMPARE(FeatureSettings::thresholds(ledger.reader()), (SortingThresholds{0.7, 0.9}));
    }

    void everySwitchIsANamedChangeThatUndoTakesBack()
    {
        const test::TestLedger ledger;
        QVERIFY(FeatureSettings::setOn(*ledger, Feature::Sorting, false));
        QVERIFY(!FeatureSettings::isOn(ledger.reader(), Feature::Sorting));
        QVERIFY(ledger->undoText().contains("Sort entries by machine"_L1));
        QVERIFY(ledger->undo());
        QVERIFY(FeatureSettings::isOn(ledger.reader(), Feature::Sorting));
        for (const FeatureOptionInfo &info : FeatureSettings::options()) {
            QVERIFY(FeatureSettings::setOn(*ledger, info.option, false));
            QVERIFY(!FeatureSettings::isOn(ledger.reader(), info.option));
            QVERIFY(ledger->undo());
            QVERIFY(FeatureSettings::isOn(ledger.reader(), info.option));
        }
    }

    void oneThresholdPushesTheOther()
    {
        const test::TestLedger ledger;
        QVERIFY(FeatureSettings::setSuggestFrom(*ledger, 0.95));
        QCOMPARE(FeatureSettings::thresholds(ledger.reader()), (SortingThresholds{0.95, 0.95}));
        QVERIFY(FeatureSettings::setApplyFrom(*ledger, 0.8));
        QCOMPARE(FeatureSettings::thresholds(ledger.reader()), (SortingThresholds{0.8, 0.8}));
        // The step names both values; of one alone it names that.
        QCOMPARE(ledger->undoText(),
                 u"Show a suggestion from 80 %, sort without asking from 80 %"_s);
        QVERIFY(FeatureSettings::setApplyFrom(*ledger, 0.9));
        QCOMPARE(ledger->undoText(), u"Sort without asking from 90 %"_s);
        QVERIFY(ledger->undo());
        QVERIFY(ledger->undo());
        QCOMPARE(FeatureSettings::thresholds(ledger.reader()), (SortingThresholds{0.95, 0.95}));
    }

    void nonsenseIsRefusedInASentence()
    {
        const test::TestLedger ledger;
        for (const double confidence : {-1.0, 0.0, 0.49, 1.0, 70.0}) {
            const auto refused = FeatureSettings::setSuggestFrom(*ledger, confidence);
            QVERIFY(!refused);
            QVERIFY(refused.error().message.endsWith(u'.'));
            QVERIFY(!FeatureSettings::setApplyFrom(*ledger, confidence));
        }
        QCOMPARE(FeatureSettings::thresholds(ledger.reader()), SortingThresholds());
    }

    void aBookWithNonsenseGetsTheUsualThresholds()
    {
        const test::TestLedger ledger;
        QVERIFY(ledger->change(u"x"_s, [](LedgerWriter &writer) -> Result<void> {
            writer.setPreference(u"categories.suggest_above"_s, u"much"_s);
            writer.setPreference(u"categories.apply_above"_s, u"-3"_s);
            return {};
        }));
        QCOMPARE(FeatureSettings::thresholds(ledger.reader()), SortingThresholds());
    }

    void namesAndKeysAreDifferent()
    {
        QStringList names;
        QStringList keys;
        for (const FeatureInfo &info : FeatureSettings::features()) {
            names << info.name;
            keys << info.key;
        }
        for (const FeatureOptionInfo &info : FeatureSettings::options()) {
            names << info.name;
            keys << info.key;
        }
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
        QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
    }
};

QTEST_GUILESS_MAIN(FeatureSettingsTest)
#include "feature_settings_test.moc"
