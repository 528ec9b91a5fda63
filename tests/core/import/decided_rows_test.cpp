// SPDX-License-Identifier: GPL-3.0-or-later

// A row that a decision of the person brings into the import is named and sorted like any other,
// at that moment, and stored so.
#include "core/categorize/categorizer_chain.h"
#include "core/import/row_merchants.h"

#include "tests/support/import_support.h"
#include "tests/support/test_ledger.h"

#include <QTest>

#include <array>

using namespace bp;
using namespace bp::test;
using namespace Qt::StringLiterals;

class DecidedRowsTest : public QObject
{
    Q_OBJECT

    static constexpr std::array known{RowRef{0, 0}};
    static constexpr std::array fresh{RowRef{0, 1}};

    static Advisors advisorsOf(const TestLedger &book)
    {
        Advisors advisors;
        advisors.categorizer = makeCategorizer(book.reader(), nullptr, nullptr);
        return advisors;
    }
    static void sortByHand(TestLedger &book, const QString &payee, const QString &key)
    {
        const AccountId account = book.account(u"Cash"_s);
        for (int i = 0; i < 20; ++i)
            book.add(account, day(-1 - i), -3'000, payee, key);
    }
    /// A row the book has, and a new one of the same shop.
    static ImportPreview preview(TestLedger &book, const Advisors &advisors)
    {
        const RawEntry row = rawRow(day(0), -3'420, u"QUXMARKT SAGT DANKE 4711"_s, u"id1"_s);
        import(*book, rawFile(giro, {row}));
        return prepare(
            *book,
            {rawFile(giro, {row, rawRow(day(2), -3'020, u"QUXMARKT SAGT DANKE 4712"_s, u"id2"_s)})},
            advisors);
    }
    static CategoryId putForward(const ImportPreview &preview, int row, int statement = 0)
    {
        const CategorySuggestion *best = preview.putForward(rowOf(preview, row, statement));
        return best ? best->value : CategoryId();
    }

private Q_SLOTS:
    void whatIsDifferentOrTickedIsNamedAndSorted_data()
    {
        QTest::addColumn<bool>("isTicked");
        QTest::newRow("different") << false;
        QTest::newRow("ticked") << true;
    }

    void whatIsDifferentOrTickedIsNamedAndSorted()
    {
        QFETCH(bool, isTicked);
        TestLedger book;
        sortByHand(book, u"QUXMARKT SAGT DANKE"_s, u"groceries.supermarket"_s);
        const Advisors advisors = advisorsOf(book);
        ImportPreview now = preview(book, advisors);
        QCOMPARE(rowOf(now, 0).verdict, RowVerdict::AlreadyThere);
        if (isTicked)
            setTicked(now, known, true, book.reader(), advisors);
        else
            decideDifferent(now, known, book.reader(), advisors);
        const PreviewRow row = rowOf(now, 0);
        QCOMPARE(row.category, book.category(u"groceries.supermarket"_s));
        QCOMPARE(row.categorySource, rowOf(now, 1).categorySource);
        QCOMPARE(row.payee, rowOf(now, 1).payee);
        QCOMPARE(putForward(now, 0), row.category);
        commit(*book, now);
        int stored = 0;
        for (const EntryRow &entry : book.reader().entryRows(book.reader().entryIds({}))) {
            if (entry.entry.day != day(0) || entry.entry.category.isNull())
                continue;
            ++stored;
            QCOMPARE(entry.entry.category, row.category);
            QCOMPARE(entry.payee, row.payee);
        }
        QCOMPARE(stored, 1);
    }

    void whatIsLeftOutAgainIsNotSorted()
    {
        TestLedger book;
        sortByHand(book, u"QUXMARKT SAGT DANKE"_s, u"groceries.supermarket"_s);
        const Advisors advisors = advisorsOf(book);
        ImportPreview now = preview(book, advisors);
        setTicked(now, known, true, book.reader(), advisors);
        setTicked(now, known, false, book.reader(), advisors);
        QVERIFY(rowOf(now, 0).category.isNull());
        decideDifferent(now, known, book.reader(), advisors);
        decideSame(now, known, book.reader(), advisors);
        QVERIFY(rowOf(now, 0).category.isNull());
        QVERIFY(putForward(now, 0).isNull());
    }

    void itHearsAndIsHeard()
    {
        TestLedger book;
        const Advisors advisors = advisorsOf(book);
        const CategoryId pets = book.category(u"pets"_s);
        ImportPreview now = preview(book, advisors);
        setCategory(now, fresh, pets, book.reader(), advisors);
        decideDifferent(now, known, book.reader(), advisors);
        QCOMPARE(putForward(now, 0), pets);

        now = preview(book, advisors);
        setTicked(now, known, true, book.reader(), advisors);
        QCOMPARE(rowsAlike(now, fresh), (std::vector{known[0]}));
        setCategory(now, known, pets, book.reader(), advisors);
        QCOMPARE(putForward(now, 1), pets);
        decideSame(now, known, book.reader(), advisors); // nothing is said of the shop any more
        QVERIFY(putForward(now, 1).isNull());
    }

    void bothSidesOfNoTransferAreSorted()
    {
        TestLedger book;
        sortByHand(book, u"QUXMARKT SAGT DANKE"_s, u"groceries.supermarket"_s);
        const Advisors advisors = advisorsOf(book);
        const std::vector<RawFile> files{
            rawFile(giro, {rawRow(day(0), -3'420, u"QUXMARKT SAGT DANKE 4711"_s)}),
            rawFile(u"DE89370400440532013000"_s,
                    {rawRow(day(0), 3'420, u"QUXMARKT SAGT DANKE 4711"_s)})};
        for (const RowRef said : {RowRef{0, 0}, RowRef{1, 0}}) {
            ImportPreview now = prepare(*book, files, advisors);
            QCOMPARE(rowOf(now, 0, 1).verdict, RowVerdict::Transfer);
            decideNoTransfer(now, std::array{said}, book.reader(), advisors);
            for (const int statement : {0, 1}) {
                const PreviewRow &row = rowOf(now, 0, statement);
                QCOMPARE(row.verdict, RowVerdict::New);
                QCOMPARE(row.reason.kind, RowReason::Kind::SaidNoTransfer);
                QCOMPARE(putForward(now, 0, statement), book.category(u"groceries.supermarket"_s));
            }
        }
    }

    void aSideLeftAloneSaysNothingOfTheOther()
    {
        TestLedger book;
        const Advisors advisors = advisorsOf(book);
        const QString savings = u"DE89370400440532013000"_s;
        const RawEntry there = rawRow(day(0), 5'000, u"A"_s, u"id1"_s);
        ImportPreview now =
            prepare(*book,
                    {rawFile(giro, {rawRow(day(0), -5'000, u"B"_s)}), rawFile(savings, {there})},
                    advisors);
        QCOMPARE(rowOf(now, 0).verdict, RowVerdict::Transfer);
        decideDifferent(now, std::array{RowRef{1, 0}}, book.reader(), advisors);
        QCOMPARE(rowOf(now, 0).verdict, RowVerdict::New);
        QCOMPARE(rowOf(now, 0).reason.kind, RowReason::Kind::NotInBook);
        QVERIFY(!rowOf(now, 0, 1).hasPartner());
        QCOMPARE(commit(*book, now).transfers, 0);
    }
};

QTEST_GUILESS_MAIN(DecidedRowsTest)
#include "decided_rows_test.moc"
