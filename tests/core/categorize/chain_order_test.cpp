// SPDX-License-Identifier: GPL-3.0-or-later

// Which link of the chain goes before another where both know something.
#include "core/categorize/categorizer_chain.h"
#include "core/categorize/merchant_knowledge.h"

#include "tests/core/categorize/memory_books.h"
#include "tests/core/categorize/parrot.h"

#include <QtTest>

using namespace bp;
using namespace bp::test;

class ChainOrderTest : public QObject
{
    Q_OBJECT

private:
    static std::shared_ptr<const CategorizerChain> chain(const TestLedger &book,
                                                         std::shared_ptr<const Categorizer> model)
    {
        static const auto knowledge = MerchantKnowledge::load(u"DE"_s).value();
        return makeCategorizer(book.reader(), std::move(model), knowledge);
    }

private Q_SLOTS:
    void aKindTheModelNeverMetIsLeftToTheWorld()
    {
        TestLedger book;
        const CategoryId food = book.category(u"groceries"_s);
        const auto said = [&](bool isOfNewKind) {
            return chain(book, std::make_shared<Parrot>(food, 0.85, 0, isOfNewKind))
                ->suggest(asking(u"ZARA"_s))
                .front();
        };
        QCOMPARE(said(true).value, book.category(u"shopping.clothing"_s));
        QCOMPARE(said(true).source, CategorySource::Knowledge);
        QCOMPARE(said(false).value, food);
    }

    void aFirstNameSharedWithSomebodyElseTellsNothing_data()
    {
        QTest::addColumn<QString>("payee");
        QTest::addColumn<int>("heard");
        QTest::addColumn<bool>("isDoubted");
        QTest::newRow("another person") << u"Anna Schmidt"_s << 0 << true;
        QTest::newRow("surname first") << u"BECKMANN, HANS"_s << 0 << true;
        QTest::newRow("known person") << u"Anna Schmidt"_s << 3 << false;
        QTest::newRow("a shop") << u"QUXWERTZ GMBH"_s << 0 << false;
    }

    void aFirstNameSharedWithSomebodyElseTellsNothing()
    {
        QFETCH(QString, payee);
        QFETCH(int, heard);
        TestLedger book;
        const auto model = std::make_shared<Parrot>(book.category(u"giving.gift"_s), 0.88, heard);
        const auto said = chain(book, model)->suggest(asking(payee)).front();
        QCOMPARE(said.value, book.category(u"giving.gift"_s));
        QTEST(said.confidence < 0.5, "isDoubted");
    }

    void whatWasAlwaysSortedSoGoesBeforeAModelThatIsLessSure()
    {
        TestLedger book;
        addSeveral(book, book.account(u"Giro"_s), u"TANKSTELLE QUXHUBER"_s, 1, u"groceries"_s);
        const CategoryId fuel = book.category(u"transport.fuel"_s);
        const auto said = [&](double sureness) {
            return chain(book, std::make_shared<Parrot>(fuel, sureness, 1))
                ->suggest(asking(u"TANKSTELLE QUXHUBER"_s))
                .front();
        };
        QCOMPARE(said(0.5).value, book.category(u"groceries"_s));
        QCOMPARE(said(0.95).value, fuel);
    }

    void whatWasAlwaysSortedSoIsAtLeastShown()
    {
        TestLedger book;
        addSeveral(book, book.account(u"Giro"_s), u"QUXPARK"_s, 1, u"transport.car"_s);
        const auto model = std::make_shared<Parrot>(book.category(u"transport.car"_s), 0.5, 1);
        const auto said = [&] { return chain(book, model)->suggest(asking(u"QUXPARK"_s)).front(); };
        QCOMPARE(said().confidence, 0.7);
        // Not if the person wants to see only what memory is not sure of either.
        QVERIFY(FeatureSettings::setSuggestFrom(*book, 0.9));
        QVERIFY(said().confidence < 0.9);
    }

