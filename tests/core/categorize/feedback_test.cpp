// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/report_card.h"
#include "core/base/merchant_text.h"
#include "core/categorize/categorizer_chain.h"
#include "core/categorize/feedback.h"

#include "tests/core/categorize/memory_books.h"

#include <QtTest>

using namespace bp;
using namespace bp::test;

class FeedbackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptingConfirmsAndIsRemembered();
    void rejectingIsRememberedOverARestart();
    void aCorrectionBeatsHistoryOverARestart();
    void whatTheMachineHadSortedIsCorrectedByAnotherChoice();
    void whatThePersonHadSortedIsCorrectedByAnotherChoice();
    void whatWaitedIsAnsweredByTheChoice();
    void aChoiceForSeveralCorrectsWhatEachRowShowed();
    void severalAreAcceptedEachIntoItsOwnInOneStep();
    void severalAreRefusedInOneStep();
    void aNoReachesAReconciledEntryAsAChoiceDoes();
    void siblingsAreSortedInOneUndoStep();
    void onlyWhatWasShownIsAnswered();
    void aNoAfterForgettingIsHeard();
    void confirmedEntriesAreNoSiblings();
    void whoRefusedTheCategoryIsNoSibling();
    void forgettingIsUndoneLikeAnyChange();
    void whatIsSortedAfterForgettingTeachesAgain();
    void severalKeysAreForgottenInOneStep();
    void forgettingEverythingIsOneStep();
    void forgettingEverythingClearsTheReportCard();

private:
    const QDate m_today{2025, 3, 15};
};

void FeedbackTest::acceptingConfirmsAndIsRemembered()
{
    TestLedger book;
    const EntryId id = addSeveral(book, book.account(u"Giro"_s), u"SHELL"_s, 1).front();
    const CategoryId fuel = book.category(u"transport.fuel"_s);
    const std::array shown{proposal(fuel)};
    QVERIFY(Feedback(*book, m_today).choose(id, fuel, shown));
    QCOMPARE(book.reader().entry(id)->category, fuel);
    QCOMPARE(book.reader().entry(id)->categorySource, CategorySource::Person);
    QCOMPARE(book.reader().suggestions(id).front().state, SuggestionRecord::State::Accepted);
    QCOMPARE(PayeeMemory::of(book.reader()).suggest(asking(u"SHELL"_s)).front().value, fuel);
    QVERIFY(book->undo());
    QVERIFY(book.reader().entry(id)->category.isNull());
}

void FeedbackTest::rejectingIsRememberedOverARestart()
{
    TestLedger book;
    const EntryId id = addSeveral(book, book.account(u"Giro"_s), u"SHELL"_s, 1).front();
    const CategoryId fuel = book.category(u"transport.fuel"_s);
    QVERIFY(Feedback(*book, m_today).reject(id, proposal(fuel)));
    book.reopen();
    QVERIFY(PayeeMemory::of(book.reader()).trustIn(merchantKey(u"SHELL"), fuel) < 1);
}

void FeedbackTest::aCorrectionBeatsHistoryOverARestart()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    addSeveral(book, giro, u"REWE"_s, 20, u"groceries.supermarket"_s);
    const EntryId id = book.add(giro, QDate(2025, 3, 1), -1000, u"REWE"_s);
    const CategoryId gift = book.category(u"giving.gift"_s);
    const std::array shown{proposal(book.category(u"groceries.supermarket"_s))};
    QVERIFY(Feedback(*book, m_today).choose(id, gift, shown));
    book.reopen();
    QCOMPARE(PayeeMemory::of(book.reader()).suggest(asking(u"REWE"_s)).front().value, gift);
}

