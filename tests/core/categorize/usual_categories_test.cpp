// SPDX-License-Identifier: GPL-3.0-or-later

// Three are always one key away, and what only fills a place is never more than that.
#include "core/categorize/categorizer_chain.h"
#include "core/categorize/merchant_knowledge.h"

#include "tests/core/categorize/memory_books.h"

#include <QtTest>

using namespace bp;
using namespace bp::test;

class UsualCategoriesTest : public QObject
{
    Q_OBJECT

private:
    static std::shared_ptr<const CategorizerChain> chain(const TestLedger &book)
    {
        static const auto knowledge = MerchantKnowledge::load(u"DE"_s).value();
        return makeCategorizer(book.reader(), nullptr, knowledge);
    }

private Q_SLOTS:
    void besideWhatIsKnownStandItsNeighbours()
    {
        TestLedger book;
        const auto said = chain(book)->suggest(asking(u"NETFLIX.COM"_s));
        QCOMPARE(said.size(), size_t(3));
        double sum = 0;
        for (const CategorySuggestion &each : said) {
            QCOMPARE(book.reader().category(each.value)->parent,
                     book.reader().category(said.front().value)->parent);
            QVERIFY(!each.reason.isEmpty());
            sum += each.confidence;
        }
        QVERIFY(!said.front().isOnlyAtHand);
        QVERIFY(said[1].isOnlyAtHand && said[2].isOnlyAtHand);
        QVERIFY(said[1].confidence <= said[0].confidence && sum <= 1.0001);
    }

    void whereNothingIsKnownTheMostUsedAreAtHandAndNoneIsShownUnasked()
    {
        TestLedger book;
        addSeveral(book, book.account(u"Giro"_s), u"ALPHA"_s, 2, u"transport.fuel"_s);
        addSeveral(book, book.account(u"Giro"_s), u"BETA"_s, 5, u"health.pharmacy"_s);
        addSeveral(book, book.account(u"Giro"_s), u"GAMMA"_s, 3, u"housing.rent"_s);
        const CategorizerQuery query = asking(u"QUXWERTZ"_s);
        QVERIFY(chain(book)->suggest(query).empty());
        const auto atHand = chain(book)->candidates(query);
        QCOMPARE(atHand.size(), size_t(3));
        QCOMPARE(atHand[0].value, book.category(u"health.pharmacy"_s));
        QCOMPARE(atHand[1].value, book.category(u"housing.rent"_s));
        QCOMPARE(atHand[2].value, book.category(u"transport.fuel"_s));
    }

    void moneyThatComesInIsOfferedWhatMoneyCameInAs()
    {
        TestLedger book;
        addSeveral(book, book.account(u"Giro"_s), u"ALPHA"_s, 9, u"transport.fuel"_s);
        addSeveral(book, book.account(u"Giro"_s), u"BETA"_s, 1, u"income.salary"_s);
        const auto atHand = chain(book)->candidates(asking(u"QUXWERTZ"_s, 5'000));
        QCOMPARE(atHand.size(), size_t(1));
        QCOMPARE(atHand.front().value, book.category(u"income.salary"_s));
    }

    void aNewBookIsToldNothingAtRandom()
    {
        TestLedger book;
        QVERIFY(chain(book)->candidates(asking(u"QUXWERTZ"_s)).empty());
    }

    void whatWasRefusedIsNotAtHand()
    {
        TestLedger book;
        const CategorizerQuery query = asking(u"NETFLIX.COM"_s);
        const CategoryId second = chain(book)->suggest(query)[1].value;
        const CategoryAnswer no{query, second, {}};
        const auto next = chain(book)->withAnswers(std::span(&no, 1))->candidates(query);
        QVERIFY(next.size() > 1);
        for (const CategorySuggestion &each : next)
            QVERIFY(each.value != second);
    }
};

QTEST_APPLESS_MAIN(UsualCategoriesTest)
#include "usual_categories_test.moc"
