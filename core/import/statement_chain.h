// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Several statements of the same account, in any order, are a chain: each opens where the one
/// before closed. Where one does not, days are missing.

#include "core/base/month.h"
#include "core/import/raw_entry.h"

#include <QLocale>

#include <span>
#include <vector>

namespace bp {

struct StatementGap
{
    int before = 0;   ///< index of the statement that closes before the gap
    int after = 0;    ///< index of the one that opens behind it
    DateRange days;   ///< what is missing; null ends where it fits between two days
    Money difference; ///< opening behind less closing before: what the missing entries sum to
    friend bool operator==(const StatementGap &, const StatementGap &) = default;
};

/// Statements without both balances prove nothing and are left out; those inside another's days are
/// no links.
std::vector<StatementGap> statementGaps(std::span<const RawStatement> statements);

/// "12 March 2026 to 19 March 2026 is missing: entries of together −62,00."
QString gapSentence(const StatementGap &gap, const QLocale &locale);

} // namespace bp