void FeedbackTest::whatTheMachineHadSortedIsCorrectedByAnotherChoice()
{
    TestLedger book;
    const EntryId id = addSeveral(book, book.account(u"Giro"_s), u"SHELL"_s, 1).front();
    const CategoryId fuel = book.category(u"transport.fuel"_s);
    const CategoryId gift = book.category(u"giving.gift"_s);
    QVERIFY(book->change(u"machine"_s, [&](LedgerWriter &writer) -> Result<void> {
        writer.setCategory(std::array{id}, fuel, CategorySource::Learned, 0.95);
        return {};
    }));
    QCOMPARE(Feedback::machineChoice(book.reader(), *book.reader().entry(id))->value, fuel);
    QVERIFY(Feedback(*book, m_today).choose(id, gift));
    QVERIFY(PayeeMemory::of(book.reader()).trustIn(merchantKey(u"SHELL"), fuel) < 1);
    QCOMPARE(PayeeMemory::of(book.reader()).suggest(asking(u"SHELL"_s)).front().value, gift);
    QVERIFY(!Feedback::machineChoice(book.reader(), *book.reader().entry(id)));
}

void FeedbackTest::whatThePersonHadSortedIsCorrectedByAnotherChoice()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    const auto ids = addSeveral(book, giro, u"REWE"_s, 20, u"groceries.supermarket"_s);
    const CategoryId market = book.category(u"groceries.supermarket"_s);
    const CategoryId gift = book.category(u"giving.gift"_s);
    const CategoryId pets = book.category(u"pets"_s);
    const auto next = [&] { return PayeeMemory::of(book.reader()).suggest(asking(u"REWE"_s)); };
    QVERIFY(Feedback(*book, m_today).choose(ids.back(), gift));
    QCOMPARE(next().front().value, gift);
    QVERIFY(next().front().isPersonsWord);
    // No machine was wrong there.
    QCOMPARE(ReportCards::of(book.reader(), m_today).suggested, 0);
    // Changed again, and back: the newest word counts.
    QVERIFY(Feedback(*book, m_today).choose(ids.back(), pets));
    QCOMPARE(next().front().value, pets);
    QVERIFY(Feedback(*book, m_today).choose(ids.back(), market));
    QCOMPARE(next().front().value, market);
    QCOMPARE(PayeeMemory::of(book.reader()).trustIn(merchantKey(u"REWE"), market), 1.0);

    // What the machine proposed and the person accepted was wrong after all.
    const EntryId id = book.add(giro, QDate(2025, 3, 1), -1000, u"REWE"_s);
    QVERIFY(Feedback(*book, m_today).choose(id, market, std::array{proposal(market)}));
    QCOMPARE(ReportCards::of(book.reader(), m_today).accepted, 1);
    QVERIFY(Feedback(*book, m_today).choose(id, gift));
    QCOMPARE(ReportCards::of(book.reader(), m_today).rejected, 1);
    QCOMPARE(next().front().value, gift);
}

void FeedbackTest::whatWaitedIsAnsweredByTheChoice()
{
    TestLedger book;
    const EntryId id = addSeveral(book, book.account(u"Giro"_s), u"SHELL"_s, 1).front();
    const CategoryId fuel = book.category(u"transport.fuel"_s);
    QVERIFY(book->change(u"import"_s, [&](LedgerWriter &writer) -> Result<void> {
        writer.putSuggestion({id, fuel, 0.8, u"because"_s, u"knowledge"_s, {}, {}, m_today});
        return {};
    }));
    QVERIFY(Feedback(*book, m_today).choose(id, fuel));
    QCOMPARE(book.reader().suggestions(id).front().state, SuggestionRecord::State::Accepted);
    QCOMPARE(book.reader().suggestions(id).front().reason, u"because"_s);
}

