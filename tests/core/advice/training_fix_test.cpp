// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/training_fix.h"

#include "tests/support/test_ledger.h"

#include <QtTest>

using namespace bp;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 3, 3);

TrainingProblem problem(TrainingProblem::Kind kind, std::vector<EntryId> entries)
{
    return {kind, u"sentence"_s, std::move(entries)};
}

} // namespace

class TrainingFixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contradictionsFollowTheMajority()
    {
        test::TestLedger ledger;
        const AccountId account = ledger.account(u"Current"_s);
        const auto add = [&](const QString &key) {
            return ledger.add(account, day, -1299, u"NETFLIX"_s, key);
        };
        std::vector<EntryId> entries{add(u"leisure"_s), add(u"leisure"_s), add(u"pets"_s)};
        const auto found = problem(TrainingProblem::Kind::Contradiction, entries);
        const auto fix = TrainingFixes::of(ledger.reader(), found);
        QVERIFY(fix);
        QCOMPARE(fix->category, ledger.category(u"leisure"_s));
        QVERIFY2(fix->label.contains(u'3'), qPrintable(fix->label));
        QVERIFY(TrainingFixes::apply(*ledger, found, *fix));
        QCOMPARE(ledger.reader().entry(entries[2])->category, ledger.category(u"leisure"_s));
        QCOMPARE(ledger->undoText(), fix->label);
        QVERIFY(ledger->undo());
        QCOMPARE(ledger.reader().entry(entries[2])->category, ledger.category(u"pets"_s));
    }

    void aTieIsThePersonsToDecide()
    {
        test::TestLedger ledger;
        const AccountId account = ledger.account(u"Current"_s);
        const auto found = problem(TrainingProblem::Kind::Contradiction,
                                   {ledger.add(account, day, -1299, u"NETFLIX"_s, u"leisure"_s),
                                    ledger.add(account, day, -1299, u"NETFLIX"_s, u"pets"_s)});
        QVERIFY(!TrainingFixes::of(ledger.reader(), found));
    }

    void aSingleExampleGoesToItsParent()
    {
        test::TestLedger ledger;
        const AccountId account = ledger.account(u"Current"_s);
        const EntryId child = ledger.add(account, day, -1, u"X"_s, u"groceries.supermarket"_s);
        const auto found = problem(TrainingProblem::Kind::SingleExample, {child});
        const auto fix = TrainingFixes::of(ledger.reader(), found);
        QVERIFY(fix);
        QCOMPARE(fix->category, ledger.category(u"groceries"_s));
        const EntryId top = ledger.add(account, day, -1, u"X"_s, u"pets"_s);
        QVERIFY(!TrainingFixes::of(ledger.reader(),
                                   problem(TrainingProblem::Kind::SingleExample, {top})));
    }

    void aTransferLeakIsPaired()
    {
        test::TestLedger ledger;
        const AccountId from = ledger.account(u"Current"_s);
        const AccountId to = ledger.account(u"Savings"_s);
        const EntryId out = ledger.add(from, day, -5000, u"TO SAVINGS"_s, u"pets"_s);
        const EntryId in = ledger.add(to, day.addDays(1), 5000, u"FROM"_s, u"income.other"_s);
        const auto found = problem(TrainingProblem::Kind::TransferLeak, {out, in});
        const auto fix = TrainingFixes::of(ledger.reader(), found);
        QVERIFY(fix && fix->category.isNull());
        QVERIFY(TrainingFixes::apply(*ledger, found, *fix));
        QVERIFY(ledger.reader().entry(out)->isTransfer());
        QCOMPARE(ledger.reader().entry(in)->transfer, ledger.reader().entry(out)->transfer);
        QVERIFY(ledger->undo());
        QVERIFY(!ledger.reader().entry(out)->isTransfer());
    }

    void whatIsMeantIsNotListedAgain()
    {
        test::TestLedger ledger;
        const AccountId account = ledger.account(u"Current"_s);
        const EntryId one = ledger.add(account, day, -1, u"X"_s, u"pets"_s);
        const EntryId other = ledger.add(account, day, -2, u"Y"_s, u"leisure"_s);
        const std::vector<TrainingProblem> all{
            problem(TrainingProblem::Kind::SingleExample, {one}),
            problem(TrainingProblem::Kind::Contradiction, {one, other})};
        QCOMPARE(TrainingFixes::withoutLeft(ledger.reader(), all).size(), size_t(2));
        QVERIFY(TrainingFixes::leave(*ledger, all[0]));
        const auto rest = TrainingFixes::withoutLeft(ledger.reader(), all);
        QCOMPARE(rest.size(), size_t(1));
        QCOMPARE(rest[0].kind, TrainingProblem::Kind::Contradiction);
        QVERIFY(ledger->undo());
        QCOMPARE(TrainingFixes::withoutLeft(ledger.reader(), all).size(), size_t(2));
    }

    void thePlaceShowsTheEntriesAndLittleElse()
    {
        test::TestLedger ledger;
        const AccountId account = ledger.account(u"Current"_s);
        std::vector<EntryId> entries{
            ledger.add(account, day, -1299, u"NETFLIX"_s, u"leisure"_s),
            ledger.add(account, day.addDays(31), -1299, u"NETFLIX"_s, u"pets"_s)};
        ledger.add(account, day.addDays(3), -1299, u"OTHER"_s, u"pets"_s);
        ledger.add(account, day.addDays(3), -99, u"NETFLIX"_s, u"pets"_s);
        const EntryFilter place = TrainingFixes::placeOf(
            ledger.reader(), problem(TrainingProblem::Kind::Contradiction, entries));
        QCOMPARE(ledger.reader().entryIds(place, EntryOrder::OldestFirst), entries);
    }
};

QTEST_GUILESS_MAIN(TrainingFixTest)
#include "training_fix_test.moc"
