// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/categorize/rule_condition.h"

#include "core/base/merchant_text.h"
#include "core/base/text_fold.h"

#include <algorithm>
#include <limits>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 perUnit = 10'000; ///< amounts are compared in ten-thousandths

qint64 tenThousandths(Money amount)
{
    const qint64 size = amount.minor() < 0 ? -amount.minor() : amount.minor();
    const qint64 factor = perUnit / amount.currency().scale();
    return size > std::numeric_limits<qint64>::max() / perUnit ? std::numeric_limits<qint64>::max()
                                                               : size * factor;
}

} // namespace

RuleSubject::RuleSubject(
    const QString &payeeText, const QString &memoText, Money money, QDate date, AccountId accountId)
    : RuleSubject(
          payeeText, memoText, money, date, accountId, folded(merchantName(payeeText, memoText)))
{
}

RuleSubject::RuleSubject(const QString &payeeText,
                         const QString &memoText,
                         Money money,
                         QDate date,
                         AccountId accountId,
                         const QString &name)
    : payee(payeeText)
    , memo(memoText)
    , foldedPayee(folded(payeeText))
    , foldedMemo(folded(memoText))
    , foldedName(name)
    , amount(money)
    , day(date)
    , account(accountId)
{
}

void RuleSubject::setShown(const QString &name, const QString &alreadyFolded)
{
    const bool isOther = name != payee;
    shown = isOther ? name : QString();
    foldedShown = !isOther ? QString() : alreadyFolded.isEmpty() ? folded(name) : alreadyFolded;
}

RuleCondition RuleCondition::all(std::vector<RuleCondition> parts)
{
    if (parts.size() == 1)
        return std::move(parts.front());
    RuleCondition condition;
    condition.m_kind = parts.empty() ? Kind::Any : Kind::All;
    condition.m_parts = std::move(parts);
    return condition;
}

RuleCondition RuleCondition::any(std::vector<RuleCondition> parts)
{
    if (parts.size() == 1)
        return std::move(parts.front());
    RuleCondition condition;
    condition.m_parts = std::move(parts);
    return condition;
}

RuleCondition RuleCondition::negated(RuleCondition part)
{
    RuleCondition condition;
    condition.m_kind = Kind::Not;
    condition.m_parts.push_back(std::move(part));
    return condition;
}

std::vector<RuleCondition::Op> RuleCondition::opsOf(Field field)
{
    if (isText(field))
        return {Op::Contains, Op::Is, Op::Starts, Op::Ends, Op::OneOf, Op::Matches};
    switch (field) {
    case Field::Amount:
        return {Op::Is, Op::AtLeast, Op::AtMost, Op::Between};
    case Field::Day:
        return {Op::Is, Op::Between};
    case Field::Account:
        return {Op::Is, Op::OneOf};
    default:
        return {Op::Is};
    }
}

bool RuleCondition::isText(Field field)
{
    return field == Field::Payee || field == Field::Memo || field == Field::Text;
}

bool RuleCondition::matches(const RuleSubject &subject) const
{
    const auto holds = [&subject](const RuleCondition &part) { return part.matches(subject); };
    switch (m_kind) {
    case Kind::All:
        return std::all_of(m_parts.begin(), m_parts.end(), holds);
    case Kind::Any:
        return std::any_of(m_parts.begin(), m_parts.end(), holds);
    case Kind::Not:
        return !m_parts.front().matches(subject);
    case Kind::Test:
        return testMatches(subject);
    }
    return false;
}

bool RuleCondition::testMatches(const RuleSubject &subject) const
{
    switch (m_field) {
    case Field::Payee:
    case Field::Memo:
    case Field::Text:
        return textMatches(subject);
    case Field::Amount:
        return amountMatches(subject.amount);
    case Field::Flow:
        return subject.amount.isNegative() == (m_values.first() == "out"_L1) &&
               !subject.amount.isZero();
    case Field::Account:
        return std::find(m_numbers.begin(), m_numbers.end(), subject.account.value()) !=
               m_numbers.end();
    case Field::Day:
        break;
    }
    if (!subject.day.isValid())
        return false;
    // "The 31st" also means the last day of a shorter month.
    const int day = subject.day.day();
    const qint64 last = m_numbers.back();
    const bool isEnd = day == subject.day.daysInMonth() && last > day;
    if (m_op == Op::Is)
        return day == last || isEnd;
    return day >= m_numbers.front() ? day <= last : isEnd && m_numbers.front() > day;
}

