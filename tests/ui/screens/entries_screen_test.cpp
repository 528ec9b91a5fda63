// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/categorize/categorizer_chain.h"
#include "core/categorize/feedback.h"
#include "core/categorize/merchant_knowledge.h"
#include "core/categorize/payee_memory.h"
#include "core/ledger/saved_filters.h"
#include "core/sample/sample_book.h"

#include "tests/support/window.h"
#include "ui/models/entry_table_model.h"
#include "ui/screens/category_chooser.h"
#include "ui/screens/entries_screen.h"
#include "ui/screens/saved_filters_button.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/row_table.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace bp;
using namespace bp::ui;
using namespace Qt::StringLiterals;

namespace {

/// Knows one shop.
class OneShop : public Categorizer
{
public:
    explicit OneShop(CategoryId category)
        : m_category(category)
    {
    }
    std::vector<CategorySuggestion> suggest(const CategorizerQuery &query) const override
    {
        if (!query.payee.contains(u"Buch"_s))
            return {};
        return {
            {{m_category, 0.78, u"“buch” stands for a bookshop"_s}, CategorySource::Knowledge, {}}};
    }

private:
    CategoryId m_category;
};

} // namespace

class EntriesScreenTest : public QObject
{
    Q_OBJECT

    EntryId add(LedgerWriter &w, QDate day, std::int64_t minor, const QString &payee)
    {
        Entry entry;
        entry.account = m_account;
        entry.day = day;
        entry.amount = Money(minor, EUR);
        entry.payee = w.payeeNamed(payee);
        const auto added = w.addEntry(entry);
        return added ? *added : EntryId();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_host->focusWidget() ? m_host->focusWidget() : table(), key, modifiers);
    }
    RowTable *table() { return m_screen->findChild<RowTable *>(u"entries"_s); }
    template <typename T>
    T *child(const QString &name)
    {
        return m_host->findChild<T *>(name);
    }
    QLineEdit *cellField() // of the cell that is open now
    {
        const auto fields = m_host->findChildren<QLineEdit *>(u"cellField"_s);
        return fields.empty() ? nullptr : fields.back();
    }
    Entry entry(EntryId id) { return *m_window->ledger->reader().entry(id); }

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
            account.name = u"Tagesgeld"_s;
            m_savings = w.addAccount(account);
            m_first = add(w, QDate(2026, 3, 18), -2400, u"Kletterhalle"_s);
            m_second = add(w, QDate(2026, 3, 19), -3490, u"Buchhandlung"_s);
            m_third = add(w, QDate(2026, 3, 17), -1990, u"Buchhandlung"_s);
        });
        m_books = m_window->ledger->reader().categoryByKey(u"shopping"_s)->id;
        m_window->advisors.categorizer = std::make_shared<OneShop>(m_books);
        m_host = std::make_unique<QWidget>();
        m_screen = new EntriesScreen(m_window->context(), m_host.get());
        m_host->resize(1068, 744);
        m_screen->resize(1068, 744);
        m_host->show();
        m_screen->open({ScreenId::Entries, {}, QString::number(m_second.value())});
        QVERIFY(QTest::qWaitForWindowActive(m_host.get()));
    }
    void cleanup()
    {
        m_host.reset();
        m_window.reset();
    }

    void aGuessIsAcceptedByOneKeyAndTakenBackByUndo()
    {
        QCOMPARE(table()->currentId(), qint64(m_second.value()));
        key(Qt::Key_Return);
        auto *chooser = m_host->findChild<CategoryChooser *>();
        QVERIFY(chooser);
        key(Qt::Key_Return);
        QCOMPARE(entry(m_second).category, m_books);
        QCOMPARE(entry(m_second).categorySource, CategorySource::Person);
        QCOMPARE(m_window->ledger->reader().suggestions(m_second).front().state,
                 SuggestionRecord::State::Accepted);
        QVERIFY(m_window->ledger->undo());
        QVERIFY(entry(m_second).category.isNull());
    }

    void theNumberKeysChooseAmongTheSuggestions()
    {
        key(Qt::Key_1);
        QCOMPARE(entry(m_second).category, m_books);
    }

    void anyCategoryIsFoundByTyping()
    {
        m_screen->act(ActionId::Category);
        QTest::keyClicks(m_host->focusWidget(), u"groc"_s);
        key(Qt::Key_Return);
        QCOMPARE(entry(m_second).category,
                 m_window->ledger->reader().categoryByKey(u"groceries"_s)->id);
    }

    void likeThisSortsTheSiblingsInOneStep()
    {
        m_screen->act(ActionId::Category);
        key(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(entry(m_second).category, m_books);
        QCOMPARE(entry(m_third).category, m_books);
        QVERIFY(entry(m_first).category.isNull());
        QVERIFY(m_window->ledger->undo());
        QVERIFY(entry(m_second).category.isNull());
        QVERIFY(entry(m_third).category.isNull());
    }

    void threeAlikeAreOfferedAsARule()
    {
        m_window->change(
            [&](LedgerWriter &w) { add(w, QDate(2026, 3, 12), -990, u"Buchhandlung"_s); });
        m_screen->act(ActionId::Category);
        key(Qt::Key_Return, Qt::ShiftModifier);
        auto *make = child<QPushButton>(u"makeRule"_s);
        QVERIFY(make);
        make->click();
        const auto rules = m_window->ledger->reader().categoryRules();
        QCOMPARE(rules.size(), size_t(1));
        QCOMPARE(rules.front().category, m_books);
    }

    void thoseLikeTheLastAreOfferedBesideTheToastAndSortedInOneStep()
    {
        QStringList offered;
        connect(&m_window->notices, &Notices::offered, m_screen, [&](const QString &button) {
            offered << button;
        });
        key(Qt::Key_1);
        QCOMPARE(offered, QStringList{u"+1 like this"_s});
        QVERIFY(entry(m_third).category.isNull());
        key(Qt::Key_Plus);
        QCOMPARE(entry(m_third).category, m_books);
        QVERIFY(m_window->ledger->undo());
        QVERIFY(entry(m_third).category.isNull());
        QCOMPARE(entry(m_second).category, m_books);
    }

    void anotherChoiceThanProposedIsKeptAsACorrection()
    {
        m_screen->act(ActionId::Category);
        QTest::keyClicks(m_host->focusWidget(), u"groc"_s);
        key(Qt::Key_Return);
        const auto known = m_window->ledger->reader().suggestions(m_second);
        QCOMPARE(known.size(), size_t(1));
        QCOMPARE(known.front().category, m_books);
        QCOMPARE(known.front().state, SuggestionRecord::State::Rejected);
    }

    void confirmingWhatTheMachineSortedCountsAsAccepted()
    {
        m_window->change([&](LedgerWriter &w) {
            w.setCategory(std::array{m_second}, m_books, CategorySource::Memory, 0.95);
        });
        m_screen->act(ActionId::Accept);
        QCOMPARE(entry(m_second).categorySource, CategorySource::Person);
        QCOMPARE(m_window->ledger->reader().suggestions(m_second).front().state,
                 SuggestionRecord::State::Accepted);
    }

    void aRuleNotWantedIsNotOfferedAgain()
    {
        m_window->change(
            [&](LedgerWriter &w) { add(w, QDate(2026, 3, 12), -990, u"Buchhandlung"_s); });
        m_screen->act(ActionId::Category);
        key(Qt::Key_Return, Qt::ShiftModifier);
        auto *decline = child<QPushButton>(u"declineRule"_s);
        QVERIFY(decline->isVisible());
        decline->click();
        QVERIFY(!decline->isVisible());
        QVERIFY(m_window->ledger->reader().categoryRules().empty());
        QVERIFY(!Feedback::ruleOffer(m_window->ledger->reader(), m_second));
    }

    void theStripCountsWhatWaitsAndSortsTheSureOnesAsTheMachine()
    {
        m_window->change(
            [](LedgerWriter &w) { w.setPreference(u"categories.apply_above"_s, u"0.75"_s); });
        auto *sure = child<QPushButton>(u"sortSure"_s);
        QTRY_VERIFY(sure->isVisible());
        QVERIFY(child<QLabel>(u"reviewText"_s)->text().contains(u'3'));
        sure->click();
        QCOMPARE(entry(m_second).category, m_books);
        QCOMPARE(entry(m_second).categorySource, CategorySource::Knowledge);
        QVERIFY(entry(m_first).category.isNull());
        QCOMPARE(m_window->ledger->reader().suggestions(m_second).front().state,
                 SuggestionRecord::State::Pending);
        QVERIFY(m_window->ledger->undo());
        QVERIFY(entry(m_second).category.isNull());
    }

    void forgettingAPayeeIsUndoneLikeAnyChange()
    {
        key(Qt::Key_1);
        table()->select(m_second.value());
        Q_EMIT table()->customContextMenuRequested(
            table()->visualRect(table()->currentIndex()).center());
        auto *menu = m_host->findChild<QMenu *>(u"entryMenu"_s);
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text().contains(u"Forget"_s))
                action->trigger();
        }
        menu->close();
        QVERIFY(PayeeMemory::of(m_window->ledger->reader())
                    .suggest({u"Buchhandlung"_s, {}, Money(-100, EUR), QDate(2026, 3, 20), {}})
                    .empty());
        QVERIFY(m_window->ledger->undo());
        QVERIFY(!PayeeMemory::of(m_window->ledger->reader())
                     .suggest({u"Buchhandlung"_s, {}, Money(-100, EUR), QDate(2026, 3, 20), {}})
                     .empty());
    }

    void whatWasRejectedIsNotProposedAgain()
    {
        auto *model = m_screen->findChild<EntryTableModel *>();
        QVERIFY(!model->suggestionsFor(entry(m_second)).empty());
        m_screen->act(ActionId::NotThis);
        QVERIFY(model->suggestionsFor(entry(m_second)).empty());
        QVERIFY(!model->suggestionsFor(entry(m_third)).empty());
    }

    void theFilterAnswersWhileTyping()
    {
        m_screen->act(ActionId::Find);
        QTest::keyClicks(m_host->focusWidget(), u"kletter"_s);
        auto *model = m_screen->findChild<EntryTableModel *>();
        QTRY_COMPARE(model->entryCount(), 1);
        child<QLineEdit>(u"search"_s)->setText(u">30"_s);
        QTRY_COMPARE(model->idAt(1), m_second);
        QCOMPARE(child<QLabel>(u"sumOut"_s)->text(), u"Out −34,90"_s);
    }

    void aNewEntryIsMadeByKeyboardAndIsSuggestedACategory()
    {
        m_screen->act(ActionId::NewEntry);
        QTest::keyClicks(child<QLineEdit>(u"payee"_s), u"Buchladen"_s);
        QTRY_VERIFY(child<QPushButton>(u"acceptSuggestion"_s)->isVisible());
        child<QPushButton>(u"acceptSuggestion"_s)->click();
        child<QLineEdit>(u"amount"_s)->setText(u"-12,50"_s);
        m_screen->act(ActionId::Primary);
        const auto made = m_window->ledger->reader().entryIds({});
        QCOMPARE(made.size(), size_t(4));
        const Entry fresh = entry(made.front());
        QCOMPARE(fresh.amount, Money(-1250, EUR));
        QCOMPARE(fresh.category, m_books);
        QCOMPARE(table()->currentId(), qint64(fresh.id.value()));
    }

    void tabAcceptsAndEscRefusesTheSuggestionOfTheForm()
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
        QTest::keyClick(payee, Qt::Key_Tab);
        QCOMPARE(m_host->focusWidget(), child<QLineEdit>(u"amount"_s));
        child<QLineEdit>(u"amount"_s)->setText(u"-5"_s);
        m_screen->act(ActionId::Primary);
        const EntryId taken = m_window->ledger->reader().entryIds({}).front();
        QCOMPARE(entry(taken).category, m_books);
        QCOMPARE(m_window->ledger->reader().suggestions(taken).front().state,
                 SuggestionRecord::State::Accepted);
    }

    void anAmountThatCannotBeReadIsSaidUnderItsField()
    {
        m_screen->act(ActionId::NewEntry);
        child<QLineEdit>(u"amount"_s)->setText(u"twelve"_s);
        m_screen->act(ActionId::Primary);
        QCOMPARE(m_window->ledger->reader().entryCount(), 3);
        QVERIFY(child<QLineEdit>(u"amount"_s)->property("error").toBool());
    }

    void theKeyEditsTheCellInItsPlaceAndTabGoesOn()
    {
        m_screen->act(ActionId::EditCell);
        QVERIFY(!child<QWidget>(u"entryPane"_s)->isVisible());
        auto *field = child<QLineEdit>(u"cellField"_s);
        QVERIFY(field);
        QCOMPARE(field->text(), u"Buchhandlung"_s);
        field->setText(u"Buchladen"_s);
        QTest::keyClick(field, Qt::Key_Tab);
        QCOMPARE(m_window->ledger->reader().payee(entry(m_second).payee)->name, u"Buchladen"_s);
        field = cellField();
        QCOMPARE(field->text(), u"−34,90"_s);
        field->setText(u"-35"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(entry(m_second).amount, Money(-3500, EUR));
        m_screen->act(ActionId::EditCell);
        cellField()->setText(u"nobody"_s);
        QTest::keyClick(cellField(), Qt::Key_Escape);
        QCOMPARE(m_window->ledger->reader().payee(entry(m_second).payee)->name, u"Buchladen"_s);
    }

    void aFilterIsSavedUnderANameAndMovesWithTheCalendar()
    {
        EntryFilter filter;
        filter.days = DateRange::of(Month(2026, 3));
        filter.text = u"buch"_s;
        m_screen->open({ScreenId::Entries, filter, {}});
        QVERIFY(SavedFilters::save(*m_window->ledger, u"books"_s, filter, QDate(2026, 3, 19)));
        auto *button = child<SavedFiltersButton>(u"savedFilters"_s);
        EntryFilter asked;
        connect(button, &SavedFiltersButton::asked, m_screen, [&asked](const EntryFilter &f) {
            asked = f;
        });
        button->click();
        auto *menu = child<QMenu>(u"savedFiltersMenu"_s);
        QVERIFY(menu);
        QVERIFY(menu->actions().front()->isChecked());
        menu->actions().front()->trigger();
        menu->close();
        QCOMPARE(asked, filter);
        const auto saved = SavedFilters::of(m_window->ledger->reader());
        filter.days = DateRange::of(Month(2026, 4));
        QCOMPARE(saved.front().asked(QDate(2026, 4, 2)), filter);
        QVERIFY(m_window->ledger->undo());
        QVERIFY(SavedFilters::of(m_window->ledger->reader()).empty());
    }

    void editingKeepsWhatTheBankSaid()
    {
        table()->doubleClicked(table()->currentIndex());
        child<QLineEdit>(u"note"_s)->setText(u"for Lina"_s);
        child<QLineEdit>(u"tags"_s)->setText(u"gift, school"_s);
        m_screen->act(ActionId::Primary);
        QCOMPARE(entry(m_second).note, u"for Lina"_s);
        QCOMPARE(m_window->ledger->reader().tagsOf(m_second).size(), size_t(2));
    }

    void partsOfASplitMustAddUp()
    {
        m_screen->act(ActionId::Split);
        auto *save = child<QPushButton>(u"saveSplits"_s);
        QVERIFY(save);
        child<QLineEdit>(u"partAmount0"_s)->setText(u"30"_s);
        QVERIFY(!save->isEnabled());
        child<QLineEdit>(u"partAmount1"_s)->setText(u"4,90"_s);
        QVERIFY(save->isEnabled());
        save->click();
        QCOMPARE(entry(m_second).splits.size(), size_t(2));
        QCOMPARE(entry(m_second).splits[0].minor, -3000);
    }

    void oppositeEntriesBecomeATransferAndPartAgain()
    {
        EntryId other;
        m_window->change([&](LedgerWriter &w) {
            Entry in;
            in.account = m_savings;
            in.day = QDate(2026, 3, 20);
            in.amount = Money(3490, EUR);
            other = *w.addEntry(in);
        });
        table()->select(m_second.value());
        m_screen->act(ActionId::PairTransfer);
        QVERIFY(entry(m_second).isTransfer());
        QCOMPARE(entry(m_second).transfer, entry(other).transfer);
        m_screen->act(ActionId::PairTransfer);
        QVERIFY(!entry(m_second).isTransfer());
    }

    void deletingIsUndone()
    {
        m_screen->act(ActionId::DeleteEntry);
        QCOMPARE(m_window->ledger->reader().entryCount(), 2);
        QVERIFY(m_window->ledger->undo());
        QCOMPARE(m_window->ledger->reader().entryCount(), 3);
        QVERIFY(m_window->said.isEmpty());
    }

    void aPaperDroppedOnTheWindowIsKeptWithTheEntry()
    {
        QFile paper(m_window->dir.filePath(u"bill.pdf"_s));
        QVERIFY(paper.open(QIODevice::WriteOnly));
        paper.write("%PDF-1.4 bill");
        paper.close();
        QVERIFY(m_screen->takeFiles({paper.fileName()}));
        const auto kept = m_window->ledger->reader().attachments(m_second);
        QCOMPARE(kept.size(), size_t(1));
        QCOMPARE(kept.front().fileName, u"bill.pdf"_s);
        QVERIFY(!m_screen->takeFiles({u"/x/statement.csv"_s}));
    }

    void picturesOfTheSampleHousehold()
    {
        SampleOptions options;
        options.today = QDate(2026, 3, 19);
        bp::test::Window sample;
        QVERIFY(writeSample(*sample.ledger, sampleHousehold(options), Progress::none()));
        sample.advisors.categorizer = makeCategorizer(
            sample.ledger->reader(), nullptr, MerchantKnowledge::load(u"DE"_s).value_or(nullptr));
        EntryFilter march;
        march.days = DateRange::of(Month(2026, 3));
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
            bp::test::Window::wear(kind);
            const QString theme = kind == ThemeKind::Light ? u"light"_s : u"dark"_s;
            EntriesScreen screen(sample.context());
            screen.resize(1068, 744);
            screen.setAttribute(Qt::WA_StyledBackground);
            screen.show();
            screen.open({ScreenId::Entries, march, {}});
            QTest::qWait(50);
            QVERIFY(screen.findChild<EntryTableModel *>()->entryCount() > 10);
            bp::test::Window::picture(screen, u"entries-"_s + theme);
            auto *table = screen.findChild<RowTable *>(u"entries"_s);
            auto *model = screen.findChild<EntryTableModel *>();
            QTRY_VERIFY(screen.findChild<QWidget *>(u"reviewStrip"_s)->isVisible());
            for (int row = 0; row < model->rowCount(); ++row) {
                if (const auto entry = model->entryAt(row);
                    entry && entry->entry.category.isNull()) {
                    table->select(entry->entry.id.value());
                    break;
                }
            }
            screen.act(ActionId::Category);
            QTest::qWait(20);
            bp::test::Window::picture(screen, u"entries-chooser-"_s + theme);
            QTest::keyClick(screen.focusWidget(), Qt::Key_Escape);
            screen.act(ActionId::NewEntry);
            screen.findChild<QLineEdit *>(u"payee"_s)->setText(u"Shell"_s);
            QTRY_VERIFY(screen.findChild<QWidget *>(u"suggestionBox"_s)->isVisible());
            QTest::qWait(20);
            // The reason is never cut: it is why somebody says yes.
            const auto *why = screen.findChild<QLabel *>(u"suggestion"_s);
            QTRY_VERIFY(why->height() >= why->heightForWidth(why->width()));
            const auto *accept = screen.findChild<QWidget *>(u"acceptSuggestion"_s);
            QTRY_VERIFY(accept->height() >= accept->sizeHint().height());
            bp::test::Window::picture(screen, u"entries-new-"_s + theme);
            screen.findChild<RowTable *>(u"entries"_s)
                ->doubleClicked(screen.findChild<RowTable *>(u"entries"_s)->currentIndex());
            screen.resize(812, 624);
            QTest::qWait(20);
            bp::test::Window::picture(screen, u"entries-pane-"_s + theme);
        }
        bp::test::Window::wear(ThemeKind::Light);
    }

private:
    std::optional<bp::test::Window> m_window;
    std::unique_ptr<QWidget> m_host;
    EntriesScreen *m_screen = nullptr;
    AccountId m_account;
    AccountId m_savings;
    CategoryId m_books;
    EntryId m_first;
    EntryId m_second;
    EntryId m_third;
};

QTEST_MAIN(EntriesScreenTest)
#include "entries_screen_test.moc"
