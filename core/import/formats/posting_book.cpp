// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/posting_book.h"

#include "core/base/text_fold.h"
#include "core/import/formats/plain_decimal.h"

#include <QSet>

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

/// Rounded half away from zero; below is not zero.
Wide quotient(Wide above, Wide below)
{
    const bool isNegative = (above < 0) != (below < 0);
    const Wide size = above < 0 ? -above : above;
    const Wide part = below < 0 ? -below : below;
    const Wide rounded = size / part + (size % part * 2 >= part ? 1 : 0);
    return isNegative ? -rounded : rounded;
}

} // namespace

/// What one leg means to an own account: so much of its amount came from there or went there.
struct PostingBook::Share
{
    size_t leg = 0;
    std::int64_t value = 0; ///< in the transaction's currency, signed as seen by the own account
    QString transferKey = {};
};

void PostingBook::addAccount(const QString &key, AppAccount account)
{
    if (!m_accounts.contains(key))
        m_order.append(key);
    m_accounts.insert(key, std::move(account));
    m_names.clear();
}

QString PostingBook::nameOf(const QString &key)
{
    if (m_names.isEmpty())
        nameAll();
    return m_names.value(key, key);
}

void PostingBook::nameAll()
{
    nameAccounts();
    nameCategories();
}

/// The last of an account's names; more of them where two accounts would be called the same.
void PostingBook::nameAccounts()
{
    QStringList open;
    for (const QString &key : std::as_const(m_order)) {
        if (m_accounts[key].role != AppAccount::Role::Category)
            open.append(key);
    }
    for (qsizetype levels = 1; !open.isEmpty() && levels < 32; ++levels) {
        QHash<QString, QStringList> byName;
        for (const QString &key : std::as_const(open)) {
            const QStringList &path = m_accounts[key].path;
            const QString name =
                path.sliced(std::max<qsizetype>(0, path.size() - levels)).join(u':');
            m_names.insert(key, name);
            byName[folded(name)].append(key);
        }
        QStringList alike;
        for (const QString &key : std::as_const(open)) {
            if (m_accounts[key].path.size() > levels && byName[folded(m_names[key])].size() > 1)
                alike.append(key);
        }
        open = alike;
    }
}

/// A path that income and expenses both have stands below its tree's name for the income.
void PostingBook::nameCategories()
{
    QSet<QString> expenses;
    for (const bool isIncome : {false, true}) {
        for (const QString &key : std::as_const(m_order)) {
            const AppAccount &account = m_accounts[key];
            if (account.role != AppAccount::Role::Category ||
                (account.categoryKind == CategoryKind::Income) != isIncome)
                continue;
            QString name = account.path.join(u':');
            if (!isIncome)
                expenses.insert(folded(name));
            else if (!account.top.isEmpty() && expenses.contains(folded(name)))
                name = account.top % u':' % name;
            m_names.insert(key, name);
        }
    }
}

RawStatement &PostingBook::statementOf(const QString &key, Currency currency)
{
    const auto found = m_statementOf.constFind({key, currency});
    if (found != m_statementOf.cend())
        return m_statements[*found];
    const AppAccount account = m_accounts.value(key);
    m_statementOf.insert({key, currency}, m_statements.size());
    RawStatement &added = m_statements.emplace_back();
    added.account.name = nameOf(key);
    added.account.kind = account.kind;
    added.account.number = account.number;
    added.account.bank = account.bank;
    added.currency = currency;
    return added;
}

/// The largest own leg is met by all others; the other own legs are its transfers.
std::vector<std::vector<PostingBook::Share>>
PostingBook::sharesAroundLargest(const AppTransaction &transaction,
                                 const std::vector<size_t> &own) const
{
    const auto &legs = transaction.legs;
    std::vector<std::vector<Share>> shares(legs.size());
    const size_t main = *std::ranges::max_element(
        own, {}, [&](size_t i) { return legs[i].value.magnitude().minor(); });
    for (size_t i = 0; i < legs.size(); ++i) {
        if (i == main || roleOf(legs[i]) == AppAccount::Role::Ignored)
            continue;
        const bool isOwn = roleOf(legs[i]) == AppAccount::Role::Own;
        const QString key =
            isOwn ? QString(QString::number(m_transactions) % u'/' % QString::number(i))
                  : QString();
        shares[main].push_back({i, -legs[i].value.minor(), key});
        if (isOwn)
            shares[i].push_back({main, legs[i].value.minor(), key});
    }
    return shares;
}

std::vector<std::vector<PostingBook::Share>>
PostingBook::sharesOf(const AppTransaction &transaction) const
{
    const auto &legs = transaction.legs;
    std::vector<size_t> own, others;
    for (size_t i = 0; i < legs.size(); ++i) {
        const AppAccount::Role role = roleOf(legs[i]);
        if (role != AppAccount::Role::Ignored)
            (role == AppAccount::Role::Own ? own : others).push_back(i);
    }
    std::vector<std::vector<Share>> shares(legs.size());
    if (own.empty())
        return shares;
    const auto isOpening = [&](size_t i) { return roleOf(legs[i]) == AppAccount::Role::Opening; };
    if (!others.empty() && std::ranges::all_of(others, isOpening)) {
        for (const size_t i : own)
            shares[i] = {{others.front(), legs[i].value.minor()}};
        return shares;
    }
    const bool isOut = legs[own.front()].value.isNegative();
    const auto pays = [&](size_t i) { return legs[i].value.isNegative() == isOut; };
    const auto takes = [&](size_t i) {
        return !pays(i) && roleOf(legs[i]) == AppAccount::Role::Category;
    };
    if (own.size() == 1 || others.empty() || !std::ranges::all_of(own, pays) ||
        !std::ranges::all_of(others, takes))
        return sharesAroundLargest(transaction, own);
    // Several accounts paid together: each its share, in the order they stand.
    std::vector<std::int64_t> left;
    for (const size_t i : others)
        left.push_back(-legs[i].value.minor());
    size_t at = 0;
    for (const size_t i : own) {
        std::int64_t need = legs[i].value.minor();
        while (need != 0 && at < left.size()) {
            const std::int64_t part = isOut ? std::max(need, left[at]) : std::min(need, left[at]);
            if (part != 0)
                shares[i].push_back({others[at], part});
            need -= part;
            left[at] -= part;
            at += left[at] == 0 ? 1 : 0;
        }
    }
    return shares;
}

