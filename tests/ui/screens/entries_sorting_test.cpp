// SPDX-License-Identifier: GPL-3.0-or-later

// Sorting in the entries page: suggestions accepted, refused and replaced, those alike, rules
// offered, forgetting.

#include "core/categorize/feedback.h"
#include "core/categorize/payee_memory.h"

#include "tests/ui/screens/entries_fixture.h"
#include "ui/models/entry_table_model.h"
#include "ui/screens/category_chooser.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace bp;
using namespace bp::ui;
using namespace Qt::StringLiterals;

class EntriesSortingTest : public QObject, private bp::test::EntriesFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { bp::test::Window::wear(ThemeKind::Light); }
    void init() { open(); }
    void cleanup() { close(); }

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

    void whereTheMachineSaysNothingItsBestGuessIsStillOneKeyAway()
    {
        key(Qt::Key_Up);
        while (table()->currentId() != qint64(m_first.value()))
            key(Qt::Key_Down);
        key(Qt::Key_1);
        QVERIFY(entry(m_first).category.isNull());
        m_screen->act(ActionId::Category);
        QTest::keyClick(m_host->focusWidget(), Qt::Key_1);
        QCOMPARE(entry(m_first).category, m_books);
        // It was not said, so it was not right either.
        QVERIFY(m_window->ledger->reader().suggestions(m_first).empty());
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

    void anOfferedRuleComesBackWithTheChoiceDoneAgain()
    {
        m_window->change(
            [&](LedgerWriter &w) { add(w, QDate(2026, 3, 12), -990, u"Buchhandlung"_s); });
        m_screen->act(ActionId::Category);
        key(Qt::Key_Return, Qt::ShiftModifier);
        auto *make = child<QPushButton>(u"makeRule"_s);
        QTRY_VERIFY(make->isVisible());
        QVERIFY(m_window->ledger->undo());
        QVERIFY(!make->isVisible());
        QVERIFY(m_window->ledger->redo());
        QTRY_VERIFY(make->isVisible());
        make->click();
        QCOMPARE(m_window->ledger->reader().categoryRules().size(), size_t(1));
        QVERIFY(!make->isVisible());
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

    void plusAfterUndoSortsNothing()
    {
        key(Qt::Key_1);
        QVERIFY(m_window->ledger->undo());
        key(Qt::Key_Plus);
        QVERIFY(entry(m_second).category.isNull());
        QVERIFY(entry(m_third).category.isNull());
    }

    void plusLeavesWhatThePersonSortedMeanwhile()
    {
        const CategoryId gift = m_window->ledger->reader().categoryByKey(u"giving.gift"_s)->id;
        EntryId fourth;
        m_window->change(
            [&](LedgerWriter &w) { fourth = add(w, QDate(2026, 3, 12), -990, u"Buchhandlung"_s); });
        key(Qt::Key_1);
        m_window->change([&](LedgerWriter &w) {
            Feedback::writeChoice(w, std::array{m_third}, gift, {}, QDate(2026, 3, 19));
        });
        key(Qt::Key_Plus);
        QCOMPARE(entry(m_third).category, gift);
        QCOMPARE(entry(fourth).category, m_books);
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

    void acceptingMeansAllThatAreTicked()
    {
        table()->selectAll();
        const QString before = m_window->ledger->undoText();
        m_screen->act(ActionId::Accept);
        QCOMPARE(entry(m_second).category, m_books);
        QCOMPARE(entry(m_third).category, m_books);
        QVERIFY(entry(m_first).category.isNull()); // nothing stood beside it
        QVERIFY(m_window->ledger->undo());
        QCOMPARE(m_window->ledger->undoText(), before);
        QVERIFY(entry(m_third).category.isNull());
    }

    void refusingMeansAllThatAreTicked()
    {
        m_window->change([&](LedgerWriter &w) {
            w.setCategory(std::array{m_third}, m_books, CategorySource::Memory, 0.95);
        });
        table()->selectAll();
        m_screen->act(ActionId::NotThis);
        const LedgerReader &reader = m_window->ledger->reader();
        QCOMPARE(reader.suggestions(SuggestionRecord::State::Rejected).size(), size_t(2));
        QVERIFY(entry(m_third).category.isNull());
        QVERIFY(m_window->ledger->undo());
        QVERIFY(reader.suggestions(SuggestionRecord::State::Rejected).empty());
        QCOMPARE(entry(m_third).category, m_books);
    }

    void theOneTickedIsMeantWhereverTheKeyboardIs()
    {
        table()->select(m_third.value());
        table()->selectionModel()->setCurrentIndex(table()->indexOf(m_first.value()),
                                                   QItemSelectionModel::NoUpdate);
        QCOMPARE(table()->currentId(), qint64(m_first.value()));
        m_screen->act(ActionId::Category);
        auto *chooser = m_host->findChild<CategoryChooser *>();
        QVERIFY(chooser);
        QTest::keyClick(m_host->focusWidget(), Qt::Key_1); // a suggestion of the ticked one
        QCOMPARE(entry(m_third).category, m_books);
        QVERIFY(entry(m_first).category.isNull());
        QCOMPARE(m_window->ledger->reader().suggestions(m_third).front().state,
                 SuggestionRecord::State::Accepted);
    }

    void aChoiceForSeveralCorrectsWhatTheirRowsShowed()
    {
        table()->selectAll();
        m_screen->act(ActionId::Category);
        QTest::keyClicks(m_host->focusWidget(), u"groc"_s);
        key(Qt::Key_Return);
        const LedgerReader &reader = m_window->ledger->reader();
        for (const EntryId id : {m_second, m_third}) {
            QCOMPARE(reader.suggestions(id).size(), size_t(1));
            QCOMPARE(reader.suggestions(id).front().category, m_books);
            QCOMPARE(reader.suggestions(id).front().state, SuggestionRecord::State::Rejected);
        }
        QVERIFY(reader.suggestions(m_first).empty());
    }

    void thoseLikeTheLastCorrectWhatTheirRowsShowedToo()
    {
        m_screen->act(ActionId::Category);
        QTest::keyClicks(m_host->focusWidget(), u"groc"_s);
        key(Qt::Key_Return);
        key(Qt::Key_Plus);
        const LedgerReader &reader = m_window->ledger->reader();
        QVERIFY(!entry(m_third).category.isNull());
        QCOMPARE(reader.suggestions(m_third).size(), size_t(1));
        QCOMPARE(reader.suggestions(m_third).front().state, SuggestionRecord::State::Rejected);
    }

    void theMenuSaysOfHowManyItSpeaks()
    {
        const auto texts = [&] {
            Q_EMIT table()->customContextMenuRequested(
                table()->visualRect(table()->currentIndex()).center());
            auto *menu = m_host->findChild<QMenu *>(u"entryMenu"_s);
            QStringList all;
            for (const QAction *action : menu->actions())
                all << action->text().remove(u'&').section(u'\t', 0, 0);
            delete menu;
            return all;
        };
        QVERIFY(texts().contains(u"Accept or confirm"_s));
        table()->selectAll();
        const QStringList many = texts();
        QVERIFY2(many.contains(u"Accept or confirm 3 entries"_s), qPrintable(many.join(u'|')));
        QVERIFY(many.contains(u"Not this category for 3 entries"_s));
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

    void theStripNeverUndoesWhatAPersonHasJustSorted()
    {
        m_window->change(
            [](LedgerWriter &w) { w.setPreference(u"categories.apply_above"_s, u"0.75"_s); });
        auto *sure = child<QPushButton>(u"sortSure"_s);
        QTRY_VERIFY(sure->isVisible());
        m_screen->act(ActionId::Category);
        QTest::keyClicks(m_host->focusWidget(), u"groc"_s);
        key(Qt::Key_Return);
        const CategoryId chosen = entry(m_second).category;
        QVERIFY(!chosen.isNull() && chosen != m_books);
        sure->click(); // at once, before it was asked anew
        QCOMPARE(entry(m_second).category, chosen);
        QCOMPARE(entry(m_second).categorySource, CategorySource::Person);
        QVERIFY(entry(m_third).category.isNull());
        QTRY_VERIFY(sure->isEnabled());
        sure->click();
        QCOMPARE(entry(m_second).category, chosen);
        QCOMPARE(entry(m_third).category, m_books);
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

    void enterAcceptsWhileWhatWaitsIsLookedThrough()
    {
        EntryFilter waiting;
        waiting.sorting = Sorting::Unsorted;
        m_screen->open({ScreenId::Entries, waiting, QString::number(m_second.value())});
        table()->clearSelection();
        table()->select(m_second.value());
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(!m_host->findChild<CategoryChooser *>());
        QCOMPARE(entry(m_second).category, m_books);
        QCOMPARE(entry(m_second).categorySource, CategorySource::Person);
        table()->select(m_first.value()); // nothing is proposed: there is only choosing
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(m_host->findChild<CategoryChooser *>());
    }

    void afterANoNothingIsChosenForThePerson()
    {
        m_screen->act(ActionId::Category);
        QTest::keyClick(m_host->focusWidget(), Qt::Key_C);
        QVERIFY(!child<QPushButton>(u"accept"_s)->isEnabled());
        QTest::keyClick(m_host->focusWidget(), Qt::Key_Return);
        QTest::keyClick(m_host->focusWidget(), Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(entry(m_second).category.isNull());
        QTest::keyClicks(m_host->focusWidget(), u"groc"_s);
        QVERIFY(child<QPushButton>(u"accept"_s)->isEnabled());
    }

    void rulesForTheTickedOnesSayFirstWhatTheyWouldDo()
    {
        const CategoryId groceries = m_window->ledger->reader().categoryByKey(u"groceries"_s)->id;
        m_window->change([&](LedgerWriter &w) {
            CategoryRule rule;
            rule.name = u"books"_s;
            rule.category = m_books;
            rule.condition = R"({"field":"payee","op":"contains","value":"buch"})";
            w.addCategoryRule(rule);
            w.setCategory(std::array{m_third}, groceries, CategorySource::Person);
        });
        table()->selectAll();
        m_screen->act(ActionId::ApplyRules);
        auto *sentence = child<QLabel>(u"dryRunSentence"_s);
        QVERIFY(sentence);
        QVERIFY(sentence->text().startsWith(u"1 "_s));
        child<QAbstractButton>(u"dryRunByHand"_s)->click();
        QCOMPARE(sentence->text(), u"2 entries would change, of them 1 sorted by hand"_s);
        child<QAbstractButton>(u"dryRunByHand"_s)->click();
        child<QPushButton>(u"applyDryRun"_s)->click();
        QCOMPARE(entry(m_second).category, m_books);
        QCOMPARE(entry(m_third).category, groceries);
        QVERIFY(m_window->ledger->undo());
        QVERIFY(entry(m_second).category.isNull());
    }
};

QTEST_MAIN(EntriesSortingTest)
#include "entries_sorting_test.moc"
