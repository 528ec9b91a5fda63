// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/statement_chain.h"

#include <QtTest>

using namespace bp;
using namespace Qt::StringLiterals;

namespace {

RawStatement statement(QDate from, std::int64_t opening, QDate to, std::int64_t closing)
{
    RawStatement statement;
    statement.account.number = u"DE1"_s;
    statement.currency = EUR;
    statement.opening = StatedBalance{from, Money(opening, EUR)};
    statement.closing = StatedBalance{to, Money(closing, EUR)};
    return statement;
}

QDate march(int day)
{
    return {2026, 3, day};
}

} // namespace

class StatementChainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeChainHasNoGapInAnyOrder()
    {
        std::vector<RawStatement> all{statement(march(1), 0, march(10), 500),
                                      statement(march(11), 500, march(20), 300),
                                      statement(march(21), 300, march(31), 900)};
        do {
            QVERIFY(statementGaps(all).empty());
            std::ranges::next_permutation(
                all, {}, [](const RawStatement &s) { return s.opening->day; });
        } while (all.front().opening->day != march(1));
    }
    void missingDaysAreNamed()
    {
        const std::vector<RawStatement> all{statement(march(20), 438, march(31), 100),
                                            statement(march(1), 0, march(11), 500)};
        const auto gaps = statementGaps(all);
        QCOMPARE(gaps.size(), size_t(1));
        QCOMPARE(gaps[0].before, 1);
        QCOMPARE(gaps[0].after, 0);
        QCOMPARE(gaps[0].days, (DateRange{march(12), march(19)}));
        QCOMPARE(gaps[0].difference, Money(-62, EUR));
    }
    void accountsDoNotMix()
    {
        std::vector<RawStatement> all{statement(march(1), 0, march(10), 500),
                                      statement(march(11), 9, march(20), 300)};
        all[1].account.number = u"DE2"_s;
        QVERIFY(statementGaps(all).empty());
    }
    void overlapsAreNoGaps()
    {
        const std::vector<RawStatement> all{statement(march(1), 0, march(31), 500),
                                            statement(march(10), 200, march(20), 300),
                                            statement(march(15), 250, march(31), 500)};
        QVERIFY(statementGaps(all).empty());
    }
    void statementsOfOneDayFollowTheirBalances()
    {
        const std::vector<RawStatement> all{statement(march(1), 0, march(1), 100),
                                            statement(march(1), 300, march(1), 50),
                                            statement(march(1), 100, march(1), 300)};
        QVERIFY(statementGaps(all).empty());
    }
};

QTEST_GUILESS_MAIN(StatementChainTest)
#include "statement_chain_test.moc"
