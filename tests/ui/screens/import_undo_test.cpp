// SPDX-License-Identifier: GPL-3.0-or-later

// What a person decides in a preview is taken back there: on rows, on the account, on how the
// columns are read.
#include "tests/ui/screens/import_fixture.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QPushButton>

#include <array>

using namespace bp;
using namespace bp::ui;
using namespace Qt::StringLiterals;

class ImportUndoTest : public QObject, private bp::test::ImportFixture
{
    Q_OBJECT

    static const Account &accountOf(const ImportPreview &preview)
    {
        return preview.accounts[size_t(preview.statements.front().account)].account;
    }

private Q_SLOTS:
    void initTestCase() { bp::test::Window::wear(ThemeKind::Light); }
    void init() { open(); }
    void cleanup() { close(); }

    void undoTakesDecisionsBackAndLeavesTheBookAlone()
    {
        m_screen.reset();
        MainWindow main(m_window->context());
        main.show();
        main.openFiles({file(u"umsaetze.csv"_s, statement)});
        auto *screen = qobject_cast<ImportScreen *>(main.currentScreen());
        QVERIFY(screen);
        QAction &undo = m_window->actions[ActionId::Undo];
        QAction &redo = m_window->actions[ActionId::Redo];
        const quint64 revision = m_window->ledger->revision();
        undo.trigger(); // nothing was decided: said, and nothing done
        QCOMPARE(main.toast()->sentence(), u"There is nothing to undo on this page."_s);
        QCOMPARE(m_window->ledger->revision(), revision);
        const Category pets = *m_window->ledger->reader().categoryByKey(u"pets"_s);
        const RowRef row{0, 1};
        screen->flow().sort(std::array{row}, pets.id);
        QCOMPARE(undo.text(), u"&Undo Sort 1 rows into %1"_s.arg(pets.name));
        screen->flow().tick(std::array{row}, false);
        undo.trigger();
        QCOMPARE(main.toast()->sentence(), u"Undone: Untick 1 rows"_s);
        QVERIFY(screen->flow().preview().row(row).isTicked);
        undo.trigger();
        QVERIFY(screen->flow().preview().row(row).category.isNull());
        QVERIFY(!screen->flow().preview().row(row).isCategoryDecided);
        QCOMPARE(main.toast()->sentence(), u"Undone: Sort 1 rows into %1"_s.arg(pets.name));
        auto *rows = screen->findChild<RowTable *>(u"rows"_s);
        QCOMPARE(screen->findChild<ImportPreviewModel *>()->refAt(rows->currentIndex().row()),
                 std::optional(row));
        main.toast()->button()->click(); // Redo
        QCOMPARE(screen->flow().preview().row(row).category, pets.id);
        redo.trigger();
        QVERIFY(!screen->flow().preview().row(row).isTicked);
        QCOMPARE(m_window->ledger->revision(), revision);
        screen->act(ActionId::Primary);
        QCOMPARE(screen->flow().state(), ImportFlow::State::Done);
        QCOMPARE(entries(), 3);
        undo.trigger(); // what is stored is the book's
        QCOMPARE(entries(), 0);
    }

