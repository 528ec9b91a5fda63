// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/balance_history.h"
#include "core/report/cash_flow.h"
#include "core/report/category_breakdown.h"
#include "core/report/monthly_totals.h"
#include "core/report/net_worth.h"
#include "core/report/spending_pace.h"
#include "core/report/top_payees.h"

#include "tests/support/test_ledger.h"

#include <QtTest>

using namespace bp;
using namespace Qt::StringLiterals;

namespace {

Money euros(std::int64_t cents)
{
    return {cents, EUR};
}

/// What the entries behind a figure add up to.
Money sumOf(const LedgerReader &reader, const EntryFilter &filter)
{
    MoneyBag bag;
    for (const SumRow &row : reader.sums(filter, GroupBy::Nothing))
        bag.add(row.sum);
    return bag.sum(EUR);
}

/// January and February 2025: salary, rent, a refund, a split, a transfer, francs with and without
/// a rate, pounds.
class SmallBook : public test::TestLedger
{
public:
    SmallBook()
    {
        giro = account(u"Giro"_s, EUR, 100'00);
        savings = account(u"Savings"_s, EUR, 0, AccountKind::Savings);
        swiss = account(u"Swiss"_s, CHF, 50'00);
        rate(CHF, EUR, QDate(2025, 1, 1), 1'000'000'000);
        rate(CHF, EUR, QDate(2025, 2, 1), 1'100'000'000);
        add(giro, QDate(2025, 1, 2), -800'00, u"Landlord"_s, u"housing.rent"_s);
        add(giro, QDate(2025, 1, 15), 2000'00, u"Employer"_s, u"income.salary"_s);
        add(giro, QDate(2025, 1, 20), -90'00, u"Zalando"_s, u"shopping.clothing"_s);
        add(giro, QDate(2025, 1, 31), 60'00, u"Zalando"_s, u"shopping.clothing"_s);
        transfer(giro, savings, QDate(2025, 1, 16), 300'00);
        addSplit(giro,
                 QDate(2025, 2, 3),
                 {{u"groceries.supermarket"_s, -40'00}, {u"health.care"_s, -10'00}});
        add(swiss, QDate(2025, 2, 10), -20'00, u"Coop"_s, u"groceries.supermarket"_s);
        add(giro, QDate(2025, 2, 11), -7'00, u"Kiosk"_s);
        add(giro, QDate(2025, 2, 12), 5'00, u"Friend"_s);
        add(giro, QDate(2025, 2, 28), -3'00, u"Market"_s, u"groceries"_s);
    }

    AccountId giro;
    AccountId savings;
    AccountId swiss;
};

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void monthsLeaveTransfersOutAndTakeRefundsOff()
    {
        const SmallBook book;
        const MonthlyTotals totals = monthlyTotals(book.reader(), Month(2024, 12), Month(2025, 2));
        QCOMPARE(totals.months.size(), size_t(3));
        QCOMPARE(totals.months[0], (MonthlyTotal{Month(2024, 12), euros(0), euros(0), 0}));
        QCOMPARE(totals.months[1],
                 (MonthlyTotal{Month(2025, 1), euros(2000'00), euros(-830'00), 4}));
        // Francs at the rate of February: 20 CHF are 22 €.
        QCOMPARE(totals.months[2].in, euros(5'00));
        QCOMPARE(totals.months[2].out, euros(-(50'00 + 22'00 + 7'00 + 3'00)));
        QCOMPARE(totals.months[1].leftOver(), euros(1170'00));
        QVERIFY(totals.unpriced.isEmpty());
    }

    void everyFigureLeadsToItsEntries()
    {
        const SmallBook book;
        const MonthlyTotals totals = monthlyTotals(book.reader(), Month(2025, 1), Month(2025, 1));
        QCOMPARE(sumOf(book.reader(), totals.months[0].evidence(Flow::In)), totals.months[0].in);
        QCOMPARE(sumOf(book.reader(), totals.months[0].evidence(Flow::Out)), totals.months[0].out);
        const CategoryBreakdown breakdown =
            categoryBreakdown(book.reader(), DateRange::of(Month(2025, 1)));
        for (const CategoryShare &share : breakdown.shares)
            QCOMPARE(sumOf(book.reader(), share.evidence), share.sum);
    }

    void sharesGroupUnderTheirTopLevel()
    {
        const SmallBook book;
        const CategoryBreakdown breakdown =
            categoryBreakdown(book.reader(), DateRange::of(Month(2025, 2)));
        QCOMPARE(breakdown.total, euros(-82'00));
        QCOMPARE(breakdown.shares.size(), size_t(3));
        const CategoryShare &groceries = breakdown.shares[0];
        QCOMPARE(groceries.category, book.category(u"groceries"_s));
        QCOMPARE(groceries.sum, euros(-65'00));
        QCOMPARE(groceries.own, euros(-3'00));
        QCOMPARE(groceries.count, 3);
        QCOMPARE(groceries.children.size(), size_t(1));
        QCOMPARE(groceries.children[0].sum, euros(-62'00));
        QCOMPARE(groceries.children[0].colour, groceries.colour);
        QCOMPARE(groceries.fraction, 65.0 / 82.0);
        QCOMPARE(breakdown.shares[1].sum, euros(-10'00)); // the split part
        QVERIFY(breakdown.shares[2].category.isNull());
        QCOMPARE(breakdown.shares[2].sum, euros(-7'00));
        const CategoryBreakdown income =
            categoryBreakdown(book.reader(), DateRange::of(Month(2025, 2)), CategoryKind::Income);
        QCOMPARE(income.total, euros(5'00));
    }

    void moneyWithoutARateIsShownApart()
    {
        SmallBook book;
        const AccountId london = book.account(u"London"_s, GBP, 10'00);
        book.add(london, QDate(2025, 2, 5), -4'00, u"Tesco"_s, u"groceries"_s);
        const MonthlyTotals totals = monthlyTotals(book.reader(), Month(2025, 2), Month(2025, 2));
        QCOMPARE(totals.months[0].out, euros(-82'00));
        QCOMPARE(totals.unpriced.sum(GBP), Money(-4'00, GBP));
        const NetWorth worth =
            netWorth(book.reader(), DateRange::of(Month(2025, 1), Month(2025, 2)));
        QCOMPARE(worth.unpriced.sum(GBP), Money(6'00, GBP));
        const Series all = balanceHistory(book.reader(), {}, DateRange::of(Month(2025, 2)));
        QCOMPARE(all.unpriced.sum(GBP), Money(6'00, GBP));
        const Series own = balanceHistory(book.reader(), {london}, DateRange::of(Month(2025, 2)));
        QCOMPARE(own.points.back().value, Money(6'00, GBP));
        QVERIFY(own.unpriced.isEmpty());
    }

    void flowIsCutIntoSteps()
    {
        const SmallBook book;
        const CashFlow flow =
            cashFlow(book.reader(), {QDate(2025, 1, 15), QDate(2025, 2, 10)}, CashFlowStep::Month);
        QCOMPARE(flow.rows.size(), size_t(2));
        QCOMPARE(flow.rows[0].days, (DateRange{QDate(2025, 1, 15), QDate(2025, 1, 31)}));
        QCOMPARE(flow.rows[0].out, euros(-30'00));
        QCOMPARE(flow.rows[1].out, euros(-72'00));
        QCOMPARE(flow.total.in, euros(2000'00));
        QCOMPARE(*flow.savingsRate(), (2000.0 - 102.0) / 2000.0);
        const CashFlow weeks =
            cashFlow(book.reader(), {QDate(2025, 1, 1), QDate(2025, 1, 31)}, CashFlowStep::Week);
        QCOMPARE(weeks.rows.size(), size_t(5)); // 1–5, 6–12, 13–19, 20–26, 27–31
        QCOMPARE(weeks.rows[2].in, euros(2000'00));
        const CashFlow open = cashFlow(book.reader(), {}, CashFlowStep::Day);
        QCOMPARE(open.total.days, (DateRange{QDate(2025, 1, 2), QDate(2025, 2, 28)}));
        QCOMPARE(open.rows.size(), size_t(58));
    }

    void balancesAreThoseAtTheEndOfEachDay()
    {
        const SmallBook book;
        const Series giro =
            balanceHistory(book.reader(), {book.giro}, {QDate(2025, 1, 1), QDate(2025, 1, 16)});
        QCOMPARE(giro.points.size(), size_t(16));
        QCOMPARE(giro.points[0].value, euros(100'00));
        QCOMPARE(giro.points[1].value, euros(-700'00));
        QCOMPARE(giro.points[14].value, euros(1300'00));
        QCOMPARE(giro.points[15].value, euros(1000'00));
        QCOMPARE(giro.points[15].value, book.reader().balanceOn(book.giro, QDate(2025, 1, 16)));
        // Together, at the day's rate: the transfer cancels, 50 CHF become 55 € in February.
        const Series all =
            balanceHistory(book.reader(), {}, {QDate(2025, 1, 31), QDate(2025, 2, 1)});
        QCOMPARE(all.points[0].value, euros(100'00 + 1170'00 + 50'00));
        QCOMPARE(all.points[1].value, euros(100'00 + 1170'00 + 55'00));
    }

    void worthIsAssetsLessDebts()
    {
        SmallBook book;
        book.account(u"Loan"_s, EUR, -500'00, AccountKind::Loan);
        const NetWorth worth = netWorth(book.reader(), {QDate(2025, 1, 5), QDate(2025, 2, 15)});
        QCOMPARE(worth.points.size(), size_t(2));
        QCOMPARE(worth.points[0].day, QDate(2025, 1, 31));
        QCOMPARE(worth.points[0].assets, euros(970'00 + 300'00 + 50'00));
        QCOMPARE(worth.points[0].debts, euros(-500'00));
        QCOMPARE(worth.points[1].day, QDate(2025, 2, 15));
        QCOMPARE(worth.points[1].worth(), euros(970'00 - 52'00 + 300'00 + 33'00 - 500'00));
    }

    void payeesAreRankedByWhatIsLeftAfterRefunds()
    {
        const SmallBook book;
        const TopPayees top = topPayees(book.reader(), DateRange::of(Month(2025, 1)), 5);
        QCOMPARE(top.payees.size(), size_t(2));
        QCOMPARE(top.payees[0].name, u"Landlord"_s);
        QCOMPARE(top.payees[1].sum, euros(-30'00));
        QCOMPARE(top.payees[1].count, 2);
        QCOMPARE(topPayees(book.reader(), {}, 1).payees.size(), size_t(1));
    }

    void paceComparesWithTheMedianOfTheMonthsBefore()
    {
        test::TestLedger book;
        const AccountId giro = book.account(u"Giro"_s);
        const std::int64_t spent[] = {-100'00, -200'00, -400'00, -300'00};
        for (int i = 0; i < 4; ++i) {
            book.add(giro, QDate(2025, 1 + i, 1), spent[i], u"Shop"_s, u"groceries"_s);
            book.add(giro, QDate(2025, 1 + i, 20), -50'00, u"Shop"_s, u"groceries"_s);
            book.add(giro, QDate(2025, 1 + i, 2), 1000'00, u"Employer"_s, u"income.salary"_s);
        }
        book.add(giro, QDate(2025, 5, 1), -230'00, u"Shop"_s, u"groceries"_s);
        const SpendingPace pace = spendingPace(book.reader(), Month(2025, 5), QDate(2025, 5, 10));
        QCOMPARE(pace.monthsCompared, 4);
        QCOMPARE(pace.days.size(), size_t(31));
        QCOMPARE(pace.days[0].usual, euros(-250'00));
        QCOMPARE(pace.days[0].little, euros(-175'00));
        QCOMPARE(pace.days[0].much, euros(-325'00));
        QCOMPARE(pace.days[30].usual, euros(-300'00));
        QCOMPARE(pace.spentSoFar(), std::optional(euros(-230'00)));
        QCOMPARE(pace.lessThanUsual(), std::optional(euros(20'00)));
        QVERIFY(!pace.days[10].spent);
        const SpendingPace early = spendingPace(book.reader(), Month(2025, 2), QDate(2025, 2, 10));
        QVERIFY(!early.hasUsual());
        QVERIFY(!early.lessThanUsual());
    }

    void anEmptyBookGivesEmptyReports()
    {
        const test::TestLedger book;
        QVERIFY(cashFlow(book.reader(), {}).rows.empty());
        QVERIFY(netWorth(book.reader(), {}).points.empty());
        QVERIFY(categoryBreakdown(book.reader(), {}).shares.empty());
        QVERIFY(topPayees(book.reader(), {}).payees.empty());
        QVERIFY(balanceHistory(book.reader(), {}, {}).points.empty());
        QVERIFY(!spendingPace(book.reader(), Month(2025, 3), QDate(2025, 3, 15)).hasUsual());
    }
};

QTEST_GUILESS_MAIN(ReportTest)
#include "report_test.moc"
