// SPDX-License-Identifier: GPL-3.0-or-later

// What an import sorts its rows into: the person's rules and earlier choices, what the file says,
// what a machine thinks, and in which order; and what the person answers in the preview.
#include "core/advice/feature_settings.h"
#include "core/advice/report_card.h"
#include "core/advice/teaching_entries.h"
#include "core/categorize/categorizer_chain.h"
#include "core/categorize/feedback.h"
#include "core/categorize/rule_condition.h"
#include "core/categorize/waiting_entries.h"
#include "core/import/planned_categories.h"
#include "core/import/row_merchants.h"

#include "tests/support/import_support.h"
#include "tests/support/test_ledger.h"

#include <QTest>

#include <algorithm>

using namespace bp;
using namespace bp::test;
using namespace Qt::StringLiterals;

namespace {

const QDate importDay(2025, 3, 15); // as commit() of the support has it

Advisors advisorsOf(const TestLedger &book)
{
    Advisors advisors;
    advisors.categorizer = makeCategorizer(book.reader(), nullptr, nullptr);
    return advisors;
}

RawEntry sortedRow(const QString &payee, const QString &category, int n = 0)
{
    RawEntry row = rawRow(day(n), -2'530, payee);
    row.category = category;
    return row;
}

RawFile bankFile(std::vector<RawEntry> rows)
{
    return rawFile(giro, std::move(rows));
}

/// The same rows from the book of another app.
RawFile appFile(std::vector<RawEntry> rows)
{
    RawFile file = bankFile(std::move(rows));
    file.isSortedByPerson = true;
    return file;
}

/// So many entries of a payee the person sorted by hand, before the rows of the files.
void sortByHand(TestLedger &book, const QString &payee, const QString &key, int count)
{
    const AccountId account = book.account(u"Cash"_s);
    for (int i = 0; i < count; ++i)
        book.add(account, day(-1 - i), -2'530, payee, key);
}

void addRule(TestLedger &book, const QString &payee, const QString &key)
{
    const auto condition = RuleCondition::test(
        RuleCondition::Field::Payee, RuleCondition::Op::Contains, QStringList{payee});
    QVERIFY(condition);
    QVERIFY(book->change(u"Rule"_s, [&](LedgerWriter &writer) -> Result<void> {
        CategoryRule rule;
        rule.name = u"mine"_s;
        rule.condition = condition->toJson();
        rule.category = book.category(key);
        writer.addCategoryRule(rule);
        return {};
    }));
}

/// The one imported entry of a bank text.
Entry entryOf(const TestLedger &book, const QString &payee)
{
    Entry found;
    book.reader().forEachEntry({}, [&](const EntryFacts &facts) {
        if (facts.bankPayee == payee)
            found = *book.reader().entry(facts.id);
    });
    return found;
}

/// Knows one answer.
class Says final : public Categorizer
{
public:
    Says(CategoryId category, double confidence)
        : m_category(category)
        , m_confidence(confidence)
    {
    }
    std::vector<CategorySuggestion> suggest(const CategorizerQuery &) const override
    {
        return {{{m_category, m_confidence, u"it always is"_s}, CategorySource::Knowledge, {}}};
    }

private:
    CategoryId m_category;
    double m_confidence;
};

QString nameOf(const TestLedger &book, CategoryId id)
{
    const auto category = book.reader().category(id);
    return category ? category->name : QString();
}

bool teaches(const TestLedger &book, const QString &payee)
{
    bool found = false;
    forEachTeacher(book.reader(), {}, [&](const EntryFacts &, const QString &text) {
        found = found || text == payee;
    });
    return found;
}

} // namespace

class ImportSortingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRuleGoesBeforeTheBank()
    {
        TestLedger book;
        addRule(book, u"QUXMARKT"_s, u"giving.gift"_s);
        import(*book, bankFile({sortedRow(u"QUXMARKT"_s, u"Food"_s)}), advisorsOf(book));
        const Entry entry = entryOf(book, u"QUXMARKT"_s);
        QCOMPARE(entry.category, book.category(u"giving.gift"_s));
        QCOMPARE(entry.categorySource, CategorySource::Rule);
    }

    void whatThePersonDidGoesBeforeTheBank_data()
    {
        QTest::addColumn<int>("earlier");
        QTest::addColumn<bool>("isOn");
        QTest::addColumn<bool>("isSorted"); // else it waits, with the person's own category first
        QTest::newRow("often") << 12 << true << true;
        QTest::newRow("often, no machine") << 12 << false << true;
        QTest::newRow("once") << 1 << true << false;
    }

    void whatThePersonDidGoesBeforeTheBank()
    {
        QFETCH(int, earlier);
        QFETCH(bool, isOn);
        TestLedger book;
        sortByHand(book, u"ZORPFUEL"_s, u"transport.fuel"_s, earlier);
        QVERIFY(FeatureSettings::setOn(*book, Feature::Sorting, isOn));
        const Advisors advisors = advisorsOf(book);
        const RawFile file = bankFile({sortedRow(u"ZORPFUEL"_s, u"Cars"_s)});
        const ImportPreview preview = prepare(*book, {file}, advisors);
        const CategoryId fuel = book.category(u"transport.fuel"_s);
        QCOMPARE(preview.suggestionsOf(rowOf(preview, 0)).front().value, fuel);
        import(*book, file, advisors);
        const Entry entry = entryOf(book, u"ZORPFUEL"_s);
        QTEST(entry.category == fuel, "isSorted");
        QCOMPARE(entry.category.isNull(), entry.category != fuel);
        for (const Category &category : book.reader().categories())
            QVERIFY(category.name != "Cars"_L1);
    }

    void theBanksCategoryIsAGuessToLookAt()
    {
        TestLedger book;
        const RawFile file = bankFile({sortedRow(u"QUXMARKT"_s, u"Groceries"_s)});
        auto outcome = import(*book, file, advisorsOf(book));
        QCOMPARE(outcome.categorized, 0);
        QCOMPARE(outcome.suggested, 1);
        Entry entry = entryOf(book, u"QUXMARKT"_s);
        QVERIFY(entry.category.isNull());
        // To be judged like all a machine says, with a reason.
        auto records = book.reader().suggestions(entry.id);
        QCOMPARE(records.size(), size_t(1));
        QCOMPARE(records.front().category, book.category(u"groceries"_s));
        QCOMPARE(records.front().state, SuggestionRecord::State::Pending);
        QVERIFY(records.front().reason.contains(u"Groceries"_s));
        QVERIFY(book->undo());

        // Followed by who wants less sure ones followed, and marked.
        QVERIFY(FeatureSettings::setApplyFrom(*book, 0.8));
        outcome = import(*book, file, advisorsOf(book));
        QCOMPARE(outcome.categorized, 1);
        entry = entryOf(book, u"QUXMARKT"_s);
        QCOMPARE(entry.category, book.category(u"groceries"_s));
        QCOMPARE(entry.categorySource, CategorySource::File);
        QVERIFY(!teaches(book, u"QUXMARKT"_s));
    }

    void theBanksGuessWaitsInTheBookUntilItIsAnswered()
    {
        TestLedger book;
        const CategoryId groceries = book.category(u"groceries"_s);
        import(*book,
               bankFile({sortedRow(u"QUXMARKT"_s, u"Groceries"_s),
                         sortedRow(u"QUXMARKT"_s, u"Groceries"_s, 3)}),
               advisorsOf(book));
        const auto waiting = [&] {
            return waitingEntries(
                book.reader(), *advisorsOf(book).categorizer, 0.7, 0.9, Progress::none());
        };
        QCOMPARE(waiting().unsure.size(), size_t(2));
        const Entry entry = *book.reader().entry(waiting().unsure.front().entry);
        const auto said =
            Feedback::suggestions(book.reader(), *advisorsOf(book).categorizer, entry);
        QCOMPARE(said.size(), size_t(1));
        QCOMPARE(said.front().value, groceries);
        QVERIFY(said.front().reason.contains(u"Groceries"_s));
        // Without the machine nobody proposes it.
        QVERIFY(FeatureSettings::setOn(*book, Feature::Sorting, false));
        QVERIFY(waiting().unsure.empty());
        QVERIFY(FeatureSettings::setOn(*book, Feature::Sorting, true));
        // A no to one is heard by the other.
        QVERIFY(Feedback(*book, day(20)).reject(entry.id, said.front()));
        QVERIFY(waiting().unsure.empty());
        QVERIFY(book->undo());
        // So is another choice.
        const AskedEntry asked{entry.id, said.front()};
        QVERIFY(Feedback(*book, day(20)).choose(std::array{asked}, book.category(u"pets"_s)));
        QCOMPARE(waiting().unsure.size(), size_t(1));
        QCOMPARE(waiting().unsure.front().suggestion.value, book.category(u"pets"_s));
    }

    void noBankMakesACategoryUnasked()
    {
        TestLedger book;
        QVERIFY(FeatureSettings::setApplyFrom(*book, 0.8));
        const size_t before = book.reader().categories().size();
        const auto rows = {sortedRow(u"QUXMARKT"_s, u"Fancy food"_s),
                           sortedRow(u"ZORPFUEL"_s, u"Fancy fuel"_s),
                           sortedRow(u"BLIMCAFE"_s, u"Fancy food"_s)};
        ImportPreview preview = prepare(*book, {bankFile(rows)}, advisorsOf(book));
        QVERIFY(rowOf(preview, 0).namesNewCategory);
        // Unless the person wants it.
        const CategoryId fancy =
            planCategory(preview, u"Fancy food"_s, CategoryKind::Expense, book.reader());
        setCategory(preview, RowRef{0, 0}, fancy);
        QCOMPARE(rowsNamedAlike(preview, std::array{RowRef{0, 0}}), std::vector{(RowRef{0, 2})});
        commit(*book, preview);
        QCOMPARE(book.reader().categories().size(), before + 1);
        const Entry entry = entryOf(book, u"QUXMARKT"_s);
        QCOMPARE(nameOf(book, entry.category), u"Fancy food"_s);
        QCOMPARE(entry.categorySource, CategorySource::Person);
        QVERIFY(entryOf(book, u"ZORPFUEL"_s).category.isNull());
        QVERIFY(entryOf(book, u"BLIMCAFE"_s).category.isNull());
        QVERIFY(book->undo());
        QCOMPARE(book.reader().categories().size(), before);
    }

    void whatMeansNoCategoryIsNothing_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("isNothing");
        for (const QString &word : {u"Nicht kategorisiert"_s,
                                    u"Sonstiges"_s,
                                    u"Uncategorized"_s,
                                    u"UNCATEGORISED"_s,
                                    u"Other"_s,
                                    u"Non catégorisé"_s,
                                    u"Sin categoría"_s,
                                    u"Niet gecategoriseerd"_s,
                                    u"Okategoriserat"_s,
                                    u"Bez kategorii"_s,
                                    u"Без категории"_s,
                                    u"Nezařazeno"_s,
                                    u"Ausgaben:Sonstiges"_s})
            QTest::newRow(qPrintable(word)) << word << true;
        QTest::newRow("a word among others") << u"Other income"_s << false;
        QTest::newRow("above") << u"Sonstiges:Geschenke"_s << false;
    }