    void anotherAccountIsTakenBackWithWhatWasDecidedThen()
    {
        m_screen->takeFiles({file(u"umsaetze.csv"_s, statement)});
        const Account giro = *m_window->ledger->reader().account(m_account);
        m_screen->flow().chooseAccount(0, giro);
        const RowRef row{0, 1};
        const CategoryId pets = m_window->ledger->reader().categoryByKey(u"pets"_s)->id;
        m_screen->flow().tick(std::array{row}, false);
        m_screen->flow().sort(std::array{row}, pets);
        m_screen->flow().chooseAccount(0, giro); // it goes there already
        QVERIFY(!preview().row(row).isTicked);
        QVERIFY(m_window->said.isEmpty());
        Account fresh = giro;
        fresh.id = {};
        fresh.name = u"Tagesgeld"_s;
        m_screen->flow().chooseAccount(0, fresh);
        QVERIFY(preview().row(row).isTicked);
        QCOMPARE(preview().row(row).category, pets);
        QCOMPARE(m_window->said,
                 QStringList{u"The rows were matched with another account. What you decided about "
                             "1 of them is open again."_s});
        QCOMPARE(m_screen->ownSteps()->undo, u"Import into Tagesgeld"_s);
        const auto account = [&] { return accountOf(preview()).name; };
        QCOMPARE(account(), fresh.name);
        m_screen->takeBackOwn(false);
        QCOMPARE(account(), giro.name);
        QVERIFY(!preview().row(row).isTicked);
        QCOMPARE(preview().row(row).category, pets);
        m_screen->takeBackOwn(true);
        QCOMPARE(account(), fresh.name);
        QVERIFY(preview().row(row).isTicked);
        for (int i = 0; i < 3; ++i)
            m_screen->takeBackOwn(false);
        QVERIFY(preview().row(row).isTicked);
        QVERIFY(!preview().row(row).isSorted());
        QCOMPARE(account(), giro.name);
        m_screen->flow().cancel();
        QVERIFY(!m_screen->ownSteps());
    }

    void anAccountOfAnotherCurrencyIsRefusedWithAWord()
    {
        m_screen->takeFiles({file(u"umsaetze.csv"_s, statement)});
        Account dollars;
        dollars.name = u"Dollars"_s;
        dollars.currency = *Currency::fromCode(u"USD"_s);
        m_window->change([&](LedgerWriter &w) { dollars.id = w.addAccount(dollars); });
        m_screen->flow().tick(std::array{RowRef{0, 1}}, false);
        m_screen->flow().chooseAccount(0, dollars);
        QCOMPARE(m_window->said.size(), 1);
        QVERIFY(!preview().row({0, 1}).isTicked);
        QCOMPARE(m_screen->flow().state(), ImportFlow::State::Preview);
    }

    void columnsReadAnotherWayAreTakenBackWithWhatWasDecidedThen()
    {
        const QString path = file(u"bank.csv"_s,
                                  "Date;Payee;Amount\n"
                                  "02/03/2026;QUXMARKT;-38.27\n"
                                  "04/03/2026;ZORPFUEL;-85.00\n");
        m_screen->takeFiles({path});
        const RowRef row{0, 1};
        const QDate day = preview().row(row).raw.day;
        const ImportQuestion question = preview().files.front().questions.front();
        m_screen->flow().tick(std::array{row}, false);
        const auto read = [&](int reading) {
            child<QPushButton>(u"reading%1"_s.arg(reading))->click();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        read(question.assumed); // so it was read
        QVERIFY(child<QPushButton>(u"reading%1"_s.arg(question.assumed))->isChecked());
        QVERIFY(!preview().row(row).isTicked);
        read(1 - question.assumed);
        QVERIFY(preview().row(row).raw.day != day);
        QVERIFY(preview().row(row).isTicked);
        QCOMPARE(m_window->said,
                 QStringList{u"The rows were read anew. What you decided about 1 of them is open "
                             "again."_s});
        bp::test::Window::picture(*m_screen, u"import-read-anew-light"_s);
        const QString step = m_screen->ownSteps()->undo;
        m_screen->takeBackOwn(false);
        QCOMPARE(preview().row(row).raw.day, day);
        QVERIFY(!preview().row(row).isTicked);
        QCOMPARE(m_screen->ownSteps()->redo, step);
        m_screen->takeBackOwn(true);
        QVERIFY(preview().row(row).raw.day != day);
        read(question.assumed); // a reading of its own, not the way back
        QCOMPARE(preview().row(row).raw.day, day);
        QVERIFY(preview().row(row).isTicked);
        m_screen->flow().tick(std::array{row}, false);
        QVERIFY(QFile::remove(path)); // cannot be read any more: everything stays
        m_window->said.clear();
        read(1 - question.assumed);
        QCOMPARE(m_window->said.size(), 1);
        QCOMPARE(m_screen->flow().state(), ImportFlow::State::Preview);
        QCOMPARE(preview().row(row).raw.day, day);
        QVERIFY(!preview().row(row).isTicked);
    }
};

QTEST_MAIN(ImportUndoTest)
#include "import_undo_test.moc"