void FeedbackTest::aChoiceForSeveralCorrectsWhatEachRowShowed()
{
    TestLedger book;
    const auto ids = addSeveral(book, book.account(u"Giro"_s), u"SHELL"_s, 3);
    const CategoryId fuel = book.category(u"transport.fuel"_s);
    const CategoryId gift = book.category(u"giving.gift"_s);
    const std::array asked{AskedEntry{ids[0], proposal(fuel)},
                           AskedEntry{ids[1], proposal(gift)},
                           AskedEntry{ids[2], {}}};
    QVERIFY(Feedback(*book, m_today).choose(asked, gift));
    const auto state = [&](size_t i) { return book.reader().suggestions(ids[i]).front().state; };
    QCOMPARE(state(0), SuggestionRecord::State::Rejected);
    QCOMPARE(state(1), SuggestionRecord::State::Accepted);
    QVERIFY(book.reader().suggestions(ids[2]).empty());
    QVERIFY(PayeeMemory::of(book.reader()).suggest(asking(u"SHELL"_s)).front().isPersonsWord);
    QVERIFY(book->undo());
    for (const EntryId id : ids)
        QVERIFY(book.reader().entry(id)->category.isNull());
}

void FeedbackTest::severalAreAcceptedEachIntoItsOwnInOneStep()
{
    TestLedger book;
    const auto ids = addSeveral(book, book.account(u"Giro"_s), u"SHELL"_s, 3);
    const CategoryId fuel = book.category(u"transport.fuel"_s);
    const CategoryId gift = book.category(u"giving.gift"_s);
    const std::array asked{AskedEntry{ids[0], proposal(fuel)},
                           AskedEntry{ids[1], proposal(gift)},
                           AskedEntry{ids[2], {}}};
    const size_t steps = book->history().size();
    QVERIFY(Feedback(*book, m_today).accept(asked));
    QCOMPARE(book->history().size(), steps + 1);
    QCOMPARE(book.reader().entry(ids[0])->category, fuel);
    QCOMPARE(book.reader().entry(ids[1])->category, gift);
    QCOMPARE(book.reader().entry(ids[1])->categorySource, CategorySource::Person);
    QVERIFY(book.reader().entry(ids[2])->category.isNull());
    QCOMPARE(book.reader().suggestions(ids[0]).front().state, SuggestionRecord::State::Accepted);
    QVERIFY(Feedback(*book, m_today).accept(std::array{AskedEntry{ids[2], {}}}));
    QCOMPARE(book->history().size(), steps + 1); // nothing to do is no step
}

void FeedbackTest::severalAreRefusedInOneStep()
{
    TestLedger book;
    const auto ids = addSeveral(book, book.account(u"Giro"_s), u"SHELL"_s, 2);
    const CategoryId fuel = book.category(u"transport.fuel"_s);
    const std::array asked{AskedEntry{ids[0], proposal(fuel)}, AskedEntry{ids[1], proposal(fuel)}};
    QVERIFY(Feedback(*book, m_today).reject(asked));
    QCOMPARE(book.reader().suggestions(SuggestionRecord::State::Rejected).size(), size_t(2));
    QVERIFY(book->undo());
    QVERIFY(book.reader().suggestions(SuggestionRecord::State::Rejected).empty());
}

void FeedbackTest::aNoReachesAReconciledEntryAsAChoiceDoes()
{
    TestLedger book;
    const EntryId id = addSeveral(book, book.account(u"Giro"_s), u"SHELL"_s, 1).front();
    const CategoryId fuel = book.category(u"transport.fuel"_s);
    QVERIFY(book->change(u"machine"_s, [&](LedgerWriter &writer) -> Result<void> {
        writer.setCategory(std::array{id}, fuel, CategorySource::Learned, 0.95);
        writer.setReconciled(std::array{id}, true);
        return {};
    }));
    const auto choice = Feedback::machineChoice(book.reader(), *book.reader().entry(id));
    QVERIFY(Feedback(*book, m_today).reject(id, *choice));
    QVERIFY(book.reader().entry(id)->category.isNull());
    QVERIFY(book.reader().entry(id)->isReconciled);
    QVERIFY(PayeeMemory::of(book.reader()).trustIn(merchantKey(u"SHELL"), fuel) < 1);
    QVERIFY(book->undo());
    QCOMPARE(book.reader().entry(id)->category, fuel);
}

