// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/merchant_text.h"
#include "core/categorize/feedback.h"

#include "tests/core/categorize/memory_books.h"

#include <QtTest>

using namespace bp;
using namespace Qt::StringLiterals;
using namespace bp::test;

class PayeeMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moreAgreementMakesItSurer();
    void readsTheBookAndSaysWhy();
    void neverLearnsFromUnconfirmedWork();
    void transfersAndSplitsTeachNothing();
    void oneCorrectionChangesTheNextAtOnce();
    void aPersonsHabitMayChangeOverTime();
    void amountsTellTwoCategoriesOfOnePayeeApart();
    void aRejectionIsRememberedUntilAYes();
    void anEarlierValueIsNotChanged();
    void whatWasDecidedLaterWinsWhateverTheEntrysDay();
    void ofAnswersOfOneDayTheLastWins();
    void aRefusalOfAnOlderEntryStays();
    void aWordOfThePersonHoldsForTheSameMerchantOnly();
    void moneyTheOtherWayIsProposedButWaits();
    void aCorrectionIsProposedAtAnyAmount();
    void threeAnswersAlikeApplyACorrection();
    void whoChangesTheirMindOftenIsAskedUnsurely();
    void aPayeeIsKnownUnderTheNameThePersonGave();
    void textsWithoutANameTeachNothing();
    void choicesTaughtInOneGoSayWhatTheySayOneByOne();
};

namespace {

PayeeMemory after(PayeeMemory memory,
                  const QString &payee,
                  CategoryId category,
                  int times,
                  std::int64_t minor = -1000)
{
    for (int i = 0; i < times; ++i)
        memory = memory.withChoice(asking(payee, minor), category, PayeeMemory::Choice::Confirmed);
    return memory;
}

const CategoryId food(1);
const CategoryId home(2);
const CategoryId gift(3);
const QDate today(2025, 6, 15);

} // namespace

void PayeeMemoryTest::moreAgreementMakesItSurer()
{
    double last = 0;
    for (const int times : {1, 2, 5, 10, 41}) {
        const auto found =
            after({}, u"REWE"_s, food, times).suggest(asking(u"REWE SAGT DANKE 4711"_s));
        QCOMPARE(found.size(), 1u);
        QVERIFY(found.front().confidence > last);
        last = found.front().confidence;
    }
    QVERIFY(last > 0.97 && last < 1);
}

void PayeeMemoryTest::readsTheBookAndSaysWhy()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    for (int i = 0; i < 7; ++i)
        book.add(giro, QDate(2025, 1, 1 + i), -1000, u"REWE"_s, u"groceries.supermarket"_s);
    const auto found = PayeeMemory::of(book.reader()).suggest(asking(u"REWE SAGT DANKE 4711"_s));
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found.front().value, book.category(u"groceries.supermarket"_s));
    QVERIFY2(found.front().reason.contains(u"7") && found.front().reason.contains(u"REWE"),
             qPrintable(found.front().reason));
    QCOMPARE(found.front().source, CategorySource::Memory);
}

void PayeeMemoryTest::neverLearnsFromUnconfirmedWork()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    for (const CategorySource source :
         {CategorySource::Memory, CategorySource::Learned, CategorySource::Knowledge}) {
        const EntryId id = book.add(giro, QDate(2025, 1, 1), -1000, u"REWE"_s);
        QVERIFY(book->change(u"machine"_s, [&](LedgerWriter &writer) -> Result<void> {
            writer.setCategory(std::array{id}, book.category(u"pets"_s), source, 0.95);
            return {};
        }));
    }
    QCOMPARE(PayeeMemory::of(book.reader()).payeeCount(), 0);
}

void PayeeMemoryTest::transfersAndSplitsTeachNothing()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    const AccountId savings = book.account(u"Savings"_s);
    book.transfer(giro, savings, QDate(2025, 1, 1), 1000);
    book.addSplit(giro, QDate(2025, 1, 2), {{u"pets"_s, -500}, {u"cash"_s, -500}});
    QCOMPARE(PayeeMemory::of(book.reader()).payeeCount(), 0);
}

void PayeeMemoryTest::oneCorrectionChangesTheNextAtOnce()
{
    const PayeeMemory before = after({}, u"REWE"_s, food, 41);
    const PayeeMemory corrected =
        before.withChoice(asking(u"REWE"_s), home, PayeeMemory::Choice::Correction);
    QCOMPARE(corrected.suggest(asking(u"REWE"_s)).front().value, home);
    QCOMPARE(before.suggest(asking(u"REWE"_s)).front().value, food);
}

