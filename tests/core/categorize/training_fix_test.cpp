// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/merchant_text.h"
#include "core/categorize/feedback.h"
#include "core/categorize/payee_memory.h"
#include "core/categorize/training_fix.h"

#include "tests/support/test_ledger.h"

#include <QtTest>

#include <array>

using namespace bp;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 3, 3);

TrainingProblem problem(TrainingProblem::Kind kind, std::vector<EntryId> entries)
{
    return {kind, {u"Netflix"_s, u"Savings"_s}, std::move(entries)};
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
        QCOMPARE(fix.kind, TrainingFix::Kind::SetCategory);
        QCOMPARE(fix.category, ledger.category(u"leisure"_s));
        QCOMPARE(fix.changes, 1); // the others are there already
        QVERIFY2(fix.label.contains(u'1'), qPrintable(fix.label));
        QVERIFY(TrainingFixes::apply(*ledger, found, fix, day));
        QCOMPARE(ledger.reader().entry(entries[2])->category, ledger.category(u"leisure"_s));
        QCOMPARE(ledger->undoText(), fix.label);
        QVERIFY(TrainingFixes::apply(*ledger, found, fix, day)); // again: no second step
        QCOMPARE(ledger->undoText(), fix.label);
        QVERIFY(ledger->undo());
        QCOMPARE(ledger.reader().entry(entries[2])->category, ledger.category(u"pets"_s));
    }

    void aTieIsBrokenByThePayeesHistory()
    {
        test::TestLedger ledger;
        const AccountId account = ledger.account(u"Current"_s);
        const std::vector<EntryId> entries{
            ledger.add(account, day, -1299, u"NETFLIX"_s, u"leisure"_s),
            ledger.add(account, day, -1299, u"NETFLIX"_s, u"pets"_s)};
        const auto found = problem(TrainingProblem::Kind::Contradiction, entries);
        // With nothing to go by the person chooses; still it is one step.
        const TrainingFix open = TrainingFixes::of(ledger.reader(), found);
        QCOMPARE(open.kind, TrainingFix::Kind::ChooseCategory);
        QVERIFY(!open.label.isEmpty());
        QVERIFY(!TrainingFixes::apply(*ledger, found, open, day));
        const TrainingFix chosen =
            TrainingFixes::into(ledger.reader(), found, ledger.category(u"giving.gift"_s));
        QCOMPARE(chosen.changes, 2);
        QVERIFY(TrainingFixes::apply(*ledger, found, chosen, day));
        for (const EntryId id : entries)
            QCOMPARE(ledger.reader().entry(id)->category, ledger.category(u"giving.gift"_s));
        QVERIFY(ledger->undo());
        for (const QString &key : {u"pets"_s, u"giving.gift"_s, u"giving.gift"_s})
            ledger.add(account, day, -99, u"NETFLIX"_s, key);
        const TrainingFix guess = TrainingFixes::of(ledger.reader(), found);
        QCOMPARE(guess.kind, TrainingFix::Kind::SetCategory);
        QCOMPARE(guess.category, ledger.category(u"pets"_s)); // of the two that contradict
        QCOMPARE(guess.changes, 1);
    }

    void aSingleExampleGoesToItsParentOrWhatItsPayeeHas()
    {
        test::TestLedger ledger;
        const AccountId account = ledger.account(u"Current"_s);
        const EntryId child = ledger.add(account, day, -1, u"X"_s, u"groceries.supermarket"_s);
        const auto found = problem(TrainingProblem::Kind::SingleExample, {child});
        const TrainingFix fix = TrainingFixes::of(ledger.reader(), found);
        QCOMPARE(fix.category, ledger.category(u"groceries"_s));
        const EntryId top = ledger.add(account, day, -1, u"Y"_s, u"pets"_s);
        const auto alone = problem(TrainingProblem::Kind::SingleExample, {top});
        QCOMPARE(TrainingFixes::of(ledger.reader(), alone).kind, TrainingFix::Kind::ChooseCategory);
        ledger.add(account, day, -5, u"Y"_s, u"leisure"_s);
        QCOMPARE(TrainingFixes::of(ledger.reader(), alone).category, ledger.category(u"leisure"_s));
    }

    void aProblemNamesAmountDaysAndWays()
    {
        test::TestLedger ledger;
        const AccountId account = ledger.account(u"Current"_s);
        const std::vector<EntryId> entries{
            ledger.add(account, day, -1299, u"NETFLIX"_s, u"leisure"_s),
            ledger.add(account, day.addDays(31), -1299, u"NETFLIX"_s, u"pets"_s),
            ledger.add(account, day.addDays(31), -1299, u"NETFLIX"_s, u"pets"_s)};
        const QLocale german(u"de_DE"_s);
        const QString said = TrainingFixes::sentence(
            ledger.reader(), problem(TrainingProblem::Kind::Contradiction, entries), german);
        for (const QString &part :
             {u"Netflix"_s, u"12,99"_s, u"3. März"_s, u"3. Apr"_s, u"2 × Pets, 1 × Leisure"_s})
            QVERIFY2(said.contains(part), qPrintable(said));
        const QString single = TrainingFixes::sentence(
            ledger.reader(), problem(TrainingProblem::Kind::SingleExample, {entries[0]}), german);
        QVERIFY2(single.contains(u"12,99"_s) && single.contains(u"3. März"_s), qPrintable(single));
        const QString leak = TrainingFixes::sentence(
            ledger.reader(), problem(TrainingProblem::Kind::TransferLeak, entries), german);
        QVERIFY2(leak.contains(u"Savings"_s) && leak.contains(u"12,99"_s), qPrintable(leak));
    }

    void whatIsMendedIsAChoiceLikeAnyOther()
    {
        test::TestLedger ledger;
        const AccountId account = ledger.account(u"Current"_s);
        std::vector<EntryId> entries;
        for (int i = 0; i < 3; ++i)
            entries.push_back(ledger.add(account, day, -1299, u"NETFLIX"_s));
        const CategoryId leisure = ledger.category(u"leisure"_s);
        const CategoryId pets = ledger.category(u"pets"_s);
        Feedback person(*ledger, day);
        CategorySuggestion shown;
        shown.value = leisure;
        shown.confidence = 0.8;
        shown.source = CategorySource::Memory;
        for (const EntryId id : entries)
            QVERIFY(person.choose(id, leisure, std::array{shown}));
        QVERIFY(person.choose(entries[2], pets));
        QVERIFY(person.forgetPayee(merchantKey(u"NETFLIX")));
        const auto stateOf = [&](CategoryId category) {
            for (const SuggestionRecord &past : ledger.reader().suggestions(entries[2])) {
                if (past.category == category)
                    return past.state;
            }
            return SuggestionRecord::State::Pending;
        };
        QCOMPARE(stateOf(leisure), SuggestionRecord::State::Rejected);

        const auto found = problem(TrainingProblem::Kind::Contradiction, entries);
        const auto fix = TrainingFixes::into(ledger.reader(), found, leisure);
        QVERIFY(TrainingFixes::apply(*ledger, found, fix, day));
        QCOMPARE(ledger.reader().entry(entries[2])->category, leisure);
        QCOMPARE(stateOf(leisure), SuggestionRecord::State::Accepted);
        QCOMPARE(stateOf(pets), SuggestionRecord::State::Rejected);
        const PayeeMemory memory = PayeeMemory::of(ledger.reader());
        QCOMPARE(memory.suggest({u"NETFLIX"_s, {}, {}, day, account}).front().heard, 1);
        QVERIFY(ledger->undo());
        QCOMPARE(stateOf(leisure), SuggestionRecord::State::Rejected);
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
        QCOMPARE(fix.kind, TrainingFix::Kind::PairTransfer);
        QVERIFY(TrainingFixes::apply(*ledger, found, fix, day));
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

    void aMerchantLeftAloneStaysSoWhenItComesAgain()
    {
        test::TestLedger ledger;
        const AccountId account = ledger.account(u"Current"_s);
        const auto mixed = [&](const std::vector<EntryId> &entries) {
            TrainingProblem all = problem(TrainingProblem::Kind::Contradiction, entries);
            all.isOfMerchant = true;
            return std::vector{all};
        };
        std::vector<EntryId> entries{ledger.add(account, day, -1, u"X"_s, u"pets"_s),
                                     ledger.add(account, day, -300, u"X"_s, u"leisure"_s)};
        const QString said =
            TrainingFixes::sentence(ledger.reader(), mixed(entries)[0], QLocale(u"en"_s));
        QVERIFY2(said.contains(u"2 entr"_s) && said.contains(u"1 × Leisure & travel, 1 × Pets"_s),
                 qPrintable(said));
        QCOMPARE(
            ledger.reader().entryIds(TrainingFixes::placeOf(ledger.reader(), mixed(entries)[0]),
                                     EntryOrder::OldestFirst),
            entries);
        QVERIFY(TrainingFixes::leave(*ledger, mixed(entries)[0]));
        entries.push_back(ledger.add(account, day, -20, u"X"_s, u"pets"_s));
        QVERIFY(TrainingFixes::withoutLeft(ledger.reader(), mixed(entries)).empty());
        entries.push_back(ledger.add(account, day, -20, u"X"_s, u"groceries"_s));
        QCOMPARE(TrainingFixes::withoutLeft(ledger.reader(), mixed(entries)).size(), size_t(1));
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
