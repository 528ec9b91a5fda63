// SPDX-License-Identifier: GPL-3.0-or-later

// Whole imports into a book: verdicts, completed entries, tombstones, told-apart rows, proofs,
// gaps, accounts.
#include "tests/support/import_support.h"
#include "tests/support/test_ledger.h"

#include <QTest>

#include <algorithm>

using namespace bp;
using namespace bp::test;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2025, 3, 3);
const QString giro = u"DE02120300000000202051"_s;

QDate day(int n)
{
    return monday.addDays(n);
}

const PreviewRow &rowOf(const ImportPreview &preview, int row, int statement = 0)
{
    return preview.statements[size_t(statement)].rows[size_t(row)];
}

ImportOutcome commit(Ledger &ledger, const ImportPreview &preview)
{
    const auto outcome =
        commitImport(ledger, preview, {}, QDateTime(QDate(2025, 3, 15), QTime(12, 0), Qt::UTC));
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().message));
    return *outcome;
}

std::vector<RawEntry> everySevenDays(int from, int to)
{
    std::vector<RawEntry> rows;
    for (int week = from; week <= to; ++week)
        rows.push_back(rawRow(day(7 * week), -10'000, u"LANDLORD WEEKLY"_s));
    return rows;
}

/// Says the same of everything.
class OneAnswer final : public Categorizer
{
public:
    OneAnswer(CategoryId category, double confidence, CategorySource source)
        : m_category(category)
        , m_confidence(confidence)
        , m_source(source)
    {
    }
    std::vector<CategorySuggestion> suggest(const CategorizerQuery &) const override
    {
        CategorySuggestion suggestion;
        suggestion.value = m_category;
        suggestion.confidence = m_confidence;
        suggestion.reason = u"because"_s;
        suggestion.source = m_source;
        return {suggestion};
    }

private:
    CategoryId m_category;
    double m_confidence;
    CategorySource m_source;
};

} // namespace

class ImporterTest : public QObject
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
        setTicked(preview, RowRef{0, 0}, true);
        QCOMPARE(commit(*book, preview).entries, 1);
        QCOMPARE(entriesOf(*book, giro).size(), size_t(2));
    }

    void anUndoneImportLeavesNothingBehind()
    {
        TestLedger book;
        const QByteArray before = book.hash();
        const RawFile file = rawFile(giro, {rawRow(day(0), -500, u"Shop"_s, u"a1"_s)}, 1000);
        import(*book, file);
        const QByteArray after = book.hash();
        QCOMPARE(book->undoText(), u"Import 1 entry"_s);
        QVERIFY(book->undo());
        QCOMPARE(book.hash(), before);
        QVERIFY(book->redo());
        QCOMPARE(book.hash(), after);
        QVERIFY(book->undo());
        QCOMPARE(import(*book, file).entries, 1);
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
        QVERIFY(!rowOf(preview, 0).reason.isEmpty());

        decideDifferent(preview, {0, 0});
        decideSame(preview, {0, 0});
        QVERIFY(preview.rejections.empty());
        decideDifferent(preview, {0, 0});
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

    void aBookedAmountReplacesThePendingOne()
    {
        TestLedger book;
        import(*book, rawFile(giro, {rawRow(day(0), -4000, u"RESTAURANT"_s, u"77"_s)}));
        const ImportPreview preview =
            prepare(*book, {rawFile(giro, {rawRow(day(2), -4600, u"RESTAURANT"_s, u"77"_s)})});
        QCOMPARE(rowOf(preview, 0).verdict, RowVerdict::AlreadyThere);
        QVERIFY(rowOf(preview, 0).amountChanged);
        commit(*book, preview);
        const auto account = book.reader().accountByNumber(giro);
        QCOMPARE(book.reader().balance(account->id).minor(), -4600);
        // Twice the amount is another purchase, whatever the id says.
        const auto other =
            prepare(*book, {rawFile(giro, {rawRow(day(3), -9900, u"RESTAURANT"_s, u"77"_s)})});
        QCOMPARE(rowOf(other, 0).verdict, RowVerdict::New);
    }

    void pendingRowsWait()
    {
        TestLedger book;
        RawEntry pending = rawRow(day(5), -900, u"PETROL"_s);
        pending.isPending = true;
        const auto preview =
            prepare(*book, {rawFile(giro, {rawRow(day(4), -100, u"A"_s), pending}, 0)});
        QCOMPARE(rowOf(preview, 1).verdict, RowVerdict::Doubtful);
        QCOMPARE(rowOf(preview, 1).doubt, Doubt::Pending);
        QVERIFY(!rowOf(preview, 1).isTicked);
        QCOMPARE(preview.statements[0].bookProof.verdict, ProofVerdict::Proved);
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
        setTicked(unticked, RowRef{0, 0}, false);
        QCOMPARE(unticked.statements[0].bookProof.verdict, ProofVerdict::Disproved);
        QCOMPARE(unticked.statements[0].bookProof.residue.minor(), -700);
        QVERIFY(unticked.statements[0].bookProof.sentence.contains(u"-7.00"_s));
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
        QCOMPARE(preview.gaps[0].first, day(6));
        QCOMPARE(preview.gaps[0].last, day(19));
        QCOMPARE(preview.gaps[0].difference.minor(), -500);
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

    void ownTransfersArePaired()
    {
        TestLedger book;
        const QString savings = u"DE89370400440532013000"_s;
        RawFile from = rawFile(giro, {rawRow(day(0), -20'000, u"Savings plan"_s)}, 50'000);
        from.statements[0].entries[0].counterAccount = savings;
        const RawFile to = rawFile(savings, {rawRow(day(1), 20'000, u"Savings plan"_s)}, 0);
        const auto both = prepare(*book, {from, to});
        QCOMPARE(rowOf(both, 0, 0).verdict, RowVerdict::Transfer);
        QCOMPARE(rowOf(both, 0, 1).verdict, RowVerdict::Transfer);
        QCOMPARE(commit(*book, both).transfers, 1);
        for (const EntryId id : book.reader().entryIds({}))
            QVERIFY(book.reader().entry(id)->isTransfer());
        QVERIFY(book->undo());
        // One after the other gives the same.
        import(*book, to);
        QCOMPARE(import(*book, from).transfers, 1);
        for (const EntryId id : book.reader().entryIds({}))
            QVERIFY(book.reader().entry(id)->isTransfer());
        QCOMPARE(import(*book, from).entries, 0);
        QVERIFY(verify(book.reader(), Progress::none()).isOk());
    }

    void aRejectedPairStaysApart()
    {
        TestLedger book;
        const QString savings = u"DE89370400440532013000"_s;
        import(*book, rawFile(savings, {rawRow(day(0), 5'000, u"A"_s)}));
        const RawFile file = rawFile(giro, {rawRow(day(0), -5'000, u"B"_s)});
        ImportPreview preview = prepare(*book, {file});
        QCOMPARE(rowOf(preview, 0).verdict, RowVerdict::Transfer);
        decideNoTransfer(preview, {0, 0});
        QCOMPARE(commit(*book, preview).transfers, 0);
        QCOMPARE(book.reader().transferRejections().size(), size_t(1));
        QCOMPARE(import(*book, file).entries, 0);
        QCOMPARE(book.reader().entry(book.reader().entryIds({}).front())->isTransfer(), false);
    }

    void thresholdsDecideWhatAMachineMayDo_data()
    {
        QTest::addColumn<double>("confidence");
        QTest::addColumn<int>("source");
        QTest::addColumn<bool>("isSet");
        QTest::addColumn<bool>("isRemembered"); // with its reason, to be judged by the person
        QTest::newRow("sure") << 0.95 << int(CategorySource::Learned) << true << true;
        QTest::newRow("between") << 0.8 << int(CategorySource::Learned) << false << true;
        QTest::newRow("unsure") << 0.5 << int(CategorySource::Learned) << false << false;
        QTest::newRow("rule") << 0.5 << int(CategorySource::Rule) << true << false;
        QTest::newRow("memory") << 0.75 << int(CategorySource::Memory) << true << true;
    }
    void thresholdsDecideWhatAMachineMayDo()
    {
        QFETCH(double, confidence);
        QFETCH(int, source);
        TestLedger book;
        Advisors advisors;
        const CategoryId category = book.category(u"groceries"_s);
        advisors.categorizer =
            std::make_shared<OneAnswer>(category, confidence, CategorySource(source));
        import(*book, rawFile(giro, {rawRow(day(0), -5'000, u"B"_s)}), advisors);
        const EntryId id = book.reader().entryIds({}).front();
        const Entry entry = *book.reader().entry(id);
        QTEST(!entry.category.isNull(), "isSet");
        QTEST(!book.reader().suggestions(id).empty(), "isRemembered");
        if (!entry.category.isNull())
            QCOMPARE(entry.categorySource, CategorySource(source));
    }

    void filesWithoutAnAccountGoWhereTheLastOneWent()
    {
        TestLedger book;
        const auto file = [](int from) {
            RawFile raw = rawFile({},
                                  {rawRow(day(from), -100 - from, u"A"_s),
                                   rawRow(day(from + 1), -200 - from, u"B"_s)},
                                  {},
                                  u"QIF"_s);
            return raw;
        };
        QCOMPARE(import(*book, file(0)).accounts, 1);
        QCOMPARE(import(*book, file(40)).accounts, 0);
        QCOMPARE(book.reader().accounts().size(), size_t(1));
    }

    void oneNameInTwoCurrenciesIsTwoAccountsForGood()
    {
        TestLedger book;
        RawFile file = rawFile({}, {rawRow(day(0), -500, u"Shop"_s)});
        RawFile dollars = rawFile({}, {rawRow(day(0), -900, u"Store"_s, {}, USD)});
        file.statements[0].account.name = dollars.statements[0].account.name = u"Wise"_s;
        file.statements.push_back(dollars.statements[0]);
        QCOMPARE(import(*book, file).accounts, 2);
        const ImportOutcome again = import(*book, file);
        QCOMPARE(again.accounts, 0);
        QCOMPARE(again.entries, 0);
        QCOMPARE(book.reader().accounts().back().name, u"Wise USD"_s);
    }

    void aBookChangedSinceThePreviewIsCheckedAgain()
    {
        TestLedger book;
        const RawFile file =
            rawFile(giro, {rawRow(day(0), -5'000, u"B"_s), rawRow(day(1), -60, u"C"_s)});
        const ImportPreview preview = prepare(*book, {file});
        import(*book, file);
        const ImportPreview stale = preview;
        const auto outcome = commit(*book, stale);
        QCOMPARE(outcome.entries, 2 * 0);
        QVERIFY(outcome.changedSincePreview > 0);
    }
};

QTEST_GUILESS_MAIN(ImporterTest)
#include "importer_test.moc"
