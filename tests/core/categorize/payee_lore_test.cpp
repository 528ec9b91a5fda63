// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/categorize/payee_lore.h"

#include <QtTest>

#include <algorithm>

using namespace bp;
using Kind = PayeeDecision::Kind;

class PayeeLoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryWrittenForADayAheadTakesNoAnswerBack();
    void anEntryWrittenForADayBeforeTheAnswerCountsOnItsDay();
    void anAnswerForADayAheadIsNoLaterThanTheNext();
    void whatIsSortedOtherwiseAfterwardsEndsTheWord();
    void aWordIsNeverTooUnsureToBeShown();
    void whatIsConfirmedSinceTheWordCountsAlone();
    void anotherChoiceEndsTheWord();
    void accountsUsedOtherwiseSpeakForThemselves();
    void accountsUsedAlikeSpeakTogether();
    void aHabitThatChangesInOneAccountChangesForAll();
    void anAccountOfOneDirectionSaysNothingOfTheOther();
    void oneNoToWhatWasChosenOftenMakesItWaitAndTheSecondSilencesIt();
    void aNoToWhatWasHardlyChosenSilencesIt();
    void aBookThatKeepsToItsChoicesIsBelievedSooner();
    void aBookThatChangesItsMindWantsMoreBeforeItGoesUnasked();
};

namespace {

const CategoryId food(1);
const CategoryId home(2);
const CategoryId gift(3);
const AccountId giro(1);
const AccountId card(2);

/// Short words for a row of decisions.
class Story
{
public:
    Story &unanswered(CategoryId category, int times = 1, AccountId account = giro)
    {
        for (int i = 0; i < times; ++i) {
            ++m_day;
            add(category, Kind::Confirmed, account, 0);
        }
        return *this;
    }
    Story &ahead(CategoryId category, int days)
    {
        PayeeDecision &decision = add(category, Kind::Confirmed, giro, 0);
        decision.day = m_day + days;
        decision.isUndated = true;
        return *this;
    }
    Story &answered(CategoryId category, Kind kind, AccountId account = giro)
    {
        ++m_day;
        add(category, kind, account, ++m_number);
        return *this;
    }
    /// The last one, so many days ahead.
    Story &forDay(int days)
    {
        m_decisions.back().day += days;
        return *this;
    }
    Story &refund(CategoryId category, int times, AccountId account)
    {
        for (int i = 0; i < times; ++i) {
            ++m_day;
            add(category, Kind::Confirmed, account, 0).minor = 1000;
        }
        return *this;
    }
    PayeeLore lore() const { return PayeeLore(m_decisions); }
    CategorySuggestion said(AccountId account = giro, double suggestFrom = 0.7) const
    {
        const Money amount(-1000, EUR);
        PayeeLore::Question question;
        question.amount = amount;
        question.suggestFrom = suggestFrom;
        return lore().of(account, amount).judged(question, {}).front();
    }

private:
    PayeeDecision &add(CategoryId category, Kind kind, AccountId account, std::int64_t number)
    {
        PayeeDecision decision;
        decision.entry = EntryId(std::int64_t(m_decisions.size()) + 1);
        decision.account = account;
        decision.category = category;
        decision.minor = -1000;
        decision.number = number;
        decision.day = m_day;
        decision.kind = kind;
        m_decisions.push_back(decision);
        return m_decisions.back();
    }

    std::vector<PayeeDecision> m_decisions;
    std::int32_t m_day = 1000;
    std::int64_t m_number = 0;
};

} // namespace

void PayeeLoreTest::anEntryWrittenForADayAheadTakesNoAnswerBack()
{
    Story story;
    story.unanswered(food, 20).ahead(food, 30);
    story.answered(food, Kind::Refusal).answered(gift, Kind::Correction);
    QCOMPARE(story.said().value, gift);
    QVERIFY(story.said().isPersonsWord);
    QVERIFY(story.lore().trustIn(food) < 1);
}

void PayeeLoreTest::anEntryWrittenForADayBeforeTheAnswerCountsOnItsDay()
{
    Story story;
    story.answered(gift, Kind::Correction).ahead(food, 1).unanswered(gift, 3);
    QVERIFY(story.said().isPersonsWord); // nothing was answered since
    story.answered(gift, Kind::Confirmed);
    QVERIFY(!story.said().isPersonsWord);
}

void PayeeLoreTest::anAnswerForADayAheadIsNoLaterThanTheNext()
{
    Story story;
    story.unanswered(food, 20).answered(food, Kind::Confirmed).forDay(30);
    story.answered(gift, Kind::Correction).unanswered(food, 5);
    QCOMPARE(story.said().value, gift);
    QVERIFY(story.said().isPersonsWord);
}

void PayeeLoreTest::whatIsSortedOtherwiseAfterwardsEndsTheWord()
{
    Story story;
    story.unanswered(food, 20).answered(gift, Kind::Correction);
    QVERIFY(story.said().isPersonsWord);
    story.unanswered(food, 1);
    QVERIFY(!story.said().isPersonsWord);
}

void PayeeLoreTest::aWordIsNeverTooUnsureToBeShown()
{
    Story story;
    story.unanswered(food, 100).answered(gift, Kind::Correction);
    for (const double suggestFrom : {0.5, 0.7, 0.8, 0.88}) {
        QCOMPARE(story.said(giro, suggestFrom).value, gift);
        QVERIFY(story.said(giro, suggestFrom).confidence >= suggestFrom);
        QVERIFY(story.said(giro, suggestFrom).confidence < 0.9);
    }
}

