// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/categorize/categorizer_chain.h"
#include "core/categorize/merchant_knowledge.h"

#include "tests/core/categorize/parrot.h"
#include "tests/support/test_ledger.h"

#include <QtTest>

#include <array>

using namespace bp;
using namespace Qt::StringLiterals;
using test::Parrot;
using test::TestLedger;

class CategorizerChainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRuleBeatsMemoryBeatsTheModelBeatsKnowledge();
    void knowledgeSpeaksInAnEmptyBook();
    void agreementMakesItSurer();
    void aModelThatHeardAllSpeaksForMemory();
    void aModelAndTheWorldOfOneMindSpeakInTheNameOfBoth();
    void atMostThreeMostConfidentFirst();
    void theNextOnesStandReadyBehindASureOne();
    void whatThePersonDidWithAMerchantGoesBeforeWhatTheWorldKnows();
    void aYesNeverMakesItLessSure();
    void allThatIsSaidOfAnEntryAddsUpToOneAtMost();
    void itAbstainsWhenItDoesNotKnow();
    void whatItWouldNotSayIsStillThereToChooseFrom();
    void aCorrectionIsFollowedAtOnce();
    void aCorrectionOfABrandLeavesLongerNamesAlone();
    void machinesAgreeingDoNotMakeAWordSure();
    void noModelMakesMoneyTheOtherWaySure();
    void anArchivedCategoryIsNotSaid();
    void aRejectionSilencesEveryLink();
    void aBatchSaysTheSame();
};

namespace {

CategorizerQuery query(const QString &payee, std::int64_t minor = -1000)
{
    return {payee, {}, Money(minor, EUR), QDate(2025, 3, 15), {}};
}

/// The next chain after a choice for what is in no book.
std::shared_ptr<const CategorizerChain> hearing(const CategorizerChain &chain,
                                                const CategorizerQuery &query,
                                                CategoryId category,
                                                PayeeMemory::Choice choice)
{
    ChainLinks links = chain.links();
    links.memory =
        std::make_shared<const PayeeMemory>(links.memory->withChoice(query, category, choice));
    return std::make_shared<const CategorizerChain>(std::move(links));
}

std::shared_ptr<const MerchantLookup> knowledge()
{
    static const auto loaded = MerchantKnowledge::load(u"DE"_s);
    return loaded ? *loaded : nullptr;
}

} // namespace

void CategorizerChainTest::aRuleBeatsMemoryBeatsTheModelBeatsKnowledge()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    const auto learned = std::make_shared<Parrot>(book.category(u"cash"_s), 0.9);
    const auto say = [&] {
        return makeCategorizer(book.reader(), learned, knowledge())
            ->suggest(query(u"REWE 123"_s))
            .front();
    };
    QCOMPARE(makeCategorizer(book.reader(), nullptr, knowledge())
                 ->suggest(query(u"REWE 123"_s))
                 .front()
                 .source,
             CategorySource::Knowledge);
    QCOMPARE(say().source, CategorySource::Learned);
    for (int i = 0; i < 5; ++i)
        book.add(giro, QDate(2025, 1, 1 + i), -1000, u"REWE"_s, u"pets"_s);
    QCOMPARE(say().source, CategorySource::Memory);
    QCOMPARE(say().value, book.category(u"pets"_s));
    QVERIFY(book->change(u"rule"_s, [&](LedgerWriter &writer) -> Result<void> {
        CategoryRule rule;
        rule.name = u"work"_s;
        rule.condition = R"({"field":"payee","op":"contains","value":"rewe"})";
        rule.category = book.category(u"work"_s);
        writer.addCategoryRule(rule);
        return {};
    }));
    QCOMPARE(say().source, CategorySource::Rule);
    QCOMPARE(say().value, book.category(u"work"_s));
    QCOMPARE(say().confidence, 1.0);
}

void CategorizerChainTest::knowledgeSpeaksInAnEmptyBook()
{
    TestLedger book;
    const auto chain = makeCategorizer(book.reader(), nullptr, knowledge());
    const auto found = chain->suggest(query(u"STARBUCKS 123 BERLIN"_s));
    QVERIFY(!found.empty());
    QCOMPARE(found.front().value, book.category(u"eating_out.cafe"_s));
    QCOMPARE(found.front().reason, u"Starbucks is a café brand"_s);
}

void CategorizerChainTest::agreementMakesItSurer()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    book.add(giro, QDate(2025, 1, 1), -1000, u"REWE"_s, u"groceries.supermarket"_s);
    book.add(giro, QDate(2025, 1, 2), -1000, u"Aral"_s, u"pets"_s);
    const auto alone = makeCategorizer(book.reader(), nullptr, nullptr);
    const auto heard = makeCategorizer(book.reader(), nullptr, knowledge());
    const auto sureOf = [](const auto &chain, const QString &payee) {
        return chain->suggest(query(payee)).front().confidence;
    };
    QVERIFY(sureOf(heard, u"REWE"_s) > sureOf(alone, u"REWE"_s));
    QVERIFY(sureOf(heard, u"Aral"_s) < sureOf(alone, u"Aral"_s));
}

