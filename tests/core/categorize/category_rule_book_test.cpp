// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/categorize/categorizer_chain.h"
#include "core/categorize/category_rule_book.h"
#include "core/categorize/feedback.h"
#include "core/categorize/rule_trial.h"
#include "core/categorize/waiting_entries.h"

#include "tests/support/test_ledger.h"

#include <QtTest>

using namespace bp;
using namespace Qt::StringLiterals;
using test::TestLedger;

class CategoryRuleBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMostSpecificRuleWins();
    void positionDecidesBetweenEquals();
    void aBrokenRuleIsNamedAndHarmless();
    void aDryRunNamesEveryDifference();
    void whatIsByHandStaysUnlessAskedFor();
    void applyingIsOneUndoStep();
    void onlyTheSelectionIsTouched();
    void hitsAreCountedWhileTyping();
    void aPayeeStillToComeIsAChange();
    void thePayeeAPersonSeesIsFound();
    void thePayeeAPersonSeesIsFoundLiveToo();
    void notThisPayeeMeansNeitherText();
    void renamingRulesComeToRest();
    void whatStaysSaysWhy();
    void aRuleWithoutANameIsCalledByWhatItTests();
};

namespace {

CategoryRule
rule(const QString &name, const QByteArray &condition, CategoryId category, int position = 0)
{
    CategoryRule rule;
    rule.id = CategoryRuleId(position + 1);
    rule.name = name;
    rule.condition = condition;
    rule.category = category;
    rule.position = position;
    return rule;
}

constexpr auto rewe = R"({"field":"payee","op":"contains","value":"rewe"})";
constexpr auto largeRewe =
    R"({"all":[{"field":"payee","op":"contains","value":"rewe"},{"field":"amount","op":"atLeast","value":"100"}]})";

} // namespace

void CategoryRuleBookTest::theMostSpecificRuleWins()
{
    const CategoryRuleBook book(
        {rule(u"food"_s, rewe, CategoryId(1), 0), rule(u"party"_s, largeRewe, CategoryId(2), 1)});
    const auto small = book.suggest({u"REWE 1"_s, {}, Money(-500, EUR), QDate(2025, 3, 1), {}});
    const auto large = book.suggest({u"REWE 1"_s, {}, Money(-50000, EUR), QDate(2025, 3, 1), {}});
    QCOMPARE(small.size(), 1u);
    QCOMPARE(small.front().value, CategoryId(1));
    QCOMPARE(small.front().reason, u"your rule ‘food’"_s);
    QCOMPARE(small.front().source, CategorySource::Rule);
    QCOMPARE(large.front().value, CategoryId(2));
    QVERIFY(book.suggest({u"ALDI"_s, {}, Money(-500, EUR), QDate(2025, 3, 1), {}}).empty());
}

void CategoryRuleBookTest::positionDecidesBetweenEquals()
{
    const CategoryRuleBook book(
        {rule(u"second"_s, rewe, CategoryId(2), 5), rule(u"first"_s, rewe, CategoryId(1), 1)});
    QCOMPARE(book.suggest({u"REWE"_s, {}, Money(-1, EUR), {}, {}}).front().value, CategoryId(1));
}

void CategoryRuleBookTest::aBrokenRuleIsNamedAndHarmless()
{
    CategoryRule off = rule(u"off"_s, rewe, CategoryId(3), 2);
    off.isEnabled = false;
    const CategoryRuleBook book({rule(u"broken"_s, "{", CategoryId(1), 0), off});
    QVERIFY(book.isEmpty());
    QCOMPARE(book.problems().size(), 1u);
    QVERIFY(!book.problems().front().message.isEmpty());
    QVERIFY(book.suggest({u"REWE"_s, {}, Money(-1, EUR), {}, {}}).empty());
}

void CategoryRuleBookTest::aDryRunNamesEveryDifference()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    const EntryId open = book.add(giro, QDate(2025, 3, 1), -1000, u"REWE"_s);
    book.add(giro, QDate(2025, 3, 2), -1000, u"ALDI"_s);
    const CategoryId food = book.category(u"groceries.supermarket"_s);
    const CategoryRuleBook rules({rule(u"food"_s, rewe, food)});
    const QByteArray before = book.hash();
    const auto effects = dryRun(book.reader(), rules, EntryFilter());
    QCOMPARE(book.hash(), before);
    QCOMPARE(effects.size(), 1u);
    QCOMPARE(effects.front().entry, open);
    QVERIFY(effects.front().from.isNull());
    QCOMPARE(effects.front().to, food);
}