void FeedbackTest::onlyWhatWasShownIsAnswered()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    const EntryId id = book.add(giro, QDate(2025, 1, 1), -1000, u"SHELL"_s);
    const CategoryId pets = book.category(u"pets"_s);
    QVERIFY(book->change(u"import"_s, [&](LedgerWriter &writer) -> Result<void> {
        writer.putSuggestion(suggestionRecord(id,
                                              proposal(book.category(u"transport.fuel"_s)),
                                              SuggestionRecord::State::Pending,
                                              m_today));
        return {};
    }));
    // What was proposed on the day of the import is not what stands beside the entry now.
    QVERIFY(Feedback(*book, m_today).choose(id, pets, std::array{proposal(pets)}));
    const auto known = book.reader().suggestions(id);
    QCOMPARE(known.size(), 1u);
    QCOMPARE(known.front().category, pets);
    QCOMPARE(known.front().state, SuggestionRecord::State::Accepted);
    const auto said = PayeeMemory::of(book.reader())
                          .suggest(Feedback::queryOf(book.reader(), *book.reader().entry(id)));
    QVERIFY(!said.front().isPersonsWord);
}

void FeedbackTest::aNoAfterForgettingIsHeard()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    const EntryId id = book.add(giro, QDate(2025, 1, 1), -1000, u"SHELL"_s);
    const CategoryId fuel = book.category(u"transport.fuel"_s);
    QVERIFY(Feedback(*book, m_today).forgetPayee(merchantKey(u"SHELL")));
    QVERIFY(Feedback(*book, m_today).reject(id, proposal(fuel)));
    QVERIFY(PayeeMemory::of(book.reader()).trustIn(merchantKey(u"SHELL"), fuel) < 1);
}

void FeedbackTest::siblingsAreSortedInOneUndoStep()
{
    TestLedger book;
    const auto ids = addSeveral(book, book.account(u"Giro"_s), u"SHELL"_s, 12);
    const QByteArray before = book.hash();
    const auto siblings = Feedback::siblings(book.reader(), ids.front());
    QCOMPARE(siblings.size(), 11u);
    const CategoryId fuel = book.category(u"transport.fuel"_s);
    QVERIFY(Feedback(*book, m_today).choose(ids.front(), fuel, {}, siblings));
    for (const EntryId id : ids)
        QCOMPARE(book.reader().entry(id)->category, fuel);
    QVERIFY(book->undo());
    QCOMPARE(book.hash(), before);
}

void FeedbackTest::confirmedEntriesAreNoSiblings()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    const auto ids = addSeveral(book, giro, u"SHELL"_s, 2);
    addSeveral(book, giro, u"SHELL"_s, 3, u"transport.fuel"_s);
    addSeveral(book, giro, u"ARAL"_s, 3);
    book.add(giro, QDate(2025, 2, 1), 5000, u"SHELL"_s); // money back
    QCOMPARE(Feedback::siblings(book.reader(), ids.front()).size(), 1u);
}

void FeedbackTest::whoRefusedTheCategoryIsNoSibling()
{
    TestLedger book;
    const auto ids = addSeveral(book, book.account(u"Giro"_s), u"SHELL"_s, 3);
    const CategoryId gift = book.category(u"giving.gift"_s);
    QVERIFY(Feedback(*book, m_today).reject(ids[1], proposal(gift)));
    QVERIFY(Feedback(*book, m_today).choose(ids[0], gift));
    QCOMPARE(Feedback::siblings(book.reader(), ids[0]), std::vector<EntryId>{ids[2]});
    QCOMPARE(Feedback::siblings(book.reader(), ids[0], book.category(u"pets"_s)).size(), 2u);
}

