// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/merchant_text.h"
#include "core/categorize/feedback.h"
#include "core/categorize/payee_memory.h"
#include "core/ledger/ledger.h"

#include "tests/support/test_ledger.h"

#include <QtTest>

#include <random>

using namespace bp;
using namespace Qt::StringLiterals;
using test::TestLedger;

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
    void aForgottenPayeeIsUnknown();
    void whatWasDecidedLaterWinsWhateverTheEntrysDay();
    void ofAnswersOfOneDayTheLastWins();
    void aRefusalOfAnOlderEntryStays();
    void memoryReadAnewSaysWhatTheLiveOneSays();
    void aWordOfThePersonHoldsForTheSameMerchantOnly();
    void moneyTheOtherWayIsProposedButWaits();
    void aCorrectionIsProposedAtAnyAmount();
    void aCorrectionIsAppliedOnceConfirmedOften();
    void whoChangesTheirMindOftenIsAskedUnsurely();
    void aPayeeIsKnownUnderTheNameThePersonGave();
    void textsWithoutANameTeachNothing();
};

namespace {

CategorizerQuery query(const QString &payee, std::int64_t minor = -1000)
{
    return {payee, {}, Money(minor, EUR), QDate(2025, 3, 15), {}};
}

PayeeMemory after(PayeeMemory memory,
                  const QString &payee,
                  CategoryId category,
                  int times,
                  std::int64_t minor = -1000)
{
    for (int i = 0; i < times; ++i)
        memory = memory.withChoice(query(payee, minor), category, PayeeMemory::Choice::Confirmed);
    return memory;
}

const CategoryId food(1);
const CategoryId home(2);
const CategoryId gift(3);
const QDate today(2025, 6, 15);

/// A row of a bank; `key` "" leaves it unsorted.
EntryId addBankRow(TestLedger &book,
                   AccountId account,
                   QDate day,
                   const QString &text,
                   const QString &key = {},
                   std::int64_t minor = -1000,
                   const QString &payee = {})
{
    EntryId id;
    const auto done = book->change(u"row"_s, [&](LedgerWriter &writer) -> Result<void> {
        Entry entry;
        entry.account = account;
        entry.day = day;
        entry.amount = Money(minor, EUR);
        entry.bank.payee = text;
        if (!payee.isEmpty())
            entry.payee = writer.payeeNamed(payee);
        if (!key.isEmpty()) {
            entry.category = book.category(key);
            entry.categorySource = CategorySource::Person;
        }
        const auto added = writer.addEntry(entry);
        if (!added)
            return fail(added.error());
        id = *added;
        return {};
    });
    return done ? id : EntryId();
}

CategorySuggestion proposal(CategoryId category)
{
    CategorySuggestion suggestion;
    suggestion.value = category;
    suggestion.confidence = 0.8;
    suggestion.source = CategorySource::Knowledge;
    return suggestion;
}

/// What the two say of a merchant, compared word by word.
QString difference(const PayeeMemory &a, const PayeeMemory &b, const CategorizerQuery &asked)
{
    const auto text = [&asked](const PayeeMemory &memory) {
        QString said;
        for (const CategorySuggestion &each : memory.suggest(asked))
            said += u"%1 %2 %3 %4 %5 | "_s.arg(each.value.value())
                        .arg(each.confidence, 0, 'f', 9)
                        .arg(each.heard)
                        .arg(each.isPersonsWord)
                        .arg(each.reason);
        return said;
    };
    const QString here = text(a);
    const QString there = text(b);
    return here == there ? QString() : asked.payee + u": "_s + here + u" ≠ "_s + there;
}

} // namespace

