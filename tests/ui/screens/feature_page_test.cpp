// SPDX-License-Identifier: GPL-3.0-or-later

// The page of AI features: switches and thresholds, training and its versions, the report card, the
// problems of the material, what was learned of payees.

#include "core/advice/feature_settings.h"
#include "core/advice/training_need.h"
#include "core/categorize/payee_memory.h"
#include "core/sample/sample_book.h"

#include "app/book_advisors.h"
#include "app/live_advisors.h"
#include "tests/support/window.h"
#include "ui/charts/reliability_chart.h"
#include "ui/models/entry_table_model.h"
#include "ui/models/learned_payee_model.h"
#include "ui/models/model_version_model.h"
#include "ui/screens/entries_screen.h"
#include "ui/screens/settings_screen.h"
#include "ui/style/spacing.h"
#include "ui/widgets/row_table.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>

using namespace bp;
using namespace bp::ui;
using namespace Qt::StringLiterals;

class FeaturePageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SettingsScreen> shown(QSize size = {1068, 744})
    {
        auto screen = std::make_unique<SettingsScreen>(m_window->context());
        screen->setAttribute(Qt::WA_StyledBackground);
        screen->setProperty("kind", u"page"_s);
        screen->resize(size);
        screen->show();
        Link link;
        link.detail = u"machine"_s;
        QSignalSpy read(&m_window->jobs, &JobRunner::finished);
        screen->open(link);
        if (read.empty() && !read.wait())
            qFatal("The page never read its figures.");
        return screen;
    }
    template <typename T>
    static T *child(QWidget &screen, const QString &name)
    {
        return screen.findChild<T *>(name);
    }
    const LedgerReader &reader() const { return m_window->ledger->reader(); }
    ModelRegistry registry() const { return ModelRegistry::forSorting(); }

    EntryId add(LedgerWriter &w, int day, std::int64_t minor, const QString &payee, CategoryId into)
    {
        Entry entry;
        entry.account = m_account;
        entry.day = QDate(2025, 6, 1).addDays(day);
        entry.amount = Money(minor, EUR);
        entry.payee = w.payeeNamed(payee);
        entry.bank.payee = payee;
        entry.category = into;
        entry.categorySource = into.isNull() ? CategorySource::None : CategorySource::Person;
        return *w.addEntry(entry);
    }
    CategoryId category(const QString &key) const { return reader().categoryByKey(key)->id; }
    /// Enough to learn from.
    void fill(int from, int count)
    {
        const CategoryId food = category(u"groceries.supermarket"_s);
        const CategoryId fuel = category(u"transport.fuel"_s);
        m_window->change([&](LedgerWriter &w) {
            for (int i = from; i < from + count; ++i) {
                add(w, i, -2000 - i, u"QUXMARKT"_s, food);
                add(w, i, -5000 - i, u"ZORPFUEL"_s, fuel);
            }
        });
    }
    /// Decisions about what a version suggested, nearly as often right as it was sure.
    void decide(ModelId model, int count)
    {
        const std::vector<EntryId> ids = reader().entryIds({});
        m_window->change([&](LedgerWriter &w) {
            for (int i = 0; i < std::min(count, int(ids.size())); ++i) {
                const auto entry = w.entry(ids[size_t(i)]);
                if (entry->category.isNull())
                    continue;
                SuggestionRecord record;
                record.entry = entry->id;
                record.category = entry->category;
                record.confidence = 0.55 + 0.44 * ((i * 37) % 100) / 100.0;
                record.source = u"learned"_s;
                record.model = model;
                const bool isRight = (i * 61) % 100 < qRound(100 * record.confidence);
                record.state =
                    isRight ? SuggestionRecord::State::Accepted : SuggestionRecord::State::Rejected;
                record.day = QDate(2026, 3, 1);
                w.putSuggestion(record);
            }
        });
    }
    void pictures(const QString &name)
    {
        if (qEnvironmentVariable("BP_PICTURES").isEmpty())
            return;
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
            bp::test::Window::wear(kind);
            for (const QSize size : {QSize(1068, 744), QSize(968, 624)}) {
                auto screen = shown(size);
                auto *page = child<QWidget>(*screen, u"featurePage"_s);
                QTRY_COMPARE(page->height(), page->heightForWidth(page->width()));
                QTRY_VERIFY(child<QWidget>(*screen, u"reliability"_s)->height() > 200);
                const QString suffix = u"-%1-%2"_s.arg(size.width())
                                           .arg(kind == ThemeKind::Light ? u"light"_s : u"dark"_s);
                bp::test::Window::picture(*screen, name + suffix);
                for (QScrollArea *area : screen->findChildren<QScrollArea *>()) {
                    if (area->isVisible())
                        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
                }
                bp::test::Window::picture(*screen, name + u"-below"_s + suffix);
            }
        }
        bp::test::Window::wear(ThemeKind::Light);
    }

