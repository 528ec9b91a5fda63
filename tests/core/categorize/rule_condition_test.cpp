// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/categorize/rule_condition.h"

#include <QtTest>

using namespace bp;
using namespace Qt::StringLiterals;
using Field = RuleCondition::Field;
using Op = RuleCondition::Op;

class RuleConditionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesWhatItSays_data();
    void matchesWhatItSays();
    void survivesTheWayThroughJson_data() { matchesWhatItSays_data(); }
    void survivesTheWayThroughJson();
    void errorsAreSentences_data();
    void errorsAreSentences();
    void theMoreItDemandsTheMoreSpecificItIs();
    void readsAsASentence();
    void nothingMatchesNothing();
    void amountsAreComparedInTheCurrencysDigits();
    void theLastDayStandsForMissingOnes();
    void aPatternWithoutEndIsStopped();
};

namespace {

RuleSubject subject()
{
    return {u"REWE SAGT DANKE 4711"_s,
            u"Kartenzahlung Müllerstraße"_s,
            Money(-2340, EUR),
            QDate(2025, 3, 15),
            AccountId(2)};
}

RuleCondition parsed(const char *json)
{
    auto condition = RuleCondition::parse(json);
    if (!condition)
        qWarning("%s", qPrintable(condition.error().message));
    return condition.value_or(RuleCondition());
}

} // namespace

void RuleConditionTest::matchesWhatItSays_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *json, bool matches) {
        QTest::newRow(json) << QByteArray(json) << matches;
    };
    row(R"({"field":"payee","op":"contains","value":"rewe"})", true);
    row(R"({"field":"payee","op":"contains","value":"edeka"})", false);
    row(R"({"field":"payee","op":"is","value":"REWE"})", true); // the clean name
    row(R"({"field":"payee","op":"is","value":"rewe sagt danke 4711"})", true);
    row(R"({"field":"payee","op":"is","value":"rew"})", false);
    row(R"({"field":"payee","op":"starts","value":"rewe s"})", true);
    row(R"({"field":"payee","op":"ends","value":"4711"})", true);
    row(R"({"field":"payee","op":"oneOf","value":["edeka","rewe"]})", true);
    row(R"({"field":"memo","op":"contains","value":"mullerstrasse"})", true);
    row(R"({"field":"payee","op":"contains","value":"müllerstraße"})", false);
    row(R"({"field":"text","op":"contains","value":"MÜLLERSTRASSE"})", true);
    row(R"({"field":"payee","op":"matches","value":"^rewe.*\\d{4}$"})", true);
    row(R"({"field":"payee","op":"matches","value":"^\\d"})", false);
    row(R"({"field":"amount","op":"is","value":"23.40"})", true);
    row(R"({"field":"amount","op":"is","value":23.4})", true);
    row(R"({"field":"amount","op":"atLeast","value":"23.41"})", false);
    row(R"({"field":"amount","op":"atMost","value":"23.40"})", true);
    row(R"({"field":"amount","op":"between","value":["20","30"]})", true);
    row(R"({"field":"day","op":"is","value":15})", true);
    row(R"({"field":"day","op":"between","value":[16,20]})", false);
    row(R"({"field":"account","op":"is","value":2})", true);
    row(R"({"field":"account","op":"oneOf","value":[1,3]})", false);
    row(R"({"field":"flow","op":"is","value":"out"})", true);
    row(R"({"field":"flow","op":"is","value":"in"})", false);
    row(R"({"not":{"field":"flow","op":"is","value":"in"}})", true);
    row(R"({"all":[{"field":"payee","op":"contains","value":"rewe"},{"any":[{"field":"day","op":"is","value":1},{"not":{"field":"amount","op":"atLeast","value":"100"}}]}]})",
        true);
    row(R"({"all":[{"field":"payee","op":"contains","value":"rewe"},{"field":"day","op":"is","value":1}]})",
        false);
    row(R"({"any":[{"field":"payee","op":"contains","value":"aldi"},{"field":"day","op":"is","value":15}]})",
        true);
}

void RuleConditionTest::matchesWhatItSays()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, matches);
    const auto condition = RuleCondition::parse(json);
    QVERIFY2(condition.has_value(), condition ? "" : qPrintable(condition.error().message));
    QCOMPARE(condition->matches(subject()), matches);
}

void RuleConditionTest::survivesTheWayThroughJson()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, matches);
    const auto once = RuleCondition::parse(json);
    QVERIFY(once.has_value());
    const auto twice = RuleCondition::parse(once->toJson());
    QVERIFY(twice.has_value());
    QCOMPARE(twice->toJson(), once->toJson());
    QCOMPARE(twice->matches(subject()), matches);
    QCOMPARE(twice->sentence(), once->sentence());
}