    void anAmountFarFromAllOthersWaits()
    {
        TestLedger book;
        addSeveral(book, book.account(u"Giro"_s), u"QUXHUBER"_s, 12, u"housing.rent"_s);
        const auto confidence = [&](std::int64_t minor) {
            return chain(book, nullptr)->suggest(asking(u"QUXHUBER"_s, minor)).front().confidence;
        };
        QVERIFY(confidence(-1500) >= 0.9);
        QCOMPARE(confidence(-50), PayeeMemory::waitsAt);
        QCOMPARE(confidence(-20'000), PayeeMemory::waitsAt);
        // Where amounts always differed, more is usual.
        addBankRow(book,
                   book.account(u"Giro"_s),
                   QDate(2025, 2, 1),
                   u"QUXHUBER"_s,
                   u"housing.rent"_s,
                   -100);
        QVERIFY(confidence(-50) >= 0.9);
    }

    void payIsNotSaidOfMoneyThatGoesToTheEmployer()
    {
        TestLedger book;
        const AccountId giro = book.account(u"Giro"_s);
        for (int month = 1; month <= 12; ++month)
            addBankRow(
                book, giro, QDate(2024, month, 1), u"QUXWERKE"_s, u"income.salary"_s, 300'000);
        const auto model = std::make_shared<Parrot>(book.category(u"income.salary"_s), 0.95, 12);
        for (const auto &learned :
             {std::shared_ptr<const Categorizer>(), std::shared_ptr<const Categorizer>(model)}) {
            const auto said = chain(book, learned);
            QVERIFY(said->suggest(asking(u"QUXWERKE"_s, 310'000)).front().confidence >= 0.9);
            QVERIFY(said->suggest(asking(u"QUXWERKE"_s, -300'000)).front().confidence < 0.5);
        }
    }

    void aModelThatHeardLessIsNoSurerThanMemoryLetsItBe()
    {
        TestLedger book;
        const AccountId giro = book.account(u"Giro"_s);
        const QString payee = u"CAFE QUXBAR"_s;
        const CategoryId cafes = book.category(u"eating_out.cafe"_s);
        const CategoryId pets = book.category(u"pets"_s);
        const auto sort = [&](int from, int times, const QString &key) {
            for (int i = 0; i < times; ++i)
                addBankRow(book, giro, QDate(2025, 1, from + i), payee, key);
        };
        sort(1, 12, u"eating_out.cafe"_s);
        // It heard twelve; whatever it says of them, it knows nothing of what came since.
        const auto said = [&](CategoryId model) {
            return chain(book, std::make_shared<Parrot>(model, 0.999, 12))
                ->suggest(asking(payee))
                .front();
        };
        QVERIFY(said(cafes).confidence >= 0.9);
        sort(13, 2, u"pets"_s);
        QCOMPARE(said(cafes).value, cafes);
        QVERIFY(said(cafes).confidence < 0.9);
        sort(15, 4, u"pets"_s);
        const auto memory = PayeeMemory::of(book.reader()).suggest(asking(payee)).front();
        QCOMPARE(said(cafes).value, memory.value);
        QCOMPARE(said(cafes).confidence, memory.confidence);
        sort(19, 2, u"pets"_s);
        QCOMPARE(said(cafes).value, pets);
        QVERIFY(said(cafes).confidence < 0.9);
        // Yes and yes take nothing from each other.
        QVERIFY(said(pets).confidence >= said(cafes).confidence);
    }

    void whatTheWorldKnowsOfANameGoesBeforeMemoryOfAShorterOne()
    {
        TestLedger book;
        addSeveral(book, book.account(u"Giro"_s), u"UBER"_s, 20, u"transport.taxi"_s);
        const auto model =
            std::make_shared<Parrot>(book.category(u"transport.taxi"_s), 0.8, 0, true);
        const auto said = chain(book, model)->suggest(asking(u"UBER EATS"_s));
        QCOMPARE(said.front().value, book.category(u"eating_out.delivery"_s));
        QCOMPARE(said[1].value, book.category(u"transport.taxi"_s));
    }
};

QTEST_GUILESS_MAIN(ChainOrderTest)
#include "chain_order_test.moc"