void PayeeMemoryTest::aPersonsHabitMayChangeOverTime()
{
    const PayeeMemory changed = after(after({}, u"REWE"_s, food, 30), u"REWE"_s, home, 10);
    QCOMPARE(changed.suggest(asking(u"REWE"_s)).front().value, home);
    const PayeeMemory mixed = after(after({}, u"REWE"_s, food, 10), u"REWE"_s, home, 4);
    QVERIFY(mixed.suggest(asking(u"REWE"_s)).front().confidence < 0.8);
}

void PayeeMemoryTest::amountsTellTwoCategoriesOfOnePayeeApart()
{
    PayeeMemory memory;
    for (int i = 0; i < 6; ++i) {
        memory = after(std::move(memory), u"APPLE.COM/BILL"_s, food, 1, -299);
        memory = after(std::move(memory), u"APPLE.COM/BILL"_s, home, 1, -119900 - i * 100);
    }
    QCOMPARE(memory.suggest(asking(u"APPLE.COM/BILL"_s, -299)).front().value, food);
    QCOMPARE(memory.suggest(asking(u"APPLE.COM/BILL"_s, -125000)).front().value, home);
    QVERIFY(memory.suggest(asking(u"APPLE.COM/BILL"_s, -299)).front().confidence > 0.7);
}

void PayeeMemoryTest::aRejectionIsRememberedUntilAYes()
{
    const PayeeMemory refused = PayeeMemory().withRejection(asking(u"SHELL 123"_s), food);
    QVERIFY(refused.trustIn(u"shell"_s, food) < 1);
    QCOMPARE(refused.trustIn(u"shell"_s, home), 1.0);
    const PayeeMemory taken =
        refused.withChoice(asking(u"SHELL 123"_s), food, PayeeMemory::Choice::Confirmed);
    QCOMPARE(taken.trustIn(u"shell"_s, food), 1.0);
}

void PayeeMemoryTest::anEarlierValueIsNotChanged()
{
    const PayeeMemory first = after({}, u"REWE"_s, food, 1);
    PayeeMemory many = first;
    for (int i = 0; i < 2'500; ++i)
        many = many.withChoice(asking(u"SHOP "_s + QString(QChar(u'a' + i % 26)) +
                                      QString(QChar(u'a' + i / 26 % 26)) + u"zz" +
                                      QString(QChar(u'a' + i / 676))),
                               home,
                               PayeeMemory::Choice::Confirmed);
    QCOMPARE(first.payeeCount(), 1);
    QCOMPARE(many.payeeCount(), 2'501);
    QCOMPARE(many.suggest(asking(u"REWE"_s)).front().value, food);
}

void PayeeMemoryTest::whatWasDecidedLaterWinsWhateverTheEntrysDay()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    for (int i = 0; i < 60; ++i)
        addBankRow(
            book, giro, QDate(2025, 1, 1).addDays(i), u"QUXMARKT"_s, u"groceries.supermarket"_s);
    const CategoryId market = book.category(u"groceries.supermarket"_s);
    const CategoryId gifts = book.category(u"giving.gift"_s);
    for (int i = 0; i < 5; ++i) {
        const EntryId old = addBankRow(book, giro, QDate(2025, 1, 20 + i), u"QUXMARKT"_s);
        QVERIFY(Feedback(*book, today).choose(old, gifts, std::array{proposal(market)}));
    }
    const auto said = PayeeMemory::of(book.reader()).suggest(asking(u"QUXMARKT"_s));
    QCOMPARE(said.front().value, gifts);
    QVERIFY(said.front().isPersonsWord);
}

void PayeeMemoryTest::ofAnswersOfOneDayTheLastWins()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    const EntryId older = addBankRow(book, giro, QDate(2025, 5, 1), u"QUXMARKT"_s);
    const EntryId newer = addBankRow(book, giro, QDate(2025, 5, 2), u"QUXMARKT"_s);
    const CategoryId market = book.category(u"groceries.supermarket"_s);
    const CategoryId gifts = book.category(u"giving.gift"_s);
    Feedback feedback(*book, today);
    QVERIFY(feedback.choose(newer, gifts, std::array{proposal(market)}));
    QVERIFY(feedback.choose(older, market, std::array{proposal(gifts)}));
    const auto word = [&] {
        const auto said = PayeeMemory::of(book.reader()).suggest(asking(u"QUXMARKT"_s));
        return said.front().isPersonsWord ? said.front().value : CategoryId();
    };
    QCOMPARE(word(), market);
    QVERIFY(book->undo());
    QCOMPARE(word(), gifts);
    QVERIFY(book->redo());
    book.reopen();
    QCOMPARE(word(), market);
}

