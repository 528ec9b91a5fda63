// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/merchant_text.h"
#include "core/categorize/feedback.h"
#include "core/ledger/ledger.h"

#include "tests/core/categorize/memory_books.h"

#include <QtTest>

using namespace bp;
using namespace bp::test;

class KeptAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAnsweredOutlivesItsEntry();
    void whatOutlivedItsEntryIsForgottenToo();
    void theHeirOfACategoryTakesItsCorrections();
    void aSplitThatIsTakenBackSpeaksOnce_data();
    void aSplitThatIsTakenBackSpeaksOnce();

private:
    const QDate m_today{2025, 3, 15};
};

namespace {

std::vector<EntryId> rows(TestLedger &book, int times)
{
    const AccountId giro = book.account(u"Giro"_s);
    std::vector<EntryId> ids;
    for (int i = 0; i < times; ++i)
        ids.push_back(book.add(giro, QDate(2025, 1, 1 + i), -1000 - i, u"SHELL"_s));
    return ids;
}

} // namespace

void KeptAnswersTest::whatWasAnsweredOutlivesItsEntry()
{
    for (const bool isSplit : {false, true}) {
        TestLedger book;
        const auto ids = rows(book, 2);
        const CategoryId fuel = book.category(u"transport.fuel"_s);
        const CategoryId cafe = book.category(u"eating_out.cafe"_s);
        const CategoryId pets = book.category(u"pets"_s);
        QVERIFY(Feedback(*book, m_today).reject(ids[0], proposal(cafe)));
        QVERIFY(Feedback(*book, m_today).choose(ids[1], pets, std::array{proposal(fuel)}));
        const QByteArray before = book.hash();
        QVERIFY(book->change(u"away"_s, [&](LedgerWriter &writer) -> Result<void> {
            if (!isSplit)
                writer.removeEntries(ids);
            for (const EntryId id : ids) {
                const auto entry = writer.entry(id);
                if (!entry)
                    continue;
                const std::int64_t minor = entry->amount.minor();
                if (auto done = writer.setSplits(
                        id, std::array{Split{{}, fuel, minor, {}}, Split{{}, pets, 0, {}}});
                    !done)
                    return done;
            }
            return {};
        }));
        const PayeeMemory memory = PayeeMemory::of(book.reader());
        QCOMPARE(memory.suggest(asking(u"SHELL"_s)).front().value, pets);
        QVERIFY(memory.suggest(asking(u"SHELL"_s)).front().isPersonsWord);
        QVERIFY(memory.trustIn(merchantKey(u"SHELL"), fuel) < 1);
        QVERIFY(memory.trustIn(merchantKey(u"SHELL"), cafe) < 1);
        // Nothing is told of an entry: only what was said of the merchant.
        QCOMPARE(book.reader().keptAnswers().size(), 3u);
        QVERIFY(book->undo());
        QCOMPARE(book.hash(), before);
        QVERIFY(book.reader().keptAnswers().empty());
        for (int i = 0; i < 2; ++i)
            QVERIFY(book->undo());
        QVERIFY(PayeeMemory::of(book.reader()).suggest(asking(u"SHELL"_s)).empty());
    }
}

void KeptAnswersTest::whatOutlivedItsEntryIsForgottenToo()
{
    for (const bool isAll : {false, true}) {
        TestLedger book;
        const auto ids = rows(book, 1);
        const CategoryId pets = book.category(u"pets"_s);
        Feedback feedback(*book, m_today);
        QVERIFY(feedback.choose(
            ids[0], pets, std::array{proposal(book.category(u"transport.fuel"_s))}));
        QVERIFY(book->change(u"delete"_s, [&](LedgerWriter &writer) -> Result<void> {
            writer.removeEntries(ids);
            return {};
        }));
        QVERIFY(isAll ? feedback.forgetAll() : feedback.forgetPayee(merchantKey(u"SHELL")));
        QVERIFY(book.reader().keptAnswers().empty());
        QVERIFY(PayeeMemory::of(book.reader()).learned().empty());
        QVERIFY(book->undo());
        QCOMPARE(PayeeMemory::of(book.reader()).suggest(asking(u"SHELL"_s)).front().value, pets);
    }
}

void KeptAnswersTest::theHeirOfACategoryTakesItsCorrections()
{
    TestLedger book;
    const auto ids = rows(book, 1);
    const CategoryId pets = book.category(u"pets"_s);
    const CategoryId gift = book.category(u"giving.gift"_s);
    const CategoryId fuel = book.category(u"transport.fuel"_s);
    QVERIFY(Feedback(*book, m_today).choose(ids[0], pets, std::array{proposal(fuel)}));
    QVERIFY(book->change(u"merge"_s, [&](LedgerWriter &writer) -> Result<void> {
        writer.removeEntries(ids);
        if (auto done = writer.removeCategory(pets, gift); !done)
            return done;
        return writer.removeCategory(fuel, gift);
    }));
    const PayeeMemory memory = PayeeMemory::of(book.reader());
    QCOMPARE(memory.suggest(asking(u"SHELL"_s)).front().value, gift);
    QCOMPARE(memory.trustIn(merchantKey(u"SHELL"), gift), 1.0);
}

void KeptAnswersTest::aSplitThatIsTakenBackSpeaksOnce_data()
{
    QTest::addColumn<bool>("isYes");
    QTest::newRow("no") << false;
    QTest::newRow("yes") << true;
}

void KeptAnswersTest::aSplitThatIsTakenBackSpeaksOnce()
{
    QFETCH(bool, isYes);
    TestLedger book;
    const auto ids = rows(book, 5);
    const CategoryId fuel = book.category(u"transport.fuel"_s);
    const CategoryId pets = book.category(u"pets"_s);
    Feedback person(*book, m_today);
    for (int i = 0; i < 4; ++i)
        QVERIFY(person.choose(ids[size_t(i)], fuel, std::array{proposal(fuel)}));
    const EntryId last = ids.back();
    const auto answer = [&] {
        return isYes ? person.choose(last, fuel, std::array{proposal(fuel)})
                     : person.reject(last, proposal(fuel));
    };
    QVERIFY(answer());
    const PayeeMemory before = PayeeMemory::of(book.reader());
    const auto divide = [&](const std::vector<Split> &parts) {
        QVERIFY(book->change(u"split"_s,
                             [&](LedgerWriter &writer) { return writer.setSplits(last, parts); }));
    };
    for (int i = 0; i < 2; ++i) {
        divide({Split{{}, fuel, -500, {}}, Split{{}, pets, -504, {}}});
        QCOMPARE(difference(PayeeMemory::of(book.reader()), before, asking(u"SHELL"_s)), QString());
        divide({});
        if (isYes)
            QVERIFY(answer()); // joined it is open again
        const PayeeMemory after = PayeeMemory::of(book.reader());
        QCOMPARE(difference(after, before, asking(u"SHELL"_s)), QString());
        QCOMPARE(after.trustIn(merchantKey(u"SHELL"), fuel),
                 before.trustIn(merchantKey(u"SHELL"), fuel));
    }
    // A memory that follows each step says the same.
    divide({Split{{}, fuel, -500, {}}, Split{{}, pets, -504, {}}});
    divide({});
    if (isYes)
        QVERIFY(answer());
    const auto live = before.withEntry(book.reader(), last);
    QCOMPARE(difference(live.value_or(before), before, asking(u"SHELL"_s)), QString());
}

QTEST_GUILESS_MAIN(KeptAnswersTest)
#include "kept_answers_test.moc"
