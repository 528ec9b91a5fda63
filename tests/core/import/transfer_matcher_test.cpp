// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/transfer_matcher.h"

#include <QTest>

using namespace bp;
using namespace Qt::StringLiterals;

namespace {

TransferLeg leg(int account, int day, std::int64_t minor, Currency currency = EUR)
{
    TransferLeg made;
    made.account = account;
    made.day = QDate(2025, 3, 1).addDays(day);
    made.amount = Money(minor, currency);
    made.row = {account, day};
    made.words = size_t(account);
    return made;
}

TransferLeg named(TransferLeg made, int counterpart)
{
    made.counterpart = counterpart;
    return made;
}

TransferFinding found(const std::vector<TransferLeg> &legs)
{
    TransferTask task;
    task.legs = legs;
    task.convert = [](Money money, Currency target, QDate) -> std::optional<Money> {
        if (money.currency() == EUR && target == USD)
            return Money(money.minor() * 108 / 100, USD);
        return {};
    };
    return findTransfers(task);
}

} // namespace

class TransferMatcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsAndDoubts_data()
    {
        QTest::addColumn<std::vector<TransferLeg>>("legs");
        QTest::addColumn<int>("pairs");
        QTest::addColumn<int>("doubts");
        using Legs = std::vector<TransferLeg>;
        QTest::newRow("same day") << Legs{leg(0, 0, -100), leg(1, 0, 100)} << 1 << 0;
        QTest::newRow("five days later") << Legs{leg(0, 0, -100), leg(1, 5, 100)} << 1 << 0;
        QTest::newRow("six days later") << Legs{leg(0, 0, -100), leg(1, 6, 100)} << 0 << 0;
        QTest::newRow("before") << Legs{leg(0, 3, -100), leg(1, 1, 100)} << 1 << 0;
        QTest::newRow("one account") << Legs{leg(0, 0, -100), leg(0, 0, 100)} << 0 << 0;
        QTest::newRow("same sign") << Legs{leg(0, 0, -100), leg(1, 0, -100)} << 0 << 0;
        QTest::newRow("two targets")
            << Legs{leg(0, 0, -100), leg(1, 0, 100), leg(2, 0, 100)} << 0 << 1;
        QTest::newRow("two targets, one named")
            << Legs{named(leg(0, 0, -100), 2), leg(1, 0, 100), leg(2, 0, 100)} << 1 << 0;
        QTest::newRow("two sources on nearby days")
            << Legs{leg(0, 0, -100), leg(0, 1, -100), leg(1, 2, 100)} << 0 << 1;
        QTest::newRow("weekly")
            << Legs{leg(0, 0, -100), leg(0, 7, -100), leg(1, 1, 100), leg(1, 8, 100)} << 2 << 0;
        QTest::newRow("every third day, same days")
            << Legs{leg(0, 0, -100), leg(0, 3, -100), leg(1, 0, 100), leg(1, 3, 100)} << 2 << 0;
        QTest::newRow("twins")
            << Legs{leg(0, 0, -100), leg(0, 0, -100), leg(1, 0, 100), leg(1, 0, 100)} << 2 << 0;
        QTest::newRow("two twins, one target")
            << Legs{leg(0, 0, -100), leg(0, 0, -100), leg(1, 0, 100)} << 0 << 1;
        QTest::newRow("fee, named")
            << Legs{named(leg(0, 0, -100'00), 1), leg(1, 1, 98'50)} << 1 << 0;
        QTest::newRow("fee, nobody says so")
            << Legs{leg(0, 0, -100'00), leg(1, 1, 98'50)} << 0 << 0;
        QTest::newRow("dollars within the rate")
            << Legs{named(leg(0, 0, -100'00), 1), leg(1, 1, 105'00, USD)} << 1 << 0;
        QTest::newRow("dollars beyond the rate")
            << Legs{named(leg(0, 0, -100'00), 1), leg(1, 1, 118'00, USD)} << 0 << 0;
        QTest::newRow("named elsewhere")
            << Legs{named(leg(0, 0, -100), 2), leg(1, 0, 100)} << 0 << 0;
    }
    void pairsAndDoubts()
    {
        QFETCH(std::vector<TransferLeg>, legs);
        const TransferFinding finding = found(legs);
        QTEST(int(finding.pairs.size()), "pairs");
        QTEST(int(finding.doubts.size()), "doubts");
        for (const TransferPair &pair : finding.pairs) {
            QVERIFY(legs[size_t(pair.first)].amount.isNegative());
            QVERIFY(!sentence(pair.reason, QLocale::c()).isEmpty());
        }
        for (const TransferDoubt &doubt : finding.doubts)
            QVERIFY(doubt.legs.size() >= 3 && doubt.reason.count >= 3);
    }

    void twoEntriesOfTheBookAreLeftAlone()
    {
        TransferLeg a = leg(0, 0, -100), b = leg(1, 0, 100);
        a.entry = EntryId(1);
        b.entry = EntryId(2);
        QVERIFY(found({a, b}).pairs.empty());
    }

    void aReconciledSideIsShownNotTaken()
    {
        TransferLeg wall = leg(1, 0, 100);
        wall.entry = EntryId(2);
        wall.isWall = true;
        const auto finding = found({leg(0, 0, -100), wall});
        QVERIFY(finding.pairs.empty());
        QCOMPARE(finding.doubts.size(), size_t(1));
    }

    void wordsForTransfersAreKnown()
    {
        QVERIFY(soundsLikeTransfer(u"Übertrag auf Sparkonto", {}));
        QVERIFY(soundsLikeTransfer({}, u"VIREMENT INTERNE"));
        QVERIFY(!soundsLikeTransfer(u"REWE SAGT DANKE", u"Kartenzahlung"));
    }
};

QTEST_GUILESS_MAIN(TransferMatcherTest)
#include "transfer_matcher_test.moc"