void PayeeMemoryTest::aRefusalOfAnOlderEntryStays()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    const EntryId first = addBankRow(book, giro, QDate(2025, 5, 1), u"STARBUCKS"_s);
    addBankRow(book, giro, QDate(2025, 5, 2), u"STARBUCKS"_s, u"eating_out.cafe"_s);
    const CategoryId cafe = book.category(u"eating_out.cafe"_s);
    QVERIFY(Feedback(*book, today).reject(first, proposal(cafe)));
    QVERIFY(PayeeMemory::of(book.reader()).trustIn(merchantKey(u"STARBUCKS"), cafe) < 1);
}

void PayeeMemoryTest::aWordOfThePersonHoldsForTheSameMerchantOnly()
{
    const PayeeMemory memory =
        PayeeMemory().withChoice(asking(u"AMAZON"_s), gift, PayeeMemory::Choice::Correction);
    QVERIFY(memory.suggest(asking(u"AMAZON"_s)).front().isPersonsWord);
    const auto longer = memory.suggest(asking(u"AMAZON PRIME VIDEO"_s));
    QVERIFY(longer.empty() || !longer.front().isPersonsWord);
}

void PayeeMemoryTest::moneyTheOtherWayIsProposedButWaits()
{
    const PayeeMemory memory = after({}, u"HANS MUELLER"_s, gift, 40);
    QVERIFY(memory.suggest(asking(u"HANS MUELLER"_s)).front().confidence >= 0.9);
    const auto back = memory.suggest(asking(u"HANS MUELLER"_s, 100000)).front();
    QCOMPARE(back.value, gift);
    QVERIFY(back.isReversed);
    QVERIFY(back.confidence >= 0.7 && back.confidence < 0.9);
    const PayeeMemory paidBack = after(memory, u"HANS MUELLER"_s, gift, 8, 5000);
    QVERIFY(paidBack.suggest(asking(u"HANS MUELLER"_s, 5000)).front().confidence >= 0.9);
    // A word about what was paid says nothing of what comes in.
    const PayeeMemory corrected =
        after({}, u"ACME"_s, home, 12, 300000)
            .withChoice(asking(u"ACME"_s), gift, PayeeMemory::Choice::Correction);
    QCOMPARE(corrected.suggest(asking(u"ACME"_s)).front().value, gift);
    QCOMPARE(corrected.suggest(asking(u"ACME"_s, 300000)).front().value, home);
}

void PayeeMemoryTest::aCorrectionIsProposedAtAnyAmount()
{
    for (const std::int64_t usual : {-1000, -9300}) {
        const PayeeMemory corrected =
            after({}, u"REWE"_s, food, 60, usual)
                .withChoice(asking(u"REWE"_s, -2500), gift, PayeeMemory::Choice::Correction);
        for (const std::int64_t minor : {-1000, -2500, -9400, -50000, 0}) {
            const auto said = corrected.suggest(asking(u"REWE"_s, minor));
            QCOMPARE(said.front().value, gift);
            QVERIFY(said.front().confidence >= 0.7 && said.front().confidence < 0.9);
            for (size_t i = 1; i < said.size(); ++i)
                QVERIFY(said[i].confidence <= said[i - 1].confidence);
        }
    }
}

void PayeeMemoryTest::threeAnswersAlikeApplyACorrection()
{
    for (const int before : {0, 1, 60}) {
        PayeeMemory memory = after({}, u"REWE"_s, food, before);
        memory = memory.withChoice(asking(u"REWE"_s), gift, PayeeMemory::Choice::Correction);
        double last = 0;
        for (const std::int64_t minor : {-1000, -7700, -123}) {
            QVERIFY(memory.suggest(asking(u"REWE"_s, -4000)).front().confidence < 0.9);
            memory = after(std::move(memory), u"REWE"_s, gift, minor == -1000 ? 0 : 1, minor);
            const CategorySuggestion said = memory.suggest(asking(u"REWE"_s, -4000)).front();
            QCOMPARE(said.value, gift);
            QVERIFY(said.confidence > last || minor == -1000);
            last = said.confidence;
        }
        QVERIFY2(last >= 0.9, qPrintable(QString::number(last)));
    }
}

