// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Balances of accounts on many days at once, in one sweep over the entries.

#include "core/ledger/account.h"
#include "core/report/series.h"

#include <QSet>

#include <optional>
#include <span>
#include <vector>

namespace bp {

class LedgerReader;

struct AccountBalances
{
    Account account;
    std::vector<Money> at; ///< at the end of each day asked for, in the account's currency
};

/// `days` in order; `accounts` empty: all.
std::vector<AccountBalances> balancesAt(const LedgerReader &reader,
                                        const QSet<AccountId> &accounts,
                                        std::span<const QDate> days);

/// The same balances in `target` at each day's rate; nothing when one that is not zero has no rate.
std::optional<std::vector<Money>> convertedBalances(const LedgerReader &reader,
                                                    const AccountBalances &balances,
                                                    Currency target,
                                                    std::span<const QDate> days);

} // namespace bp