void RuleConditionTest::errorsAreSentences_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *json, const QString &part) {
        QTest::newRow(json) << QByteArray(json) << part;
    };
    row("", u"JSON"_s);
    row("{", u"JSON"_s);
    row("{}", u"needs"_s);
    row(R"({"all":[]})", u"at least one"_s);
    row(R"({"all":5})", u"at least one"_s);
    row(R"({"field":"colour","op":"is","value":"red"})", u"colour"_s);
    row(R"({"field":"payee","op":"smells","value":"red"})", u"smells"_s);
    row(R"({"field":"payee","op":"atLeast","value":"5"})", u"atLeast"_s);
    row(R"({"field":"payee","op":"contains","value":""})", u"text to look for"_s);
    row(R"({"field":"payee","op":"contains"})", u"needs"_s);
    row(R"({"field":"payee","op":"matches","value":"(abc"})", u"cannot be read"_s);
    row(R"({"field":"amount","op":"is","value":"12,50"})", u"12,50"_s);
    row(R"({"field":"amount","op":"is","value":"-5"})", u"without a sign"_s);
    row(R"({"field":"amount","op":"between","value":["30","20"]})", u"smaller"_s);
    row(R"({"field":"day","op":"is","value":32})", u"32"_s);
    row(R"({"field":"flow","op":"is","value":"up"})", u"up"_s);
    QByteArray deep = R"({"field":"day","op":"is","value":1})";
    for (int i = 0; i < 60; ++i)
        deep = R"({"not":)" + deep + "}";
    QTest::newRow("too deep") << deep << u"nested"_s;
}

void RuleConditionTest::errorsAreSentences()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, part);
    const auto condition = RuleCondition::parse(json);
    QVERIFY(!condition.has_value());
    QVERIFY2(condition.error().message.contains(part), qPrintable(condition.error().message));
    QVERIFY(condition.error().message.endsWith(u'.'));
}

void RuleConditionTest::theMoreItDemandsTheMoreSpecificItIs()
{
    const RuleCondition loose = parsed(R"({"field":"payee","op":"contains","value":"rewe"})");
    const RuleCondition longer = parsed(R"({"field":"payee","op":"contains","value":"rewe city"})");
    const RuleCondition exact = parsed(R"({"field":"payee","op":"is","value":"rewe"})");
    const RuleCondition both = parsed(
        R"({"all":[{"field":"payee","op":"contains","value":"rewe"},{"field":"amount","op":"atLeast","value":"100"}]})");
    const RuleCondition either = parsed(
        R"({"any":[{"field":"payee","op":"contains","value":"rewe"},{"field":"amount","op":"atLeast","value":"100"}]})");
    QVERIFY(longer.specificity() > loose.specificity());
    QVERIFY(exact.specificity() > loose.specificity());
    QVERIFY(both.specificity() > loose.specificity());
    QVERIFY(either.specificity() < loose.specificity());
}

void RuleConditionTest::readsAsASentence()
{
    const RuleCondition condition = parsed(
        R"({"all":[{"field":"payee","op":"contains","value":"rewe"},{"any":[{"field":"amount","op":"atLeast","value":"50"},{"field":"account","op":"is","value":2}]},{"not":{"field":"flow","op":"is","value":"in"}}]})");
    QCOMPARE(
        condition.sentence({{AccountId(2), u"Giro"_s}}),
        u"payee contains ‘rewe’ and (amount is at least 50 or account is ‘Giro’) and not (money comes in)"_s);
}

void RuleConditionTest::nothingMatchesNothing()
{
    QVERIFY(!RuleCondition().matches(subject()));
    QVERIFY(!RuleCondition::all({}).matches(subject()));
}

void RuleConditionTest::amountsAreComparedInTheCurrencysDigits()
{
    const RuleCondition fifty = parsed(R"({"field":"amount","op":"is","value":"50"})");
    QVERIFY(fifty.matches({{}, {}, Money(50, JPY), {}, {}}));
    QVERIFY(fifty.matches({{}, {}, Money(5000, EUR), {}, {}}));
    QVERIFY(fifty.matches({{}, {}, Money(-5000, EUR), {}, {}}));
    QVERIFY(!fifty.matches({{}, {}, Money(50, EUR), {}, {}}));
}

void RuleConditionTest::theLastDayStandsForMissingOnes()
{
    const RuleCondition last = parsed(R"({"field":"day","op":"is","value":31})");
    QVERIFY(last.matches({{}, {}, Money(-1, EUR), QDate(2025, 2, 28), {}}));
    QVERIFY(last.matches({{}, {}, Money(-1, EUR), QDate(2025, 3, 31), {}}));
    QVERIFY(!last.matches({{}, {}, Money(-1, EUR), QDate(2025, 3, 30), {}}));
}

void RuleConditionTest::aPatternWithoutEndIsStopped()
{
    const RuleCondition endless = parsed(R"({"field":"payee","op":"matches","value":"^(a+)+$"})");
    const RuleSubject easy{QString(18, u'a'), {}, Money(-1, EUR), {}, {}};
    QVERIFY(endless.matches(easy));
    QVERIFY(!endless.givesUpOn(easy));
    // A quarter of a million ways to read it: PCRE alone would try them all, in each of many texts.
    const RuleSubject hard{QString(18, u'a') + u'!', {}, Money(-1, EUR), {}, {}};
    QVERIFY(!endless.matches(hard));
    QVERIFY(endless.givesUpOn(hard));
}

QTEST_APPLESS_MAIN(RuleConditionTest)
#include "rule_condition_test.moc"