void PayeeMemoryTest::moreAgreementMakesItSurer()
{
    double last = 0;
    for (const int times : {1, 2, 5, 10, 41}) {
        const auto found =
            after({}, u"REWE"_s, food, times).suggest(query(u"REWE SAGT DANKE 4711"_s));
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
    const auto found = PayeeMemory::of(book.reader()).suggest(query(u"REWE SAGT DANKE 4711"_s));
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
        before.withChoice(query(u"REWE"_s), home, PayeeMemory::Choice::Correction);
    QCOMPARE(corrected.suggest(query(u"REWE"_s)).front().value, home);
    QCOMPARE(before.suggest(query(u"REWE"_s)).front().value, food);
}

void PayeeMemoryTest::aPersonsHabitMayChangeOverTime()
{
    const PayeeMemory changed = after(after({}, u"REWE"_s, food, 30), u"REWE"_s, home, 10);
    QCOMPARE(changed.suggest(query(u"REWE"_s)).front().value, home);
    const PayeeMemory mixed = after(after({}, u"REWE"_s, food, 10), u"REWE"_s, home, 4);
    QVERIFY(mixed.suggest(query(u"REWE"_s)).front().confidence < 0.8);
}

void PayeeMemoryTest::amountsTellTwoCategoriesOfOnePayeeApart()
{
    PayeeMemory memory;
    for (int i = 0; i < 6; ++i) {
        memory = after(std::move(memory), u"APPLE.COM/BILL"_s, food, 1, -299);
        memory = after(std::move(memory), u"APPLE.COM/BILL"_s, home, 1, -119900 - i * 100);
    }
    QCOMPARE(memory.suggest(query(u"APPLE.COM/BILL"_s, -299)).front().value, food);
    QCOMPARE(memory.suggest(query(u"APPLE.COM/BILL"_s, -125000)).front().value, home);
    QVERIFY(memory.suggest(query(u"APPLE.COM/BILL"_s, -299)).front().confidence > 0.7);
}

void PayeeMemoryTest::aRejectionIsRememberedUntilAYes()
{
    const PayeeMemory refused = PayeeMemory().withRejection(query(u"SHELL 123"_s), food);
    QVERIFY(refused.isRejected(u"shell"_s, food));
    QVERIFY(!refused.isRejected(u"shell"_s, home));
    const PayeeMemory taken =
        refused.withChoice(query(u"SHELL 123"_s), food, PayeeMemory::Choice::Confirmed);
    QVERIFY(!taken.isRejected(u"shell"_s, food));
}

void PayeeMemoryTest::anEarlierValueIsNotChanged()
{
    const PayeeMemory first = after({}, u"REWE"_s, food, 1);
    PayeeMemory many = first;
    for (int i = 0; i < 2'500; ++i)
        many = many.withChoice(query(u"SHOP "_s + QString(QChar(u'a' + i % 26)) +
                                     QString(QChar(u'a' + i / 26 % 26)) + u"zz" +
                                     QString(QChar(u'a' + i / 676))),
                               home,
                               PayeeMemory::Choice::Confirmed);
    QCOMPARE(first.payeeCount(), 1);
    QCOMPARE(many.payeeCount(), 2'501);
    QCOMPARE(many.suggest(query(u"REWE"_s)).front().value, food);
}

void PayeeMemoryTest::aForgottenPayeeIsUnknown()
{
    const PayeeMemory memory = after({}, u"REWE"_s, food, 5).withoutPayee(u"rewe"_s);
    QVERIFY(memory.suggest(query(u"REWE"_s)).empty());
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
    const auto said = PayeeMemory::of(book.reader()).suggest(query(u"QUXMARKT"_s));
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
        const auto said = PayeeMemory::of(book.reader()).suggest(query(u"QUXMARKT"_s));
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
    QVERIFY(PayeeMemory::of(book.reader()).isRejected(merchantKey(u"STARBUCKS"), cafe));
}

void PayeeMemoryTest::memoryReadAnewSaysWhatTheLiveOneSays()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    std::mt19937 random(20250615);
    const auto upTo = [&random](int n) { return int(random() % unsigned(n)); };
    const QStringList shops{u"QUXMARKT"_s, u"QUXMARKT CITY"_s, u"ZORPFUEL"_s, u"12 34"_s};
    const std::array categories{book.category(u"groceries.supermarket"_s),
                                book.category(u"transport.fuel"_s),
                                book.category(u"giving.gift"_s)};
    std::vector<EntryId> entries;
    for (int i = 0; i < 48; ++i) {
        const QString name =
            i % 5 ? QString() : QStringList{u"Corner Place"_s, u"Zorpfuel"_s}[i % 2];
        const std::int64_t minor = (i % 7 ? -1000 : 1000) - upTo(5) * 300;
        entries.push_back(addBankRow(
            book, giro, QDate(2025, 5, 1).addDays(upTo(60)), shops[i % 4], {}, minor, name));
    }
    PayeeMemory live = PayeeMemory::of(book.reader());
    QObject::connect(&*book, &Ledger::changed, &*book, [&](const LedgerChange &change) {
        for (const QString &table : {u"entry"_s, u"suggestion"_s}) {
            const LedgerChange::Rows rows = change.tables.value(table);
            for (const qint64 id : rows.inserted + rows.updated + rows.removed) {
                if (auto next = live.withEntry(book.reader(), EntryId(id)))
                    live = std::move(*next);
            }
        }
    });
    for (int step = 0; step < 400; ++step) {
        Feedback feedback(*book, today.addDays(step / 40));
        const EntryId entry = entries[size_t(upTo(int(entries.size())))];
        const CategoryId category = categories[size_t(upTo(3))];
        const auto shown = Feedback::suggestions(book.reader(), live, *book.reader().entry(entry));
        const int what = upTo(10);
        if (what < 5)
            QVERIFY(feedback.choose(entry, category, shown));
        else if (what < 7)
            QVERIFY(feedback.choose(entry, category));
        else if (what == 7)
            QVERIFY(feedback.reject(entry, shown.empty() ? proposal(category) : shown.front()));
        else if (what == 8 && !book->undoText().isEmpty())
            QVERIFY(book->undo());
        else if (what == 9 && !book->redoText().isEmpty())
            QVERIFY(book->redo());
        const PayeeMemory anew = PayeeMemory::of(book.reader());
        for (const QString &shop : shops + QStringList{u"Corner Place"_s}) {
            for (const std::int64_t minor : {-1000, -2200, 1000, 0}) {
                const QString differs = difference(live, anew, query(shop, minor));
                QVERIFY2(differs.isEmpty(), qPrintable(differs));
            }
        }
    }
}

void PayeeMemoryTest::aWordOfThePersonHoldsForTheSameMerchantOnly()
{
    const PayeeMemory memory =
        PayeeMemory().withChoice(query(u"AMAZON"_s), gift, PayeeMemory::Choice::Correction);
    QVERIFY(memory.suggest(query(u"AMAZON"_s)).front().isPersonsWord);
    const auto longer = memory.suggest(query(u"AMAZON PRIME VIDEO"_s));
    QVERIFY(longer.empty() || !longer.front().isPersonsWord);
}

void PayeeMemoryTest::moneyTheOtherWayIsProposedButWaits()
{
    const PayeeMemory memory = after({}, u"HANS MUELLER"_s, gift, 40);
    QVERIFY(memory.suggest(query(u"HANS MUELLER"_s)).front().confidence >= 0.9);
    const auto back = memory.suggest(query(u"HANS MUELLER"_s, 100000)).front();
    QCOMPARE(back.value, gift);
    QVERIFY(back.isReversed);
    QVERIFY(back.confidence >= 0.7 && back.confidence < 0.9);
    const PayeeMemory paidBack = after(memory, u"HANS MUELLER"_s, gift, 8, 5000);
    QVERIFY(paidBack.suggest(query(u"HANS MUELLER"_s, 5000)).front().confidence >= 0.9);
    // A word about what was paid says nothing of what comes in.
    const PayeeMemory corrected =
        after({}, u"ACME"_s, home, 12, 300000)
            .withChoice(query(u"ACME"_s), gift, PayeeMemory::Choice::Correction);
    QCOMPARE(corrected.suggest(query(u"ACME"_s)).front().value, gift);
    QCOMPARE(corrected.suggest(query(u"ACME"_s, 300000)).front().value, home);
}

void PayeeMemoryTest::aCorrectionIsProposedAtAnyAmount()
{
    for (const std::int64_t usual : {-1000, -9300}) {
        const PayeeMemory corrected =
            after({}, u"REWE"_s, food, 60, usual)
                .withChoice(query(u"REWE"_s, -2500), gift, PayeeMemory::Choice::Correction);
        for (const std::int64_t minor : {-1000, -2500, -9400, -50000, 0}) {
            const auto said = corrected.suggest(query(u"REWE"_s, minor));
            QCOMPARE(said.front().value, gift);
            QVERIFY(said.front().confidence >= 0.7 && said.front().confidence < 0.9);
            for (size_t i = 1; i < said.size(); ++i)
                QVERIFY(said[i].confidence <= said[i - 1].confidence);
        }
    }
}

void PayeeMemoryTest::aCorrectionIsAppliedOnceConfirmedOften()
{
    PayeeMemory memory = after({}, u"REWE"_s, food, 60)
                             .withChoice(query(u"REWE"_s), gift, PayeeMemory::Choice::Correction);
    memory = after(std::move(memory), u"REWE"_s, gift, 3);
    QVERIFY(memory.suggest(query(u"REWE"_s)).front().confidence < 0.9);
    memory = after(std::move(memory), u"REWE"_s, gift, 20);
    QVERIFY(memory.suggest(query(u"REWE"_s)).front().confidence >= 0.9);
}

void PayeeMemoryTest::whoChangesTheirMindOftenIsAskedUnsurely()
{
    PayeeMemory memory = after({}, u"REWE"_s, food, 60);
    for (const CategoryId next : {gift, food, home})
        memory = memory.withChoice(query(u"REWE"_s), next, PayeeMemory::Choice::Correction);
    const auto said = memory.suggest(query(u"REWE"_s));
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
        const auto said = memory.suggest(query(text));
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
    QVERIFY(PayeeMemory::of(book.reader()).suggest(query(u"Corner Place"_s)).empty());
}

void PayeeMemoryTest::textsWithoutANameTeachNothing()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    for (const QString &text : {u"🍕🍕"_s, u"***"_s, u"12345"_s}) {
        if (!merchantKey(text).isEmpty())
            continue;
        addBankRow(book, giro, QDate(2025, 5, 1), text, u"giving.gift"_s);
        QVERIFY(PayeeMemory::of(book.reader()).suggest(query(text)).empty());
        const PayeeMemory live = after({}, text, food, 3);
        QVERIFY(live.suggest(query(text)).empty());
        QVERIFY(live.suggest(query(u"###"_s)).empty());
        QVERIFY(!live.withRejection(query(text), food).isRejected(QString(), food));
    }
}

QTEST_GUILESS_MAIN(PayeeMemoryTest)
#include "payee_memory_test.moc"