void CategoryRuleBookTest::whatIsByHandStaysUnlessAskedFor()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    book.add(giro, QDate(2025, 3, 1), -1000, u"REWE"_s, u"shopping.home"_s);
    const CategoryRuleBook rules({rule(u"food"_s, rewe, book.category(u"groceries"_s))});
    QVERIFY(dryRun(book.reader(), rules, EntryFilter()).empty());
    QCOMPARE(dryRun(book.reader(), rules, EntryFilter(), RuleReach::Everything).size(), 1u);
}

void CategoryRuleBookTest::applyingIsOneUndoStep()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    std::vector<EntryId> ids;
    for (int i = 0; i < 5; ++i)
        ids.push_back(book.add(giro, QDate(2025, 3, 1 + i), -1000, u"REWE"_s));
    const QByteArray before = book.hash();
    const CategoryId food = book.category(u"groceries"_s);
    const CategoryRuleBook rules({rule(u"food"_s, rewe, food)});
    QVERIFY(applyRules(*book, dryRun(book.reader(), rules, EntryFilter())).has_value());
    for (const EntryId id : ids) {
        QCOMPARE(book.reader().entry(id)->category, food);
        QCOMPARE(book.reader().entry(id)->categorySource, CategorySource::Rule);
    }
    QVERIFY(dryRun(book.reader(), rules, EntryFilter()).empty());
    QVERIFY(book->undo().has_value());
    QCOMPARE(book.hash(), before);
}

void CategoryRuleBookTest::onlyTheSelectionIsTouched()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    const EntryId first = book.add(giro, QDate(2025, 3, 1), -1000, u"REWE"_s);
    book.add(giro, QDate(2025, 3, 2), -1000, u"REWE"_s);
    const CategoryRuleBook rules({rule(u"food"_s, rewe, book.category(u"groceries"_s))});
    const std::array only{first};
    const auto effects = dryRun(book.reader(), rules, std::span<const EntryId>(only));
    QCOMPARE(effects.size(), 1u);
    QCOMPARE(effects.front().entry, first);
}

void CategoryRuleBookTest::hitsAreCountedWhileTyping()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    for (int i = 0; i < 5; ++i)
        book.add(giro, QDate(2025, 3, 1 + i), -1000, u"REWE"_s);
    const auto condition = RuleCondition::parse(rewe);
    QVERIFY(condition.has_value());
    const EntryId byHand = book.add(giro, QDate(2025, 4, 1), -1000, u"REWE"_s, u"pets"_s);
    CategoryRule rule;
    rule.condition = rewe;
    rule.category = book.category(u"groceries"_s);
    const auto trial = tryRule(book.reader(),
                               *condition,
                               CategoryRuleBook({rule}),
                               {},
                               RuleReach::NotByHand,
                               6,
                               Progress::none());
    QCOMPARE(trial.fits, 6);
    QCOMPARE(trial.effects.size(), 5u);
    // What changes comes first, the newest of it before the others.
    QCOMPARE(book.reader().entry(trial.hits.front().entry)->day, QDate(2025, 3, 5));
    QCOMPARE(trial.hits.front().to, rule.category);
    QCOMPARE(trial.hits.back().entry, byHand);
    QCOMPARE(trial.hits.back().to, trial.hits.back().from);
    QCOMPARE(tryRule(book.reader(),
                     *condition,
                     CategoryRuleBook({rule}),
                     {},
                     RuleReach::Everything,
                     2,
                     Progress::none())
                 .effects.size(),
             6u);
}