void FeedbackTest::forgettingIsUndoneLikeAnyChange()
{
    TestLedger book;
    addSeveral(book, book.account(u"Giro"_s), u"REWE"_s, 4, u"groceries"_s);
    QVERIFY(Feedback(*book, m_today).forgetPayee(u"rewe"_s));
    QVERIFY(PayeeMemory::of(book.reader()).suggest(asking(u"REWE"_s)).empty());
    QVERIFY(book->undo());
    QVERIFY(!PayeeMemory::of(book.reader()).suggest(asking(u"REWE"_s)).empty());
}

void FeedbackTest::whatIsSortedAfterForgettingTeachesAgain()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    const auto ids = addSeveral(book, giro, u"REWE"_s, 4, u"groceries"_s);
    QVERIFY(Feedback(*book, m_today).forgetPayee(u"rewe"_s));
    QVERIFY(Feedback(*book, m_today).choose(ids.front(), book.category(u"pets"_s)));
    const auto found = PayeeMemory::of(book.reader()).suggest(asking(u"REWE"_s));
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found.front().value, book.category(u"pets"_s));
}

void FeedbackTest::severalKeysAreForgottenInOneStep()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    addSeveral(book, giro, u"REWE"_s, 4, u"groceries"_s);
    addSeveral(book, giro, u"ARAL"_s, 4, u"transport"_s);
    QVERIFY(Feedback(*book, m_today).forgetPayees({u"rewe"_s, u"aral"_s}));
    QVERIFY(PayeeMemory::of(book.reader()).learned().empty());
    QVERIFY(book->undo());
    QCOMPARE(PayeeMemory::of(book.reader()).learned().size(), 2u);
}

void FeedbackTest::forgettingEverythingIsOneStep()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    const auto ids = addSeveral(book, giro, u"REWE"_s, 4, u"groceries"_s);
    addSeveral(book, giro, u"ARAL"_s, 4, u"transport"_s);
    const auto learned = [&] { return PayeeMemory::of(book.reader()).learned().size(); };
    QCOMPARE(learned(), 2u);
    QVERIFY(Feedback(*book, m_today).forgetAll());
    QCOMPARE(learned(), 0u);
    QVERIFY(book.reader().entry(ids.front())->category == book.category(u"groceries"_s));
    QVERIFY(Feedback(*book, m_today).choose(ids.front(), book.category(u"pets"_s)));
    QCOMPARE(learned(), 1u); // sorted anew
    addSeveral(book, giro, u"ARAL"_s, 1, u"transport"_s);
    QCOMPARE(learned(), 2u); // sorted later
    for (int i = 0; i < 3; ++i)
        QVERIFY(book->undo());
    QCOMPARE(PayeeMemory::of(book.reader()).suggest(asking(u"REWE"_s)).front().value,
             book.category(u"groceries"_s));
    QCOMPARE(learned(), 2u);
}

void FeedbackTest::forgettingEverythingClearsTheReportCard()
{
    TestLedger book;
    const auto ids = addSeveral(book, book.account(u"Giro"_s), u"SHELL"_s, 3);
    const CategoryId fuel = book.category(u"transport.fuel"_s);
    QVERIFY(Feedback(*book, m_today).choose(ids[0], fuel, std::array{proposal(fuel)}));
    QVERIFY(Feedback(*book, m_today).reject(ids[1], proposal(fuel)));
    QVERIFY(book->change(u"machine"_s, [&](LedgerWriter &writer) -> Result<void> {
        writer.putSuggestion({ids[2], fuel, 0.8, u"because"_s, u"knowledge"_s, {}, {}, m_today});
        return {};
    }));
    const auto suggested = [&] { return ReportCards::of(book.reader(), m_today).suggested; };
    QCOMPARE(suggested(), 3);
    QVERIFY(Feedback(*book, m_today).forgetAll());
    QCOMPARE(suggested(), 0);
    QVERIFY(book->undo());
    QCOMPARE(suggested(), 3);
}

QTEST_GUILESS_MAIN(FeedbackTest)
#include "feedback_test.moc"
