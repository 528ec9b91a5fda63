// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/gnucash_book.h"

#include <algorithm>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

bool isMoney(const GnuCashAccount &account)
{
    return account.space == "CURRENCY"_L1 || account.space == "ISO4217"_L1;
}

Currency currencyOf(const GnuCashAccount &account)
{
    return isMoney(account) ? Currency::fromCode(account.commodity).value_or(Currency())
                            : Currency();
}

AppAccount::Role roleOf(const GnuCashAccount &account)
{
    if (account.space == "template"_L1 || account.type == "TRADING"_L1)
        return AppAccount::Role::Ignored;
    if (account.type == "INCOME"_L1 || account.type == "EXPENSE"_L1)
        return AppAccount::Role::Category;
    if (account.type == "EQUITY"_L1 || account.type == "ROOT"_L1)
        return AppAccount::Role::Opening;
    return currencyOf(account).isNull() ? AppAccount::Role::Security : AppAccount::Role::Own;
}

std::optional<AccountKind> kindOf(const GnuCashAccount &account)
{
    if (account.type == "BANK"_L1 || account.type == "CHECKING"_L1)
        return kindByName(account.name).value_or(AccountKind::Current);
    if (account.type == "SAVINGS"_L1 || account.type == "MONEYMRKT"_L1)
        return AccountKind::Savings;
    if (account.type == "CASH"_L1)
        return AccountKind::Cash;
    if (account.type == "CREDIT"_L1)
        return AccountKind::Card;
    if (account.type == "LIABILITY"_L1 || account.type == "PAYABLE"_L1 ||
        account.type == "CREDITLINE"_L1)
        return AccountKind::Loan;
    return kindByName(account.name);
}

} // namespace

GnuCashFraction GnuCashFraction::of(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    bool isNumber = false;
    bool isNumberBelow = true;
    GnuCashFraction fraction;
    fraction.above = (slash < 0 ? text : text.first(slash)).trimmed().toLongLong(&isNumber);
    fraction.below = slash < 0 ? 1 : text.sliced(slash + 1).trimmed().toLongLong(&isNumberBelow);
    return isNumber && isNumberBelow ? fraction : GnuCashFraction();
}

void GnuCashBook::addAccount(const QString &id, GnuCashAccount account)
{
    m_accounts.insert(id, std::move(account));
    m_unplaced.append(id);
}

QStringList GnuCashBook::pathOf(const QString &id) const
{
    QStringList names;
    QString at = id;
    for (int depth = 0; depth < 32; ++depth) {
        const auto account = m_accounts.constFind(at);
        if (account == m_accounts.cend() || account->type == "ROOT"_L1)
            break;
        names.prepend(account->name);
        at = account->parent;
    }
    return names;
}

/// Accounts may stand before their parents, so their paths are known only behind the last one.
void GnuCashBook::placeAccounts()
{
    for (const QString &id : std::as_const(m_unplaced)) {
        const GnuCashAccount &account = m_accounts[id];
        AppAccount placed;
        placed.path = pathOf(id);
        placed.role = roleOf(account);
        if (placed.role == AppAccount::Role::Category) {
            // "Expenses:Food:Bread" is the category "Food:Bread".
            if (placed.path.size() > 1)
                placed.top = placed.path.takeFirst();
            placed.categoryKind =
                account.type == "INCOME"_L1 ? CategoryKind::Income : CategoryKind::Expense;
        } else {
            placed.kind = kindOf(account);
        }
        m_book.addAccount(id, placed);
    }
    m_unplaced.clear();
}

bool GnuCashBook::add(const GnuCashTransaction &transaction)
{
    placeAccounts();
    const auto isVoid = [](const GnuCashSplit &split) { return split.state == "v"_L1; };
    if (!transaction.splits.empty() && std::ranges::all_of(transaction.splits, isVoid))
        return true;
    const Currency currency = Currency::fromCode(transaction.currency).value_or(Currency());
    AppTransaction posted{transaction.common, {}};
    bool isPlanned = !transaction.splits.empty();
    for (const GnuCashSplit &split : transaction.splits) {
        const auto account = m_accounts.constFind(split.account);
        if (account == m_accounts.cend())
            return false;
        isPlanned = isPlanned && account->space == "template"_L1;
        const Currency own = currencyOf(*account);
        const auto value = moneyOfFraction(split.value.above, split.value.below, currency);
        const auto amount =
            own.isNull() ? value : moneyOfFraction(split.quantity.above, split.quantity.below, own);
        if (!value || !amount)
            return isPlanned;
        posted.legs.push_back({split.account,
                               *amount,
                               *value,
                               split.memo,
                               split.state == "y"_L1 || split.state == "f"_L1,
                               split.id});
    }
    if (isPlanned)
        return true;
    if (!transaction.common.day.isValid())
        return false;
    m_book.add(posted);
    return true;
}

} // namespace bp