void CategoryRuleBookTest::aPayeeStillToComeIsAChange()
{
    TestLedger book;
    const EntryId entry = book.add(book.account(u"Giro"_s), QDate(2025, 3, 1), -1000, u"REWE"_s);
    CategoryRule naming = rule(u"food"_s, rewe, book.category(u"groceries"_s));
    const auto condition = RuleCondition::parse(rewe);
    QVERIFY(applyRules(*book, dryRun(book.reader(), CategoryRuleBook({naming}), EntryFilter())));
    QVERIFY(dryRun(book.reader(), CategoryRuleBook({naming}), EntryFilter()).empty());
    naming.payee = payeeToCome;
    const auto trial = tryRule(book.reader(),
                               *condition,
                               CategoryRuleBook({naming}),
                               naming.id,
                               RuleReach::NotByHand,
                               6,
                               Progress::none());
    QCOMPARE(trial.effects.size(), 1u);
    QCOMPARE(trial.effects.front().entry, entry);
    QCOMPARE(trial.hits.front().payee, payeeToCome);
}

namespace {

/// An entry the bank calls "TELEFONICA GERMANY" and the book otherwise.
EntryId bankEntry(const TestLedger &book,
                  AccountId account,
                  const QString &shown,
                  const QString &key = {},
                  bool isReconciled = false)
{
    EntryId id;
    const auto done = book->change(u"Add"_s, [&](LedgerWriter &writer) -> Result<void> {
        Entry entry;
        entry.account = account;
        entry.day = QDate(2025, 3, 1);
        entry.amount = Money(-1999, EUR);
        entry.bank.payee = u"TELEFONICA GERMANY"_s;
        entry.payee = writer.payeeNamed(shown);
        entry.category = book.category(key);
        entry.categorySource = key.isEmpty() ? CategorySource::None : CategorySource::Person;
        entry.isReconciled = isReconciled;
        const auto added = writer.addEntry(entry);
        if (added)
            id = *added;
        return {};
    });
    return done ? id : EntryId();
}

constexpr auto mobile = R"({"field":"payee","op":"contains","value":"mobilfunk"})";
constexpr auto telefonica = R"({"field":"payee","op":"contains","value":"telefonica"})";

CategoryRuleBook bookOf(const TestLedger &book, const std::vector<CategoryRule> &rules)
{
    return CategoryRuleBook(rules, RuleNames::of(book.reader(), rules));
}

PayeeId named(const TestLedger &book, const QString &name)
{
    PayeeId id;
    const auto done = book->change(u"Name"_s, [&](LedgerWriter &writer) -> Result<void> {
        id = writer.payeeNamed(name);
        return {};
    });
    return done ? id : PayeeId();
}

} // namespace

void CategoryRuleBookTest::thePayeeAPersonSeesIsFound()
{
    TestLedger book;
    const EntryId id = bankEntry(book, book.account(u"Giro"_s), u"O2 Mobilfunk"_s);
    for (const char *condition : {mobile,
                                  telefonica,
                                  R"({"field":"payee","op":"is","value":"o2 mobilfunk"})",
                                  R"({"field":"text","op":"starts","value":"o2"})",
                                  R"({"field":"payee","op":"matches","value":"^O2 .*funk$"})"}) {
        const CategoryRule phone = rule(u"phone"_s, condition, book.category(u"pets"_s));
        const auto effects = dryRun(book.reader(), CategoryRuleBook({phone}), EntryFilter());
        QVERIFY2(effects.size() == 1 && effects.front().entry == id, condition);
    }
}

void CategoryRuleBookTest::thePayeeAPersonSeesIsFoundLiveToo()
{
    TestLedger book;
    const EntryId id = bankEntry(book, book.account(u"Giro"_s), u"O2 Mobilfunk"_s);
    const CategoryId pets = book.category(u"pets"_s);
    QVERIFY(book->change(u"Rule"_s, [&](LedgerWriter &writer) -> Result<void> {
        writer.addCategoryRule(rule(u"phone"_s, mobile, pets));
        return {};
    }));
    const auto chain = makeCategorizer(book.reader(), nullptr, nullptr);
    const auto said = Feedback::suggestions(book.reader(), *chain, *book.reader().entry(id));
    QVERIFY(!said.empty());
    QCOMPARE(said.front().source, CategorySource::Rule);
    const WaitingEntries waiting =
        waitingEntries(book.reader(), *chain, 0.7, 0.9, Progress::none());
    QCOMPARE(waiting.sure.size(), size_t(1));
    QCOMPARE(waiting.sure.front().suggestion.value, pets);
}