/// Parts of the entry's amount; where that is in another currency than the transaction, they are
/// in proportion, and the largest takes what rounding leaves.
void PostingBook::describeParts(RawEntry &entry,
                                const AppTransaction &transaction,
                                const AppLeg &own,
                                const std::vector<Share> &shares)
{
    const bool isForeign = own.amount != own.value;
    if (isForeign && own.value.isZero())
        return;
    Wide rest = own.amount.minor();
    std::vector<RawSplit> splits;
    for (const Share &share : shares) {
        const AppLeg &leg = transaction.legs[share.leg];
        RawSplit split;
        const auto minor =
            isForeign
                ? narrowed(quotient(Wide(share.value) * own.amount.minor(), own.value.minor()))
                : std::optional(share.value);
        if (!minor)
            return;
        split.amount = Money(*minor, own.amount.currency());
        split.note = leg.memo;
        split.transferKey = share.transferKey;
        const AppAccount::Role role = roleOf(leg);
        if (role == AppAccount::Role::Category)
            split.category = nameOf(leg.account);
        else if (role != AppAccount::Role::Opening)
            split.transferAccount = nameOf(leg.account);
        rest -= *minor;
        splits.push_back(std::move(split));
    }
    if (rest != 0 && isForeign && (rest < 0 ? -rest : rest) <= Wide(splits.size())) {
        auto largest = std::ranges::max_element(splits, {}, [](const RawSplit &split) {
            return split.transferKey.isEmpty() ? split.amount.magnitude().minor() : -1;
        });
        largest->amount =
            Money(largest->amount.minor() + std::int64_t(rest), largest->amount.currency());
        rest = 0;
    }
    if (rest == 0)
        entry.splits = std::move(splits);
}

void PostingBook::addEntry(const AppTransaction &transaction,
                           size_t own,
                           const std::vector<Share> &shares)
{
    const AppLeg &leg = transaction.legs[own];
    const auto isSameAccount = [&](const AppLeg &other) { return other.account == leg.account; };
    const auto before = std::ranges::count_if(
        transaction.legs.begin(), transaction.legs.begin() + std::ptrdiff_t(own), isSameAccount);
    RawEntry entry = transaction.common;
    entry.amount = leg.amount;
    entry.isReconciled = leg.isReconciled;
    if (!leg.id.isEmpty())
        entry.bankId = leg.id;
    else if (before > 0 && !entry.bankId.isEmpty())
        entry.bankId += QString(u'/' % QString::number(before + 1));
    if (!leg.memo.isEmpty() && leg.memo != entry.memo)
        entry.memo = entry.memo.isEmpty() ? leg.memo : QString(leg.memo % "; "_L1 % entry.memo);
    if (shares.size() == 1) {
        const AppLeg &other = transaction.legs[shares.front().leg];
        const AppAccount::Role role = roleOf(other);
        if (entry.memo.isEmpty())
            entry.memo = other.memo;
        entry.isOpening = role == AppAccount::Role::Opening;
        if (role == AppAccount::Role::Category)
            entry.category = nameOf(other.account);
        else if (!entry.isOpening)
            entry.transferAccount = nameOf(other.account);
        entry.transferKey = shares.front().transferKey;
    } else if (shares.size() > 1) {
        describeParts(entry, transaction, leg, shares);
    }
    statementOf(leg.account, leg.amount.currency()).entries.push_back(std::move(entry));
}

void PostingBook::add(const AppTransaction &transaction)
{
    ++m_transactions;
    std::vector<std::vector<Share>> shares = sharesOf(transaction);
    for (size_t i = 0; i < transaction.legs.size(); ++i) {
        if (roleOf(transaction.legs[i]) != AppAccount::Role::Own)
            continue;
        if (shares[i].size() > 1)
            std::erase_if(shares[i], [](const Share &share) { return share.value == 0; });
        addEntry(transaction, i, shares[i]);
    }
}

void PostingBook::moveTo(RawFile &file)
{
    file.knowsTransfers = true;
    file.isSortedByPerson = true;
    file.statements = std::move(m_statements);
    for (const QString &key : std::as_const(m_order)) {
        if (m_accounts[key].role == AppAccount::Role::Category)
            file.categoryKinds.insert(nameOf(key), m_accounts[key].categoryKind);
    }
}

std::optional<Money> moneyOfFraction(std::int64_t above, std::int64_t below, Currency currency)
{
    if (below <= 0)
        return {};
    const auto fits = narrowed(quotient(Wide(above) * currency.scale(), below));
    return fits ? std::optional(Money(*fits, currency)) : std::nullopt;
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
    return isNumber && isNumberBelow ? moneyOfFraction(above, below, currency) : std::nullopt;
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
