// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/categorize/merchant_knowledge.h"

#include "ml/advisors.h"

#include "tests/support/test_ledger.h"

#include <QtTest>

using namespace bp;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 3, 3);

std::vector<TrainingProblem> problems(const test::TestLedger &ledger, TrainingProblem::Kind kind)
{
    const auto merchants = MerchantKnowledge::load(u"DE"_s).value();
    auto all = ml::makeCategorizerTrainer(merchants)->problems(ledger.reader());
    std::erase_if(all, [kind](const TrainingProblem &problem) { return problem.kind != kind; });
    return all;
}

} // namespace

class TrainingCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problemsOfTheMaterialAreListedWithAFix()
    {
        test::TestLedger ledger;
        const AccountId account = ledger.account(u"Current"_s);
        const AccountId savings = ledger.account(u"Savings"_s);
        for (int i = 0; i < 20; ++i)
            ledger.add(account, day.addDays(i), -2000 - i, u"REWE"_s, u"groceries"_s);
        ledger.add(account, day.addDays(1), -1299, u"NETFLIX"_s, u"subscriptions.streaming"_s);
        ledger.add(account, day.addDays(2), -1299, u"NETFLIX"_s, u"leisure"_s);
        ledger.add(account, day.addDays(3), -1300, u"SOMETHING"_s, u"pets"_s);
        ledger.add(account, day.addDays(4), -50'000, u"TO SAVINGS"_s, u"savings"_s);
        ledger.add(savings, day.addDays(5), 50'000, u"FROM CURRENT"_s, u"income.other"_s);
        const std::shared_ptr<const MerchantLookup> known =
            MerchantKnowledge::load(u"DE"_s).value();
        for (const auto &merchants : {std::shared_ptr<const MerchantLookup>(), known}) {
            const auto found = ml::makeCategorizerTrainer(merchants)->problems(ledger.reader());
            const auto count = [&](TrainingProblem::Kind kind) {
                return std::ranges::count(found, kind, &TrainingProblem::kind);
            };
            QCOMPARE(count(TrainingProblem::Kind::Contradiction), 1);
            QCOMPARE(count(TrainingProblem::Kind::TransferLeak), 1);
            QVERIFY(count(TrainingProblem::Kind::SingleExample) >= 1);
            for (const TrainingProblem &problem : found) {
                QVERIFY(!problem.names.isEmpty());
                QVERIFY(!problem.entries.empty());
            }
        }
    }

    void numbersInATextHideNoContradiction()
    {
        test::TestLedger ledger;
        const AccountId account = ledger.account(u"Current"_s);
        for (int i = 0; i < 4; ++i)
            ledger.add(account,
                       day.addDays(i),
                       -1500,
                       u"REWE SAGT DANKE 4711%1"_s.arg(i),
                       i % 2 == 0 ? u"groceries"_s : u"giving.gift"_s);
        const auto found = problems(ledger, TrainingProblem::Kind::Contradiction);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().entries.size(), size_t(4));
        QVERIFY2(found.front().names.front().contains(u"REWE"_s),
                 qPrintable(found.front().names.front()));
    }

    void twoPeopleMayMeanDifferentThings()
    {
        test::TestLedger ledger;
        const AccountId hers = ledger.account(u"Hers"_s);
        const AccountId his = ledger.account(u"His"_s);
        for (int i = 0; i < 3; ++i) {
            ledger.add(hers, day.addDays(i), -1299, u"BLORP"_s, u"leisure"_s);
            ledger.add(his, day.addDays(i), -1299, u"BLORP"_s, u"children"_s);
        }
        QVERIFY(problems(ledger, TrainingProblem::Kind::Contradiction).empty());
        // One of them is of two minds: only what that one sorted is listed.
        ledger.add(his, day.addDays(9), -1299, u"BLORP"_s, u"pets"_s);
        const auto found = problems(ledger, TrainingProblem::Kind::Contradiction);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().entries.size(), size_t(4));
    }

    void aMerchantSortedInTwoWaysIsListedWhateverTheAmounts()
    {
        test::TestLedger ledger;
        const AccountId account = ledger.account(u"Current"_s);
        const AccountId other = ledger.account(u"Other"_s);
        for (int i = 0; i < 5; ++i)
            ledger.add(account, day.addDays(i), -2000 - i, u"REWE"_s, u"groceries"_s);
        QVERIFY(problems(ledger, TrainingProblem::Kind::Contradiction).empty());
        ledger.add(other, day.addDays(6), -2003, u"REWE"_s, u"pets"_s);           // somebody else's
        ledger.add(account, day.addDays(6), 2002, u"REWE"_s, u"income.refund"_s); // money back
        QVERIFY(problems(ledger, TrainingProblem::Kind::Contradiction).empty());
        ledger.add(account, day.addDays(7), -2100, u"REWE"_s, u"pets"_s);
        const auto found = problems(ledger, TrainingProblem::Kind::Contradiction);
        QCOMPARE(found.size(), size_t(1));
        QVERIFY(found.front().isOfMerchant);
        QCOMPARE(found.front().entries.size(), size_t(6));
    }

    void whatTheAmountTellsApartIsNoContradiction()
    {
        test::TestLedger ledger;
        const AccountId account = ledger.account(u"Current"_s);
        for (int i = 0; i < 3; ++i) {
            ledger.add(account, day.addDays(i), -6000 - i, u"SHELL"_s, u"transport.fuel"_s);
            ledger.add(account, day.addDays(i), -300 - i, u"SHELL"_s, u"eating_out.restaurant"_s);
        }
        QVERIFY(problems(ledger, TrainingProblem::Kind::Contradiction).empty());
        ledger.add(account, day.addDays(9), -4000, u"SHELL"_s, u"eating_out.restaurant"_s);
        ledger.add(account, day.addDays(9), -3500, u"SHELL"_s, u"transport.fuel"_s);
        QCOMPARE(problems(ledger, TrainingProblem::Kind::Contradiction).size(), size_t(1));
    }

    void aMerchantOfManyThingsIsNoContradiction()
    {
        test::TestLedger ledger;
        const AccountId account = ledger.account(u"Current"_s);
        int cents = 0;
        for (const QString &key : {u"pets"_s, u"leisure"_s, u"groceries"_s, u"giving.gift"_s}) {
            ledger.add(account, day, -1000 - ++cents, u"AMAZON"_s, key);
            ledger.add(account, day, -2000 - ++cents, u"AMAZON"_s, key);
        }
        QVERIFY(problems(ledger, TrainingProblem::Kind::Contradiction).empty());
    }

    void anotherMemoIsNoContradiction()
    {
        test::TestLedger ledger;
        const AccountId account = ledger.account(u"Current"_s);
        const auto add = [&](const QString &memo, const QString &key) {
            Entry entry;
            entry.account = account;
            entry.day = day;
            entry.amount = Money(-50'00, EUR);
            entry.bank.payee = u"HANS MUSTERMEIER"_s;
            entry.bank.memo = memo;
            entry.category = ledger.category(key);
            entry.categorySource = CategorySource::Person;
            QVERIFY(ledger->change(u"Add"_s, [&](LedgerWriter &writer) -> Result<void> {
                const auto added = writer.addEntry(entry);
                return added ? Result<void>() : fail(added.error());
            }));
        };
        add(u"Miete 2"_s, u"housing"_s);
        add(u"Geschenk"_s, u"giving.gift"_s);
        QVERIFY(problems(ledger, TrainingProblem::Kind::Contradiction).empty());
        add(u"Miete 3"_s, u"pets"_s);
        QCOMPARE(problems(ledger, TrainingProblem::Kind::Contradiction).size(), size_t(1));
    }

    void amountsOfTwoCurrenciesAreNotEqual()
    {
        test::TestLedger ledger;
        const AccountId euro = ledger.account(u"Current"_s);
        const AccountId dollar = ledger.account(u"Dollars"_s, *Currency::fromCode(u"USD"_s));
        ledger.add(euro, day, -777, u"SAME"_s, u"groceries"_s);
        ledger.add(dollar, day, -777, u"SAME"_s, u"giving.gift"_s);
        ledger.add(euro, day, -10'000, u"UMBUCHUNG"_s, u"groceries"_s);
        ledger.add(dollar, day, 10'000, u"UMBUCHUNG"_s, u"income.salary"_s);
        QVERIFY(problems(ledger, TrainingProblem::Kind::Contradiction).empty());
        QVERIFY(problems(ledger, TrainingProblem::Kind::TransferLeak).empty());
    }

    void equalAmountsOfMerchantsAreChance()
    {
        test::TestLedger ledger;
        const AccountId current = ledger.account(u"Current"_s);
        const AccountId card = ledger.account(u"Karte"_s);
        ledger.add(current, day, -4000, u"SHELL 1234 BERLIN"_s, u"transport.fuel"_s);
        ledger.add(card, day, 4000, u"ZALANDO SE"_s, u"shopping.clothing"_s);
        // No list knows these two, the person's own entries do: they come with other amounts.
        for (int i = 0; i < 3; ++i) {
            ledger.add(current, day.addDays(i), -1100 - i, u"QUXMARKT"_s, u"groceries"_s);
            ledger.add(card, day.addDays(i), 9100 + i, u"ZORPWERK"_s, u"income.salary"_s);
        }
        ledger.add(current, day, -8000, u"QUXMARKT"_s, u"groceries"_s);
        ledger.add(card, day, 8000, u"ZORPWERK"_s, u"income.salary"_s);
        QVERIFY(problems(ledger, TrainingProblem::Kind::TransferLeak).empty());
        // Of two names that may be anybody's it is asked, and where the words say it.
        ledger.add(current, day, -7000, u"ERIKA MUSTERFRAU"_s, u"giving"_s);
        ledger.add(card, day, 7000, u"E MUSTERFRAU"_s, u"income.other"_s);
        for (int i = 0; i < 4; ++i) {
            ledger.add(current, day, -100 - i, u"Umbuchung"_s, u"giving"_s);
            ledger.add(current, day, -300 - i, u"Umbuchung"_s, u"giving"_s);
            ledger.add(card, day, 100 + i, u"von Karte"_s, u"income.other"_s);
        }
        QCOMPARE(problems(ledger, TrainingProblem::Kind::TransferLeak).size(), size_t(5));
    }
};

QTEST_GUILESS_MAIN(TrainingCheckTest)
#include "training_check_test.moc"
