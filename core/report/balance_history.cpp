// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/balance_history.h"

#include "core/ledger/ledger_reader.h"
#include "core/report/balance_points.h"

namespace bp {

Series
balanceHistory(const LedgerReader &reader, const QSet<AccountId> &accounts, const DateRange &days)
{
    Series series;
    series.currency = reader.bookCurrency();
    series.evidence.accounts = accounts;
    series.evidence.days = days;
    if (accounts.size() == 1) {
        if (const auto account = reader.account(*accounts.begin())) {
            series.currency = account->currency;
            series.name = account->name;
        }
    }
    if (days.isOpen() || days.last < days.first)
        return series;

    std::vector<QDate> each;
    for (QDate day = days.first; day <= days.last; day = day.addDays(1)) {
        each.push_back(day);
        series.points.push_back({day, Money(0, series.currency)});
    }
    for (const AccountBalances &balances : balancesAt(reader, accounts, each)) {
        const auto converted = convertedBalances(reader, balances, series.currency, each);
        if (!converted) {
            series.unpriced.add(balances.at.back());
            continue;
        }
        for (size_t i = 0; i < each.size(); ++i) {
            Money &value = series.points[i].value;
            value = Money(value.minor() + (*converted)[i].minor(), series.currency);
        }
    }
    return series;
}

QSet<AccountId> usableAccounts(const LedgerReader &reader)
{
    QSet<AccountId> usable;
    for (const Account &account : reader.accounts()) {
        if (account.kind != AccountKind::Loan && account.kind != AccountKind::Investment)
            usable.insert(account.id);
    }
    return usable;
}

} // namespace bp
