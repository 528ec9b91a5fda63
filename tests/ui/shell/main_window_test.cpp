// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/model_registry.h"
#include "core/sample/sample_book.h"

#include "tests/support/window.h"
#include "ui/base/screen.h"
#include "ui/charts/balance_chart.h"
#include "ui/charts/cash_flow_chart.h"
#include "ui/charts/category_donut.h"
#include "ui/shell/main_window.h"
#include "ui/shell/screens.h"
#include "ui/style/spacing.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/resting_slider.h"
#include "ui/widgets/toast.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>

using namespace bp;
using namespace bp::ui;
using namespace Qt::StringLiterals;

namespace {

void fillSample(Ledger &ledger)
{
    SampleOptions options;
    options.today = QDate(2026, 3, 19);
    options.months = 14;
    if (const auto done = writeSample(ledger, sampleHousehold(options), Progress::none()); !done)
        qFatal("%s", qPrintable(done.error().message));
}

Result<void> addGroceries(Ledger &ledger, std::int64_t minor)
{
    return ledger.change(u"Add an entry"_s, [&](LedgerWriter &writer) -> Result<void> {
        Entry entry;
        entry.account = writer.accounts().front().id;
        entry.day = QDate(2026, 3, 19);
        entry.amount = Money(minor, writer.accounts().front().currency);
        entry.category = writer.categoryByKey(u"groceries"_s)->id;
        entry.categorySource = CategorySource::Person;
        if (const auto added = writer.addEntry(entry); !added)
            return fail(added.error());
        return {};
    });
}

QString markValue(const ChartView &chart, int index)
{
    return chart.marks().at(size_t(index)).value;
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::Window::wear(ThemeKind::Light); }

    void undoTakesBackASliderThatHasNotComeToRest()
    {
        test::Window window;
        MainWindow main(window.context());
        main.show();
        window.change([](LedgerWriter &w) { w.setPreference(u"older"_s, u"1"_s); });
        auto *slider = new RestingSlider(Qt::Horizontal, &main);
        QObject::connect(slider, &RestingSlider::settled, &main, [&window] {
            window.change([](LedgerWriter &w) { w.setPreference(u"moved"_s, u"1"_s); });
        });
        QTest::keyClick(slider, Qt::Key_Right);
        QVERIFY(slider->isMoving());
        window.actions[ActionId::Undo].trigger();
        QCOMPARE(window.ledger->reader().preference(u"older"_s), u"1"_s);
        QCOMPARE(window.ledger->reader().preference(u"moved"_s), QString());
    }

    void everyScreenOpensInBothThemes()
    {
        test::Window window;
        fillSample(*window.ledger);
        MainWindow main(window.context());
        main.resize(1280, 800);
        main.show();
        for (const ThemeKind theme : {ThemeKind::Light, ThemeKind::Dark}) {
            test::Window::wear(theme);
            for (const ScreenInfo &info : screens()) {
                main.go(info.id);
                QVERIFY(main.currentScreen());
                QCOMPARE(main.currentScreen()->accessibleName(), info.name());
                QVERIFY(!main.grab().isNull());
                test::Window::picture(main,
                                      QString::fromLatin1(info.icon) + QString::number(int(theme)));
            }
        }
        test::Window::wear(ThemeKind::Light);
    }

    void everyScreenOpensOnAnEmptyBook()
    {
        test::Window window;
        MainWindow main(window.context());
        main.show();
        for (const ScreenInfo &info : screens()) {
            main.go(info.id);
            QVERIFY(!main.grab().isNull());
        }
        main.go(ScreenId::Dashboard);
        QVERIFY(main.findChild<QWidget *>(u"emptyDashboard"_s)->isVisible());
    }

    void everythingToPressHasAName()
    {
        test::Window window;
        fillSample(*window.ledger);
        MainWindow main(window.context());
        main.show();
        QStringList nameless;
        for (const ScreenInfo &info : screens()) {
            main.go(info.id);
            for (const QAbstractButton *button : main.findChildren<QAbstractButton *>()) {
                const QString inner = QString::fromLatin1(button->metaObject()->className());
                const bool isQtsOwn =
                    button->objectName().startsWith("qt_"_L1) || inner.startsWith("QTable"_L1) ||
                    inner.startsWith("QLineEditIcon"_L1) || inner.startsWith("QCalendar"_L1) ||
                    inner.startsWith("QPrev"_L1);
                if (button->isVisible() && !isQtsOwn && button->accessibleName().isEmpty() &&
                    button->text().isEmpty())
                    nameless << info.name() + u": "_s + inner + u' ' + button->objectName();
            }
        }
        QCOMPARE(nameless, QStringList());
    }