void CategorizerChainTest::aModelThatHeardAllSpeaksForMemory()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    for (int i = 0; i < 5; ++i) {
        const QString key = i == 0 ? u"giving.gift"_s : u"pets"_s;
        book.add(giro, QDate(2025, 1, 1 + i), -1000, u"REWE"_s, key);
    }
    const CategoryId cash = book.category(u"cash"_s);
    const auto after = [&](int heard) {
        return makeCategorizer(
            book.reader(), std::make_shared<Parrot>(cash, 0.62, heard), knowledge());
    };
    QCOMPARE(after(4)->suggest(query(u"REWE"_s)).front().source, CategorySource::Memory);
    const auto heardAll = after(5);
    QCOMPARE(heardAll->suggest(query(u"REWE"_s)).front().value, cash);
    QCOMPARE(heardAll->suggest(query(u"REWE"_s)).front().confidence, 0.62);
    const CategoryId work = book.category(u"work"_s);
    const auto corrected =
        hearing(*heardAll, query(u"REWE"_s), work, PayeeMemory::Choice::Correction);
    QCOMPARE(corrected->suggest(query(u"REWE"_s)).front().value, work);
}

void CategorizerChainTest::aModelAndTheWorldOfOneMindSpeakInTheNameOfBoth()
{
    TestLedger book;
    const auto learned = std::make_shared<Parrot>(book.category(u"groceries.supermarket"_s), 0.7);
    const auto found = makeCategorizer(book.reader(), learned, knowledge())
                           ->suggest(query(u"LIDL DIENSTLEISTUNG"_s))
                           .front();
    QCOMPARE(found.reason, u"Lidl is a supermarket brand"_s);
    QVERIFY(found.confidence > 0.9); // what the world knows is not unlearned
    QCOMPARE(found.model, Parrot::version);

    const AccountId giro = book.account(u"Giro"_s);
    for (int i = 0; i < 5; ++i)
        book.add(giro, QDate(2025, 1, 1 + i), -1000, u"REWE"_s, u"groceries.supermarket"_s);
    const auto heard = std::make_shared<Parrot>(book.category(u"groceries.supermarket"_s), 0.96, 5);
    const auto known =
        makeCategorizer(book.reader(), heard, nullptr)->suggest(query(u"REWE 123"_s)).front();
    QCOMPARE(known.reason, u"like 5 earlier REWE entries"_s);
    QCOMPARE(known.model, Parrot::version); // its decisions count for the version
}

void CategorizerChainTest::atMostThreeMostConfidentFirst()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    for (const QString &key : {u"pets"_s, u"cash"_s, u"work"_s, u"education"_s, u"pets"_s})
        book.add(giro, QDate(2025, 1, 1), -1000, u"REWE"_s, key);
    const auto chain = makeCategorizer(
        book.reader(), std::make_shared<Parrot>(book.category(u"savings"_s), 0.6), knowledge());
    const auto found = chain->suggest(query(u"REWE"_s));
    QCOMPARE(found.size(), 3u);
    for (size_t i = 1; i < found.size(); ++i) {
        QVERIFY(found[i - 1].confidence >= found[i].confidence);
        QVERIFY(found[i - 1].value != found[i].value);
    }
}

void CategorizerChainTest::theNextOnesStandReadyBehindASureOne()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    for (int i = 0; i < 20; ++i)
        book.add(giro, QDate(2025, 1, 1 + i), -1000, u"REWE"_s, u"pets"_s);
    const auto learned = std::make_shared<Parrot>(book.category(u"cash"_s), 0.004);
    const auto said = makeCategorizer(book.reader(), learned, nullptr)->suggest(query(u"REWE"_s));
    QCOMPARE(said.size(), 2u);
    QVERIFY(said[0].confidence > 0.9);
    QCOMPARE(said[1].value, book.category(u"cash"_s));
}

void CategorizerChainTest::whatThePersonDidWithAMerchantGoesBeforeWhatTheWorldKnows()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    for (int i = 0; i < 6; ++i)
        book.add(giro,
                 QDate(2025, 1, 1 + i),
                 -1000 - 700 * i,
                 u"Amazon"_s,
                 i % 2 == 0 ? u"shopping.books"_s : u"shopping.electronics"_s);
    const auto chain = makeCategorizer(book.reader(), nullptr, knowledge());
    const auto said = chain->candidates(query(u"Amazon"_s, -3000));
    QCOMPARE(said.front().source, CategorySource::Memory);
    QVERIFY(said.front().confidence < 0.7);
}

