// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/account_finder.h"

#include "core/base/text_fold.h"

#include <QCoreApplication>

#include <algorithm>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

/// Letters and digits only, upper case; '*' and 'X' runs of a masked number stay as '*'.
QString normalizedNumber(QStringView text)
{
    QString out;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c == u'*')
            out.append(c.toUpper());
    }
    return out;
}

bool isIban(const QString &number)
{
    return number.size() >= 15 && number.size() <= 34 && number.at(0).isLetter() &&
           number.at(1).isLetter() && number.at(2).isDigit() && number.at(3).isDigit();
}

QString unmaskedTail(const QString &number)
{
    qsizetype at = number.size();
    while (at > 0 && number.at(at - 1).isDigit())
        --at;
    return number.sliced(at);
}

bool isMasked(const QString &number)
{
    return number.contains(u'*') || number.contains("XX"_L1);
}

class AccountSearch
{
    Q_DECLARE_TR_FUNCTIONS(bp::AccountFinder)

public:
    AccountSearch(const AccountQuestion &question, std::span<const Account> accounts)
        : m_question(question)
        , m_statement(*question.statement)
        , m_accounts(accounts)
    {
    }

    AccountAnswer find() const
    {
        for (const auto step : {&AccountSearch::byNumber,
                                &AccountSearch::byBankAndName,
                                &AccountSearch::byLayout,
                                &AccountSearch::byEntries}) {
            if (const AccountAnswer answer = (this->*step)(); answer.account >= 0)
                return answer;
        }
        return proposal();
    }

private:
    bool fits(const Account &account) const { return account.currency == m_statement.currency; }

    /// The only account for which `holds` is true.
    template <typename Condition>
    int only(Condition holds) const
    {
        int found = -1;
        for (int i = 0; i < int(m_accounts.size()); ++i) {
            if (!fits(m_accounts[size_t(i)]) || !holds(m_accounts[size_t(i)]))
                continue;
            if (found >= 0)
                return -1;
            found = i;
        }
        return found;
    }

    AccountAnswer byNumber() const
    {
        const QString &number = m_statement.account.number;
        const int found =
            only([&](const Account &a) { return isSameAccountNumber(a.number, number); });
        return {found, {}, 0.99, tr("The account number is the same.")};
    }

    /// Two numbers that differ are two accounts, whatever their names.
    bool contradicts(const Account &account) const
    {
        return !account.number.isEmpty() && !m_statement.account.number.isEmpty() &&
               !isSameAccountNumber(account.number, m_statement.account.number);
    }

    AccountAnswer byBankAndName() const
    {
        const QString name = folded(m_statement.account.name);
        const QString bank = folded(m_statement.account.bank);
        const QString longName =
            folded(nameInCurrency(m_statement.account.name.simplified(), m_statement.currency));
        const auto isNamed = [&](const Account &a) {
            return folded(a.name) == name || folded(a.name) == longName;
        };
        if (name.isEmpty())
            return {};
        const int both = only([&](const Account &a) {
            return !bank.isEmpty() && folded(a.bank) == bank && isNamed(a) &&
                   !contradicts(a);
        });
        if (both >= 0)
            return {both, {}, 0.97, tr("Bank and name of the account are the same.")};
        const int found = only([&](const Account &a) { return isNamed(a) && !contradicts(a); });
        return {found, {}, 0.93, tr("The name of the account is the same.")};
    }

    AccountAnswer byLayout() const
    {
        if (m_question.remembered.isNull())
            return {};
        const int found = only(
            [&](const Account &a) { return a.id == m_question.remembered && !contradicts(a); });
        return {found, {}, 0.9, tr("The last file of this kind went there.")};
    }

    AccountAnswer byEntries() const
    {
        if (!m_question.sharedEntries)
            return {};
        int best = -1, bestShared = 0, nextShared = 0;
        for (int i = 0; i < int(m_accounts.size()); ++i) {
            const Account &account = m_accounts[size_t(i)];
            if (!fits(account) || contradicts(account))
                continue;
            const int shared = m_question.sharedEntries(account.id);
            if (shared > bestShared) {
                nextShared = bestShared;
                bestShared = shared;
                best = i;
            } else {
                nextShared = std::max(nextShared, shared);
            }
        }
        const int rows = int(m_statement.entries.size());
        const bool isClear = bestShared >= std::min(rows, 3) && bestShared >= 2 &&
                             bestShared >= 3 * nextShared && bestShared * 10 >= std::min(rows, 50);
        if (!isClear)
            return {};
        return {best, {}, 0.85, tr("%n of its rows are already there.", nullptr, bestShared)};
    }

    AccountAnswer proposal() const
    {
        const AccountHint &hint = m_statement.account;
        Account account;
        account.kind = hint.kind.value_or(AccountKind::Current);
        account.currency = m_statement.currency;
        account.number = normalizedNumber(hint.number);
        account.bank = hint.bank;
        const QString tail = account.number.right(4);
        if (!hint.name.trimmed().isEmpty())
            account.name = hint.name.simplified();
        else if (!hint.bank.isEmpty() && !tail.isEmpty())
            account.name = hint.bank + u' ' + tail;
        else if (!tail.isEmpty())
            account.name = tr("Account %1").arg(tail);
        else
            account.name = m_question.fileName;
        return {-1, account, 0.7, tr("None of your accounts is like it: it becomes a new one.")};
    }

    const AccountQuestion &m_question;
    const RawStatement &m_statement;
    std::span<const Account> m_accounts;
};

} // namespace

QString nameInCurrency(const QString &name, Currency currency)
{
    return name + u' ' + currency.code();
}

bool isSameAccountNumber(QStringView left, QStringView right)
{
    const QString a = normalizedNumber(left);
    const QString b = normalizedNumber(right);
    if (a.isEmpty() || b.isEmpty())
        return false;
    if (a == b)
        return true;
    if (isIban(a) && isIban(b))
        return false;
    if (isMasked(a) || isMasked(b)) {
        const QString tailA = unmaskedTail(a), tailB = unmaskedTail(b);
        const qsizetype length = std::min(tailA.size(), tailB.size());
        return length >= 4 && tailA.right(length) == tailB.right(length);
    }
    const auto significant = [](QString text) {
        while (text.startsWith(u'0'))
            text.remove(0, 1);
        return text;
    };
    const QString shortA = significant(a), shortB = significant(b);
    if (shortA == shortB)
        return !shortA.isEmpty();
    // A national number stands at the end of its IBAN, with zeros before it.
    const QString &iban = isIban(a) ? a : b;
    const QString &national = isIban(a) ? shortB : shortA;
    return isIban(iban) && national.size() >= 5 && iban.sliced(4).endsWith(national);
}

int ownAccount(std::span<const Account> accounts, QStringView number, QStringView name)
{
    const auto only = [&](auto holds) {
        int found = -1;
        for (int i = 0; i < int(accounts.size()); ++i) {
            if (!holds(accounts[size_t(i)]))
                continue;
            if (found >= 0)
                return -1;
            found = i;
        }
        return found;
    };
    if (!number.isEmpty()) {
        if (const int found =
                only([&](const Account &a) { return isSameAccountNumber(a.number, number); });
            found >= 0)
            return found;
    }
    if (name.isEmpty())
        return -1;
    const QString wanted = folded(name);
    return only([&](const Account &a) { return folded(a.name) == wanted; });
}

AccountAnswer findAccount(const AccountQuestion &question, std::span<const Account> accounts)
{
    return AccountSearch(question, accounts).find();
}

} // namespace bp
