// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The balance at the end of every day, of one account or several together.

#include "core/report/series.h"

#include <QSet>

namespace bp {

class LedgerReader;

/// Balances of `accounts` (empty: all) on each day of the closed range, in the book's currency, or
/// in the account's own when it is one account. Foreign balances are converted at each day's rate;
/// what has no rate on the last day is `unpriced`, and left out of every point.
Series
balanceHistory(const LedgerReader &reader, const QSet<AccountId> &accounts, const DateRange &days);

/// The accounts whose money can be used: current, savings, card and cash; not loans and
/// investments.
QSet<AccountId> usableAccounts(const LedgerReader &reader);

} // namespace bp