void CategorizerChainTest::aYesNeverMakesItLessSure()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    double before = 0;
    for (int i = 0; i < 5; ++i) {
        const auto chain = makeCategorizer(book.reader(), nullptr, knowledge());
        const CategorySuggestion said = chain->suggest(query(u"REWE 123"_s)).front();
        QCOMPARE(said.value, book.category(u"groceries.supermarket"_s));
        QVERIFY(said.confidence >= std::max(before, 0.9));
        before = said.confidence;
        book.add(giro, QDate(2025, 1, 1 + i), -1000, u"REWE"_s, u"groceries.supermarket"_s);
    }
}

void CategorizerChainTest::allThatIsSaidOfAnEntryAddsUpToOneAtMost()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    const auto learned = std::make_shared<Parrot>(book.category(u"cash"_s), 0.6);
    for (const QString &category : {u"pets"_s, u"work"_s, u"children"_s})
        book.add(giro, QDate(2025, 1, 1), -1000, u"Shell"_s, category);
    for (const QString &text : {u"Shell"_s, u"STARBUCKS 12"_s, u"AMAZON PRIME"_s}) {
        double sum = 0;
        for (const CategorySuggestion &suggestion :
             makeCategorizer(book.reader(), learned, knowledge())->candidates(query(text)))
            sum += suggestion.confidence;
        QVERIFY2(sum <= 1 + 1e-9, qPrintable(text));
    }
}

void CategorizerChainTest::itAbstainsWhenItDoesNotKnow()
{
    TestLedger book;
    const auto chain = makeCategorizer(book.reader(), nullptr, knowledge());
    QVERIFY(chain->suggest(query(u"XQZJ WPRT 123"_s)).empty());
    QVERIFY(chain->suggest(query(QString())).empty());
}

void CategorizerChainTest::whatItWouldNotSayIsStillThereToChooseFrom()
{
    TestLedger book;
    const CategoryId cash = book.category(u"cash"_s);
    const auto chain =
        makeCategorizer(book.reader(), std::make_shared<Parrot>(cash, 0.1), knowledge());
    const CategorizerQuery unknown = query(u"XQZJ WPRT 123"_s);
    QVERIFY(chain->suggest(unknown).empty());
    QVERIFY(chain->forBatch()->suggest(unknown).empty());
    QCOMPARE(chain->candidates(unknown).front().value, cash);
    QCOMPARE(Candidates(*chain).suggest(unknown).front().confidence, 0.1);
    // Where it speaks, both are one.
    QCOMPARE(chain->candidates(query(u"REWE"_s)).front().value,
             chain->suggest(query(u"REWE"_s)).front().value);
}

void CategorizerChainTest::aCorrectionIsFollowedAtOnce()
{
    TestLedger book;
    const auto before = makeCategorizer(
        book.reader(), std::make_shared<Parrot>(book.category(u"cash"_s), 0.99), knowledge());
    const CategoryId chosen = book.category(u"work"_s);
    const auto next =
        hearing(*before, query(u"REWE 123"_s), chosen, PayeeMemory::Choice::Correction);
    QCOMPARE(next->suggest(query(u"REWE SAGT DANKE 999"_s)).front().value, chosen);
    QVERIFY(before->suggest(query(u"REWE"_s)).front().value != chosen);
}

void CategorizerChainTest::aCorrectionOfABrandLeavesLongerNamesAlone()
{
    TestLedger book;
    const CategoryId gifts = book.category(u"giving.gift"_s);
    const auto before = makeCategorizer(book.reader(), nullptr, knowledge());
    for (const auto &[brand, longer] : {std::pair{u"AMAZON"_s, u"AMAZON PRIME VIDEO"_s},
                                        std::pair{u"AMAZON"_s, u"AMAZON FRESH"_s},
                                        std::pair{u"SHELL"_s, u"SHELL ENERGY"_s}}) {
        auto next = hearing(*before, query(brand), gifts, PayeeMemory::Choice::Correction);
        QCOMPARE(next->suggest(query(brand)).front().value, gifts);
        const CategorySuggestion known = before->suggest(query(longer)).front();
        QCOMPARE(next->suggest(query(longer)).front().value, known.value);
        QVERIFY(next->suggest(query(longer)).front().confidence > 0.8 * known.confidence);
        // However often: what is known of this very name is surer than what is of a shorter one.
        for (int i = 0; i < 30; ++i)
            next = hearing(*next, query(brand), gifts, PayeeMemory::Choice::Confirmed);
        if (known.confidence > 0.95)
            QCOMPARE(next->suggest(query(longer)).front().value, known.value);
    }
}

