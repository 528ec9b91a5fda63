// SPDX-License-Identifier: GPL-3.0-or-later

// Rows the bank has not booked yet, and what becomes of them.
#include "core/ledger/verify.h"

#include "tests/support/import_support.h"
#include "tests/support/test_ledger.h"

#include <QTest>

#include <array>

using namespace bp;
using namespace bp::test;
using namespace Qt::StringLiterals;

namespace {

EntryId pendingEntry(const TestLedger &book)
{
    for (const EntryId id : book.reader().entryIds({})) {
        if (book.reader().entry(id)->bank.isPending)
            return id;
    }
    return {};
}

/// A statement with one booked row and a pending one, which the person ticks.
void importPending(TestLedger &book, RawEntry row)
{
    row.isPending = true;
    ImportPreview preview = prepare(*book, {rawFile(giro, {rawRow(day(1), -100, u"A"_s), row})});
    setTicked(preview, std::array{RowRef{0, 1}}, true, book.reader(), {});
    commit(*book, preview);
}

} // namespace

class ImportPendingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBookedAmountReplacesThePendingOne()
    {
        TestLedger book;
        import(*book, rawFile(giro, {rawRow(day(0), -4000, u"RESTAURANT"_s, u"77"_s)}));
        const ImportPreview preview =
            prepare(*book, {rawFile(giro, {rawRow(day(2), -4600, u"RESTAURANT"_s, u"77"_s)})});
        QCOMPARE(rowOf(preview, 0).verdict, RowVerdict::AlreadyThere);
        QVERIFY(rowOf(preview, 0).amountChanged);
        commit(*book, preview);
        const auto account = book.reader().accountByNumber(giro);
        QCOMPARE(book.reader().balance(account->id).minor(), -4600);
        // Twice the amount is another purchase, whatever the id says.
        const auto other =
            prepare(*book, {rawFile(giro, {rawRow(day(3), -9900, u"RESTAURANT"_s, u"77"_s)})});
        QCOMPARE(rowOf(other, 0).verdict, RowVerdict::New);
    }

    void pendingRowsWait()
    {
        TestLedger book;
        RawEntry pending = rawRow(day(5), -900, u"PETROL"_s);
        pending.isPending = true;
        const auto preview =
            prepare(*book, {rawFile(giro, {rawRow(day(4), -100, u"A"_s), pending}, 0)});
        QCOMPARE(rowOf(preview, 1).verdict, RowVerdict::Doubtful);
        QCOMPARE(rowOf(preview, 1).doubt, Doubt::Pending);
        QVERIFY(!rowOf(preview, 1).isTicked);
        QCOMPARE(preview.statements[0].bookProof.verdict, ProofVerdict::Proved);
    }

    void aPendingRowThatIsBookedIsOneEntry_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("minor");
        QTest::addColumn<QString>("payee");
        QTest::addColumn<QString>("pendingId");
        QTest::addColumn<QString>("bookedId");
        const QString none;
        QTest::newRow("as it was") << 0 << -4000 << u"RESTAURANT ROMA"_s << none << none;
        QTest::newRow("days later") << 4 << -4000 << u"RESTAURANT ROMA"_s << none << none;
        QTest::newRow("with a tip") << 2 << -4600 << u"RESTAURANT ROMA BERLIN"_s << none << none;
        QTest::newRow("other words") << 2 << -4000 << u"SUMUP 4711"_s << none << none;
        QTest::newRow("id given") << 1 << -4000 << u"RESTAURANT ROMA"_s << none << u"b7"_s;
        QTest::newRow("other id") << 1 << -4000 << u"RESTAURANT ROMA"_s << u"p1"_s << u"b7"_s;
        QTest::newRow("all of it") << 3 << -4400 << u"ROMA RESTAURANT"_s << u"p1"_s << u"b7"_s;
        QTest::newRow("a hold of one") << 1 << -6412 << u"PETROL"_s << u"p1"_s << u"p1"_s;
    }
    void aPendingRowThatIsBookedIsOneEntry()
    {
        QFETCH(int, days);
        QFETCH(int, minor);
        QFETCH(QString, payee);
        QFETCH(QString, pendingId);
        QFETCH(QString, bookedId);
        TestLedger book;
        importPending(book, rawRow(day(5), -4000, u"RESTAURANT ROMA"_s, pendingId));
        const EntryId id = pendingEntry(book);
        QVERIFY(!id.isNull());
        QVERIFY(book->change(u"Note"_s, [&](LedgerWriter &w) -> Result<void> {
            w.setNote(id, u"with Ann"_s);
            w.setCategory(std::span(&id, 1), book.category(u"groceries"_s), CategorySource::Person);
            return {};
        }));
        const RawFile booked = rawFile(
            giro, {rawRow(day(5 + days), minor, payee, bookedId), rawRow(day(9), -50, u"X"_s)});
        const ImportPreview preview = prepare(*book, {booked});
        QCOMPARE(rowOf(preview, 0).verdict, RowVerdict::AlreadyThere);
        QCOMPARE(rowOf(preview, 0).amountChanged, minor != -4000);
        QCOMPARE(commit(*book, preview).entries, 1);
        const Entry entry = *book.reader().entry(id);
        QVERIFY(!entry.bank.isPending);
        QCOMPARE(entry.amount.minor(), std::int64_t(minor));
        QCOMPARE(entry.day, day(5 + days));
        QCOMPARE(entry.bank.payee, payee);
        QCOMPARE(entry.bank.id, bookedId.isEmpty() ? pendingId : bookedId);
        QCOMPARE(entry.note, u"with Ann"_s);
        QCOMPARE(entry.category, book.category(u"groceries"_s));
        QCOMPARE(book.reader().entryCount(), 3);
        QCOMPARE(import(*book, booked).entries, 0);
    }

    void theSamePendingRowTwiceIsOneEntry()
    {
        TestLedger book;
        RawEntry pending = rawRow(day(5), -900, u"PETROL"_s);
        importPending(book, pending);
        pending.isPending = true;
        const auto preview = prepare(*book, {rawFile(giro, {pending})});
        QCOMPARE(rowOf(preview, 0).verdict, RowVerdict::AlreadyThere);
        QVERIFY(book.reader().entry(pendingEntry(book))->bank.isPending);
    }

    void anOlderFileDoesNotMakeABookedEntryPending()
    {
        TestLedger book;
        import(*book, rawFile(giro, {rawRow(day(6), -900, u"PETROL STATION 12"_s, u"b1"_s)}));
        RawEntry pending = rawRow(day(5), -900, u"PETROL"_s, u"p1"_s);
        pending.isPending = true;
        const auto preview = prepare(*book, {rawFile(giro, {pending})});
        QCOMPARE(rowOf(preview, 0).verdict, RowVerdict::AlreadyThere);
        QCOMPARE(rowOf(preview, 0).reason.kind, RowReason::Kind::BookedMeanwhile);
        commit(*book, preview);
        QVERIFY(pendingEntry(book).isNull());
    }

    void whatAPersonDecidedStaysWhenItIsBooked_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"changed", "split", "reconciled"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void whatAPersonDecidedStaysWhenItIsBooked()
    {
        QFETCH(QString, what);
        TestLedger book;
        importPending(book, rawRow(day(5), -4000, u"RESTAURANT ROMA"_s));
        const EntryId id = pendingEntry(book);
        QVERIFY(book->change(u"Decide"_s, [&](LedgerWriter &w) -> Result<void> {
            Entry entry = *w.entry(id);
            if (what == "changed"_L1)
                entry.amount = Money(-4500, EUR);
            if (what == "split"_L1)
                entry.splits = {{{}, book.category(u"groceries"_s), -3000, {}},
                                {{}, {}, -1000, {}}};
            entry.isReconciled = what == "reconciled"_L1;
            return w.updateEntry(entry);
        }));
        const Money before = book.reader().entry(id)->amount;
        const RawFile booked = rawFile(giro, {rawRow(day(6), -4600, u"RESTAURANT ROMA"_s)});
        const ImportPreview preview = prepare(*book, {booked});
        QCOMPARE(rowOf(preview, 0).verdict, RowVerdict::AlreadyThere);
        QVERIFY(!rowOf(preview, 0).amountChanged);
        QCOMPARE(rowOf(preview, 0).reason.kind, RowReason::Kind::AmountKept);
        commit(*book, preview);
        QCOMPARE(book.reader().entry(id)->amount, before);
        QVERIFY(verify(book.reader(), Progress::none()).isOk());
        QCOMPARE(import(*book, booked).entries, 0);
    }

    void proofsAreOfWhatIsBooked()
    {
        TestLedger book;
        RawEntry pending = rawRow(day(5), -900, u"PETROL"_s);
        pending.isPending = true;
        ImportPreview preview =
            prepare(*book, {rawFile(giro, {rawRow(day(4), -100, u"A"_s), pending}, 10'000)});
        setTicked(preview, std::array{RowRef{0, 1}}, true, book.reader(), {});
        QCOMPARE(preview.statements[0].bookProof.verdict, ProofVerdict::Proved);
        commit(*book, preview);
        const auto next =
            prepare(*book, {rawFile(giro, {rawRow(day(6), -950, u"PETROL"_s)}, 9'900)});
        QCOMPARE(rowOf(next, 0).verdict, RowVerdict::AlreadyThere);
        QCOMPARE(next.statements[0].bookProof.verdict, ProofVerdict::Proved);
        commit(*book, next);
        const auto account = book.reader().accountByNumber(giro);
        QCOMPARE(book.reader().balance(account->id).minor(), 8'950);
        QVERIFY(verify(book.reader(), Progress::none()).findings.empty());
    }
};

QTEST_GUILESS_MAIN(ImportPendingTest)
#include "import_pending_test.moc"