private Q_SLOTS:
    void initTestCase() { bp::test::Window::wear(ThemeKind::Light); }
    void init()
    {
        m_window.emplace();
        m_window->change([&](LedgerWriter &w) {
            addSeedCategories(w);
            Account account;
            account.name = u"Girokonto"_s;
            m_account = w.addAccount(account);
        });
        m_window->advisors = bookAdvisors(reader(), {});
    }
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
        QVERIFY(!m_window->said.isEmpty()); // too few entries, in a sentence
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
        auto *suggest = child<QSlider>(*screen, u"suggestFrom"_s);
        auto *apply = child<QSlider>(*screen, u"applyFrom"_s);
        QCOMPARE(suggest->value(), 70);
        QCOMPARE(apply->value(), 90);
        suggest->setFocus();
        QTest::keyClick(suggest, Qt::Key_Right);
        QTRY_COMPARE(FeatureSettings::thresholds(reader()).suggestFrom, 0.71);
        QTest::keyClick(apply, Qt::Key_Home);
        QTRY_COMPARE(FeatureSettings::thresholds(reader()).applyFrom, 0.5);
        QCOMPARE(suggest->value(), 50);
        QVERIFY(m_window->ledger->undo());
        QCOMPARE(apply->value(), 90);
        QCOMPARE(suggest->value(), 71);
    }

    void trainingFillsTheTableAndVersionsAreChosen()
    {
        fill(0, 60);
        auto screen = shown();
        child<QPushButton>(*screen, u"trainNow"_s)->click();
        auto *table = child<RowTable>(*screen, u"modelVersions"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(table->isVisible());
        QVERIFY(child<QLabel>(*screen, u"trainingStatus"_s)->text().contains(u"Version 1"_s));
        const auto saidBefore = m_window->said.size();
        child<QPushButton>(*screen, u"trainNow"_s)->click();
        QCOMPARE(m_window->said.size(), saidBefore + 1);           // it is through, and
        QCOMPARE(registry().versions(reader()).size(), size_t(1)); // nothing new was to learn
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
        // Now the other one stands alone in its category; showing it leads to its entry.
        QTRY_VERIFY(child<QPushButton>(*screen, u"showProblem"_s));
        QTRY_VERIFY(!child<QPushButton>(*screen, u"fixProblem"_s));
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
                qobject_cast<QAbstractButton *>(widget) || qobject_cast<QSlider *>(widget) ||
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

private:
    std::optional<bp::test::Window> m_window;
    AccountId m_account;

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
        QVERIFY(figures.horizontalAdvance(u"1023 kB"_s) + 2 * space::cellX <=
                table->columnWidth(ModelVersionModel::Size));
    }

    void noHeadOfTheVersionsIsCutInANarrowWindow()
    {
        fill(0, 40);
        m_window->training->start();
        auto screen = shown({968, 624});
        auto *table = child<RowTable>(*screen, u"modelVersions"_s);
        QTRY_VERIFY(table->isVisible());
        const QFontMetrics metrics(bp::ui::font(TextRole::Label));
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const QString head = table->model()->headerData(column, Qt::Horizontal).toString();
            QVERIFY2(table->columnWidth(column) >=
                         metrics.horizontalAdvance(head) + 2 * space::cellX,
                     qPrintable(head));
        }
    }
};

QTEST_MAIN(FeaturePageTest)
#include "feature_page_test.moc"