void PayeeLoreTest::whatIsConfirmedSinceTheWordCountsAlone()
{
    Story story;
    story.unanswered(food, 100).answered(gift, Kind::Correction);
    QVERIFY(story.said().confidence < 0.9);
    story.answered(gift, Kind::Confirmed);
    QVERIFY(story.said().confidence < 0.9);
    story.answered(gift, Kind::Confirmed);
    QVERIFY(story.said().confidence >= 0.9);
}

void PayeeLoreTest::anotherChoiceEndsTheWord()
{
    Story story;
    story.unanswered(food, 20).answered(gift, Kind::Correction).answered(gift, Kind::Confirmed);
    story.answered(food, Kind::Confirmed);
    QVERIFY(!story.said().isPersonsWord);
    story.answered(gift, Kind::Correction);
    QVERIFY(story.said().confidence < 0.9); // counted from here on
}

void PayeeLoreTest::accountsUsedOtherwiseSpeakForThemselves()
{
    Story story;
    for (int i = 0; i < 5; ++i)
        story.unanswered(food, 1, giro).unanswered(home, 1, card);
    QCOMPARE(story.said(giro).value, food);
    QCOMPARE(story.said(card).value, home);
    QVERIFY(story.said(giro).confidence >= 0.9);
    QVERIFY(story.said(card).confidence >= 0.9);
    // Of an account never met all speak.
    QVERIFY(story.said(AccountId(3)).confidence < 0.7);
}

void PayeeLoreTest::accountsUsedAlikeSpeakTogether()
{
    Story story;
    story.unanswered(food, 20, giro).unanswered(gift, 1, giro).unanswered(food, 2, card);
    QCOMPARE(story.said(card).confidence, story.said(giro).confidence);
    // Once is no habit.
    story.unanswered(home, 1, card).unanswered(food, 3, giro);
    QCOMPARE(story.said(card).value, food);
}

void PayeeLoreTest::aHabitThatChangesInOneAccountChangesForAll()
{
    Story story;
    story.unanswered(food, 50, giro).answered(gift, Kind::Correction, card);
    QCOMPARE(story.said(giro).value, gift);
    story.answered(gift, Kind::Confirmed, card).answered(gift, Kind::Confirmed, card);
    QCOMPARE(story.said(giro).value, gift);
    // Until the one shows that it goes on as it was.
    story.answered(food, Kind::Correction, giro).answered(gift, Kind::Correction, card);
    QCOMPARE(story.said(giro).value, food);
    QCOMPARE(story.said(card).value, gift);
}

void PayeeLoreTest::anAccountOfOneDirectionSaysNothingOfTheOther()
{
    Story story;
    for (int i = 0; i < 5; ++i)
        story.unanswered(food, 1, giro).refund(home, 1, card);
    QCOMPARE(story.said(card).value, food);
}

void PayeeLoreTest::oneNoToWhatWasChosenOftenMakesItWaitAndTheSecondSilencesIt()
{
    Story story;
    story.unanswered(food, 60);
    QVERIFY(story.said().confidence > 0.9);
    story.answered(food, Kind::Refusal);
    QVERIFY(story.said().confidence >= 0.7 && story.said().confidence < 0.9);
    story.answered(food, Kind::Refusal);
    QVERIFY(story.said().confidence < 0.25);
    story.answered(food, Kind::Confirmed);
    QVERIFY(story.said().confidence > 0.9);
}

void PayeeLoreTest::aNoToWhatWasHardlyChosenSilencesIt()
{
    Story story;
    story.unanswered(food, 2).answered(food, Kind::Refusal);
    QVERIFY(story.said().confidence < 0.25);
}

void PayeeLoreTest::aBookThatKeepsToItsChoicesIsBelievedSooner()
{
    Story steady;
    steady.unanswered(food, 300);
    const double ratio = steady.lore().steadiness().oddsRatio();
    QVERIFY(ratio > 1 && ratio <= 2);
    Steadiness book;
    for (int i = 0; i < 40; ++i) { // each merchant changes after its first choice
        Story one;
        one.unanswered(food).unanswered(home);
        book.add(one.lore().steadiness(), 1);
    }
    QCOMPARE(book.asked(), 40);
    QVERIFY(book.oddsRatio() < 1);
    for (int i = 0; i < 40; ++i) {
        Story one;
        one.unanswered(food).unanswered(home);
        book.add(one.lore().steadiness(), -1);
    }
    QCOMPARE(book.asked(), 0);
    QCOMPARE(book.oddsRatio(), 1.0);
}

void PayeeLoreTest::aBookThatChangesItsMindWantsMoreBeforeItGoesUnasked()
{
    Steadiness household;
    QVERIFY(household.sureFrom() <= 3); // three alike settle it, as long as nothing speaks against
    for (int i = 0; i < 50; ++i) {
        household.note(1, true);
        household.note(3, true);
    }
    QVERIFY(household.sureFrom() <= 3);
    Steadiness fickle;
    for (int i = 0; i < 50; ++i) {
        fickle.note(3, i % 5 != 0);
        fickle.note(8, true);
    }
    QVERIFY(fickle.sureFrom() > 3 && fickle.sureFrom() <= 8);
    Story story;
    story.unanswered(food, 3);
    PayeeLore::Question question;
    question.amount = Money(-1000, EUR);
    question.sureFrom = fickle.sureFrom();
    const auto confidence = [&] { return story.lore().judged(question, {}).front().confidence; };
    QVERIFY(confidence() < 0.9);
    story.unanswered(food, 6);
    QVERIFY(confidence() >= 0.9);
}

QTEST_GUILESS_MAIN(PayeeLoreTest)
#include "payee_lore_test.moc"
