// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/merchant_text.h"
#include "core/categorize/category_rule_book.h"
#include "core/categorize/feedback.h"

#include "tests/core/categorize/memory_books.h"

#include <QtTest>

using namespace bp;
using namespace bp::test;

class RuleOfferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeAlikeOfferAReadableRule();
    void oneAgainstMeansNoRule();
    void aRefusalMeansNoRule();
    void theRuleNamesTheDirectionItWasLearnedFrom();
    void aDeclinedRuleIsNotOfferedAgain();
    void whatWasForgottenOffersNoRule();
    void noRuleSortsIntoAnArchivedCategory();

private:
    const QDate m_today{2025, 3, 15};
};

void RuleOfferTest::threeAlikeOfferAReadableRule()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    auto ids = addSeveral(book, giro, u"REWE"_s, 2, u"groceries"_s);
    QVERIFY(!Feedback::ruleOffer(book.reader(), ids.front()));
    ids.push_back(book.add(giro, QDate(2025, 2, 1), -1000, u"REWE"_s, u"groceries"_s));
    const auto offer = Feedback::ruleOffer(book.reader(), ids.back());
    QVERIFY(offer.has_value());
    QCOMPARE(offer->sentence, u"payee is ‘REWE’ and money goes out"_s);
    QCOMPARE(offer->alike, 3);
    QVERIFY(book->change(u"rule"_s, [&](LedgerWriter &writer) -> Result<void> {
        writer.addCategoryRule(offer->rule);
        return {};
    }));
    const auto found =
        CategoryRuleBook::of(book.reader()).suggest(asking(u"REWE SAGT DANKE 47110815"_s));
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found.front().value, book.category(u"groceries"_s));
    QVERIFY(!Feedback::ruleOffer(book.reader(), ids.back()));
}

void RuleOfferTest::oneAgainstMeansNoRule()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    const auto ids = addSeveral(book, giro, u"REWE"_s, 5, u"groceries"_s);
    book.add(giro, QDate(2025, 2, 1), -1000, u"REWE"_s, u"pets"_s);
    QVERIFY(!Feedback::ruleOffer(book.reader(), ids.front()));
}

void RuleOfferTest::aRefusalMeansNoRule()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    const auto ids = addSeveral(book, giro, u"QZVSHOP"_s, 3, u"shopping.clothing"_s);
    const CategoryId clothing = book.category(u"shopping.clothing"_s);
    const EntryId fourth = book.add(giro, QDate(2025, 2, 1), -1000, u"QZVSHOP"_s);
    QVERIFY(Feedback(*book, m_today).reject(fourth, proposal(book.category(u"pets"_s))));
    QVERIFY(Feedback::ruleOffer(book.reader(), ids.front()));
    QVERIFY(Feedback(*book, m_today).reject(fourth, proposal(clothing)));
    QVERIFY(!Feedback::ruleOffer(book.reader(), ids.front()));
    // A later yes takes the no back.
    QVERIFY(Feedback(*book, m_today).choose(fourth, clothing));
    QVERIFY(Feedback::ruleOffer(book.reader(), ids.front()));
}

void RuleOfferTest::theRuleNamesTheDirectionItWasLearnedFrom()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    const auto ids = addSeveral(book, giro, u"QZVSHOP"_s, 3, u"shopping.clothing"_s);
    book.add(giro, QDate(2025, 2, 1), 250'000, u"QZVSHOP"_s, u"income.salary"_s);
    const auto offer = Feedback::ruleOffer(book.reader(), ids.front());
    QVERIFY(offer);
    QCOMPARE(offer->alike, 3);
    QVERIFY(book->change(u"rule"_s, [&](LedgerWriter &writer) -> Result<void> {
        writer.addCategoryRule(offer->rule);
        return {};
    }));
    const CategoryRuleBook rules = CategoryRuleBook::of(book.reader());
    CategorizerQuery query{u"QZVSHOP"_s, {}, Money(-4200, EUR), m_today, giro};
    QCOMPARE(rules.suggest(query).size(), 1u);
    query.amount = Money(250'000, EUR);
    QVERIFY(rules.suggest(query).empty());

    // Who sorts money back alike means both.
    TestLedger other;
    const AccountId account = other.account(u"Giro"_s);
    const auto two = addSeveral(other, account, u"QZVSHOP"_s, 2, u"shopping.clothing"_s);
    other.add(account, QDate(2025, 2, 1), 1000, u"QZVSHOP"_s, u"shopping.clothing"_s);
    QCOMPARE(Feedback::ruleOffer(other.reader(), two.front())->sentence, u"payee is ‘Qzvshop’"_s);
}

void RuleOfferTest::aDeclinedRuleIsNotOfferedAgain()
{
    TestLedger book;
    const auto ids = addSeveral(book, book.account(u"Giro"_s), u"REWE"_s, 4, u"groceries"_s);
    const auto offer = Feedback::ruleOffer(book.reader(), ids.front());
    QVERIFY(offer.has_value());
    QVERIFY(Feedback(*book, m_today).declineRule(*offer));
    QVERIFY(!Feedback::ruleOffer(book.reader(), ids.front()));
}

void RuleOfferTest::whatWasForgottenOffersNoRule()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    addSeveral(book, giro, u"REWE"_s, 20, u"groceries"_s);
    QVERIFY(Feedback(*book, m_today).forgetPayee(u"rewe"_s));
    auto ids = addSeveral(book, giro, u"REWE"_s, 2, u"groceries"_s);
    QVERIFY(!Feedback::ruleOffer(book.reader(), ids.front()));
    ids = addSeveral(book, giro, u"REWE"_s, 1, u"groceries"_s);
    QCOMPARE(Feedback::ruleOffer(book.reader(), ids.front())->alike, 3);
}

void RuleOfferTest::noRuleSortsIntoAnArchivedCategory()
{
    TestLedger book;
    const auto ids = addSeveral(book, book.account(u"Giro"_s), u"REWE"_s, 4, u"pets"_s);
    QVERIFY(Feedback::ruleOffer(book.reader(), ids.front()));
    QVERIFY(book->change(u"archive"_s, [&](LedgerWriter &writer) -> Result<void> {
        Category pets = *writer.category(book.category(u"pets"_s));
        pets.isArchived = true;
        writer.updateCategory(pets);
        return {};
    }));
    QVERIFY(!Feedback::ruleOffer(book.reader(), ids.front()));
}

QTEST_GUILESS_MAIN(RuleOfferTest)
#include "rule_offer_test.moc"