    void whatMeansNoCategoryIsNothing()
    {
        QFETCH(QString, word);
        TestLedger book;
        const ImportPreview preview =
            prepare(*book, {bankFile({sortedRow(u"QUXMARKT"_s, word)})}, advisorsOf(book));
        QTEST(!rowOf(preview, 0).namesNewCategory, "isNothing");
        QVERIFY(rowOf(preview, 0).suggestions < 0);
    }

    void aSurerMachineGoesBeforeTheBank()
    {
        TestLedger book;
        const CategoryId fuel = book.category(u"transport.fuel"_s);
        const RawFile file = bankFile({sortedRow(u"QUXMARKT"_s, u"Groceries"_s)});
        Advisors advisors;
        advisors.categorizer =
            makeCategorizer(book.reader(), std::make_shared<Says>(fuel, 0.95), nullptr);
        ImportPreview preview = prepare(*book, {file}, advisors);
        QCOMPARE(rowOf(preview, 0).category, fuel);
        advisors.categorizer =
            makeCategorizer(book.reader(), std::make_shared<Says>(fuel, 0.8), nullptr);
        preview = prepare(*book, {file}, advisors);
        QCOMPARE(preview.putForward(rowOf(preview, 0))->value, book.category(u"groceries"_s));
    }

    void withoutTheMachineNoBankSorts()
    {
        TestLedger book;
        QVERIFY(FeatureSettings::setOn(*book, Feature::Sorting, false));
        import(*book, bankFile({sortedRow(u"QUXMARKT"_s, u"Groceries"_s)}), advisorsOf(book));
        QVERIFY(entryOf(book, u"QUXMARKT"_s).category.isNull());
    }

