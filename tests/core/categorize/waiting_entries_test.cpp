// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/feature_settings.h"
#include "core/categorize/categorizer_chain.h"
#include "core/categorize/feedback.h"
#include "core/categorize/waiting_entries.h"

#include "tests/core/categorize/memory_books.h"
#include "tests/core/categorize/parrot.h"

#include <QtTest>

using namespace bp;
using namespace bp::test;

class WaitingEntriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonsChoiceMeanwhileGoesBeforeTheMachine();
    void whatIsNoLongerThereOrOpenIsLeftAlone();
    void whatIsReconciledWaitsForThePerson();
    void aWordRaisedToBeSeenWaitsForThePerson_data();
    void aWordRaisedToBeSeenWaitsForThePerson();
    void whatWasAlwaysSortedSoWaitsWhereAModelIsLessSure();
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

void WaitingEntriesTest::aWordRaisedToBeSeenWaitsForThePerson_data()
{
    QTest::addColumn<double>("suggestFrom");
    QTest::addColumn<double>("applyFrom");
    for (const auto &[suggest, apply] : {std::pair{0.7, 0.9},
                                         std::pair{0.7, 0.7},
                                         std::pair{0.8, 0.8},
                                         std::pair{0.9, 0.9},
                                         std::pair{0.95, 0.95},
                                         std::pair{0.95, 0.99}})
        QTest::addRow("%g %g", suggest, apply) << suggest << apply;
}

void WaitingEntriesTest::aWordRaisedToBeSeenWaitsForThePerson()
{
    QFETCH(double, suggestFrom);
    QFETCH(double, applyFrom);
    TestLedger book;
    QVERIFY(FeatureSettings::setApplyFrom(*book, applyFrom));
    QVERIFY(FeatureSettings::setSuggestFrom(*book, suggestFrom));
    const AccountId giro = book.account(u"Giro"_s);
    const std::vector<EntryId> ids = addSeveral(book, giro, u"Zorplax"_s, 10);
    const CategoryId rent = book.category(u"housing"_s);
    const CategoryId bakery = book.category(u"groceries"_s);
    Feedback person(*book, today);
    for (int i = 0; i < 6; ++i)
        QVERIFY(person.choose(ids[size_t(i)], rent));
    QVERIFY(person.choose(ids[6], bakery, std::array{proposal(rent)}));
    // A model of one mind with the person changes nothing about that.
    for (const bool hasModel : {false, true}) {
        const auto chain = makeCategorizer(
            book.reader(), hasModel ? std::make_shared<Parrot>(bakery, 0.6) : nullptr, nullptr);
        const auto waiting =
            waitingEntries(book.reader(), *chain, suggestFrom, applyFrom, Progress::none());
        QCOMPARE(waiting.sure.size(), size_t(0));
        QCOMPARE(waiting.unsure.size(), size_t(3));
        QCOMPARE(waiting.unsure.front().suggestion.value, bakery);
        QVERIFY(waiting.unsure.front().suggestion.confidence < 0.9);
    }
}

void WaitingEntriesTest::whatWasAlwaysSortedSoWaitsWhereAModelIsLessSure()
{
    TestLedger book;
    QVERIFY(FeatureSettings::setSuggestFrom(*book, 0.95));
    const AccountId giro = book.account(u"Giro"_s);
    addSeveral(book, giro, u"Quxpark"_s, 12, u"transport.car"_s);
    addSeveral(book, giro, u"Quxpark"_s, 1);
    const auto model = std::make_shared<Parrot>(book.category(u"transport.car"_s), 0.5, 12);
    const auto chain = makeCategorizer(book.reader(), model, nullptr);
    const auto waiting = waitingEntries(book.reader(), *chain, 0.95, 0.95, Progress::none());
    QCOMPARE(waiting.sure.size(), size_t(0));
    QCOMPARE(waiting.unsure.size(), size_t(1));
}

QTEST_GUILESS_MAIN(WaitingEntriesTest)
#include "waiting_entries_test.moc"
