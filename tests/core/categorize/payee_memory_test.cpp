// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/categorize/payee_memory.h"

#include "tests/support/test_ledger.h"

#include <QtTest>

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

QTEST_GUILESS_MAIN(PayeeMemoryTest)
#include "payee_memory_test.moc"