    void aRefusedGuessOfTheBankStaysAway()
    {
        TestLedger book;
        QVERIFY(FeatureSettings::setApplyFrom(*book, 0.8));
        import(*book, bankFile({sortedRow(u"QUXMARKT"_s, u"Groceries"_s)}), advisorsOf(book));
        const Entry entry = entryOf(book, u"QUXMARKT"_s);
        QVERIFY(Feedback(*book, day(0))
                    .reject(entry.id, *Feedback::machineChoice(book.reader(), entry)));
        import(*book, bankFile({sortedRow(u"QUXMARKT"_s, u"Groceries"_s, 9)}), advisorsOf(book));
        book.reader().forEachEntry(
            {}, [](const EntryFacts &facts) { QVERIFY(facts.category.isNull()); });
    }

    /// Each row was sorted one by one, by hand; a rule speaks of what nobody looked at. In the book
    /// too no rule changes what the person sorted.
    void whatWasSortedInAnotherAppStaysWhateverRulesAndMemorySay()
    {
        TestLedger book;
        addRule(book, u"QUXMARKT"_s, u"giving.gift"_s);
        sortByHand(book, u"ZORPFUEL"_s, u"transport.fuel"_s, 12);
        import(*book,
               appFile({sortedRow(u"QUXMARKT"_s, u"Groceries"_s),
                        sortedRow(u"ZORPFUEL"_s, u"Fancy fuel"_s),
                        sortedRow(u"QUXMARKT SOUTH"_s, {})}),
               advisorsOf(book));
        for (const auto &[payee, category] : {std::pair(u"QUXMARKT"_s, u"Groceries"_s),
                                              std::pair(u"ZORPFUEL"_s, u"Fancy fuel"_s)}) {
            const Entry entry = entryOf(book, payee);
            QCOMPARE(nameOf(book, entry.category), category);
            QCOMPARE(entry.categorySource, CategorySource::Person);
            QVERIFY(teaches(book, payee));
            QVERIFY(book.reader().suggestions(entry.id).empty());
        }
        // What was left open there is open to the rule.
        QCOMPARE(entryOf(book, u"QUXMARKT SOUTH"_s).categorySource, CategorySource::Rule);
    }

