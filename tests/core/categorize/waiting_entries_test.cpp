// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/categorize/feedback.h"
#include "core/categorize/waiting_entries.h"

#include "tests/support/test_ledger.h"

#include <QtTest>

using namespace bp;
using namespace Qt::StringLiterals;
using test::TestLedger;

class WaitingEntriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonsChoiceMeanwhileGoesBeforeTheMachine();
    void whatIsNoLongerThereOrOpenIsLeftAlone();
    void whatIsReconciledWaitsForThePerson();
};

namespace {

/// Knows everything.
class Sure : public Categorizer
{
public:
    explicit Sure(CategoryId category)
        : m_category(category)
    {
    }
    std::vector<CategorySuggestion> suggest(const CategorizerQuery &) const override
    {
        return {{{m_category, 0.95, u"it always was"_s}, CategorySource::Memory, {}}};
    }

private:
    CategoryId m_category;
};

std::vector<WaitingEntry> sureOnes(const TestLedger &book, const Categorizer &categorizer)
{
    return waitingEntries(book.reader(), categorizer, 0.7, 0.9, Progress::none()).sure;
}

const QDate today(2025, 3, 20);

} // namespace

void WaitingEntriesTest::aPersonsChoiceMeanwhileGoesBeforeTheMachine()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    const EntryId sorted = book.add(giro, QDate(2025, 3, 1), -1000, u"REWE"_s);
    const EntryId open = book.add(giro, QDate(2025, 3, 2), -1000, u"REWE"_s);
    const CategoryId machines = book.category(u"groceries"_s);
    const CategoryId persons = book.category(u"pets"_s);
    const auto sure = sureOnes(book, Sure(machines));
    QCOMPARE(sure.size(), 2u);

    QVERIFY(Feedback(*book, today).choose(sorted, persons));
    QVERIFY(sortByMachine(*book, sure, today));
    QCOMPARE(book.reader().entry(sorted)->category, persons);
    QCOMPARE(book.reader().entry(sorted)->categorySource, CategorySource::Person);
    QCOMPARE(book.reader().entry(open)->category, machines);
    QCOMPARE(book.reader().entry(open)->categorySource, CategorySource::Memory);
}

void WaitingEntriesTest::whatIsNoLongerThereOrOpenIsLeftAlone()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    const AccountId savings = book.account(u"Savings"_s);
    const EntryId gone = book.add(giro, QDate(2025, 3, 1), -1000, u"REWE"_s);
    const EntryId split = book.add(giro, QDate(2025, 3, 2), -1000, u"REWE"_s);
    const EntryId out = book.add(giro, QDate(2025, 3, 3), -5000, u"Savings"_s);
    const EntryId in = book.add(savings, QDate(2025, 3, 3), 5000, u"Giro"_s);
    const EntryId refused = book.add(giro, QDate(2025, 3, 4), -1000, u"REWE"_s);
    const CategoryId food = book.category(u"groceries"_s);
    const auto sure = sureOnes(book, Sure(food));
    QCOMPARE(sure.size(), 5u);

    const auto done = book->change(u"x"_s, [&](LedgerWriter &writer) -> Result<void> {
        writer.removeEntries(std::array{gone});
        const std::array parts{Split{{}, food, -400, {}},
                               Split{{}, book.category(u"pets"_s), -600, {}}};
        if (auto parted = writer.setSplits(split, parts); !parted)
            return parted;
        if (auto paired = writer.pairTransfer(out, in); !paired)
            return fail(paired.error());
        return {};
    });
    QVERIFY(done);
    QVERIFY(Feedback(*book, today).reject(refused, sure.front().suggestion));

    const size_t steps = book->history().size();
    QVERIFY(sortByMachine(*book, sure, today));
    QCOMPARE(book->history().size(), steps); // nothing to do is no step
    QVERIFY(book.reader().entry(split)->category.isNull());
    QVERIFY(book.reader().entry(out)->category.isNull());
    QVERIFY(book.reader().entry(refused)->category.isNull());
}

void WaitingEntriesTest::whatIsReconciledWaitsForThePerson()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    const EntryId before = book.add(giro, QDate(2025, 3, 1), -1000, u"REWE"_s);
    const EntryId since = book.add(giro, QDate(2025, 3, 2), -1000, u"REWE"_s);
    const auto reconcile = [&](EntryId id) {
        QVERIFY(book->change(u"x"_s, [&](LedgerWriter &writer) -> Result<void> {
            writer.setReconciled(std::array{id}, true);
            return {};
        }));
    };
    reconcile(before);
    const Sure machine(book.category(u"groceries"_s));
    const auto waiting = waitingEntries(book.reader(), machine, 0.7, 0.9, Progress::none());
    QCOMPARE(waiting.unsorted, 2);
    QCOMPARE(waiting.sure.size(), size_t(1));
    QCOMPARE(waiting.unsure.size(), size_t(1));
    QCOMPARE(waiting.unsure.front().entry, before);
    reconcile(since);
    QVERIFY(sortByMachine(*book, waiting.sure, today));
    QVERIFY(book.reader().entry(since)->category.isNull());
    QVERIFY(book.reader().suggestions(since).empty());
    QVERIFY(sureOnes(book, machine).empty());
}

QTEST_GUILESS_MAIN(WaitingEntriesTest)
#include "waiting_entries_test.moc"
