// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// When a person's rule applies: a tree of tests joined by and, or, not. Read from and written to
/// JSON:
///
///     {"all": […]}   {"any": […]}   {"not": …}
///     {"field": "payee" | "memo" | "text", "op": "contains" | "is" | "starts" | "ends" |
///     "matches", "value": "rewe"}
///     {"field": "payee", "op": "oneOf", "value": ["rewe", "edeka"]}
///     {"field": "amount", "op": "is" | "atLeast" | "atMost" | "between", "value": "12.50" | ["10",
///     "20"]}
///     {"field": "day", "op": "is" | "between", "value": 1 | [1, 5]}          day of the month
///     {"field": "account", "op": "is" | "oneOf", "value": 3 | [3, 4]}
///     {"field": "flow", "op": "is", "value": "in" | "out"}
///
/// Letters' case and accents do not matter; amounts are sizes, whatever the direction. "payee" is
/// what the bank wrote and what the entry shows, either of them; "text" is payee and memo.
/// "matches" takes a Perl-compatible pattern.

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QJsonValue>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <vector>

namespace bp {

/// The entry a condition looks at; its texts are folded once for all rules.
struct RuleSubject
{
    RuleSubject(
        const QString &payee, const QString &memo, Money amount, QDate day, AccountId account);
    /// For sweeps: the merchant's clean name, folded, is known already.
    RuleSubject(const QString &payee,
                const QString &memo,
                Money amount,
                QDate day,
                AccountId account,
                const QString &foldedName);

    /// What the entry is called in the book; "" or the bank's text: nothing else.
    void setShown(const QString &name) { setShown(name, {}); }
    /// The same, folded already.
    void setShown(const QString &name, const QString &foldedName);

    QString payee; ///< as the bank wrote it
    QString shown; ///< as the person sees it, where that is another text
    QString memo;
    QString foldedPayee; ///< with the merchant's clean name behind it, for "contains"
    QString foldedMemo;
    QString foldedShown;
    QString foldedName; ///< the merchant's clean name
    Money amount;
    QDate day;
    AccountId account;
    bool isByHand = false; ///< no bank wrote of it: `payee` is what the book calls it
};

class RuleCondition
{
    Q_DECLARE_TR_FUNCTIONS(bp::RuleCondition)

public:
    enum class Field { Payee, Memo, Text, Amount, Day, Account, Flow };
    enum class Op { Contains, Is, Starts, Ends, Matches, OneOf, AtLeast, AtMost, Between };
    enum class Kind { All, Any, Not, Test };

    RuleCondition() = default; ///< matches nothing

    [[nodiscard]] static Result<RuleCondition> parse(const QByteArray &json);
    static RuleCondition all(std::vector<RuleCondition> parts);
    static RuleCondition any(std::vector<RuleCondition> parts);
    static RuleCondition negated(RuleCondition part);
    /// Values as in JSON: texts, decimal amounts, numbers. Fails on what makes no sense.
    [[nodiscard]] static Result<RuleCondition> test(Field field, Op op, const QStringList &values);

    QByteArray toJson() const;
    bool matches(const RuleSubject &subject) const;
    /// True where a pattern takes too long for this text, such as "(a+)+$" for many letters: it is
    /// stopped after some 20,000 steps and then does not match.
    bool givesUpOn(const RuleSubject &subject) const;
    /// The more a condition demands the higher: among rules that match the highest wins.
    int specificity() const;
    /// "payee contains ‘rewe’ and amount is at least 50"; accounts by name where known.
    QString sentence(const QHash<AccountId, QString> &accounts = {}) const;

    Kind kind() const { return m_kind; }
    const std::vector<RuleCondition> &parts() const { return m_parts; }
    Field field() const { return m_field; }
    Op op() const { return m_op; }
    const QStringList &values() const { return m_values; }

    /// Which operations a field understands, for editors.
    static std::vector<Op> opsOf(Field field);
    static bool isText(Field field);

    friend bool operator==(const RuleCondition &a, const RuleCondition &b)
    {
        return a.toJson() == b.toJson();
    }

private:
    [[nodiscard]] static Result<RuleCondition> fromValue(const QJsonValue &value, int depth);
    [[nodiscard]] static Result<RuleCondition> fromTest(const QJsonObject &object);
    [[nodiscard]] static Result<RuleCondition>
    joined(Kind kind, const QJsonValue &parts, int depth);
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> prepareNumbers();
    QJsonValue toValue() const;
    bool testMatches(const RuleSubject &subject) const;
    bool textMatches(const RuleSubject &subject) const;
    bool oneTextMatches(const QString &folded, const QString &name) const;
    bool amountMatches(Money amount) const;
    QString testSentence(const QHash<AccountId, QString> &accounts) const;

    Kind m_kind = Kind::Any; ///< of no parts: matches nothing
    std::vector<RuleCondition> m_parts;
    Field m_field = Field::Text;
    Op m_op = Op::Contains;
    QStringList m_values;
    QStringList m_folded;
    std::vector<qint64> m_numbers; ///< days, accounts, or amounts in ten-thousandths
    QRegularExpression m_pattern;
};

} // namespace bp
