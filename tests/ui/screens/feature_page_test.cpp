// SPDX-License-Identifier: GPL-3.0-or-later

// The page of AI features: switches and thresholds, the report card, what was learned of payees.

#include "core/advice/feature_settings.h"
#include "core/advice/training_need.h"
#include "core/categorize/payee_memory.h"
#include "core/sample/sample_book.h"

#include "app/live_advisors.h"
#include "tests/ui/screens/feature_fixture.h"
#include "ui/charts/reliability_chart.h"
#include "ui/models/entry_table_model.h"
#include "ui/screens/entries_screen.h"
#include "ui/widgets/resting_slider.h"
#include "ui/widgets/row_table.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QWheelEvent>

using namespace bp;
using namespace bp::ui;
using namespace Qt::StringLiterals;

class FeaturePageTest : public QObject, private bp::test::FeatureFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { bp::test::Window::wear(ThemeKind::Light); }
    void init() { open(); }
    void cleanup() { m_window.reset(); }

    void anEmptyBookSaysWhatWillBeHere()
    {
        auto screen = shown();
        QVERIFY(!child<QWidget>(*screen, u"modelVersions"_s)->isVisible());
        QVERIFY(child<QWidget>(*screen, u"trainNow"_s)->isEnabled());
        QVERIFY(child<QLabel>(*screen, u"noProblems"_s)->isVisible());
        QVERIFY(child<QLabel>(*screen, u"noPayees"_s)->isVisible());
        QCOMPARE(child<QLabel>(*screen, u"reportSuggested"_s)->text(), u"0"_s);
        QCOMPARE(child<QLabel>(*screen, u"reportSure"_s)->text(), u"–"_s);
        child<QPushButton>(*screen, u"trainNow"_s)->click();
        QVERIFY(child<QLabel>(*screen, u"trainingStatus"_s)->text().contains(u"20"_s)); // too few
        QVERIFY(registry().versions(reader()).empty());
        screen.reset();
        pictures(u"features-empty"_s);
    }

    void theSwitchActsAtOnceAndFollowsUndo()
    {
        auto screen = shown();
        auto *sorting = child<QAbstractButton>(*screen, u"feature-sorting"_s);
        auto *own = child<QAbstractButton>(*screen, u"feature-self-training"_s);
        QVERIFY(sorting->isChecked() && own->isEnabled());
        sorting->click();
        QVERIFY(!FeatureSettings::isOn(reader(), Feature::Sorting));
        QVERIFY(!own->isEnabled());
        QVERIFY(!child<QWidget>(*screen, u"trainNow"_s)->isEnabled());
        // What you sorted before still speaks, by the same limits.
        QVERIFY(child<QWidget>(*screen, u"suggestFrom"_s)->isEnabled());
        QVERIFY(m_window->ledger->undo());
        QVERIFY(sorting->isChecked());
        QVERIFY(own->isEnabled());
        for (const FeatureOptionInfo &info : FeatureSettings::options()) {
            child<QAbstractButton>(*screen, u"feature-"_s + info.name)->click();
            QVERIFY(!FeatureSettings::isOn(reader(), info.option));
        }
    }

    void switchingOffEndsProposalsOnTheEntriesPage()
    {
        LiveAdvisors live(
            *m_window->ledger, m_window->advisors, m_window->jobs, m_window->adviceNews, {});
        EntryId open;
        m_window->change([&](LedgerWriter &w) { open = add(w, 1, -1299, u"NETFLIX.COM"_s, {}); });
        EntriesScreen entries(m_window->context());
        entries.resize(1068, 744);
        entries.show();
        entries.open({ScreenId::Entries, {}, {}});
        auto &model =
            *static_cast<EntryTableModel *>(child<RowTable>(entries, u"entries"_s)->model());
        const auto proposed = [&] { return model.suggestionsFor(*reader().entry(open)); };
        m_window->change(
            [](LedgerWriter &w) { w.setPreference(u"categories.suggest_above"_s, u"0.5"_s); });
        QVERIFY(!proposed().empty());
        auto screen = shown();
        child<QAbstractButton>(*screen, u"feature-sorting"_s)->click();
        QVERIFY(proposed().empty());
        QVERIFY(m_window->ledger->undo());
        QVERIFY(!proposed().empty());
    }

    void theThresholdsMoveByKeyAndPushEachOther()
    {
        auto screen = shown();
        auto *suggest = child<RestingSlider>(*screen, u"suggestFrom"_s);
        auto *apply = child<RestingSlider>(*screen, u"applyFrom"_s);
        QCOMPARE(suggest->value(), 70);
        QCOMPARE(apply->value(), 90);
        suggest->setFocus();
        QTest::keyClick(suggest, Qt::Key_Right);
        suggest->settle();
        QCOMPARE(FeatureSettings::thresholds(reader()).suggestFrom, 0.71);
        QTest::keyClick(apply, Qt::Key_Home);
        apply->settle();
        QCOMPARE(FeatureSettings::thresholds(reader()).applyFrom, 0.5);
        QCOMPARE(suggest->value(), 50);
        QVERIFY(m_window->ledger->undo());
        QCOMPARE(apply->value(), 90);
        QCOMPARE(suggest->value(), 71);
    }

    void theReportCardTellsOfEachVersion()
    {
        fill(0, 60);
        m_window->training->start();
        const ModelId model = registry().active(reader())->id;
        decide(model, 100);
        auto screen = shown();
        auto *suggested = child<QLabel>(*screen, u"reportSuggested"_s);
        QTRY_COMPARE(suggested->text(), u"100"_s);
        QVERIFY(child<QLabel>(*screen, u"reportAccepted"_s)->text().contains(u"100"_s));
        auto *which = child<QComboBox>(*screen, u"reportVersion"_s);
        QCOMPARE(which->count(), 2);
        which->setCurrentIndex(1);
        QCOMPARE(suggested->text(), u"100"_s);
        auto *chart = child<ReliabilityChart>(*screen, u"reliability"_s);
        QVERIFY(chart->marks().size() >= 4);
        QVERIFY(chart->accessibleName().contains(u"100"_s));
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Right);
        QCOMPARE(chart->current(), 0);
        QTest::keyClick(chart, Qt::Key_T);
        QVERIFY(chart->isTable());
    }

    void aPayeeIsForgottenAndComesBackByUndo()
    {
        fill(0, 30);
        auto screen = shown();
        auto *table = child<RowTable>(*screen, u"learnedPayees"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        auto *forget = child<QPushButton>(*screen, u"forgetPayee"_s);
        QVERIFY(!forget->isEnabled());
        child<QLineEdit>(*screen, u"searchPayees"_s)->setText(u"QUX"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        QVERIFY(forget->isEnabled());
        forget->click();
        child<QLineEdit>(*screen, u"searchPayees"_s)->clear();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(m_window->ledger->undo());
        QTRY_COMPARE(table->model()->rowCount(), 2);
    }

    void everythingIsForgottenWhenThePersonIsSure()
    {
        fill(0, 40);
        m_window->training->start();
        auto screen = shown();
        auto *table = child<RowTable>(*screen, u"learnedPayees"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        child<QPushButton>(*screen, u"forgetAll"_s)->click();
        const QString question = child<QLabel>(*screen, u"forgetAllQuestion"_s)->text();
        QVERIFY(question.contains(u"2"_s) && question.contains(u"1"_s));
        QCOMPARE(PayeeMemory::of(reader()).learned().size(), size_t(2)); // asked only
        child<QPushButton>(*screen, u"forgetAllSure"_s)->click();
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QVERIFY(registry().versions(reader()).empty());
        QCOMPARE(TrainingNeeds::of(reader(), registry()).teachers, 0);
        QVERIFY(m_window->ledger->undo());
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(registry().active(reader())->version, 1);
    }

    void everythingIsReachedByKeysAndNamed()
    {
        fill(0, 60);
        m_window->training->start();
        auto screen = shown();
        for (QWidget *widget : screen->findChildren<QWidget *>()) {
            const bool isOperable =
                qobject_cast<QAbstractButton *>(widget) || qobject_cast<RestingSlider *>(widget) ||
                qobject_cast<QComboBox *>(widget) || qobject_cast<RowTable *>(widget) ||
                qobject_cast<ChartView *>(widget);
            if (!isOperable || !widget->isVisible())
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const bool isNamed =
                !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(isNamed, qPrintable(widget->objectName()));
            QVERIFY2(widget->focusPolicy() & Qt::TabFocus, qPrintable(widget->objectName()));
        }
    }

    void aThresholdIsStoredOnceWhenTheHandRests()
    {
        auto screen = shown();
        auto *suggest = child<RestingSlider>(*screen, u"suggestFrom"_s);
        auto *apply = child<RestingSlider>(*screen, u"applyFrom"_s);
        const auto stored = [&] { return FeatureSettings::thresholds(reader()); };
        const auto before = m_window->ledger->revision();
        suggest->setFocus();
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(suggest, Qt::Key_Right);
        QCOMPARE(m_window->ledger->revision(), before); // on its way
        QVERIFY(suggest->isMoving());
        m_window->change([](LedgerWriter &w) { w.setPreference(u"other"_s, u"1"_s); });
        QCOMPARE(suggest->value(), 75); // what changes elsewhere does not take it away
        suggest->settle();
        QCOMPARE(stored().suggestFrom, 0.75);
        QCOMPARE(m_window->ledger->revision(), before + 2);
        // Leaving it, closing the window and what makes the window anew store it too.
        QTest::keyClick(suggest, Qt::Key_Right);
        apply->setFocus();
        QCOMPARE(stored().suggestFrom, 0.76);
        QTest::keyClick(apply, Qt::Key_Left);
        m_window->settings.setTextScale(1.25);
        QCOMPARE(stored().applyFrom, 0.89);
        m_window->settings.setTextScale(1.0);
        QTest::keyClick(apply, Qt::Key_Left);
        screen->close();
        QCOMPARE(stored().applyFrom, 0.88);
        screen->show();
        QTest::keyClick(apply, Qt::Key_Left);
        child<QListWidget>(*screen, u"settingsList"_s)->setCurrentRow(0);
        QCOMPARE(stored().applyFrom, 0.87);
        // Undo while it moves: what it stood for is gone.
        QTest::keyClick(apply, Qt::Key_Left);
        QVERIFY(m_window->ledger->undo());
        QCOMPARE(apply->value(), 88);
        QVERIFY(!apply->isMoving());
    }

    void scrollingPastAThresholdMovesNothing()
    {
        auto screen = shown();
        auto *apply = child<RestingSlider>(*screen, u"applyFrom"_s);
        const QPointF middle = apply->rect().center();
        QWheelEvent wheel(middle,
                          apply->mapToGlobal(middle),
                          {},
                          {0, -120},
                          Qt::NoButton,
                          Qt::NoModifier,
                          Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(apply, &wheel);
        QCOMPARE(apply->value(), 90);
        QVERIFY(!apply->isMoving());
    }

    void aTrainedBookLooksAsItShould()
    {
        if (qEnvironmentVariable("BP_PICTURES").isEmpty())
            QSKIP("Pictures are drawn with BP_PICTURES=folder.");
        m_window.emplace();
        SampleOptions options;
        options.today = QDate(2026, 3, 19);
        options.months = 36;
        QVERIFY(writeSample(*m_window->ledger, sampleHousehold(options), Progress::none()));
        m_window->advisors = bookAdvisors(reader(), {});
        m_window->training->start();
        decide(registry().active(reader())->id, 420);
        m_account = reader().accounts().front().id;
        m_window->change([&](LedgerWriter &w) {
            for (int i = 0; i < 300; ++i)
                add(w, 250 + i / 8, -3000 - i, u"BLORPTIER"_s, category(u"pets"_s));
            add(w, 290, -1299, u"NETFLIX"_s, category(u"leisure"_s));
            add(w, 291, -1299, u"NETFLIX"_s, category(u"pets"_s));
            add(w, 292, -1299, u"NETFLIX"_s, category(u"pets"_s));
        });
        m_window->training->start();
        pictures(u"features-trained"_s);
    }
};

QTEST_MAIN(FeaturePageTest)
#include "feature_page_test.moc"
