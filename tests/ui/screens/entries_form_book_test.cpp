// SPDX-License-Identifier: GPL-3.0-or-later

// The open form of an entry while the book changes: what was edited in it stays, all else follows.

#include "tests/ui/screens/entries_fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace bp;
using namespace bp::ui;
using namespace Qt::StringLiterals;

class EntriesFormBookTest : public QObject, private bp::test::EntriesFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { bp::test::Window::wear(ThemeKind::Light); }
    void init()
    {
        open();
        m_window->change([&](LedgerWriter &w) {
            m_gift = w.categoryByKey(u"giving.gift"_s)->id;
            w.setCategory(std::array{m_second}, m_books, CategorySource::Person);
        });
        key(Qt::Key_Return);
        QVERIFY(pane()->isVisible());
        connect(&m_window->notices,
                &Notices::offered,
                m_screen,
                [this](const QString &button, const QString &, const std::function<void()> &) {
                    m_offered << button;
                });
    }
    void cleanup()
    {
        m_offered.clear();
        close();
    }

    void aCategoryChosenInTheTableIsNotOverwrittenByTheOpenForm()
    {
        table()->setFocus();
        m_screen->act(ActionId::Category);
        QTest::keyClicks(m_host->focusWidget(), u"groc"_s);
        key(Qt::Key_Return);
        const CategoryId chosen = entry(m_second).category;
        QVERIFY(chosen != m_books);
        QCOMPARE(child<QPushButton>(u"category"_s)->text(), u"Groceries"_s);
        QTest::keyClicks(child<QLineEdit>(u"note"_s), u"for Eva"_s);
        m_screen->act(ActionId::Primary);
        QCOMPARE(entry(m_second).note, u"for Eva"_s);
        QCOMPARE(entry(m_second).category, chosen);
    }

    void aCategoryTakenBackIsChosenNoLonger()
    {
        for (const bool isNew : {false, true}) {
            if (isNew)
                m_screen->act(ActionId::NewEntry);
            const QString before = child<QPushButton>(u"category"_s)->text();
            child<QPushButton>(u"category"_s)->click();
            QTest::keyClicks(m_host->focusWidget(), u"Zorkstuff"_s);
            QTest::keyClick(m_host->focusWidget(), Qt::Key_N, Qt::AltModifier);
            QCOMPARE(child<QPushButton>(u"category"_s)->text(), u"Zorkstuff"_s);
            QVERIFY(m_window->ledger->undo());
            QCOMPARE(child<QPushButton>(u"category"_s)->text(), before);
        }
    }

    void anAmountChangedInTheTableIsNotOverwrittenByTheOpenForm()
    {
        table()->setFocus();
        QTest::keyClicks(child<QLineEdit>(u"note"_s), u"two books"_s);
        m_screen->act(ActionId::EditCell);
        QTest::keyClick(cellField(), Qt::Key_Tab);
        cellField()->setText(u"-35"_s);
        QTest::keyClick(cellField(), Qt::Key_Return);
        QCOMPARE(child<QLineEdit>(u"amount"_s)->text(), u"−35,00"_s);
        QCOMPARE(child<QLineEdit>(u"note"_s)->text(), u"two books"_s);
        m_screen->act(ActionId::Primary);
        QCOMPARE(entry(m_second).amount, Money(-3500, EUR));
        QCOMPARE(entry(m_second).note, u"two books"_s);
    }

    void whatWasEditedInTheFormStaysAndOnlyThatIsWritten()
    {
        child<QLineEdit>(u"amount"_s)->setText(u"-99"_s);
        m_window->change([&](LedgerWriter &w) {
            Entry changed = *w.entry(m_second);
            changed.amount = Money(-4000, EUR);
            changed.note = u"from the table"_s;
            changed.day = QDate(2026, 3, 1);
            changed.account = m_savings;
            changed.payee = w.payeeNamed(u"Thalia"_s);
            QVERIFY(w.updateEntry(changed));
            w.setTags(m_second, std::array{w.tagNamed(u"gifts"_s)});
        });
        QCOMPARE(child<QLineEdit>(u"amount"_s)->text(), u"-99"_s);
        QCOMPARE(child<QLineEdit>(u"payee"_s)->text(), u"Thalia"_s);
        QCOMPARE(child<QLineEdit>(u"tags"_s)->text(), u"gifts"_s);
        QCOMPARE(child<QComboBox>(u"account"_s)->currentText(), u"Tagesgeld"_s);
        m_screen->act(ActionId::Primary);
        const Entry saved = entry(m_second);
        QCOMPARE(saved.amount, Money(-9900, EUR));
        QCOMPARE(saved.note, u"from the table"_s);
        QCOMPARE(saved.day, QDate(2026, 3, 1));
        QCOMPARE(saved.account, m_savings);
        QCOMPARE(m_window->ledger->reader().payee(saved.payee)->name, u"Thalia"_s);
        QCOMPARE(m_window->ledger->reader().tagsOf(m_second).size(), size_t(1));
    }

    void aCategoryChosenInTheFormStaysWhateverTheTableSays()
    {
        child<QPushButton>(u"category"_s)->click();
        QTest::keyClicks(m_host->focusWidget(), u"groc"_s);
        key(Qt::Key_Return);
        m_window->change([&](LedgerWriter &w) {
            w.setCategory(std::array{m_second}, m_gift, CategorySource::Person);
        });
        m_screen->act(ActionId::Primary);
        QCOMPARE(entry(m_second).category,
                 m_window->ledger->reader().categoryByKey(u"groceries"_s)->id);
    }

    void partsMadeUnderTheOpenFormStay()
    {
        QTest::keyClicks(child<QLineEdit>(u"note"_s), u"split"_s);
        m_window->change([&](LedgerWriter &w) {
            QVERIFY(w.setSplits(
                m_second, std::array{Split{{}, m_books, -3000, {}}, Split{{}, m_gift, -490, {}}}));
        });
        QCOMPARE(child<QPushButton>(u"category"_s)->text(), u"Split into 2 parts"_s);
        QVERIFY(!child<QPushButton>(u"category"_s)->isEnabled());
        m_screen->act(ActionId::Primary);
        QCOMPARE(entry(m_second).splits.size(), size_t(2));
        QCOMPARE(entry(m_second).note, u"split"_s);
    }

    void undoAndTheWallShowInTheOpenForm()
    {
        auto *amount = child<QLineEdit>(u"amount"_s);
        m_window->change([&](LedgerWriter &w) {
            Entry changed = *w.entry(m_second);
            changed.amount = Money(-4000, EUR);
            QVERIFY(w.updateEntry(changed));
        });
        QCOMPARE(amount->text(), u"−40,00"_s);
        QVERIFY(m_window->ledger->undo());
        QCOMPARE(amount->text(), u"−34,90"_s);
        m_window->change([&](LedgerWriter &w) { w.setReconciled(std::array{m_second}, true); });
        QVERIFY(!amount->isEnabled());
        QVERIFY(m_window->ledger->undo());
        QVERIFY(amount->isEnabled());
    }

    void theKeyboardKeepsItsPlaceInAFieldWhileTheBookChanges()
    {
        auto *note = child<QLineEdit>(u"note"_s);
        note->setFocus();
        QTest::keyClicks(note, u"ab"_s);
        QTest::keyClick(note, Qt::Key_Left);
        m_window->change([&](LedgerWriter &w) {
            w.setCategory(std::array{m_second}, m_gift, CategorySource::Person);
        });
        QTest::keyClicks(note, u"x"_s);
        QCOMPARE(note->text(), u"axb"_s);
    }

    void whatWasTypedIntoADeletedEntryIsAddedAsANewOne()
    {
        const std::int64_t before = m_window->ledger->reader().entryCount();
        QTest::keyClicks(child<QLineEdit>(u"note"_s), u"keep me"_s);
        child<QLineEdit>(u"amount"_s)->setText(u"-12"_s);
        table()->setFocus();
        m_screen->act(ActionId::DeleteEntry);
        QVERIFY(!pane()->isVisible());
        QVERIFY(m_window->said.isEmpty()); // the undo of the deletion stays where it is
        QTRY_COMPARE(m_offered, QStringList{u"Back to the form"_s});
        QTest::keyClick(table(), Qt::Key_Backspace);
        QVERIFY(pane()->isVisible());
        QVERIFY(child<QLabel>(u"deletedNote"_s)->isVisible());
        bp::test::Window::picture(*m_host, u"form-deleted-light"_s);
        m_screen->act(ActionId::Primary);
        QVERIFY(!pane()->isVisible());
        QCOMPARE(m_window->ledger->reader().entryCount(), before);
        const Entry again = entry(m_window->ledger->reader().entryIds({}).front());
        QCOMPARE(again.note, u"keep me"_s);
        QCOMPARE(again.amount, Money(-1200, EUR));
        QCOMPARE(again.category, m_books);
        QCOMPARE(again.day, QDate(2026, 3, 19));
        QCOMPARE(again.account, m_account);
        QCOMPARE(m_window->ledger->reader().payee(again.payee)->name, u"Buchhandlung"_s);
    }

    void undoOfTheDeletionBringsBackTheEntryOfItsForm()
    {
        QTest::keyClicks(child<QLineEdit>(u"note"_s), u"keep me"_s);
        m_screen->act(ActionId::DeleteEntry);
        QTest::keyClick(table(), Qt::Key_Backspace);
        QVERIFY(child<QLabel>(u"deletedNote"_s)->isVisible());
        QVERIFY(m_window->ledger->undo());
        QVERIFY(!child<QLabel>(u"deletedNote"_s)->isVisible());
        m_screen->act(ActionId::Primary);
        QCOMPARE(entry(m_second).note, u"keep me"_s);
        QCOMPARE(m_window->ledger->reader().entryCount(), 3);
    }

    void whatWasTypedIsOfferedAgainWhenTheDeletionIsUndone()
    {
        QTest::keyClicks(child<QLineEdit>(u"note"_s), u"keep me"_s);
        m_screen->act(ActionId::DeleteEntry);
        QTRY_COMPARE(m_offered.size(), 1);
        QVERIFY(m_window->ledger->undo());
        QTRY_COMPARE(m_offered.size(), 2);
        QTest::keyClick(table(), Qt::Key_Backspace);
        QVERIFY(!child<QLabel>(u"deletedNote"_s)->isVisible());
        QCOMPARE(child<QLineEdit>(u"note"_s)->text(), u"keep me"_s);
    }

    void theFormOfADeletedEntryNobodyEditedGoes()
    {
        m_screen->act(ActionId::DeleteEntry);
        QVERIFY(!pane()->isVisible());
        QTest::keyClick(table(), Qt::Key_Backspace);
        QVERIFY(!pane()->isVisible());
    }

    void aFormPutAsideIsFilledFromTheBookAsItIsByThen()
    {
        QTest::keyClicks(child<QLineEdit>(u"note"_s), u"later"_s);
        QTest::keyClick(child<QLineEdit>(u"note"_s), Qt::Key_Escape);
        m_window->change([&](LedgerWriter &w) {
            w.setCategory(std::array{m_second}, m_gift, CategorySource::Person);
        });
        QTest::keyClick(table(), Qt::Key_Backspace);
        m_screen->act(ActionId::Primary);
        QCOMPARE(entry(m_second).note, u"later"_s);
        QCOMPARE(entry(m_second).category, m_gift);
    }

private:
    QWidget *pane() { return child<QWidget>(u"entryPane"_s); }

    CategoryId m_gift;
    QStringList m_offered;
};

QTEST_MAIN(EntriesFormBookTest)
#include "entries_form_book_test.moc"
