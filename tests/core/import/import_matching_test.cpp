// SPDX-License-Identifier: GPL-3.0-or-later

// What a statement and the book have in common: twins, ids, balances, entries made by hand, told
// apart, deleted.
#include "tests/support/import_support.h"
#include "tests/support/test_ledger.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace bp;
using namespace bp::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<RawEntry> everySevenDays(int from, int to)
{
    std::vector<RawEntry> rows;
    for (int week = from; week <= to; ++week)
        rows.push_back(rawRow(day(7 * week), -10'000, u"LANDLORD WEEKLY"_s));
    return rows;
}

} // namespace

class ImportMatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weeklyDebitsDoNotEatEachOther()
    {
        TestLedger book;
        QCOMPARE(import(*book, rawFile(giro, everySevenDays(0, 3))).entries, 4);
        QCOMPARE(import(*book, rawFile(giro, everySevenDays(4, 7))).entries, 4); // next to it
        QCOMPARE(import(*book, rawFile(giro, everySevenDays(2, 9))).entries, 2); // over both
        QCOMPARE(entriesOf(*book, giro), sortedWords(everySevenDays(0, 9)));
    }

    void dailyInterestStaysDaily()
    {
        TestLedger book;
        const auto interest = [](int from, int to) {
            std::vector<RawEntry> rows;
            for (int n = from; n <= to; ++n)
                rows.push_back(rawRow(day(n), 12, u"INTEREST PAID"_s));
            return rows;
        };
        import(*book, rawFile(giro, interest(20, 40)));
        import(*book, rawFile(giro, interest(0, 19)));
        import(*book, rawFile(giro, interest(41, 41)));
        import(*book, rawFile(giro, interest(10, 150)));
        QCOMPARE(entriesOf(*book, giro), sortedWords(interest(0, 150)));
    }

    void twoCoffeesADayStayTwo()
    {
        TestLedger book;
        const auto coffees = [](int from, int to) {
            std::vector<RawEntry> rows;
            for (int n = from; n <= to; ++n) {
                rows.push_back(rawRow(day(n), -350, u"CAFE"_s));
                if (n % 3 == 0)
                    rows.push_back(rawRow(day(n), -350, u"CAFE"_s));
            }
            return rows;
        };
        import(*book, rawFile(giro, coffees(0, 12)));
        import(*book, rawFile(giro, coffees(6, 20)));
        QCOMPARE(entriesOf(*book, giro), sortedWords(coffees(0, 20)));
    }

    void aDeletedEntryStaysAwayUntilTicked()
    {
        TestLedger book;
        const RawFile file =
            rawFile(giro, {rawRow(day(0), -500, u"Shop"_s), rawRow(day(1), -700, u"Baker"_s)});
        import(*book, file);
        const auto ids = book.reader().entryIds({}, EntryOrder::OldestFirst);
        QVERIFY(book->change(u"Delete"_s, [&](LedgerWriter &w) -> Result<void> {
            w.removeEntries(std::span(ids.data(), 1));
            return {};
        }));
        ImportPreview preview = prepare(*book, {file});
        QCOMPARE(rowOf(preview, 0).verdict, RowVerdict::AlreadyThere);
        QVERIFY(rowOf(preview, 0).isDeletedTwin);
        QVERIFY(!rowOf(preview, 0).isTicked);
        QCOMPARE(preview.tickedRows(), 0);
        setTicked(preview, std::array{RowRef{0, 0}}, true, book.reader(), {});
        QCOMPARE(commit(*book, preview).entries, 1);
        QCOMPARE(entriesOf(*book, giro).size(), size_t(2));
    }

    void toldApartIsRememberedAndTakenBack()
    {
        TestLedger book;
        const AccountId account = book.account(u"Giro"_s);
        book.add(account, day(0), -2000, u"Pharmacy"_s);
        RawFile file = rawFile({}, {rawRow(day(1), -2000, u"Pharmacy Centre"_s)});
        file.statements[0].account.name = u"Giro"_s;
        ImportPreview preview = prepare(*book, {file});
        QCOMPARE(rowOf(preview, 0).verdict, RowVerdict::AlreadyThere);
        QVERIFY(!sentence(rowOf(preview, 0).reason, QLocale::c()).isEmpty());

        decideDifferent(preview, std::array{RowRef{0, 0}}, book.reader(), {});
        decideSame(preview, std::array{RowRef{0, 0}}, book.reader(), {});
        QVERIFY(preview.rejections.empty());
        decideDifferent(preview, std::array{RowRef{0, 0}}, book.reader(), {});
        QCOMPARE(commit(*book, preview).entries, 1);
        QCOMPARE(book.reader().matchRejections(account).size(), size_t(1));

        const auto imported = book.reader().entryIds({}, EntryOrder::NewestFirst);
        QCOMPARE(imported.size(), size_t(2));
        QCOMPARE(prepare(*book, {file}).tickedRows(), 0); // it is its own twin now
        const std::vector<EntryId> first{imported.front()};
        QVERIFY(book->undo());
        QVERIFY(book.reader().matchRejections(account).empty());
    }

    void entriesMadeByHandAreFoundAndCompleted()
    {
        TestLedger book;
        const AccountId account = book.account(u"Giro"_s);
        const EntryId open = book.add(account, day(0), -4599, u"Shoes"_s, u"groceries"_s);
        const EntryId wall = book.add(account, day(3), -1200, u"Cinema"_s);
        QVERIFY(book->change(u"Reconcile"_s, [&](LedgerWriter &w) -> Result<void> {
            w.setReconciled(std::span(&wall, 1), true);
            return {};
        }));
        const Entry wallBefore = *book.reader().entry(wall);
        const Entry openBefore = *book.reader().entry(open);
        RawFile file = rawFile({},
                               {rawRow(day(2), -4599, u"SHOES AND MORE 12"_s, u"x1"_s),
                                rawRow(day(4), -1200, u"CINEMA CITY"_s, u"x2"_s)});
        file.statements[0].account.name = u"Giro"_s;
        const ImportOutcome outcome = import(*book, file);
        QCOMPARE(outcome.entries, 0);
        QCOMPARE(outcome.completed, 1);
        QCOMPARE(*book.reader().entry(wall), wallBefore);
        const Entry openAfter = *book.reader().entry(open);
        QCOMPARE(openAfter.bank.id, u"x1"_s);
        QCOMPARE(openAfter.bank.payee, u"SHOES AND MORE 12"_s);
        QCOMPARE(openAfter.category, openBefore.category);
        QCOMPARE(openAfter.payee, openBefore.payee);
        QCOMPARE(openAfter.day, openBefore.day);
        QCOMPARE(import(*book, file).entries, 0);
    }

    void otherIdsAreOtherEntries()
    {
        TestLedger book;
        import(*book,
               rawFile(giro,
                       {rawRow(day(0), -350, u"CAFE"_s, u"1001"_s),
                        rawRow(day(1), -20, u"X"_s, u"1002"_s)}));
        const auto outcome = import(*book,
                                    rawFile(giro,
                                            {rawRow(day(0), -350, u"CAFE"_s, u"1001"_s),
                                             rawRow(day(0), -350, u"CAFE"_s, u"1003"_s)}));
        QCOMPARE(outcome.entries, 1);
    }

    void idsThatChangeWithEveryExportAreSeenThrough()
    {
        TestLedger book;
        const auto rows = [](const QString &prefix) {
            std::vector<RawEntry> all;
            for (int n = 0; n < 12; ++n)
                all.push_back(
                    rawRow(day(n), -100 * (n + 1), u"SHOP"_s, prefix + QString::number(n)));
            return all;
        };
        import(*book, rawFile(giro, rows(u"first-"_s)));
        const auto again = import(*book, rawFile(giro, rows(u"second-"_s)));
        QCOMPARE(again.entries, 0);
    }

    void anotherFormatOfTheSameAccountAddsNothing()
    {
        TestLedger book;
        std::vector<RawEntry> csv, camt;
        const QStringList shops{u"REWE SAGT DANKE"_s,
                                u"ALLIANZ VERSICHERUNG"_s,
                                u"STADTWERKE"_s,
                                u"EDEKA CENTER"_s,
                                u"DB FERNVERKEHR"_s,
                                u"APOTHEKE AM MARKT"_s};
        for (int n = 0; n < 30; ++n) {
            const QString shop = shops[n % shops.size()];
            const std::int64_t minor = -(1234 + 100 * (n % 4));
            csv.push_back(rawRow(day(n), minor, shop + u" 4711"_s));
            RawEntry other =
                rawRow(day(n + (n % 5 == 0 ? 1 : 0)), minor, u"Lastschrift"_s, u"E2E%1"_s.arg(n));
            other.memo = shop + u" FILIALE MUENCHEN"_s;
            camt.push_back(other);
        }
        import(*book, rawFile(giro, csv, {}, u"CSV"_s));
        const auto preview = prepare(*book, {rawFile(giro, camt, {}, u"CAMT.053"_s)});
        int added = 0;
        for (const PreviewRow &row : preview.statements[0].rows)
            added += row.isTicked ? 1 : 0;
        QVERIFY2(added <= 1,
                 qPrintable(QString::number(added))); // the last day lies outside the first file
    }

    void equalRowsOfOneDayAreToldApartByTheirBalances()
    {
        TestLedger book;
        const auto coffees = [](std::int64_t before, int n) {
            return running(std::vector<RawEntry>(size_t(n), rawRow(day(0), -350, u"CAFE"_s)),
                           before);
        };
        import(*book, rawFile(giro, coffees(10'000, 2)));
        // The next file was cut behind the first coffee: it has the second one and a third.
        QCOMPARE(import(*book, rawFile(giro, coffees(9'650, 2))).entries, 1);
        // One from further down the day, before what lies between was seen.
        QCOMPARE(import(*book, rawFile(giro, coffees(8'600, 1))).entries, 1);
        QCOMPARE(import(*book, rawFile(giro, coffees(8'950, 2))).entries, 1);
        QCOMPARE(entriesOf(*book, giro).size(), size_t(5));
        QCOMPARE(import(*book, rawFile(giro, coffees(10'000, 5))).entries, 0);
    }

    void balancesReckonedAnewDoubleNothing()
    {
        TestLedger book;
        const std::vector<RawEntry> noon{rawRow(day(0), -1000, u"A"_s),
                                         rawRow(day(0), -1000, u"B"_s)};
        const std::vector<RawEntry> evening{rawRow(day(0), -500, u"LATE"_s), noon[0], noon[1]};
        import(*book, rawFile(giro, running(noon, 10'000)));
        QCOMPARE(import(*book, rawFile(giro, running(evening, 10'000))).entries, 1);
    }

    void oneOfTwoEqualRowsStaysDeleted()
    {
        TestLedger book;
        const RawFile file = rawFile(
            giro, running(std::vector<RawEntry>(2, rawRow(day(0), -350, u"CAFE"_s)), 10'000));
        import(*book, file);
        const EntryId second = book.reader().entryIds({}, EntryOrder::OldestFirst)[1];
        QVERIFY(book->change(u"Delete"_s, [&](LedgerWriter &w) -> Result<void> {
            w.removeEntries(std::span(&second, 1));
            return {};
        }));
        const ImportPreview preview = prepare(*book, {file});
        QVERIFY(!rowOf(preview, 0).isDeletedTwin);
        QVERIFY(rowOf(preview, 1).isDeletedTwin);
        QCOMPARE(preview.tickedRows(), 0);
    }

    void whatAPersonChangedIsKnownAgainAndStays()
    {
        TestLedger book;
        const RawFile file = rawFile(giro,
                                     {rawRow(day(0), -4000, u"RESTAURANT"_s),
                                      rawRow(day(1), -500, u"BAKER"_s, u"b1"_s),
                                      rawRow(day(2), -700, u"KIOSK"_s)});
        import(*book, file);
        const AccountId other = book.account(u"Cash"_s);
        const auto ids = book.reader().entryIds({}, EntryOrder::OldestFirst);
        QVERIFY(book->change(u"Edit"_s, [&](LedgerWriter &w) -> Result<void> {
            Entry restaurant = *w.entry(ids[0]);
            restaurant.amount = Money(-3800, EUR);
            restaurant.day = day(-9);
            Entry baker = *w.entry(ids[1]);
            baker.amount = Money(-520, EUR);
            Entry kiosk = *w.entry(ids[2]);
            kiosk.account = other;
            for (const Entry &entry : {restaurant, baker, kiosk}) {
                if (auto done = w.updateEntry(entry); !done)
                    return done;
            }
            return {};
        }));
        const QByteArray before = book.hash();
        const ImportOutcome again = import(*book, file);
        QCOMPARE(again.entries, 0);
        QCOMPARE(again.completed, 0);
        QCOMPARE(book.hash(), before);
    }

    void aDeletedEntryMadeByHandThatABankConfirmedStaysAway()
    {
        TestLedger book;
        const AccountId account = book.account(u"Giro"_s);
        const EntryId entry = book.add(account, day(0), -2000, u"Pharmacy"_s);
        RawFile file = rawFile({}, {rawRow(day(1), -2000, u"Pharmacy Centre"_s)});
        file.statements[0].account.name = u"Giro"_s;
        QCOMPARE(import(*book, file).completed, 1);
        QCOMPARE(import(*book, file).completed, 0); // the bank has said it
        QVERIFY(book->change(u"Delete"_s, [&](LedgerWriter &w) -> Result<void> {
            w.removeEntries(std::span(&entry, 1));
            return {};
        }));
        QCOMPARE(import(*book, file).entries, 0);
    }

    void notTheSameCanBeTakenBackByTheNextFile()
    {
        TestLedger book;
        const AccountId account = book.account(u"Giro"_s);
        book.add(account, day(0), -2000, u"Pharmacy"_s);
        RawFile file = rawFile({}, {rawRow(day(1), -2000, u"Pharmacy Centre"_s)});
        file.statements[0].account.name = u"Giro"_s;
        ImportPreview preview = prepare(*book, {file});
        decideDifferent(preview, std::array{RowRef{0, 0}}, book.reader(), {});
        setTicked(preview, std::array{RowRef{0, 0}}, false, book.reader(), {});
        commit(*book, preview);
        ImportPreview next = prepare(*book, {file});
        QCOMPARE(rowOf(next, 0).verdict, RowVerdict::New);
        QCOMPARE(rowOf(next, 0).reason.kind, RowReason::Kind::ToldApart);
        decideSame(next, std::array{RowRef{0, 0}}, book.reader(), {});
        QCOMPARE(commit(*book, next).entries, 0);
        QVERIFY(book.reader().matchRejections(account).empty());
        QCOMPARE(rowOf(prepare(*book, {file}), 0).verdict, RowVerdict::AlreadyThere);
    }
};

QTEST_GUILESS_MAIN(ImportMatchingTest)
#include "import_matching_test.moc"
