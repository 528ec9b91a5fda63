// SPDX-License-Identifier: GPL-3.0-or-later

// What the balances of files prove of an import, and what they say is missing.
#include "core/import/proof_sentences.h"
#include "core/ledger/verify.h"

#include "tests/support/import_support.h"
#include "tests/support/test_ledger.h"

#include <QTest>

#include <array>

using namespace bp;
using namespace bp::test;
using namespace Qt::StringLiterals;

namespace {

} // namespace

class ImportProofsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBankBalanceProvesTheImport()
    {
        TestLedger book;
        const auto first = prepare(
            *book,
            {rawFile(giro, {rawRow(day(0), -500, u"A"_s), rawRow(day(1), 2500, u"B"_s)}, 10'000)});
        QCOMPARE(first.statements[0].bookProof.verdict, ProofVerdict::Proved);
        commit(*book, first);
        const auto account = book.reader().accountByNumber(giro);
        QCOMPARE(book.reader().balance(account->id).minor(), 12'000);
        const auto next = prepare(*book, {rawFile(giro, {rawRow(day(2), -700, u"C"_s)}, 12'000)});
        QCOMPARE(next.statements[0].bookProof.verdict, ProofVerdict::Proved);
        QCOMPARE(next.statements[0].bookProof.before.minor(), 12'000);
        auto unticked = next;
        setTicked(unticked, std::array{RowRef{0, 0}}, false, book.reader(), {});
        QCOMPARE(unticked.statements[0].bookProof.verdict, ProofVerdict::Disproved);
        QCOMPARE(unticked.statements[0].bookProof.residue.minor(), -700);
        QVERIFY(
            bookProofSentence(unticked, unticked.statements[0], QLocale::c()).contains(u"−7.00"_s));
    }

    void olderStatementsLeaveLaterBalancesRight()
    {
        TestLedger book;
        import(*book, rawFile(giro, {rawRow(day(31), -500, u"March"_s)}, 10'000));
        const auto older =
            prepare(*book, {rawFile(giro, {rawRow(day(0), 1000, u"February"_s)}, 9'000)});
        QCOMPARE(older.statements[0].bookProof.verdict, ProofVerdict::Proved);
        commit(*book, older);
        const auto account = book.reader().accountByNumber(giro);
        QCOMPARE(book.reader().balance(account->id).minor(), 9'500);
        QCOMPARE(account->openingMinor, 9'000);
        QCOMPARE(account->openedOn, day(0));
    }

    void missingDaysAreNamed()
    {
        TestLedger book;
        const auto january =
            rawFile(giro, {rawRow(day(0), -100, u"A"_s), rawRow(day(5), -100, u"B"_s)}, 1000);
        const auto march = rawFile(giro, {rawRow(day(20), -100, u"C"_s)}, 300);
        const auto preview = prepare(*book, {march, january});
        QCOMPARE(preview.gaps.size(), size_t(1));
        QCOMPARE(preview.gaps[0].gap.days.first, day(6));
        QCOMPARE(preview.gaps[0].gap.days.last, day(19));
        QCOMPARE(preview.gaps[0].gap.difference.minor(), -500);
        commit(*book, prepare(*book, {january}));
        QCOMPARE(prepare(*book, {march}).gaps.size(), size_t(1));
        const auto joined = rawFile(giro, {rawRow(day(20), -100, u"C"_s)}, 800);
        QVERIFY(prepare(*book, {joined}).gaps.empty());
    }

    void aBalanceDecidesADoubtfulTwin()
    {
        TestLedger book;
        import(*book,
               rawFile(giro,
                       {rawRow(day(0), -350, u"CAFE"_s, u"a"_s),
                        rawRow(day(1), -350, u"CAFE"_s, u"b"_s),
                        rawRow(day(2), -100, u"X"_s, u"c"_s)},
                       10'000));
        // The file gives one id twice; its closing balance needs both rows.
        RawFile file = rawFile(
            giro,
            {rawRow(day(3), -350, u"CAFE"_s, u"d"_s), rawRow(day(3), -350, u"CAFE"_s, u"d"_s)});
        QCOMPARE(rowOf(prepare(*book, {file}), 1).verdict, RowVerdict::Doubtful);
        file.statements[0].closing = StatedBalance{day(3), Money(8500, EUR)};
        const auto needed = prepare(*book, {file});
        QCOMPARE(rowOf(needed, 1).verdict, RowVerdict::New);
        QVERIFY(rowOf(needed, 1).isTicked);
        QCOMPARE(needed.statements[0].bookProof.verdict, ProofVerdict::Proved);
        file.statements[0].closing = StatedBalance{day(3), Money(8850, EUR)};
        QCOMPARE(rowOf(prepare(*book, {file}), 1).verdict, RowVerdict::AlreadyThere);
    }

    void aFileCutInTheMiddleOfADayIsProvedInAnyOrder()
    {
        const auto day1 = running({rawRow(day(0), -100, u"A"_s),
                                   rawRow(day(1), -200, u"B"_s),
                                   rawRow(day(1), -300, u"C"_s),
                                   rawRow(day(1), -400, u"D"_s),
                                   rawRow(day(2), -500, u"E"_s)},
                                  10'000);
        const std::vector<RawEntry> front(day1.begin(), day1.begin() + 3);
        const std::vector<RawEntry> back(day1.begin() + 2, day1.end());
        for (const bool isReversed : {false, true}) {
            TestLedger book;
            const RawFile first = rawFile(giro, isReversed ? back : front);
            const RawFile second = rawFile(giro, isReversed ? front : back);
            for (const RawFile &file : {first, second}) {
                const ImportPreview preview = prepare(*book, {file});
                QCOMPARE(preview.statements[0].bookProof.verdict, ProofVerdict::Proved);
                QVERIFY(preview.gaps.empty());
                commit(*book, preview);
            }
            QCOMPARE(entriesOf(*book, giro), sortedWords(day1));
            // Again, with what came later that day in the book already.
            const BookProof again = prepare(*book, {rawFile(giro, front)}).statements[0].bookProof;
            QCOMPARE(again.verdict, ProofVerdict::Proved);
            QCOMPARE(again.before, again.closing);
            QVERIFY(verify(book.reader(), Progress::none()).findings.empty());
            TestLedger together;
            const ImportPreview both = prepare(*together, {first, second});
            QCOMPARE(both.statements[0].bookProof.verdict, ProofVerdict::Proved);
            QCOMPARE(both.statements[1].bookProof.verdict, ProofVerdict::Proved);
            QCOMPARE(both.tickedRows(), 5);
        }
    }

    void theHistoryOfAnAccountNamesItsGaps()
    {
        TestLedger book;
        import(*book, rawFile(giro, {rawRow(day(20), -100, u"C"_s)}, 300));
        import(*book,
               rawFile(giro, {rawRow(day(0), -100, u"A"_s), rawRow(day(5), -100, u"B"_s)}, 1000));
        const AccountChain chain =
            accountChain(book.reader(), book.reader().accountByNumber(giro)->id);
        QCOMPARE(chain.batches.size(), size_t(2));
        QCOMPARE(chain.gaps().size(), size_t(1));
        QCOMPARE(chain.gaps()[0].days, (DateRange{day(6), day(19)}));
    }

    void aFailedProofSaysWhy()
    {
        TestLedger book;
        import(*book, rawFile(giro, {rawRow(day(0), -500, u"A"_s)}, 10'000));
        ImportPreview preview = prepare(
            *book,
            {rawFile(giro, {rawRow(day(1), -700, u"B"_s), rawRow(day(2), -2600, u"C"_s)}, 9'500)});
        QVERIFY(proofCauses(preview, 0, QLocale::c()).empty());
        setTicked(preview, std::array{RowRef{0, 1}}, false, book.reader(), {});
        const auto unticked = proofCauses(preview, 0, QLocale::c());
        QCOMPARE(unticked.front().row, (RowRef{0, 1}));
        QVERIFY(unticked.front().sentence.contains(u"−26.00"_s));

        RawFile typo = rawFile(giro, {rawRow(day(1), -700, u"B"_s), rawRow(day(2), -2600, u"C"_s)});
        typo.statements[0].opening = StatedBalance{day(1), Money(9'500, EUR)};
        typo.statements[0].closing = StatedBalance{day(2), Money(9'500 - 700 - 6200, EUR)};
        const auto swapped = proofCauses(prepare(*book, {typo}), 0, QLocale::c());
        QCOMPARE(swapped.front().row, (RowRef{0, 1}));
        QVERIFY(swapped.front().sentence.contains(u"−62.00"_s));
    }
};

QTEST_GUILESS_MAIN(ImportProofsTest)
#include "import_proofs_test.moc"