void CategorizerChainTest::machinesAgreeingDoNotMakeAWordSure()
{
    TestLedger book;
    const CategoryId cash = book.category(u"cash"_s);
    const CategoryId food = book.category(u"groceries.supermarket"_s);
    // The learned model agrees, or knowledge contradicts: proposed either way, applied in neither.
    for (const CategoryId chosen : {cash, food}) {
        auto chain =
            makeCategorizer(book.reader(), std::make_shared<Parrot>(cash, 0.99, 9), knowledge());
        chain = hearing(*chain,
                        query(u"REWE"_s, -7700),
                        book.category(u"work"_s),
                        PayeeMemory::Choice::Confirmed);
        chain = hearing(*chain, query(u"REWE"_s), chosen, PayeeMemory::Choice::Correction);
        const auto said = chain->suggest(query(u"REWE"_s, -5000)).front();
        QCOMPARE(said.value, chosen);
        QVERIFY2(said.confidence >= 0.7 && said.confidence < 0.9,
                 qPrintable(QString::number(said.confidence)));
    }
}

void CategorizerChainTest::noModelMakesMoneyTheOtherWaySure()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    for (int i = 0; i < 10; ++i)
        book.add(giro, QDate(2025, 1, 1 + i), -1000 - 50 * i, u"Hans Mueller"_s, u"giving.gift"_s);
    const CategoryId gifts = book.category(u"giving.gift"_s);
    for (const int heard : {0, 10}) {
        const auto chain = makeCategorizer(
            book.reader(), std::make_shared<Parrot>(gifts, 0.97, heard), knowledge());
        const auto said = chain->suggest(query(u"Hans Mueller"_s, 100000)).front();
        QCOMPARE(said.value, gifts);
        QVERIFY(said.confidence < 0.9);
        QVERIFY(chain->suggest(query(u"Hans Mueller"_s)).front().confidence >= 0.9);
    }
}

void CategorizerChainTest::anArchivedCategoryIsNotSaid()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    for (int i = 0; i < 12; ++i)
        book.add(giro, QDate(2025, 1, 1 + i), -1000, u"Zorpfuel"_s, u"transport.fuel"_s);
    book.add(giro, QDate(2025, 2, 1), -1000, u"Zorpfuel"_s, u"pets"_s);
    QVERIFY(book->change(u"archive"_s, [&](LedgerWriter &writer) -> Result<void> {
        CategoryRule rule;
        rule.name = u"fuel"_s;
        rule.condition = R"({"field":"payee","op":"contains","value":"blorp"})";
        rule.category = book.category(u"transport.fuel"_s);
        writer.addCategoryRule(rule);
        Category fuel = *writer.category(rule.category);
        fuel.isArchived = true;
        writer.updateCategory(fuel);
        return {};
    }));
    const auto chain = makeCategorizer(book.reader(), nullptr, knowledge());
    const auto said = chain->suggest(query(u"Zorpfuel"_s));
    QCOMPARE(said.size(), 1u);
    QCOMPARE(said.front().value, book.category(u"pets"_s));
    QVERIFY(chain->suggest(query(u"BLORP 12"_s)).empty());
}

void CategorizerChainTest::aRejectionSilencesEveryLink()
{
    TestLedger book;
    const auto before = makeCategorizer(book.reader(), nullptr, knowledge());
    const CategoryId food = book.category(u"groceries.supermarket"_s);
    QCOMPARE(before->suggest(query(u"REWE"_s)).front().value, food);
    const auto next = before->withAnswers(std::array{CategoryAnswer{query(u"REWE"_s), food, {}}});
    for (const CategorySuggestion &suggestion : next->suggest(query(u"REWE 55"_s)))
        QVERIFY(suggestion.value != food || suggestion.confidence < 0.5);
}

void CategorizerChainTest::aBatchSaysTheSame()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    book.add(giro, QDate(2025, 1, 1), -1000, u"EDEKA"_s, u"pets"_s);
    const auto chain = makeCategorizer(book.reader(), nullptr, knowledge());
    const auto batch = chain->forBatch();
    QVERIFY(batch != nullptr);
    for (int round = 0; round < 2; ++round) {
        for (const QString &text :
             {u"REWE 1"_s, u"EDEKA 7"_s, u"Zinsen"_s, u"APOTHEKE"_s, QString()}) {
            for (const std::int64_t minor : {-500, 500, -99900}) {
                const auto one = chain->suggest(query(text, minor));
                const auto other = batch->suggest(query(text, minor));
                QCOMPARE(one.size(), other.size());
                for (size_t i = 0; i < one.size(); ++i) {
                    QCOMPARE(one[i].value, other[i].value);
                    QCOMPARE(one[i].confidence, other[i].confidence);
                }
            }
        }
    }
}

QTEST_GUILESS_MAIN(CategorizerChainTest)
#include "categorizer_chain_test.moc"