    void theChartsMoveWithTheBookAndBack()
    {
        test::Window window;
        fillSample(*window.ledger);
        MainWindow main(window.context());
        main.show();
        auto *donut = main.findChild<CategoryDonut *>(u"donut"_s);
        auto *flow = main.findChild<CashFlowChart *>(u"flowChart"_s);
        const int last = int(flow->marks().size()) - 1;
        const QString before = markValue(*flow, last);
        const QString slicesBefore = donut->accessibleName();
        QVERIFY(addGroceries(*window.ledger, -12'345));
        QVERIFY(markValue(*flow, last) != before);
        QVERIFY(donut->accessibleName() != slicesBefore);
        QCOMPARE(main.toast()->sentence(), u"Add an entry"_s);
        QVERIFY(main.toast()->isVisible());
        main.toast()->button()->click();
        QCOMPARE(markValue(*flow, last), before);
        QCOMPARE(donut->accessibleName(), slicesBefore);
        QVERIFY(main.toast()->sentence().contains(u"Add an entry"_s));
    }

    void theToastOffersWhatMayBeDoneNextUntilTheNextSentence()
    {
        test::Window window;
        fillSample(*window.ledger);
        MainWindow main(window.context());
        main.show();
        int pressed = 0;
        window.notices.offer(u"+11 like this"_s, u"+"_s, [&pressed] { ++pressed; });
        QVERIFY(!main.toast()->isVisible()); // beside nothing nothing is offered
        QVERIFY(addGroceries(*window.ledger, -12'345));
        QVERIFY(!main.toast()->offered()->isVisible());
        window.notices.offer(u"+11 like this"_s, u"+"_s, [&pressed] { ++pressed; });
        QVERIFY(main.toast()->offered()->isVisible());
        QVERIFY(main.toast()->button()->isVisible());
        main.resize(1280, 800);
        test::Window::picture(main, u"toast-light"_s);
        main.toast()->offered()->click();
        QCOMPARE(pressed, 1);
        QVERIFY(!main.toast()->isVisible());
        window.notices.say(u"Something else"_s);
        QVERIFY(!main.toast()->offered()->isVisible());
    }

    void theToastHidesNothingOfThePageAndGoesWithAClick_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(1024, 680);
        QTest::newRow("common") << QSize(1280, 800);
    }

    void theToastHidesNothingOfThePageAndGoesWithAClick()
    {
        QFETCH(QSize, size);
        test::Window window;
        fillSample(*window.ledger);
        MainWindow main(window.context());
        main.resize(size);
        main.show();
        window.go.go(ScreenId::Entries);
        QVERIFY(addGroceries(*window.ledger, -12'345));
        Toast *toast = main.toast();
        QVERIFY(toast->isVisible());
        const QWidget *page = main.currentScreen();
        // Every page ends this far above the status bar.
        const QRect content(page->mapTo(&main, QPoint()),
                            page->size() - QSize(0, bp::ui::space::l));
        QVERIFY(!toast->geometry().adjusted(24, 24, -24, -24).intersects(content));
        test::Window::picture(main, u"toast-foot-light"_s);
        QTest::mouseClick(toast, Qt::LeftButton, {}, toast->rect().center());
        QVERIFY(!toast->isVisible());
    }

    void sortingTheSureOnesIsToldWithItsUndoAndWhatTheMachineDoesByItselfIsNot()
    {
        class Sure : public Categorizer
        {
        public:
            explicit Sure(CategoryId category)
                : m_category(category)
            {
            }
            std::vector<CategorySuggestion> suggest(const CategorizerQuery &) const override
            {
                return {{{m_category, 0.97, u"as before"_s}, CategorySource::Memory, {}}};
            }

        private:
            CategoryId m_category;
        };
        test::Window window;
        fillSample(*window.ledger);
        const LedgerReader &reader = window.ledger->reader();
        const CategoryId groceries = reader.categoryByKey(u"groceries"_s)->id;
        EntryFilter spent;
        spent.flow = Flow::Out;
        const auto ids = reader.entryIds(spent);
        window.change([&](LedgerWriter &w) {
            w.setCategory(std::span(ids).first(3), {}, CategorySource::None);
        });
        EntryFilter unsorted;
        unsorted.sorting = Sorting::Unsorted;
        const std::int64_t waiting = reader.entryCount(unsorted);
        QVERIFY(waiting >= 3);
        window.advisors.categorizer = std::make_shared<Sure>(groceries);
        MainWindow main(window.context());
        main.resize(1280, 800);
        main.show();
        main.go(ScreenId::Entries);
        QVERIFY(window.ledger->change(u"Quiet"_s,
                                      [](LedgerWriter &w) -> Result<void> {
                                          w.setPreference(u"older"_s, u"1"_s);
                                          return {};
                                      },
                                      {Origin::Kind::Machine, {}}));
        QVERIFY(!main.toast()->isVisible());
        auto *sure = main.findChild<QPushButton *>(u"sortSure"_s);
        QTRY_VERIFY(sure->isVisible() && sure->isEnabled());
        sure->click();
        QVERIFY(main.toast()->isVisible());
        QCOMPARE(main.toast()->sentence(), u"Sort %1 entries by machine"_s.arg(waiting));
        test::Window::picture(main, u"toast-sure-light"_s);
        QCOMPARE(reader.entryCount(unsorted), 0);
        main.toast()->button()->click();
        QCOMPARE(reader.entryCount(unsorted), waiting);
    }

    void aDeletedEntryOffersItsUndoAndWhatWasTypedInItsForm()
    {
        test::Window window;
        fillSample(*window.ledger);
        MainWindow main(window.context());
        main.resize(1280, 800);
        main.show();
        const EntryId id = window.ledger->reader().entryIds({}).front();
        main.go({ScreenId::Entries, {}, QString::number(id.value())});
        auto *table = main.findChild<QAbstractItemView *>(u"entries"_s);
        Q_EMIT table->doubleClicked(table->currentIndex());
        QTest::keyClicks(main.findChild<QLineEdit *>(u"note"_s), u"keep me"_s);
        window.actions[ActionId::DeleteEntry].trigger();
        QTRY_VERIFY(main.toast()->offered()->isVisible());
        QCOMPARE(main.toast()->offered()->text(), u"Back to the form"_s);
        QCOMPARE(main.toast()->button()->text(), u"Undo"_s);
        test::Window::picture(main, u"toast-deleted-light"_s);
        main.toast()->offered()->click();
        QVERIFY(main.findChild<QWidget *>(u"entryPane"_s)->isVisible());
        QCOMPARE(main.findChild<QLineEdit *>(u"note"_s)->text(), u"keep me"_s);
    }

    void aWindowMadeAnewGoesOnWhereTheOldOneWas()
    {
        test::Window window;
        fillSample(*window.ledger);
        auto main = std::make_unique<MainWindow>(window.context());
        const auto renew = [&] {
            MainWindow::Unsaved unsaved = main->unsaved();
            main = std::make_unique<MainWindow>(window.context());
            main->show();
            main->goOnWith(std::move(unsaved));
            QVERIFY(QTest::qWaitForWindowActive(main.get()));
        };
        main->show();
        QVERIFY(QTest::qWaitForWindowActive(main.get()));
        main->go(ScreenId::Rules);
        main->currentScreen()->act(ActionId::NewEntry);
        QTest::keyClicks(main->focusWidget(), u"REWE"_s);
        main->go(ScreenId::Settings);
        main->findChild<QListWidget *>(u"settingsList"_s)->setCurrentRow(2);
        renew();
        QCOMPARE(main->findChild<QListWidget *>(u"settingsList"_s)->currentRow(), 2);
        renew(); // also what was not looked at in between
        main->go(ScreenId::Rules);
        auto *value = main->findChild<QLineEdit *>(u"conditionValue"_s);
        QVERIFY(value);
        QCOMPARE(value->text(), u"REWE"_s);
        value->setFocus();
        renew();
        QCOMPARE(main->focusWidget()->objectName(), u"conditionValue"_s);
    }

    void aBarLeadsToItsEntriesAndBackReturns()
    {
        test::Window window;
        fillSample(*window.ledger);
        MainWindow main(window.context());
        main.show();
        auto *flow = main.findChild<CashFlowChart *>(u"flowChart"_s);
        flow->setFocus();
        QTest::keyClick(flow, Qt::Key_End);
        QTest::keyClick(flow, Qt::Key_Return);
        QCOMPARE(window.go.current().screen, ScreenId::Entries);
        QCOMPARE(window.go.current().filter.days, DateRange::of(Month(2026, 3)));
        QCOMPARE(window.go.current().filter.flow, Flow::Out);
        window.actions[ActionId::Back].trigger();
        QCOMPARE(window.go.current().screen, ScreenId::Dashboard);
    }

    void aChartIsAlsoATable()
    {
        test::Window window;
        fillSample(*window.ledger);
        MainWindow main(window.context());
        main.show();
        auto *balance = main.findChild<BalanceChart *>(u"balanceChart"_s);
        balance->setFocus();
        QTest::keyClick(balance, Qt::Key_T);
        QVERIFY(balance->isTable());
        QVERIFY(balance->findChild<QWidget *>(u"chartTable"_s)->isVisible());
        balance->showTable(false);
        QVERIFY(!balance->isTable());
        QVERIFY(balance->accessibleName().contains(u"lowest"_s));
    }

    void undoOffersWhatThePersonDidNotWhatTheMachineTrained()
    {
        test::Window window;
        MainWindow main(window.context());
        window.change([](LedgerWriter &w) { w.setPreference(u"book.name"_s, u"Ours"_s); });
        const QString offered = window.actions[ActionId::Undo].text();
        TrainedModel trained;
        trained.content = "content";
        QVERIFY(ModelRegistry::forSorting().keep(*window.ledger, trained, Origin::Kind::Machine));
        QCOMPARE(window.actions[ActionId::Undo].text(), offered);
        window.actions[ActionId::Undo].trigger();
        QVERIFY(window.ledger->reader().preference(u"book.name"_s).isEmpty());
        QVERIFY(ModelRegistry::forSorting().active(window.ledger->reader()).has_value());
    }

    void undoNamesItsStepInTheMenu()
    {
        test::Window window;
        fillSample(*window.ledger);
        MainWindow main(window.context());
        QVERIFY(addGroceries(*window.ledger, -100));
        QVERIFY(window.actions[ActionId::Undo].text().contains(u"Add an entry"_s));
        window.actions[ActionId::Undo].trigger();
        QVERIFY(window.actions[ActionId::Redo].text().contains(u"Add an entry"_s));
    }

    void theSideBarFoldsInANarrowWindow()
    {
        test::Window window;
        fillSample(*window.ledger);
        MainWindow main(window.context());
        main.resize(1280, 800);
        main.show();
        auto *bar = main.findChild<QWidget *>(u"sideBar"_s);
        QCOMPARE(bar->width(), 212);
        main.resize(1024, 700);
        QCOMPARE(bar->width(), 56);
        test::Window::picture(main, u"narrow"_s);
    }

    void theFormIsSavedByTheKeyOfTheMenu()
    {
        test::Window window;
        fillSample(*window.ledger);
        MainWindow main(window.context());
        main.show();
        window.go.go({ScreenId::Entries, {}, {}});
        QVERIFY(QTest::qWaitForWindowActive(&main));
        for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
            const auto before = window.ledger->reader().entryCount();
            window.actions[ActionId::NewEntry].trigger();
            auto *amount = main.findChild<QLineEdit *>(u"amount"_s);
            amount->setFocus();
            amount->setText(u"-12,50"_s);
            QTest::keyClick(amount, enter, Qt::ControlModifier);
            QCOMPARE(window.ledger->reader().entryCount(), before + 1);
        }
    }

    void keysOfThePageAreShown()
    {
        test::Window window;
        MainWindow main(window.context());
        main.show();
        window.actions[ActionId::PageKeys].trigger();
        QVERIFY(main.findChild<Popover *>(u"pageKeys"_s)->isVisible());
    }

    void searchingOpensTheEntries()
    {
        test::Window window;
        fillSample(*window.ledger);
        MainWindow main(window.context());
        main.show();
        auto *search = main.findChild<QWidget *>(u"sideBar"_s)->findChild<QLineEdit *>(u"search"_s);
        search->setText(u"rewe"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(window.go.current().screen, ScreenId::Entries);
        QCOMPARE(window.go.current().filter.text, u"rewe"_s);
    }
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
