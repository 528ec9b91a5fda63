// SPDX-License-Identifier: GPL-3.0-or-later

// What a person decides for one row of a preview is heard by those alike, before anything is in the
// book.
#include "core/advice/feature_settings.h"
#include "core/categorize/categorizer_chain.h"
#include "core/categorize/payee_memory.h"
#include "core/import/row_merchants.h"

#include "tests/support/import_support.h"
#include "tests/support/test_ledger.h"

#include <QTest>

#include <array>

using namespace bp;
using namespace bp::test;
using namespace Qt::StringLiterals;

class PreviewAlikeTest : public QObject
{
    Q_OBJECT

    static Advisors advisorsOf(const TestLedger &book)
    {
        Advisors advisors;
        advisors.categorizer = makeCategorizer(book.reader(), nullptr, nullptr);
        return advisors;
    }
    /// A shop known well, three entries of it, one refund, and one of another shop.
    static RawFile statement()
    {
        return rawFile(giro,
                       {rawRow(day(0), -3'420, u"QUXMARKT SAGT DANKE 4711"_s),
                        rawRow(day(1), -3'020, u"QUXMARKT SAGT DANKE 4712"_s),
                        rawRow(day(2), -3'120, u"QUXMARKT SAGT DANKE 4713"_s),
                        rawRow(day(3), 500, u"QUXMARKT SAGT DANKE 4714"_s),
                        rawRow(day(4), -1'000, u"ZORPFUEL"_s)});
    }
    static void sortByHand(TestLedger &book, const QString &payee, const QString &key)
    {
        const AccountId account = book.account(u"Cash"_s);
        for (int i = 0; i < 20; ++i)
            book.add(account, day(-1 - i), -3'000, payee, key);
    }
    static void
    decide(const TestLedger &book, ImportPreview &preview, int row, const QString &category)
    {
        setCategory(preview,
                    std::array{RowRef{0, row}},
                    category.isEmpty() ? CategoryId() : book.category(category),
                    book.reader(),
                    advisorsOf(book));
    }
    static CategoryId putForward(const ImportPreview &preview, int row)
    {
        const CategorySuggestion *best = preview.putForward(rowOf(preview, row));
        return best ? best->value : CategoryId();
    }

private Q_SLOTS:
    void aCorrectionIsFollowedByTheNextRowAtOnce()
    {
        TestLedger book;
        sortByHand(book, u"QUXMARKT SAGT DANKE"_s, u"groceries.supermarket"_s);
        sortByHand(book, u"ZORPFUEL"_s, u"transport.fuel"_s);
        const CategoryId pets = book.category(u"pets"_s);
        ImportPreview preview = prepare(*book, {statement()}, advisorsOf(book));
        QCOMPARE(rowOf(preview, 1).category, book.category(u"groceries.supermarket"_s));
        decide(book, preview, 0, u"pets"_s);
        for (const int row : {1, 2}) {
            QCOMPARE(putForward(preview, row), pets);
            // Asked about, not applied: nobody confirmed these.
            QVERIFY(rowOf(preview, row).category.isNull());
            QVERIFY(!rowOf(preview, row).isCategoryDecided);
        }
        QCOMPARE(rowOf(preview, 4).category, book.category(u"transport.fuel"_s));
        // What everything decided anew says is the same.
        const auto again = checkedAgain(preview, book.reader(), advisorsOf(book), Progress::none());
        QVERIFY(again);
        for (int row = 0; row < 5; ++row) {
            QCOMPARE(putForward(*again, row), putForward(preview, row));
            QCOMPARE(rowOf(*again, row).category, rowOf(preview, row).category);
        }
        const QByteArray before = book.hash();
        commit(*book, preview);
        int confirmed = 0;
        book.reader().forEachEntry({}, [&](const EntryFacts &facts) {
            confirmed += facts.isConfirmed() && !facts.batch.isNull() ? 1 : 0;
        });
        QCOMPARE(confirmed, 1);
        QVERIFY(book->undo());
        QCOMPARE(book.hash(), before);
    }

    void itHoldsInAnotherAccountToo()
    {
        TestLedger book;
        sortByHand(book, u"QUXMARKT SAGT DANKE"_s, u"groceries.supermarket"_s);
        const AccountId other = book.account(u"Other"_s);
        ImportPreview preview = prepare(*book, {statement()}, advisorsOf(book));
        decide(book, preview, 0, u"pets"_s);
        const auto moved = withAccount(preview,
                                       0,
                                       *book.reader().account(other),
                                       book.reader(),
                                       advisorsOf(book),
                                       Progress::none());
        QVERIFY(moved);
        QCOMPARE(rowOf(*moved, 0).category, book.category(u"pets"_s));
        QCOMPARE(putForward(*moved, 1), book.category(u"pets"_s));
    }

    void whoThinksBetterIsHeardToo()
    {
        TestLedger book;
        sortByHand(book, u"QUXMARKT SAGT DANKE"_s, u"groceries.supermarket"_s);
        ImportPreview preview = prepare(*book, {statement()}, advisorsOf(book));
        decide(book, preview, 0, u"pets"_s);
        decide(book, preview, 0, u"groceries.supermarket"_s);
        QCOMPARE(rowOf(preview, 1).category, book.category(u"groceries.supermarket"_s));
        QVERIFY(rowOf(preview, 1).categoryConfidence >= 0.9);
    }

    void aRefusalIsHeard()
    {
        TestLedger book;
        sortByHand(book, u"QUXMARKT SAGT DANKE"_s, u"groceries.supermarket"_s);
        ImportPreview preview = prepare(*book, {statement()}, advisorsOf(book));
        QCOMPARE(rowOf(preview, 2).category, book.category(u"groceries.supermarket"_s));
        // One no to what was chosen so often makes those alike wait, the second silences it.
        decide(book, preview, 0, {});
        QVERIFY(rowOf(preview, 2).category.isNull());
        QCOMPARE(putForward(preview, 2), book.category(u"groceries.supermarket"_s));
        decide(book, preview, 1, {});
        QVERIFY(putForward(preview, 2).isNull());
    }

    void aRefusedGuessOfTheBankIsRefusedForThoseAlike()
    {
        TestLedger book;
        RawFile file = statement();
        for (RawEntry &row : file.statements.front().entries)
            row.category = u"Groceries"_s;
        ImportPreview preview = prepare(*book, {file}, advisorsOf(book));
        QCOMPARE(putForward(preview, 1), book.category(u"groceries"_s));
        decide(book, preview, 0, u"pets"_s);
        QCOMPARE(putForward(preview, 1), book.category(u"pets"_s));
        QCOMPARE(putForward(preview, 4), book.category(u"groceries"_s));
    }

    void whatWasNeverMetIsKnownAfterTheFirst()
    {
        TestLedger book;
        ImportPreview preview = prepare(*book, {statement()}, advisorsOf(book));
        QVERIFY(putForward(preview, 1).isNull());
        decide(book, preview, 0, u"pets"_s);
        QCOMPARE(putForward(preview, 1), book.category(u"pets"_s));
    }

    void thoseAlikeAreOfOneDirectionAndUndecided()
    {
        TestLedger book;
        ImportPreview preview = prepare(*book, {statement()}, advisorsOf(book));
        const std::array first{RowRef{0, 0}};
        QCOMPARE(rowsAlike(preview, first), (std::vector{RowRef{0, 1}, RowRef{0, 2}}));
        decide(book, preview, 1, u"pets"_s);
        QCOMPARE(rowsAlike(preview, first), (std::vector{RowRef{0, 2}}));
        setTicked(preview, std::array{RowRef{0, 2}}, false, book.reader(), {});
        QVERIFY(rowsAlike(preview, first).empty());
    }

    void aPersonsRuleStays()
    {
        TestLedger book;
        QVERIFY(book->change(u"Rule"_s, [&](LedgerWriter &writer) -> Result<void> {
            CategoryRule rule;
            rule.name = u"mine"_s;
            rule.condition = R"({"field":"payee","op":"contains","value":"quxmarkt"})";
            rule.category = book.category(u"giving.gift"_s);
            writer.addCategoryRule(rule);
            return {};
        }));
        ImportPreview preview = prepare(*book, {statement()}, advisorsOf(book));
        decide(book, preview, 0, u"pets"_s);
        QCOMPARE(rowOf(preview, 1).category, book.category(u"giving.gift"_s));
        QCOMPARE(rowOf(preview, 1).categorySource, CategorySource::Rule);
    }
};

QTEST_GUILESS_MAIN(PreviewAlikeTest)
#include "preview_alike_test.moc"
