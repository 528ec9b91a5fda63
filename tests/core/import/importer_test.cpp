// SPDX-License-Identifier: GPL-3.0-or-later

// Whole imports into a book: undo, accounts, transfers, categories, a book that changed meanwhile.
#include "core/ledger/verify.h"

#include "tests/support/import_support.h"
#include "tests/support/test_ledger.h"

#include <QTest>

#include <array>

using namespace bp;
using namespace bp::test;
using namespace Qt::StringLiterals;

namespace {

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
        decideNoTransfer(preview, std::array{RowRef{0, 0}}, book.reader(), {});
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
        QTest::newRow("memory") << 0.75 << int(CategorySource::Memory) << false << true;
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
