// SPDX-License-Identifier: GPL-3.0-or-later

// On the page of AI features the trained versions and what should be mended before training.

#include "core/advice/feature_settings.h"
#include "core/advice/model_comparison.h"

#include "tests/ui/screens/feature_fixture.h"
#include "ui/models/model_version_model.h"
#include "ui/screens/category_chooser.h"
#include "ui/style/spacing.h"
#include "ui/widgets/row_table.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace bp;
using namespace bp::ui;
using namespace Qt::StringLiterals;

class FeatureVersionsTest : public QObject, private bp::test::FeatureFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { bp::test::Window::wear(ThemeKind::Light); }
    void init() { open(); }
    void cleanup() { m_window.reset(); }

    void trainingFillsTheTableAndVersionsAreChosen()
    {
        fill(0, 60);
        auto screen = shown();
        child<QPushButton>(*screen, u"trainNow"_s)->click();
        auto *table = child<RowTable>(*screen, u"modelVersions"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(table->isVisible());
        QVERIFY(child<QLabel>(*screen, u"trainingStatus"_s)->text().contains(u"Version 1"_s));
        child<QPushButton>(*screen, u"trainNow"_s)->click();
        auto *status = child<QLabel>(*screen, u"trainingStatus"_s);
        QTRY_VERIFY(status->text().contains(u"nothing new"_s));
        QCOMPARE(registry().versions(reader()).size(), size_t(1));
        fill(60, 40);
        child<QPushButton>(*screen, u"trainNow"_s)->click();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(registry().active(reader())->version, 2);

        auto *use = child<QPushButton>(*screen, u"useVersion"_s);
        QVERIFY(!use->isEnabled());
        table->select(registry().version(reader(), 1)->id.value());
        QVERIFY(use->isEnabled());
        use->click();
        QCOMPARE(registry().active(reader())->version, 1);
        QVERIFY(m_window->ledger->undo());
        QCOMPARE(registry().active(reader())->version, 2);
        auto *back = child<QPushButton>(*screen, u"goBackVersion"_s);
        QTRY_VERIFY(back->isEnabled());
        back->click();
        QCOMPARE(registry().active(reader())->version, 1);
        QTRY_VERIFY(!back->isEnabled()); // nothing before the first
        table->selectAll();
        auto *comparison = child<QLabel>(*screen, u"comparison"_s);
        child<QPushButton>(*screen, u"compareVersions"_s)->click();
        QVERIFY(comparison->isVisible() && !comparison->text().isEmpty());
    }

    void theModelsKeepTheRulesOfModels()
    {
        fill(0, 60);
        auto screen = shown();
        auto *versions = child<RowTable>(*screen, u"modelVersions"_s);
        auto *payees = child<RowTable>(*screen, u"learnedPayees"_s);
        QAbstractItemModelTester one(versions->model(),
                                     QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester other(payees->model(),
                                       QAbstractItemModelTester::FailureReportingMode::QtTest);
        child<QPushButton>(*screen, u"trainNow"_s)->click();
        QTRY_COMPARE(versions->model()->rowCount(), 1);
        child<QLineEdit>(*screen, u"searchPayees"_s)->setText(u"qux"_s);
        QCOMPARE(payees->model()->rowCount(), 1);
    }

    void problemsAreMendedWithOneButtonEach()
    {
        fill(0, 30);
        const CategoryId pets = category(u"pets"_s);
        const CategoryId leisure = category(u"leisure"_s);
        EntryId odd;
        m_window->change([&](LedgerWriter &w) {
            add(w, 1, -1299, u"BLORP"_s, pets);
            add(w, 2, -1299, u"BLORP"_s, pets);
            odd = add(w, 3, -1299, u"BLORP"_s, leisure);
            add(w, 4, -1300, u"MEOW"_s, leisure);
        });
        auto screen = shown();
        QTRY_COMPARE(screen->findChildren<QWidget *>(u"problem"_s).size(), 1);
        auto *fix = child<QPushButton>(*screen, u"fixProblem"_s);
        QVERIFY(fix);
        QVERIFY(!fix->accessibleDescription().isEmpty());
        // The keyboard comes here before what stands below.
        QWidget *next = fix;
        while (next != screen.get() && next->objectName() != "searchPayees"_L1 &&
               next->objectName() != "trainNow"_L1)
            next = next->nextInFocusChain();
        QCOMPARE(next->objectName(), u"searchPayees"_s);
        fix->click();
        QCOMPARE(reader().entry(odd)->category, pets);
        // Now the other one stands alone in its category, with nothing to guess from; showing it
        // leads to its entry.
        QTRY_VERIFY(!child<QPushButton>(*screen, u"fixProblem"_s));
        QVERIFY(child<QPushButton>(*screen, u"chooseForProblem"_s));
        child<QPushButton>(*screen, u"showProblem"_s)->click();
        QCOMPARE(m_window->go.current().screen, ScreenId::Entries);
        QCOMPARE(reader().entryIds(m_window->go.current().filter).size(), size_t(1));
        child<QPushButton>(*screen, u"leaveProblem"_s)->click();
        QTRY_VERIFY(!child<QPushButton>(*screen, u"leaveProblem"_s));
        QVERIFY(m_window->ledger->undo());
        QTRY_VERIFY(child<QPushButton>(*screen, u"leaveProblem"_s));
        QVERIFY(m_window->ledger->undo());
        QCOMPARE(reader().entry(odd)->category, leisure);
    }

    void theKeyboardStaysInTheRegistry()
    {
        fill(0, 60);
        m_window->training->start();
        fill(60, 40);
        m_window->training->start();
        auto screen = shown();
        screen->activateWindow();
        auto *table = child<RowTable>(*screen, u"modelVersions"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        const auto press = [&](const QString &name) {
            auto *button = child<QPushButton>(*screen, name);
            QTRY_VERIFY(button->isEnabled());
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
            QCOMPARE(screen->focusWidget(), table);
        };
        table->select(registry().version(reader(), 1)->id.value());
        press(u"useVersion"_s);
        QCOMPARE(registry().active(reader())->version, 1);
        press(u"goBackVersion"_s);
        QCOMPARE(registry().active(reader())->version, 2);
        table->select(registry().version(reader(), 1)->id.value());
        press(u"removeVersion"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(screen->focusWidget(), table);
    }

    void theVersionInUseTellsOfItself()
    {
        fill(0, 60);
        m_window->training->start();
        fill(60, 40);
        m_window->training->start();
        auto screen = shown();
        auto *details = child<QLabel>(*screen, u"versionDetails"_s);
        QTRY_VERIFY(details->isVisible());
        const ModelRecord active = *registry().active(reader());
        QCOMPARE(active.version, 2);
        const QString hash = QString::fromLatin1(active.trainingHash.toHex());
        QVERIFY(details->text().contains(hash.left(12)));
        QVERIFY(details->toolTip().contains(hash));
        // How it did beside the version then in use, on the same entries.
        QVERIFY(active.againstActive && active.againstActive->version == 1);
        QVERIFY2(details->text().contains(
                     ModelComparisons::sentence(active, m_window->settings.locale())),
                 qPrintable(details->text()));
        auto *table = child<RowTable>(*screen, u"modelVersions"_s);
        const QString when = table->model()->index(0, ModelVersionModel::Trained).data().toString();
        QVERIFY2(when.contains(u':'), qPrintable(when));
    }

    void aDriftIsFollowedByWhatCanBeDone()
    {
        fill(0, 60);
        m_window->training->start();
        const ModelId model = registry().active(reader())->id;
        const std::vector<EntryId> ids = reader().entryIds({});
        m_window->change([&](LedgerWriter &w) {
            for (int i = 0; i < 100; ++i) {
                SuggestionRecord record;
                record.entry = ids[size_t(i)];
                record.category = w.entry(record.entry)->category;
                record.confidence = i < 50 ? 0.96 : 0.72;
                record.source = u"learned"_s;
                record.model = model;
                record.state =
                    i < 50 ? SuggestionRecord::State::Accepted : SuggestionRecord::State::Rejected;
                record.day = QDate(2026, 3, 1);
                w.putSuggestion(record);
            }
        });
        auto screen = shown();
        auto *advice = child<QPushButton>(*screen, u"driftAdvice"_s);
        auto *drift = child<QLabel>(*screen, u"drift"_s);
        QTRY_VERIFY(advice->isVisible());
        // There is nothing new: it does not say "train", which would answer so.
        QVERIFY2(!drift->text().contains(u"rain it"_s), qPrintable(drift->text()));
        bp::test::Window::picture(*drift->parentWidget()->parentWidget(), u"features-drift"_s);
        advice->click();
        QCOMPARE(FeatureSettings::thresholds(reader()).suggestFrom, 0.75);
        QTRY_VERIFY(!advice->isVisible());
        QVERIFY(m_window->ledger->undo());
        fill(60, 5);
        QTRY_VERIFY(advice->isVisible() && drift->text().contains(u"10"_s));
        advice->click();
        QTRY_COMPARE(registry().versions(reader()).size(), size_t(2));
    }

    void aProblemWithoutAGuessHasAChoice()
    {
        fill(0, 30);
        std::vector<EntryId> both;
        m_window->change([&](LedgerWriter &w) {
            for (int i = 0; i < 7; ++i) {
                const QString name = u"BLORP%1"_s.arg(QChar(u'A' + i));
                both = {add(w, 1, -1299, name, category(u"pets"_s)),
                        add(w, 2, -1299, name, category(u"leisure"_s))};
            }
        });
        auto screen = shown();
        screen->activateWindow();
        QTRY_COMPARE(screen->findChildren<QWidget *>(u"problem"_s).size(), 5);
        auto *more = child<QPushButton>(*screen, u"allProblems"_s);
        more->setFocus();
        QTest::keyClick(more, Qt::Key_Space);
        const auto rows = [&] {
            QList<QWidget *> boxes = screen->findChildren<QWidget *>(u"problem"_s);
            erase_if(boxes, [](QWidget *box) { return !box->isVisible(); });
            return boxes;
        };
        QTRY_COMPARE(rows().size(), 7);
        QVERIFY(rows().at(5)->isAncestorOf(screen->focusWidget())); // the first newly shown
        QVERIFY(!child<QPushButton>(*screen, u"fixProblem"_s));
        auto *choose = rows().at(6)->findChild<QPushButton *>(u"chooseForProblem"_s);
        QVERIFY(choose && !choose->accessibleDescription().isEmpty());
        choose->click();
        auto *chooser = screen->findChild<CategoryChooser *>();
        QVERIFY(chooser);
        const CategoryId gifts = category(u"giving.gift"_s);
        Q_EMIT chooser->chosen(gifts, false);
        for (const EntryId id : both)
            QCOMPARE(reader().entry(id)->category, gifts);
        QVERIFY(m_window->ledger->undo());
        QCOMPARE(reader().entry(both[0])->category, category(u"pets"_s));
    }

    void noNoticeRepeatsWhatThePageShows()
    {
        auto screen = shown({1068, 4000});
        child<QPushButton>(*screen, u"trainNow"_s)->click();
        QVERIFY(child<QLabel>(*screen, u"trainingStatus"_s)->text().contains(u"20"_s));
        QVERIFY(m_window->said.isEmpty());
        screen->hide();
        m_window->training->start();
        QCOMPARE(m_window->said.size(), 1);
    }

    void noFigureOfTheVersionsIsCut()
    {
        fill(0, 60);
        m_window->training->start();
        auto screen = shown();
        auto *table = child<RowTable>(*screen, u"modelVersions"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        const QFontMetrics figures(bp::ui::font(TextRole::Body));
        for (const int column : {ModelVersionModel::Rows, ModelVersionModel::Right}) {
            const QString widest = column == ModelVersionModel::Right ? u"100,0 %"_s : u"100.000"_s;
            QVERIFY(figures.horizontalAdvance(widest) + 2 * space::cellX <=
                    table->columnWidth(column));
        }
    }

    void noHeadOfTheVersionsIsCutInANarrowWindow()
    {
        fill(0, 40);
        m_window->training->start();
        auto screen = shown({968, 624});
        auto *table = child<RowTable>(*screen, u"modelVersions"_s);
        QTRY_VERIFY(table->isVisible());
        const QFontMetrics metrics(bp::ui::font(TextRole::Label));
        const QFontMetrics figures(bp::ui::font(TextRole::Body));
        for (const QString &widest : {u"Sept 2024 – Sept 2026"_s, u"Okt 2024 – Nov 2026"_s})
            QVERIFY(figures.horizontalAdvance(widest) + 2 * space::cellX <=
                    table->columnWidth(ModelVersionModel::Period));
        QVERIFY(figures.horizontalAdvance(u"23. Sept. 2026, 14:05"_s) + 2 * space::cellX <=
                table->columnWidth(ModelVersionModel::Trained));
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const QString head = table->model()->headerData(column, Qt::Horizontal).toString();
            QVERIFY2(table->columnWidth(column) >=
                         metrics.horizontalAdvance(head) + 2 * space::cellX,
                     qPrintable(head));
        }
    }
};

QTEST_MAIN(FeatureVersionsTest)
#include "feature_versions_test.moc"
