// SPDX-License-Identifier: GPL-3.0-or-later

// A category a person wants for rows of a preview comes into the book with them, not before, and
// leaves it with them.
#include "core/categorize/categorizer_chain.h"
#include "core/import/planned_categories.h"
#include "core/import/preview_history.h"

#include "tests/support/import_support.h"
#include "tests/support/test_ledger.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>
#include <array>

using namespace bp;
using namespace bp::test;
using namespace Qt::StringLiterals;

class PlannedCategoriesTest : public QObject
{
    Q_OBJECT

    template <typename Body>
    static void change(TestLedger &book, Body body)
    {
        const auto done = book->change(u"Meanwhile"_s, [&](LedgerWriter &writer) -> Result<void> {
            body(writer);
            return {};
        });
        QVERIFY(done);
    }
    static Advisors advisorsOf(const TestLedger &book)
    {
        Advisors advisors;
        advisors.categorizer = makeCategorizer(book.reader(), nullptr, nullptr);
        return advisors;
    }
    /// Three entries of one shop, one of another, and money that comes in.
    static ImportPreview preview(TestLedger &book)
    {
        return prepare(*book,
                       {rawFile(giro,
                                {rawRow(day(0), -3'420, u"QUXMARKT"_s),
                                 rawRow(day(1), -3'020, u"QUXMARKT"_s),
                                 rawRow(day(2), -3'120, u"QUXMARKT"_s),
                                 rawRow(day(3), -1'000, u"ZORPFUEL"_s),
                                 rawRow(day(4), 5'000, u"BLIMPRIZE"_s)})},
                       advisorsOf(book));
    }
    static CategoryId sortIntoNew(const TestLedger &book,
                                  ImportPreview &preview,
                                  int row,
                                  const QString &path,
                                  CategoryKind kind = CategoryKind::Expense)
    {
        const CategoryId id = planCategory(preview, path, kind, book.reader());
        setCategory(preview, std::array{RowRef{0, row}}, id, book.reader(), advisorsOf(book));
        return id;
    }
    static std::optional<Category> named(const LedgerReader &reader, const QString &name)
    {
        const std::vector<Category> all = reader.categories();
        const auto at = std::ranges::find(all, name, &Category::name);
        return at == all.end() ? std::nullopt : std::optional(*at);
    }
    static CategoryId categoryOf(const TestLedger &book, int row)
    {
        EntryFilter filter;
        filter.days = {day(row), day(row)};
        return book.reader().entry(book.reader().entryIds(filter).front())->category;
    }
    static CategoryId putForward(const ImportPreview &preview, int row)
    {
        const CategorySuggestion *best = preview.putForward(rowOf(preview, row));
        return best ? best->value : CategoryId();
    }

private Q_SLOTS:
    void itComesWithTheImportAndGoesWithIt()
    {
        TestLedger book;
        ImportPreview now = preview(book);
        const QByteArray before = book.hash();
        const size_t count = book.reader().categories().size();
        const CategoryId chess = sortIntoNew(book, now, 0, u"Hobbies: Chess"_s);
        QVERIFY(isPlanned(chess));
        QCOMPARE(rowOf(now, 0).category, chess);
        QCOMPARE(planCategory(now, u"hobbies:CHESS"_s, CategoryKind::Income, book.reader()), chess);
        sortIntoNew(book, now, 4, u"Prizes"_s, CategoryKind::Income);
        QCOMPARE(book.hash(), before);
        QCOMPARE(commit(*book, now).categorized, 2);
        QCOMPARE(book.reader().categories().size(), count + 3);
        const auto made = book.reader().category(categoryOf(book, 0));
        QCOMPARE(made->name, u"Chess"_s);
        QCOMPARE(book.reader().category(made->parent)->name, u"Hobbies"_s);
        QCOMPARE(book.reader().category(categoryOf(book, 4))->kind, CategoryKind::Income);
        QVERIFY(book->undo());
        QCOMPARE(book.hash(), before);
    }

    void belowAParentOfTheBookItIsOfItsKind()
    {
        TestLedger book;
        ImportPreview now = preview(book);
        const Category parent = *book.reader().categoryByKey(u"groceries"_s);
        sortIntoNew(book, now, 4, QString(parent.name + u": Prizes"_s), CategoryKind::Income);
        commit(*book, now);
        const auto made = book.reader().category(categoryOf(book, 4));
        QCOMPARE(made->parent, parent.id);
        QCOMPARE(made->kind, parent.kind);
    }

    void rowsAlikeHearOfIt()
    {
        TestLedger book;
        ImportPreview now = preview(book);
        const CategoryId chess = sortIntoNew(book, now, 0, u"Chess"_s);
        QCOMPARE(putForward(now, 1), chess);
        QVERIFY(putForward(now, 3).isNull());
        const auto again = checkedAgain(now, book.reader(), advisorsOf(book), Progress::none());
        QVERIFY(again);
        QCOMPARE(putForward(*again, 2), chess);
        QCOMPARE(commit(*book, now).suggested, 2);
        const CategoryId made = named(book.reader(), u"Chess"_s)->id;
        QCOMPARE(categoryOf(book, 0), made);
        QVERIFY(categoryOf(book, 1).isNull());
        const auto pending = book.reader().suggestions(SuggestionRecord::State::Pending);
        QCOMPARE(pending.size(), size_t(2));
        QCOMPARE(pending.front().category, made);
    }

    void noRowThatNeedsItNoCategory()
    {
        TestLedger book;
        ImportPreview now = preview(book);
        const size_t count = book.reader().categories().size();
        sortIntoNew(book, now, 0, u"Chess"_s);
        setTicked(now, std::array{RowRef{0, 0}}, false, book.reader(), {});
        QCOMPARE(commit(*book, now).suggested, 0);
        QCOMPARE(book.reader().categories().size(), count);
        QVERIFY(book.reader().suggestions(SuggestionRecord::State::Pending).empty());
    }

    void aDecisionTakenBackTakesItsCategoryAway()
    {
        TestLedger book;
        ImportPreview now = preview(book);
        PreviewHistory history;
        const std::array first{RowRef{0, 0}};
        const auto decide = [&](CategoryKind kind) {
            history.decide(now, u"chess"_s, first, PreviewHistory::Reach::Alike, [&] {
                sortIntoNew(book, now, 0, u"Chess"_s, kind);
            });
        };
        decide(CategoryKind::Expense);
        QVERIFY(!history.undo(now).empty());
        QVERIFY(!rowOf(now, 0).isSorted());
        QVERIFY(putForward(now, 1).isNull());
        QCOMPARE(categoriesOf(now, book.reader()), book.reader().categories());
        QVERIFY(!history.redo(now).empty());
        QCOMPARE(plannedCategory(now, rowOf(now, 0).category)->kind, CategoryKind::Expense);
        QVERIFY(!history.undo(now).empty());
        decide(CategoryKind::Income);
        commit(*book, now);
        QCOMPARE(named(book.reader(), u"Chess"_s)->kind, CategoryKind::Income);
    }

    void whatIsMadeElsewhereMeanwhileIsNotMadeTwice()
    {
        TestLedger book;
        ImportPreview now = preview(book);
        sortIntoNew(book, now, 0, u"Hobbies: Chess"_s);
        CategoryId made;
        change(book, [&](LedgerWriter &writer) {
            made = CategoryPaths(writer).make(u"hobbies:chess"_s, CategoryKind::Expense, writer);
        });
        const size_t count = book.reader().categories().size();
        const std::vector<Category> known = categoriesOf(now, book.reader());
        QCOMPARE(known.size(), count + 2);
        QVERIFY(std::all_of(known.end() - 2, known.end(), [](const Category &planned) {
            return planned.isArchived; // named, not offered
        }));
        QCOMPARE(planCategory(now, u"Hobbies:Chess"_s, CategoryKind::Expense, book.reader()), made);
        commit(*book, now);
        QCOMPARE(book.reader().categories().size(), count);
        QCOMPARE(categoryOf(book, 0), made);
    }

    void anArchivedOneOpensWithTheImport()
    {
        TestLedger book;
        Category pets = *book.reader().categoryByKey(u"pets"_s);
        pets.isArchived = true;
        change(book, [&](LedgerWriter &writer) { writer.updateCategory(pets); });
        ImportPreview now = preview(book);
        const CategoryId planned = sortIntoNew(book, now, 0, pets.name);
        QVERIFY(isPlanned(planned));
        QVERIFY(book.reader().category(pets.id)->isArchived);
        QVERIFY(!categoriesOf(now, book.reader()).back().isArchived);
        commit(*book, now);
        QCOMPARE(categoryOf(book, 0), pets.id);
        QVERIFY(!book.reader().category(pets.id)->isArchived);
        QVERIFY(book->undo());
        QVERIFY(book.reader().category(pets.id)->isArchived);
    }

    void belowAParentThatIsGoneNothingIsImported()
    {
        TestLedger book;
        CategoryId hobbies;
        change(book, [&](LedgerWriter &writer) {
            hobbies = CategoryPaths(writer).make(u"Hobbies"_s, CategoryKind::Expense, writer);
        });
        ImportPreview now = preview(book);
        sortIntoNew(book, now, 0, u"Hobbies: Chess"_s);
        change(book, [&](LedgerWriter &writer) { QVERIFY(writer.removeCategory(hobbies, {})); });
        const QByteArray before = book.hash();
        const auto done =
            commitImport(*book, now, advisorsOf(book), QDateTime(day(9), QTime(12, 0), Qt::UTC));
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(u"Chess"_s), qPrintable(done.error().message));
        QCOMPARE(book.hash(), before);
        const CategoryId pets = book.category(u"pets"_s);
        setCategory(now, RowRef{0, 0}, pets);
        commit(*book, now);
        QCOMPARE(categoryOf(book, 0), pets);
    }

    void aPathThatNamesNothingPlansNothing()
    {
        TestLedger book;
        ImportPreview now = preview(book);
        QVERIFY(planCategory(now, u" : "_s, CategoryKind::Expense, book.reader()).isNull());
        QVERIFY(now.plannedCategories.empty());
    }
};

QTEST_GUILESS_MAIN(PlannedCategoriesTest)
#include "planned_categories_test.moc"