void PayeeMemoryTest::whoChangesTheirMindOftenIsAskedUnsurely()
{
    PayeeMemory memory = after({}, u"REWE"_s, food, 60);
    for (const CategoryId next : {gift, food, home})
        memory = memory.withChoice(asking(u"REWE"_s), next, PayeeMemory::Choice::Correction);
    const auto said = memory.suggest(asking(u"REWE"_s));
    QCOMPARE(said.front().value, home);
    QVERIFY(said.front().isPersonsWord);
    QVERIFY(said.front().confidence < 0.7);
}

void PayeeMemoryTest::aPayeeIsKnownUnderTheNameThePersonGave()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    for (int i = 0; i < 10; ++i)
        addBankRow(book,
                   giro,
                   QDate(2025, 5, 1 + i),
                   u"SUMUP *QZV GBR"_s,
                   u"eating_out.cafe"_s,
                   -1000,
                   u"Corner Place"_s);
    const PayeeMemory memory = PayeeMemory::of(book.reader());
    for (const QString &text : {u"Corner Place"_s, u"SUMUP *QZV GBR"_s}) {
        const auto said = memory.suggest(asking(text));
        QCOMPARE(said.size(), 1u);
        QCOMPARE(said.front().value, book.category(u"eating_out.cafe"_s));
        QCOMPARE(said.front().reason, u"like 10 earlier Corner Place entries"_s);
    }
    // One payee stands in the list once.
    QCOMPARE(memory.learned().size(), 1u);
    QCOMPARE(memory.learned().front().choices, 10);
    QCOMPARE(memory.learned().front().name, u"Corner Place"_s);
    // What is forgotten under one of its names is not known under the other.
    QVERIFY(Feedback(*book, today).forgetPayee(merchantKey(u"SUMUP *QZV GBR")));
    QVERIFY(PayeeMemory::of(book.reader()).suggest(asking(u"Corner Place"_s)).empty());
}

void PayeeMemoryTest::textsWithoutANameTeachNothing()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    for (const QString &text : {u"🍕🍕"_s, u"***"_s, u"12345"_s}) {
        if (!merchantKey(text).isEmpty())
            continue;
        addBankRow(book, giro, QDate(2025, 5, 1), text, u"giving.gift"_s);
        QVERIFY(PayeeMemory::of(book.reader()).suggest(asking(text)).empty());
        const PayeeMemory live = after({}, text, food, 3);
        QVERIFY(live.suggest(asking(text)).empty());
        QVERIFY(live.suggest(asking(u"###"_s)).empty());
        QCOMPARE(live.withRejection(asking(text), food).trustIn(QString(), food), 1.0);
    }
}

void PayeeMemoryTest::choicesTaughtInOneGoSayWhatTheySayOneByOne()
{
    const QStringList texts{u"REWE SAGT DANKE 4711"_s,
                            u"REWE 4712 KOELN"_s,
                            u"Shell 0815"_s,
                            u"4711"_s,
                            u"NETFLIX.COM"_s};
    std::vector<TaughtChoice> choices;
    PayeeMemory oneByOne;
    for (int i = 0; i < 60; ++i) {
        CategorizerQuery query = asking(texts[i * i % 5], i % 7 == 0 ? 500 : -1000 - 100 * (i % 3));
        query.memo = i % 2 == 0 ? QString() : u"Danke"_s;
        query.account = AccountId(1 + i % 2);
        choices.push_back({query, CategoryId(1 + i % 3)});
        oneByOne =
            oneByOne.withChoice(query, choices.back().category, PayeeMemory::Choice::Confirmed);
    }
    const PayeeMemory inOneGo = PayeeMemory::ofChoices(choices);
    QCOMPARE(inOneGo.payeeCount(), oneByOne.payeeCount());
    for (const TaughtChoice &choice : choices) {
        const auto expected = oneByOne.suggest(choice.query);
        const auto said = inOneGo.suggest(choice.query);
        QCOMPARE(said.size(), expected.size());
        for (size_t i = 0; i < said.size(); ++i) {
            QCOMPARE(said[i].value, expected[i].value);
            QCOMPARE(said[i].confidence, expected[i].confidence);
            QCOMPARE(said[i].reason, expected[i].reason);
            QCOMPARE(said[i].heard, expected[i].heard);
        }
    }
}

QTEST_GUILESS_MAIN(PayeeMemoryTest)
#include "payee_memory_test.moc"
