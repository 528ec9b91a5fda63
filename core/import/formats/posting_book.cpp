// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/posting_book.h"

#include "core/import/formats/plain_decimal.h"

#include <algorithm>
#include <limits>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

__extension__ typedef __int128 Wide;

std::optional<std::int64_t> narrowed(Wide value)
{
    if (value > std::numeric_limits<std::int64_t>::max() ||
        value <= std::numeric_limits<std::int64_t>::min())
        return {};
    return std::int64_t(value);
}

} // namespace

void PostingBook::addAccount(const QString &key, AppAccount account)
{
    m_accounts.insert(key, std::move(account));
}

RawStatement &PostingBook::statementFor(const AppLeg &leg)
{
    const AppAccount account =
        m_accounts.value(leg.account, AppAccount{leg.account, AppAccount::Role::Own, {}});
    const auto found = std::ranges::find_if(m_statements, [&](const RawStatement &statement) {
        return statement.account.name == account.name &&
               statement.currency == leg.amount.currency();
    });
    if (found != m_statements.end())
        return *found;
    RawStatement &added = m_statements.emplace_back();
    added.account.name = account.name;
    added.account.kind = account.kind;
    added.currency = leg.amount.currency();
    return added;
}

void PostingBook::addSplits(RawEntry &entry, const AppTransaction &transaction, size_t own) const
{
    Wide rest = transaction.legs[own].value.minor();
    std::vector<RawSplit> splits;
    for (size_t i = 0; i < transaction.legs.size(); ++i) {
        const AppLeg &leg = transaction.legs[i];
        if (i == own)
            continue;
        if (leg.value.currency() != entry.amount.currency())
            return;
        RawSplit split;
        split.amount = leg.value.negated();
        split.note = leg.memo;
        const AppAccount account = m_accounts.value(leg.account);
        const bool isCategory = account.role == AppAccount::Role::Category;
        (isCategory ? split.category : split.transferAccount) =
            account.role == AppAccount::Role::Opening ? QString() : account.name;
        rest -= split.amount.minor();
        splits.push_back(std::move(split));
    }
    if (rest == 0)
        entry.splits = std::move(splits);
}

void PostingBook::describe(RawEntry &entry,
                           const AppTransaction &transaction,
                           size_t own,
                           size_t main) const
{
    const auto &legs = transaction.legs;
    if (own != main) {
        entry.transferAccount = m_accounts.value(legs[main].account).name;
        return;
    }
    if (legs.size() == 2) {
        const AppAccount other = m_accounts.value(legs[1 - own].account);
        if (other.role == AppAccount::Role::Category)
            entry.category = other.name;
        else if (other.role != AppAccount::Role::Opening)
            entry.transferAccount = other.name;
    } else if (legs.size() > 2 && legs[own].amount == legs[own].value) {
        addSplits(entry, transaction, own);
    }
}

void PostingBook::add(const AppTransaction &transaction)
{
    std::optional<size_t> main;
    for (size_t i = 0; i < transaction.legs.size(); ++i) {
        const AppLeg &leg = transaction.legs[i];
        const bool isLarger = !main || leg.value.magnitude().minor() >
                                           transaction.legs[*main].value.magnitude().minor();
        if (roleOf(leg) == AppAccount::Role::Own && isLarger)
            main = i;
    }
    for (size_t i = 0; main && i < transaction.legs.size(); ++i) {
        const AppLeg &leg = transaction.legs[i];
        if (roleOf(leg) != AppAccount::Role::Own)
            continue;
        RawEntry entry = transaction.common;
        entry.amount = leg.amount;
        entry.isReconciled = leg.isReconciled;
        if (!leg.memo.isEmpty() && entry.memo.isEmpty())
            entry.memo = leg.memo;
        describe(entry, transaction, i, *main);
        statementFor(leg).entries.push_back(std::move(entry));
    }
}

std::optional<Money> moneyOfFraction(QStringView text, Currency currency)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0) {
        const auto plain = plainDecimal(text, currency);
        return plain ? std::optional(plain->money) : std::nullopt;
    }
    bool isNumber = false;
    bool isNumberBelow = false;
    const qlonglong above = text.first(slash).trimmed().toLongLong(&isNumber);
    const qlonglong below = text.sliced(slash + 1).trimmed().toLongLong(&isNumberBelow);
    if (!isNumber || !isNumberBelow || below <= 0)
        return {};
    const Wide scaled = Wide(above) * currency.scale();
    Wide minor = scaled / below;
    const Wide rest = scaled % below;
    if ((rest < 0 ? -rest : rest) * 2 >= below)
        minor += scaled < 0 ? -1 : 1;
    const auto fits = narrowed(minor);
    return fits ? std::optional(Money(*fits, currency)) : std::nullopt;
}

std::optional<AccountKind> kindByName(const QString &name)
{
    const QString folded = name.toLower();
    if (folded.contains("savings"_L1))
        return AccountKind::Savings;
    if (folded.contains("cash"_L1) || folded.contains("wallet"_L1))
        return AccountKind::Cash;
    if (folded.contains("card"_L1) || folded.contains("visa"_L1) || folded.contains("amex"_L1))
        return AccountKind::Card;
    if (folded.contains("loan"_L1) || folded.contains("mortgage"_L1))
        return AccountKind::Loan;
    if (folded.contains("invest"_L1) || folded.contains("broker"_L1) || folded.contains("401k"_L1))
        return AccountKind::Investment;
    return {};
}

} // namespace bp
