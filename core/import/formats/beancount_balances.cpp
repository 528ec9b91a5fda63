// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/beancount_balances.h"

#include <QCoreApplication>

#include <algorithm>

namespace bp {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bp::BeancountFormat)
};

/// A balance is that of an account and everything below it.
bool holds(const QString &account, const QString &leg)
{
    return leg.startsWith(account) &&
           (leg.size() == account.size() || leg.at(account.size()) == u':');
}

/// What the journal moved before the beginning of the balance's day; nothing when that is too
/// large for money.
std::optional<Money> movedBefore(const BeancountJournal &journal, const BeancountBalance &balance)
{
    std::int64_t sum = 0;
    for (const AppTransaction &transaction : journal.transactions) {
        if (transaction.common.day >= balance.day)
            break;
        for (const AppLeg &leg : transaction.legs) {
            if (leg.amount.currency() == balance.amount.currency() &&
                holds(balance.account, leg.account) &&
                __builtin_add_overflow(sum, leg.amount.minor(), &sum))
                return {};
        }
    }
    return Money(sum, balance.amount.currency());
}

void fill(BeancountJournal &journal, const BeancountPad &pad)
{
    QDate next;
    for (const BeancountBalance &balance : journal.balances) {
        if (balance.account != pad.account || balance.day <= pad.day ||
            (!next.isNull() && balance.day != next))
            continue;
        next = balance.day;
        const auto moved = movedBefore(journal, balance);
        const auto lack = moved ? balance.amount.plus(moved->negated()) : Result<Money>(Money());
        if (!moved || !lack || lack->isZero())
            continue;
        AppTransaction filling;
        filling.common.line = filling.common.lastLine = pad.line;
        filling.common.day = pad.day;
        filling.common.memo =
            Words::tr("Filled up to the balance of %1").arg(balance.day.toString(Qt::ISODate));
        filling.legs.push_back({pad.account, *lack, *lack, {}});
        filling.legs.push_back({pad.source, lack->negated(), lack->negated(), {}});
        const auto place = std::ranges::lower_bound(
            journal.transactions, pad.day, {}, [](const AppTransaction &transaction) {
                return transaction.common.day;
            });
        journal.transactions.insert(place, std::move(filling));
    }
}

} // namespace

void fillUp(BeancountJournal &journal)
{
    const auto dayOf = [](const AppTransaction &transaction) { return transaction.common.day; };
    std::ranges::stable_sort(journal.transactions, {}, dayOf);
    std::ranges::stable_sort(journal.balances, {}, &BeancountBalance::day);
    std::ranges::stable_sort(journal.pads, {}, &BeancountPad::day);
    for (const BeancountPad &pad : journal.pads)
        fill(journal, pad);
}

void stateBalances(RawStatement &statement, const QString &account, const BeancountJournal &journal)
{
    std::vector<RawEntry> &entries = statement.entries;
    size_t before = 0; // entries before the balance's day, and their sum
    std::int64_t sum = 0;
    for (const BeancountBalance &balance : journal.balances) {
        if (balance.account != account || balance.amount.currency() != statement.currency)
            continue;
        for (; before < entries.size() && entries[before].day < balance.day; ++before) {
            if (__builtin_add_overflow(sum, entries[before].amount.minor(), &sum))
                return;
        }
        std::int64_t off = 0;
        if (before == 0 || __builtin_sub_overflow(sum, balance.amount.minor(), &off))
            continue;
        const Money moved(sum, statement.currency);
        const bool isNear = off <= balance.tolerance && off >= -balance.tolerance;
        const Money stated = isNear ? moved : balance.amount;
        entries[before - 1].runningBalance = stated;
        statement.opening = StatedBalance{entries.front().day, Money(0, statement.currency)};
        statement.closing.reset();
        if (before == entries.size())
            statement.closing = StatedBalance{balance.day.addDays(-1), stated};
        if (!isNear)
            statement.problems.push_back(
                {balance.line,
                 Severity::Warning,
                 Words::tr("The journal says %1 here, but its entries sum to %2.")
                     .arg(balance.amount.toDecimal(), moved.toDecimal())});
    }
}

} // namespace bp
