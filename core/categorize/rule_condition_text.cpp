// SPDX-License-Identifier: GPL-3.0-or-later

// Conditions as JSON and as sentences.

#include "core/base/text_fold.h"
#include "core/categorize/rule_condition.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <optional>

namespace bp {
namespace {

using namespace Qt::StringLiterals;
using Field = RuleCondition::Field;
using Op = RuleCondition::Op;

constexpr int deepest = 32;
/// Stops a pattern that would try without end; no sensible one needs as many steps for a bank's
/// text.
constexpr QLatin1StringView patternLimit("(*LIMIT_MATCH=20000)");

template <typename T>
struct Word
{
    T value;
    const char *word;
};

constexpr std::array<Word<Field>, 7> fieldWords{{{Field::Payee, "payee"},
                                                 {Field::Memo, "memo"},
                                                 {Field::Text, "text"},
                                                 {Field::Amount, "amount"},
                                                 {Field::Day, "day"},
                                                 {Field::Account, "account"},
                                                 {Field::Flow, "flow"}}};
constexpr std::array<Word<Op>, 9> opWords{{{Op::Contains, "contains"},
                                           {Op::Is, "is"},
                                           {Op::Starts, "starts"},
                                           {Op::Ends, "ends"},
                                           {Op::Matches, "matches"},
                                           {Op::OneOf, "oneOf"},
                                           {Op::AtLeast, "atLeast"},
                                           {Op::AtMost, "atMost"},
                                           {Op::Between, "between"}}};

template <typename T, size_t N>
std::optional<T> valueOf(const std::array<Word<T>, N> &words, const QString &text)
{
    for (const auto &word : words) {
        if (text == QLatin1StringView(word.word))
            return word.value;
    }
    return {};
}

template <typename T, size_t N>
QString wordOf(const std::array<Word<T>, N> &words, T value)
{
    for (const auto &word : words) {
        if (word.value == value)
            return QString::fromLatin1(word.word);
    }
    return {};
}

/// "12.5" in ten-thousandths; only digits and one point.
std::optional<qint64> decimal(const QString &text)
{
    const qsizetype point = text.indexOf(u'.');
    const QString whole = point < 0 ? text : text.first(point);
    const QString fraction = point < 0 ? QString() : text.sliced(point + 1);
    if (whole.isEmpty() || whole.size() > 12 || fraction.size() > 4)
        return {};
    qint64 value = 0;
    for (const QChar c : QString(whole + fraction.leftJustified(4, u'0'))) {
        if (c < u'0' || c > u'9')
            return {};
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

tl::unexpected<Error> invalid(const QString &message)
{
    return fail(Error::Code::Invalid, message);
}

QString quoted(const QString &text)
{
    return RuleCondition::tr("‘%1’").arg(text);
}

/// A field as sentences name it.
QString fieldName(Field field)
{
    switch (field) {
    case Field::Payee:
        return RuleCondition::tr("payee");
    case Field::Memo:
        return RuleCondition::tr("memo");
    case Field::Text:
        return RuleCondition::tr("payee or memo");
    case Field::Amount:
        return RuleCondition::tr("amount");
    case Field::Day:
        return RuleCondition::tr("day of the month");
    case Field::Account:
        return RuleCondition::tr("account");
    case Field::Flow:
        return RuleCondition::tr("direction");
    }
    return {};
}

} // namespace

Result<RuleCondition> RuleCondition::parse(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return invalid(tr("The condition is not written as JSON: %1 at character %2.")
                           .arg(error.errorString())
                           .arg(error.offset));
    return fromValue(document.object(), 0);
}

Result<RuleCondition> RuleCondition::fromValue(const QJsonValue &value, int depth)
{
    if (depth > deepest)
        return invalid(
            tr("The condition is nested too deeply: at most %1 levels are read.").arg(deepest));
    const QJsonObject object = value.toObject();
    if (object.contains("all"_L1))
        return joined(Kind::All, object["all"_L1], depth);
    if (object.contains("any"_L1))
        return joined(Kind::Any, object["any"_L1], depth);
    if (object.contains("not"_L1)) {
        auto part = fromValue(object["not"_L1], depth + 1);
        if (!part)
            return part;
        return negated(std::move(*part));
    }
    if (object.contains("field"_L1))
        return fromTest(object);
    return invalid(tr("A condition needs ‘all’, ‘any’, ‘not’ or a ‘field’ to look at."));
}

Result<RuleCondition> RuleCondition::joined(Kind kind, const QJsonValue &value, int depth)
{
    if (!value.isArray() || value.toArray().isEmpty())
        return invalid(tr("‘all’ and ‘any’ need a list with at least one condition."));
    RuleCondition condition;
    condition.m_kind = kind;
    for (const QJsonValue &part : value.toArray()) {
        auto read = fromValue(part, depth + 1);
        if (!read)
            return read;
        condition.m_parts.push_back(std::move(*read));
    }
    return condition;
}

Result<RuleCondition> RuleCondition::fromTest(const QJsonObject &object)
{
    const QString fieldText = object["field"_L1].toString();
    const QString opText = object["op"_L1].toString();
    const auto field = valueOf(fieldWords, fieldText);
    const auto op = valueOf(opWords, opText);
    if (!field)
        return invalid(tr("A rule cannot look at %1; it knows payee, memo, text, amount, day, "
                          "account and flow.")
                           .arg(quoted(fieldText)));
    if (!op)
        return invalid(tr("A rule does not know the comparison %1.").arg(quoted(opText)));
    const auto text = [](const QJsonValue &value) {
        return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
    };
    QStringList values;
    const QJsonValue value = object["value"_L1];
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            values.append(text(one));
    } else if (value.isDouble() || value.isString()) {
        values.append(text(value));
    }
    return test(*field, *op, values);
}

Result<RuleCondition> RuleCondition::test(Field field, Op op, const QStringList &values)
{
    RuleCondition condition;
    condition.m_kind = Kind::Test;
    condition.m_field = field;
    condition.m_op = op;
    condition.m_values = values;
    const std::vector<Op> known = opsOf(field);
    if (std::find(known.begin(), known.end(), op) == known.end())
        return invalid(tr("%1 cannot be compared with %2.")
                           .arg(quoted(fieldName(field)), quoted(wordOf(opWords, op))));
    if (auto ready = condition.prepare(); !ready)
        return fail(ready.error());
    return condition;
}

Result<void> RuleCondition::prepare()
{
    const qsizetype wanted = m_op == Op::Between ? 2 : 1;
    const bool enough = m_op == Op::OneOf ? !m_values.isEmpty() : m_values.size() == wanted;
    if (!enough)
        return invalid(tr("The condition on %1 needs %n value(s).", nullptr, int(wanted))
                           .arg(quoted(fieldName(m_field))));
    if (m_field == Field::Flow) {
        if (m_values.first() != "in"_L1 && m_values.first() != "out"_L1)
            return invalid(tr("The flow is ‘in’ or ‘out’, not %1.").arg(quoted(m_values.first())));
        return {};
    }
    if (!isText(m_field))
        return prepareNumbers();
    if (m_op == Op::Matches) {
        m_pattern = QRegularExpression(patternLimit + m_values.first(),
                                       QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
        if (!m_pattern.isValid())
            // The engine's own words are English only.
            return invalid(tr("The pattern %1 cannot be read at character %2. A bracket needs its "
                              "partner, a repeat something before it; a \\ makes a sign plain.")
                               .arg(quoted(m_values.first()))
                               .arg(m_pattern.patternErrorOffset() - patternLimit.size() + 1));
        m_pattern.optimize();
        return {};
    }
    for (const QString &value : m_values) {
        m_folded.append(folded(value));
        if (m_folded.last().isEmpty())
            return invalid(tr("The condition on %1 needs a text to look for.")
                               .arg(quoted(fieldName(m_field))));
    }
    return {};
}

Result<void> RuleCondition::prepareNumbers()
{
    for (const QString &value : m_values) {
        bool isNumber = false;
        qint64 number = value.toLongLong(&isNumber);
        if (m_field == Field::Amount) {
            const auto amount = decimal(value);
            isNumber = amount.has_value();
            number = amount.value_or(0);
        }
        if (!isNumber)
            return invalid(tr("%1 is not a number; amounts are written as 12.50, without a sign.")
                               .arg(quoted(value)));
        if (m_field == Field::Day && (number < 1 || number > 31))
            return invalid(tr("A month has the days 1 to 31, not %1.").arg(number));
        m_numbers.push_back(number);
    }
    if (m_op == Op::Between && m_numbers[0] > m_numbers[1])
        return invalid(tr("Between needs the smaller value first, not %1 and %2.")
                           .arg(m_values[0], m_values[1]));
    return {};
}

QByteArray RuleCondition::toJson() const
{
    return QJsonDocument(toValue().toObject()).toJson(QJsonDocument::Compact);
}

QJsonValue RuleCondition::toValue() const
{
    if (m_kind == Kind::Test) {
        const auto one = [this](qsizetype i) -> QJsonValue {
            if (m_field == Field::Day || m_field == Field::Account)
                return m_numbers[size_t(i)];
            return m_values[i];
        };
        QJsonValue value = one(0);
        if (m_op == Op::OneOf || m_op == Op::Between) {
            QJsonArray list;
            for (qsizetype i = 0; i < m_values.size(); ++i)
                list.append(one(i));
            value = list;
        }
        return QJsonObject{{u"field"_s, wordOf(fieldWords, m_field)},
                           {u"op"_s, wordOf(opWords, m_op)},
                           {u"value"_s, value}};
    }
    if (m_kind == Kind::Not)
        return QJsonObject{{u"not"_s, m_parts.front().toValue()}};
    QJsonArray list;
    for (const RuleCondition &part : m_parts)
        list.append(part.toValue());
    return QJsonObject{{m_kind == Kind::All ? u"all"_s : u"any"_s, list}};
}

QString RuleCondition::sentence(const QHash<AccountId, QString> &accounts) const
{
    if (m_kind == Kind::Test)
        return testSentence(accounts);
    if (m_kind == Kind::Not)
        return tr("not (%1)").arg(m_parts.front().sentence(accounts));
    if (m_parts.empty())
        return tr("never");
    QStringList texts;
    for (const RuleCondition &part : m_parts) {
        const bool isGroup = part.m_kind != m_kind && part.m_parts.size() > 1;
        const QString text = part.sentence(accounts);
        texts.append(isGroup ? u'(' + text + u')' : text);
    }
    return texts.join(m_kind == Kind::All ? tr(" and ") : tr(" or "));
}

QString RuleCondition::testSentence(const QHash<AccountId, QString> &accounts) const
{
    QStringList values;
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        if (m_field == Field::Account)
            values.append(quoted(accounts.value(AccountId(m_numbers[size_t(i)]), m_values[i])));
        else
            values.append(isText(m_field) ? quoted(m_values[i]) : m_values[i]);
    }
    const QString what = fieldName(m_field);
    if (m_field == Field::Flow)
        return m_values.first() == "in"_L1 ? tr("money comes in") : tr("money goes out");
    switch (m_op) {
    case Op::Contains:
        return tr("%1 contains %2").arg(what, values.first());
    case Op::Is:
        return tr("%1 is %2").arg(what, values.first());
    case Op::Starts:
        return tr("%1 starts with %2").arg(what, values.first());
    case Op::Ends:
        return tr("%1 ends with %2").arg(what, values.first());
    case Op::Matches:
        return tr("%1 matches the pattern %2").arg(what, values.first());
    case Op::OneOf:
        return tr("%1 is one of %2").arg(what, values.join(u", "_s));
    case Op::AtLeast:
        return tr("%1 is at least %2").arg(what, values.first());
    case Op::AtMost:
        return tr("%1 is at most %2").arg(what, values.first());
    case Op::Between:
        return tr("%1 is between %2 and %3").arg(what, values.first(), values.last());
    }
    return {};
}

} // namespace bp
