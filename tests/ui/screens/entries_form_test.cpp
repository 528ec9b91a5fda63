// SPDX-License-Identifier: GPL-3.0-or-later

// The form of a new entry: the suggestion while it is typed, its keys, and what is left unsaved.

#include "tests/ui/screens/entries_fixture.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QPushButton>

using namespace bp;
using namespace bp::ui;
using namespace Qt::StringLiterals;

namespace {

/// Knows bookshops and grocers.
class TwoShops : public Categorizer
{
public:
    TwoShops(CategoryId books, CategoryId groceries)
        : m_books(books)
        , m_groceries(groceries)
    {
    }
    std::vector<CategorySuggestion> suggest(const CategorizerQuery &query) const override
    {
        const bool isBooks = query.payee.startsWith(u"Buch"_s);
        if (!isBooks && !query.payee.startsWith(u"Kauf"_s))
            return {};
        return {{{isBooks ? m_books : m_groceries, 0.8, u"its name says so"_s},
                 CategorySource::Knowledge,
                 {}}};
    }

private:
    CategoryId m_books;
    CategoryId m_groceries;
};

} // namespace

class EntriesFormTest : public QObject, private bp::test::EntriesFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { bp::test::Window::wear(ThemeKind::Light); }
    void init() { open(); }
    void cleanup() { close(); }

    void enterAcceptsAndEscRefusesTheSuggestionOfTheForm()
    {
        m_screen->act(ActionId::NewEntry);
        auto *payee = child<QLineEdit>(u"payee"_s);
        auto *box = child<QWidget>(u"suggestionBox"_s);
        QTest::keyClicks(payee, u"Buchladen"_s);
        QTRY_VERIFY(box->isVisible());
        QTest::keyClick(payee, Qt::Key_Escape);
        QVERIFY(!box->isVisible());
        QVERIFY(child<QWidget>(u"entryPane"_s)->isVisible());
        child<QLineEdit>(u"amount"_s)->setText(u"-12,50"_s);
        m_screen->act(ActionId::Primary);
        const EntryId refused = m_window->ledger->reader().entryIds({}).front();
        QVERIFY(entry(refused).category.isNull());
        QCOMPARE(m_window->ledger->reader().suggestions(refused).front().state,
                 SuggestionRecord::State::Rejected);

        m_screen->act(ActionId::NewEntry);
        QTest::keyClicks(payee, u"Zweites Buchhaus"_s);
        QTRY_VERIFY(box->isVisible());
        QTest::keyClick(payee, Qt::Key_Return);
        QCOMPARE(m_host->focusWidget(), child<QLineEdit>(u"amount"_s));
        child<QLineEdit>(u"amount"_s)->setText(u"-5"_s);
        m_screen->act(ActionId::Primary);
        const EntryId taken = m_window->ledger->reader().entryIds({}).front();
        QCOMPARE(entry(taken).category, m_books);
        QCOMPARE(m_window->ledger->reader().suggestions(taken).front().state,
                 SuggestionRecord::State::Accepted);
    }

    void aRefusalIsForgottenWithThePayeeItWasAbout()
    {
        m_window->advisors.categorizer = std::make_shared<TwoShops>(m_books, groceries());
        m_screen->act(ActionId::NewEntry);
        auto *payee = child<QLineEdit>(u"payee"_s);
        auto *box = child<QWidget>(u"suggestionBox"_s);
        QTest::keyClicks(payee, u"Buchladen"_s);
        QTRY_VERIFY(box->isVisible());
        QTest::keyClick(payee, Qt::Key_Escape);
        QVERIFY(!box->isVisible());
        payee->selectAll();
        QTest::keyClicks(payee, u"Kaufladen"_s);
        QTRY_VERIFY(box->isVisible());
        child<QLineEdit>(u"amount"_s)->setText(u"-5"_s);
        m_screen->act(ActionId::Primary);
        const EntryId made = m_window->ledger->reader().entryIds({}).front();
        const auto known = m_window->ledger->reader().suggestions(made);
        QCOMPARE(known.size(), size_t(1));
        QCOMPARE(known.front().category, groceries());
        QCOMPARE(known.front().state, SuggestionRecord::State::Pending);
    }

    void aYesIsTakenBackWithThePayeeItWasAbout()
    {
        m_window->advisors.categorizer = std::make_shared<TwoShops>(m_books, groceries());
        m_screen->act(ActionId::NewEntry);
        auto *payee = child<QLineEdit>(u"payee"_s);
        auto *box = child<QWidget>(u"suggestionBox"_s);
        QTest::keyClicks(payee, u"Buchladen"_s);
        QTRY_VERIFY(box->isVisible());
        QTest::keyClick(payee, Qt::Key_Return);
        QCOMPARE(child<QPushButton>(u"category"_s)->text(), u"Shopping"_s);
        payee->setFocus();
        payee->selectAll();
        QTest::keyClicks(payee, u"Kaufladen"_s);
        QCOMPARE(child<QPushButton>(u"category"_s)->text(), u"Not sorted"_s);
        QTRY_VERIFY(box->isVisible());
        child<QLineEdit>(u"amount"_s)->setText(u"-5"_s);
        m_screen->act(ActionId::Primary);
        const EntryId made = m_window->ledger->reader().entryIds({}).front();
        QVERIFY(entry(made).category.isNull());
        const auto known = m_window->ledger->reader().suggestions(made);
        QCOMPARE(known.size(), size_t(1));
        QCOMPARE(known.front().category, groceries());
        QCOMPARE(known.front().state, SuggestionRecord::State::Pending);
    }

    void aCategoryChosenByHandStaysWithAnotherPayeeAndAnswersNothing()
    {
        m_window->advisors.categorizer = std::make_shared<TwoShops>(m_books, groceries());
        m_screen->act(ActionId::NewEntry);
        auto *payee = child<QLineEdit>(u"payee"_s);
        QTest::keyClicks(payee, u"Buchladen"_s);
        child<QPushButton>(u"category"_s)->click();
        QTest::keyClick(m_host->focusWidget(), Qt::Key_1);
        QCOMPARE(child<QPushButton>(u"category"_s)->text(), u"Shopping"_s);
        payee->setFocus();
        payee->selectAll();
        QTest::keyClicks(payee, u"Kaufladen"_s);
        child<QLineEdit>(u"amount"_s)->setText(u"-5"_s);
        m_screen->act(ActionId::Primary);
        const EntryId made = m_window->ledger->reader().entryIds({}).front();
        QCOMPARE(entry(made).category, m_books);
        QVERIFY(m_window->ledger->reader().suggestions(made).empty());
    }

    void tabMovesOnAndLeavesTheSuggestionUnanswered()
    {
        for (const double confidence : {0.78, 0.95}) {
            m_window->advisors.categorizer =
                std::make_shared<bp::test::OneShop>(m_books, confidence);
            m_screen->act(ActionId::NewEntry);
            auto *payee = child<QLineEdit>(u"payee"_s);
            QTest::keyClicks(payee, u"Antiquariat Buch"_s);
            QTRY_VERIFY(child<QWidget>(u"suggestionBox"_s)->isVisible());
            QTest::keyClick(payee, Qt::Key_Tab);
            QCOMPARE(m_host->focusWidget(), child<QLineEdit>(u"amount"_s));
            // As an imported one would be: sorted by machine when sure enough for that, else open.
            const bool isSure = confidence > 0.9;
            QCOMPARE(child<QPushButton>(u"category"_s)->text(),
                     isSure ? u"Shopping (by machine)"_s : u"Not sorted"_s);
            child<QLineEdit>(u"amount"_s)->setText(u"-5"_s);
            m_screen->act(ActionId::Primary);
            const EntryId made = m_window->ledger->reader().entryIds({}).front();
            QCOMPARE(entry(made).category, isSure ? m_books : CategoryId());
            QCOMPARE(entry(made).isSortedByMachine(), isSure);
            const auto kept = m_window->ledger->reader().suggestions(made);
            QCOMPARE(kept.size(), size_t(1));
            QCOMPARE(kept.front().state, SuggestionRecord::State::Pending);
        }
    }

    void whatIsTypedSurvivesANewWindow()
    {
        m_screen->act(ActionId::NewEntry);
        QTest::keyClicks(child<QLineEdit>(u"payee"_s), u"Kiosk"_s);
        child<QLineEdit>(u"amount"_s)->setText(u"-1.003,20"_s);
        const std::any unsaved = m_screen->unsaved();
        m_window->settings.setNumberFormat(u"en_GB"_s);
        EntriesScreen again(m_window->context());
        again.resize(1068, 744);
        again.show();
        again.open({ScreenId::Entries, {}, {}});
        again.goOnWith(unsaved);
        QVERIFY(again.findChild<QWidget *>(u"entryPane"_s)->isVisible());
        QCOMPARE(again.findChild<QLineEdit *>(u"payee"_s)->text(), u"Kiosk"_s);
        again.act(ActionId::Primary);
        QCOMPARE(entry(m_window->ledger->reader().entryIds({}).front()).amount,
                 Money(-100320, EUR));
    }

    void theListOfPayeesKeepsClearOfTheSuggestionAndItsKeys()
    {
        m_screen->act(ActionId::NewEntry);
        auto *payee = child<QLineEdit>(u"payee"_s);
        auto *box = child<QWidget>(u"suggestionBox"_s);
        QTest::keyClicks(payee, u"Buch"_s);
        QTRY_VERIFY(box->isVisible());
        auto *list = payee->completer()->popup();
        QVERIFY(list->isVisible());
        QTRY_VERIFY(list->geometry().top() > box->mapToGlobal(QPoint(0, box->height())).y());
        QTest::keyClicks(payee, u"h"_s);
        QVERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(!list->isVisible());
        QCOMPARE(m_host->focusWidget(), child<QLineEdit>(u"amount"_s));
        QCOMPARE(child<QPushButton>(u"category"_s)->text(), u"Shopping"_s);
        QCOMPARE(payee->text(), u"Buchh"_s);
    }

    void theListOfPayeesGoesWhenItHasOnlyWhatIsTyped()
    {
        m_screen->act(ActionId::NewEntry);
        auto *payee = child<QLineEdit>(u"payee"_s);
        QTest::keyClicks(payee, u"Kletterhall"_s);
        auto *list = payee->completer()->popup();
        QVERIFY(list->isVisible());
        QTest::keyClicks(payee, u"e"_s);
        QVERIFY(!list->isVisible());
        QTest::keyClick(payee, Qt::Key_Backspace);
        QVERIFY(list->isVisible());
    }

    void escSaysNoAtOnceWithTheListOfPayeesOpen()
    {
        m_window->advisors.categorizer = std::make_shared<bp::test::OneShop>(m_books, 0.95);
        m_screen->act(ActionId::NewEntry);
        auto *payee = child<QLineEdit>(u"payee"_s);
        auto *box = child<QWidget>(u"suggestionBox"_s);
        auto *category = child<QPushButton>(u"category"_s);
        QTest::keyClicks(payee, u"Buch"_s);
        QTRY_VERIFY(box->isVisible());
        QCOMPARE(category->text(), u"Shopping (by machine)"_s);
        auto *list = payee->completer()->popup();
        QVERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!list->isVisible());
        QVERIFY(!box->isVisible());
        QVERIFY(child<QWidget>(u"entryPane"_s)->isVisible());
        QCOMPARE(category->text(), u"Not sorted"_s);
        QTest::keyClick(payee, Qt::Key_Tab);
        child<QLineEdit>(u"amount"_s)->setText(u"-5"_s);
        m_screen->act(ActionId::Primary);
        const EntryId made = m_window->ledger->reader().entryIds({}).front();
        QVERIFY(entry(made).category.isNull());
        QCOMPARE(m_window->ledger->reader().suggestions(made).front().state,
                 SuggestionRecord::State::Rejected);
    }

    void aWordGoneToInTheListOfPayeesIsLeftBeforeTheSuggestion()
    {
        m_screen->act(ActionId::NewEntry);
        auto *payee = child<QLineEdit>(u"payee"_s);
        auto *box = child<QWidget>(u"suggestionBox"_s);
        QTest::keyClicks(payee, u"Buch"_s);
        QTRY_VERIFY(box->isVisible());
        auto *list = payee->completer()->popup();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!list->isVisible());
        QVERIFY(box->isVisible());
    }

    void enterInTheListOfPayeesPicksThePayeeFirst()
    {
        m_screen->act(ActionId::NewEntry);
        auto *payee = child<QLineEdit>(u"payee"_s);
        QTest::keyClicks(payee, u"Buch"_s);
        QTRY_VERIFY(child<QWidget>(u"suggestionBox"_s)->isVisible());
        auto *list = payee->completer()->popup();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(payee->text(), u"Buchhandlung"_s);
        QCOMPARE(child<QPushButton>(u"category"_s)->text(), u"Not sorted"_s);
        QTest::keyClick(payee, Qt::Key_Return);
        QCOMPARE(child<QPushButton>(u"category"_s)->text(), u"Shopping"_s);
    }

    void aFormLeftUnsavedCanBeGoneOnWith()
    {
        m_screen->act(ActionId::NewEntry);
        auto *payee = child<QLineEdit>(u"payee"_s);
        auto *pane = child<QWidget>(u"entryPane"_s);
        QTest::keyClicks(payee, u"Kiosk"_s);
        child<QLineEdit>(u"amount"_s)->setText(u"-3,20"_s);
        QTest::keyClick(payee, Qt::Key_Escape);
        QVERIFY(!pane->isVisible());
        QVERIFY(m_window->said.contains(u"The new entry was not saved."_s));
        QTest::keyClick(table(), Qt::Key_Backspace);
        QVERIFY(pane->isVisible());
        QCOMPARE(payee->text(), u"Kiosk"_s);
        m_screen->act(ActionId::Primary);
        const Entry made = entry(m_window->ledger->reader().entryIds({}).front());
        QCOMPARE(made.amount, Money(-320, EUR));
        QVERIFY(!pane->isVisible());
        QTest::keyClick(table(), Qt::Key_Backspace); // saved is not left
        QVERIFY(!pane->isVisible());
    }

    void theSuggestionIsAskedAnewForAnotherAccount()
    {
        class OneAccount : public Categorizer
        {
        public:
            OneAccount(AccountId account, CategoryId category)
                : m_account(account)
                , m_category(category)
            {
            }
            std::vector<CategorySuggestion> suggest(const CategorizerQuery &query) const override
            {
                if (query.account != m_account)
                    return {};
                return {{{m_category, 0.9, u"you save here"_s}, CategorySource::Memory, {}}};
            }

        private:
            AccountId m_account;
            CategoryId m_category;
        };
        m_window->advisors.categorizer = std::make_shared<OneAccount>(m_savings, m_books);
        m_screen->act(ActionId::NewEntry);
        auto *box = child<QWidget>(u"suggestionBox"_s);
        QTest::keyClicks(child<QLineEdit>(u"payee"_s), u"Sparplan"_s);
        auto *account = child<QComboBox>(u"account"_s);
        account->setCurrentIndex(account->findText(u"Tagesgeld"_s));
        QTRY_VERIFY(box->isVisible());
        account->setCurrentIndex(account->findText(u"Girokonto"_s));
        QTRY_VERIFY(!box->isVisible());
    }

private:
    CategoryId groceries() { return m_window->ledger->reader().categoryByKey(u"groceries"_s)->id; }
};

QTEST_MAIN(EntriesFormTest)
#include "entries_form_test.moc"