bool RuleCondition::textMatches(const RuleSubject &subject) const
{
    const bool looksAtPayee = m_field != Field::Memo;
    const bool looksAtMemo = m_field != Field::Payee;
    if (m_op == Op::Matches) {
        return (looksAtPayee &&
                (m_pattern.match(subject.payee).hasMatch() ||
                 (!subject.shown.isEmpty() && m_pattern.match(subject.shown).hasMatch()))) ||
               (looksAtMemo && m_pattern.match(subject.memo).hasMatch());
    }
    return (looksAtPayee &&
            (oneTextMatches(subject.foldedPayee, subject.foldedName) ||
             (!subject.foldedShown.isEmpty() && oneTextMatches(subject.foldedShown, {})))) ||
           (looksAtMemo && oneTextMatches(subject.foldedMemo, {}));
}

bool RuleCondition::givesUpOn(const RuleSubject &subject) const
{
    if (m_kind != Kind::Test)
        return std::any_of(m_parts.begin(), m_parts.end(), [&subject](const RuleCondition &part) {
            return part.givesUpOn(subject);
        });
    if (m_op != Op::Matches)
        return false;
    return (m_field != Field::Memo && (!m_pattern.match(subject.payee).isValid() ||
                                       !m_pattern.match(subject.shown).isValid())) ||
           (m_field != Field::Payee && !m_pattern.match(subject.memo).isValid());
}

bool RuleCondition::oneTextMatches(const QString &text, const QString &name) const
{
    return std::any_of(m_folded.begin(), m_folded.end(), [&](const QString &value) {
        switch (m_op) {
        case Op::Contains:
            return text.contains(value) || name.contains(value);
        case Op::Starts:
            return text.startsWith(value) || name.startsWith(value);
        case Op::Ends:
            return text.endsWith(value) || name.endsWith(value);
        default:
            return text == value || (!name.isEmpty() && name == value);
        }
    });
}

bool RuleCondition::amountMatches(Money amount) const
{
    const qint64 size = tenThousandths(amount);
    switch (m_op) {
    case Op::AtLeast:
        return size >= m_numbers.front();
    case Op::AtMost:
        return size <= m_numbers.front();
    case Op::Between:
        return size >= m_numbers.front() && size <= m_numbers.back();
    default:
        return size == m_numbers.front();
    }
}

int RuleCondition::specificity() const
{
    if (m_kind == Kind::Not)
        return 5;
    if (m_kind == Kind::Any) {
        int least = m_parts.empty() ? 0 : std::numeric_limits<int>::max();
        for (const RuleCondition &part : m_parts)
            least = std::min(least, part.specificity());
        return least;
    }
    if (m_kind == Kind::All) {
        int sum = 0;
        for (const RuleCondition &part : m_parts)
            sum += part.specificity();
        return sum;
    }
    if (!isText(m_field)) {
        switch (m_field) {
        case Field::Amount:
            return m_op == Op::Is ? 40 : m_op == Op::Between ? 20 : 10;
        case Field::Day:
            return m_op == Op::Is ? 20 : 10;
        case Field::Account:
            return 15;
        default:
            return 5;
        }
    }
    qsizetype length = m_op == Op::Matches ? 10 : 40;
    for (const QString &value : m_folded)
        length = std::min(length, value.size());
    switch (m_op) {
    case Op::Is:
        return 100;
    case Op::OneOf:
        return 80;
    case Op::Starts:
    case Op::Ends:
        return 50 + int(length);
    default:
        return 40 + int(length);
    }
}

} // namespace bp