    void aCorrectionInThePreviewIsFollowedAtOnce()
    {
        TestLedger book;
        sortByHand(book, u"QUXMARKT"_s, u"groceries.supermarket"_s, 60);
        const CategoryId gift = book.category(u"giving.gift"_s);
        const QByteArray before = book.hash();
        ImportPreview preview =
            prepare(*book, {bankFile({sortedRow(u"QUXMARKT"_s, {})})}, advisorsOf(book));
        QCOMPARE(rowOf(preview, 0).category, book.category(u"groceries.supermarket"_s));
        setCategory(preview, {0, 0}, gift);
        commit(*book, preview);
        const auto records = book.reader().suggestions(entryOf(book, u"QUXMARKT"_s).id);
        QCOMPARE(records.size(), size_t(1));
        QCOMPARE(records.front().state, SuggestionRecord::State::Rejected);
        QCOMPARE(records.front().category, book.category(u"groceries.supermarket"_s));
        // The next one alike, and the report card, know it; one undo takes it all back.
        const auto next =
            advisorsOf(book).categorizer->suggest({u"QUXMARKT"_s, {}, {-2'530, EUR}, day(9), {}});
        QCOMPARE(next.front().value, gift);
        QVERIFY(next.front().isPersonsWord);
        QCOMPARE(ReportCards::of(book.reader(), importDay).rejected, 1);
        QVERIFY(book->undo());
        QCOMPARE(book.hash(), before);
    }

    void aClearedCategoryIsARefusal()
    {
        TestLedger book;
        sortByHand(book, u"QUXMARKT"_s, u"groceries.supermarket"_s, 12);
        ImportPreview preview =
            prepare(*book, {bankFile({sortedRow(u"QUXMARKT"_s, {})})}, advisorsOf(book));
        setCategory(preview, {0, 0}, {});
        commit(*book, preview);
        const Entry entry = entryOf(book, u"QUXMARKT"_s);
        QVERIFY(entry.category.isNull());
        QCOMPARE(book.reader().suggestions(SuggestionRecord::State::Rejected).size(), size_t(1));
        const auto chain = makeCategorizer(book.reader(), nullptr, nullptr);
        QVERIFY(Feedback::suggestions(book.reader(), *chain, entry).empty());
        const auto waiting = waitingEntries(book.reader(), *chain, 0.7, 0.9, Progress::none());
        QVERIFY(waiting.sure.empty() && waiting.unsure.empty());
    }

    void theSameChosenByThePersonIsAYes()
    {
        TestLedger book;
        sortByHand(book, u"QUXMARKT"_s, u"groceries.supermarket"_s, 12);
        ImportPreview preview =
            prepare(*book, {bankFile({sortedRow(u"QUXMARKT"_s, {})})}, advisorsOf(book));
        setCategory(preview, {0, 0}, book.category(u"giving.gift"_s));
        setCategory(preview, {0, 0}, book.category(u"groceries.supermarket"_s)); // thought better
        commit(*book, preview);
        const Entry entry = entryOf(book, u"QUXMARKT"_s);
        QCOMPARE(entry.categorySource, CategorySource::Person);
        const auto records = book.reader().suggestions(entry.id);
        QCOMPARE(records.size(), size_t(1));
        QCOMPARE(records.front().state, SuggestionRecord::State::Accepted);
    }

    void whatWasNotShownIsNotRefused()
    {
        TestLedger book;
        addRule(book, u"BLIMCAFE"_s, u"giving.gift"_s);
        sortByHand(book, u"QUXMARKT"_s, u"groceries.supermarket"_s, 1);
        QVERIFY(FeatureSettings::setSuggestFrom(*book, 0.95));
        ImportPreview preview =
            prepare(*book,
                    {bankFile({sortedRow(u"QUXMARKT"_s, {}), sortedRow(u"BLIMCAFE"_s, {})})},
                    advisorsOf(book));
        QVERIFY(rowOf(preview, 0).suggestions >= 0);
        setCategory(preview, {0, 0}, book.category(u"giving.gift"_s));
        // An exception from a rule is no miss of a machine.
        setCategory(preview, {0, 1}, book.category(u"groceries.supermarket"_s));
        commit(*book, preview);
        QVERIFY(book.reader().suggestions(SuggestionRecord::State::Rejected).empty());
    }

    void answersOutliveABookThatChangedSinceThePreview()
    {
        TestLedger book;
        sortByHand(book, u"QUXMARKT"_s, u"groceries.supermarket"_s, 12);
        const Advisors advisors = advisorsOf(book);
        ImportPreview preview =
            prepare(*book, {bankFile({sortedRow(u"QUXMARKT"_s, {})})}, advisors);
        setCategory(preview, {0, 0}, book.category(u"giving.gift"_s));
        book.account(u"Another"_s);
        QVERIFY(commitImport(*book, preview, advisors, QDateTime(importDay, {9, 0}, Qt::UTC)));
        QCOMPARE(entryOf(book, u"QUXMARKT"_s).category, book.category(u"giving.gift"_s));
        QCOMPARE(book.reader().suggestions(SuggestionRecord::State::Rejected).size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(ImportSortingTest)
#include "import_sorting_test.moc"