void CategoryRuleBookTest::notThisPayeeMeansNeitherText()
{
    TestLedger book;
    bankEntry(book, book.account(u"Giro"_s), u"O2 Mobilfunk"_s);
    for (const char *part : {mobile, telefonica}) {
        const QByteArray none = QByteArray(R"({"not":)") + part + '}';
        const CategoryRule others = rule(u"others"_s, none, book.category(u"pets"_s));
        QVERIFY2(dryRun(book.reader(), CategoryRuleBook({others}), EntryFilter()).empty(), part);
    }
}

void CategoryRuleBookTest::renamingRulesComeToRest()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    const EntryId id = bankEntry(book, giro, u"Telefonica"_s);
    const EntryId byHand = book.add(giro, QDate(2025, 3, 2), -1000, u"Telefonica"_s);
    CategoryRule naming = rule(u"naming"_s, telefonica, book.category(u"groceries"_s), 0);
    naming.payee = named(book, u"O2 Mobilfunk"_s);
    CategoryRule phone = rule(u"phone"_s,
                              R"({"field":"payee","op":"is","value":"O2 Mobilfunk"})",
                              book.category(u"pets"_s),
                              1);
    const CategoryRuleBook chained = bookOf(book, {naming, phone});
    // One rule gives the name the other one asks for: in one go.
    const auto effects = dryRun(book.reader(), chained, EntryFilter());
    QCOMPARE(effects.size(), 2u);
    for (const RuleEffect &effect : effects) {
        QCOMPARE(effect.to, phone.category);
        QCOMPARE(effect.payee, naming.payee);
    }
    QVERIFY(applyRules(*book, effects));
    QVERIFY(dryRun(book.reader(), chained, EntryFilter()).empty());

    // Each gives what the other asks for: it ends, and applying again changes nothing.
    phone.payee = named(book, u"Telefonica"_s);
    const CategoryRuleBook circle = bookOf(book, {naming, phone});
    QVERIFY(applyRules(*book, dryRun(book.reader(), circle, EntryFilter())));
    QVERIFY(dryRun(book.reader(), circle, EntryFilter()).empty());
    QVERIFY(book.reader().entry(id)->category == book.reader().entry(byHand)->category);
}

void CategoryRuleBookTest::whatStaysSaysWhy()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    const QString shown = u"O2 Mobilfunk"_s;
    bankEntry(book, giro, shown);
    bankEntry(book, giro, shown, u"pets"_s);
    bankEntry(book, giro, shown, u"groceries"_s);
    bankEntry(book, giro, shown, u"pets"_s, true);
    const auto condition = RuleCondition::parse(mobile);
    const CategoryRule phone = rule(u"phone"_s, mobile, book.category(u"groceries"_s), 0);
    const auto tried = [&](const CategoryRuleBook &rules, RuleReach reach) {
        return tryRule(book.reader(), *condition, rules, phone.id, reach, 9, Progress::none());
    };
    const RuleTrial alone = tried(CategoryRuleBook({phone}), RuleReach::NotByHand);
    QCOMPARE(alone.fits, 4);
    QCOMPARE(alone.effects.size(), 1u);
    QCOMPARE(alone.stays.already, 1);
    QCOMPARE(alone.stays.reconciled, 1);
    QCOMPARE(alone.stays.byHand, 1);
    QVERIFY(alone.stays.other.empty());
    const CategoryRule before = rule(u"before"_s,
                                     R"({"field":"payee","op":"is","value":"O2 Mobilfunk"})",
                                     book.category(u"pets"_s),
                                     1);
    const RuleTrial behind = tried(CategoryRuleBook({phone, before}), RuleReach::Everything);
    QVERIFY(behind.effects.empty());
    QCOMPARE(behind.stays.other.at(before.id), 2);
}

void CategoryRuleBookTest::aRuleWithoutANameIsCalledByWhatItTests()
{
    const CategoryRuleBook book({rule({}, rewe, CategoryId(1))});
    const auto found = book.suggest({u"REWE 1"_s, {}, Money(-500, EUR), QDate(2025, 3, 1), {}});
    QCOMPARE(found.front().reason, u"your rule ‘payee contains ‘rewe’’"_s);
}

QTEST_GUILESS_MAIN(CategoryRuleBookTest)
#include "category_rule_book_test.moc"
