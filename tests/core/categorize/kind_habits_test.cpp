// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/categorize/categorizer_chain.h"
#include "core/categorize/kind_habits.h"
#include "core/categorize/merchant_knowledge.h"

#include "tests/support/test_ledger.h"

#include <QtTest>

using namespace bp;
using namespace bp::test;
using namespace Qt::StringLiterals;
using Tree = KindHabits::Tree;

namespace {

const CategoryId fuel(1); // made by the program
const CategoryId cafes(2);
const CategoryId gas(11); // the person's own
const CategoryId coffee(12);
const CategoryId food(13);

CategorizerQuery query(const QString &payee)
{
    CategorizerQuery query;
    query.payee = payee;
    query.amount = Money(-4000, EUR);
    query.day = QDate(2025, 3, 1);
    return query;
}

PayeeMemory choosing(const QString &payee, CategoryId category, int times, PayeeMemory memory = {})
{
    for (int i = 0; i < times; ++i)
        memory = memory.withChoice(query(payee), category, PayeeMemory::Choice::Confirmed);
    return memory;
}

} // namespace

class KindHabitsTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const MerchantKnowledge> m_knowledge;
    std::vector<Category> m_categories;

    void add(CategoryId id, const QString &name, const QString &key = {})
    {
        Category category;
        category.id = id;
        category.key = key;
        category.name = name;
        m_categories.push_back(category);
    }
    KindHabits habits(const PayeeMemory &memory, Tree tree = Tree::Persons) const
    {
        return KindHabits::of(memory, *m_knowledge, m_categories, tree);
    }
    CategorySuggestion
    first(const PayeeMemory &memory, const QString &payee, Tree tree = Tree::Persons) const
    {
        ChainLinks links;
        links.memory = std::make_shared<const PayeeMemory>(memory);
        links.knowledge = m_knowledge;
        links.habits = std::make_shared<const KindHabits>(habits(memory, tree));
        for (const Category &category : m_categories) {
            if (!category.key.isEmpty())
                links.categoryByKey.insert(category.key, category.id);
        }
        const auto said = CategorizerChain(std::move(links)).suggest(query(payee));
        return said.empty() ? CategorySuggestion() : said.front();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_knowledge = MerchantKnowledge::load(u"US"_s).value_or(nullptr);
        QVERIFY(m_knowledge);
        add(fuel, u"Fuel & charging"_s, u"transport.fuel"_s);
        add(cafes, u"Cafés & bars"_s, u"eating_out.cafe"_s);
        add(gas, u"Tank"_s);
        add(coffee, u"Coffee Shops"_s);
        add(food, u"Food"_s);
    }

    void aNewShopGoesWhereThePersonSortsItsKind()
    {
        const PayeeMemory memory =
            choosing(u"CHEVRON 1234"_s, gas, 8, choosing(u"EXXONMOBIL 4711"_s, gas, 8));
        const CategorySuggestion said = first(memory, u"VALERO 0815"_s);
        QCOMPARE(said.value, gas);
        QVERIFY(said.confidence > 0.7);
        QVERIFY2(said.confidence <= PayeeMemory::waitsAt, "a machine's guess goes unasked");
        QVERIFY2(said.reason.contains("your category"_L1), qPrintable(said.reason));
    }

    void theNameOfACategoryInUseTellsItsKind()
    {
        const PayeeMemory unused = choosing(u"UNKNOWN THING"_s, food, 12);
        QCOMPARE(habits(unused).meaningOf(u"eating_out.cafe"_s).category, cafes);
        const PayeeMemory used = choosing(u"SOME PLACE"_s, coffee, 3, unused);
        QCOMPARE(habits(used).meaningOf(u"eating_out.cafe"_s).category, coffee);
    }

    void whoKeepsOwnCategoriesIsNotGivenOthersUnasked()
    {
        const CategorySuggestion fresh = first({}, u"STARBUCKS STORE 12345"_s, Tree::Programs);
        QCOMPARE(fresh.value, cafes);
        QVERIFY(fresh.confidence >= 0.9);
        const CategorySuggestion said =
            first(choosing(u"UNKNOWN THING"_s, food, 12), u"STARBUCKS"_s);
        QCOMPARE(said.value, cafes);
        QCOMPARE(said.confidence, PayeeMemory::waitsAt);
    }

    void oneOddShopLeavesTheProgramsCategory()
    {
        const QString cafe = u"eating_out.cafe"_s;
        PayeeMemory memory = choosing(u"DUNKIN 1234"_s, food, 2);
        QCOMPARE(habits(memory, Tree::Programs).meaningOf(cafe).category, cafes);
        QCOMPARE(habits(memory, Tree::Programs).meaningOf(cafe).most, 1.0);
        memory = choosing(u"PEETS COFFEE 12"_s, food, 2, memory);
        QCOMPARE(habits(memory, Tree::Programs).meaningOf(cafe).category, cafes);
        memory = choosing(u"STARBUCKS STORE 12345"_s, food, 2, memory);
        QCOMPARE(habits(memory, Tree::Programs).meaningOf(cafe).category, food);
    }

    void aRefundSaysNothingOfWhatIsBoughtThere()
    {
        CategorizerQuery refund = query(u"CHEVRON 1234"_s);
        refund.amount = Money(4000, EUR);
        const PayeeMemory memory =
            PayeeMemory().withChoice(refund, gas, PayeeMemory::Choice::Confirmed);
        QCOMPARE(habits(memory).meaningOf(u"transport.fuel"_s).category, fuel);
    }

    void aCategoryBesideTheProgramsIsNoTreeOfItsOwn()
    {
        TestLedger book;
        const AccountId giro = book.account(u"Giro"_s);
        CategoryId canteen;
        QVERIFY(book->change(u"make"_s, [&](LedgerWriter &writer) -> Result<void> {
            Category category;
            category.name = u"Canteen"_s;
            canteen = writer.addCategory(category);
            for (int day = 1; day <= 20; ++day) {
                Entry entry;
                entry.account = giro;
                entry.day = QDate(2025, 1, day);
                entry.amount = Money(-500, EUR);
                entry.bank.payee = u"QUXKOCH"_s;
                entry.category = canteen;
                entry.categorySource = CategorySource::Person;
                if (auto added = writer.addEntry(entry); !added)
                    return fail(added.error());
            }
            return {};
        }));
        const auto chain = makeCategorizer(book.reader(), nullptr, m_knowledge);
        QVERIFY(chain->suggest(query(u"STARBUCKS STORE 12345"_s)).front().confidence >= 0.9);
    }

    void aHabitMakesMemoryItComesFromNoSurer()
    {
        const PayeeMemory memory =
            choosing(u"CHEVRON 1234"_s, gas, 1, choosing(u"UNKNOWN THING"_s, food, 12));
        QVERIFY(habits(memory).meaningOf(u"transport.fuel"_s).isHabit);
        const double alone = memory.suggest(query(u"CHEVRON 1234"_s)).front().confidence;
        QCOMPARE(first(memory, u"CHEVRON 1234"_s).confidence, alone);
    }

    void whatWasHeardSinceCountsTheSameAsReadAnew()
    {
        const PayeeMemory one = choosing(u"CHEVRON 1234"_s, gas, 10);
        const PayeeMemory two = choosing(u"EXXONMOBIL 4711"_s, gas, 3, one);
        const KindHabits::Meaning after =
            habits(one).after(two, *m_knowledge).meaningOf(u"transport.fuel"_s);
        const KindHabits::Meaning anew = habits(two).meaningOf(u"transport.fuel"_s);
        QCOMPARE(after.category, anew.category);
        QCOMPARE(after.share, anew.share);
    }
};

QTEST_GUILESS_MAIN(KindHabitsTest)
#include "kind_habits_test.moc"
