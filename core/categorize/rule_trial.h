// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What rules would do, before they do it: hits while typing, a dry run with the difference, and
/// the one change that applies it. Reconciled entries, transfers and split entries are never
/// touched; what the person sorted by hand only when asked for.

#include "core/base/result.h"
#include "core/categorize/category_rule_book.h"
#include "core/ledger/entry.h"
#include "core/ledger/entry_filter.h"

#include <QCoreApplication>

#include <vector>

namespace bp {

class Ledger;
class LedgerReader;

/// Which entries a rule may change.
enum class RuleReach {
    NotByHand, ///< unsorted, or sorted by a rule or a machine
    Everything,
};

struct RuleEffect
{
    EntryId entry;
    CategoryId from;
    CategorySource fromSource = CategorySource::None;
    CategoryId to;
    CategoryRuleId rule;
    PayeeId payee; ///< null: stays
};

/// The matching entries, newest first; the whole count and what of them the condition would change.
struct RuleHits
{
    std::vector<EntryId> newest; ///< at most as many as asked
    int count = 0;
};

RuleHits ruleHits(const LedgerReader &reader,
                  const RuleCondition &condition,
                  const EntryFilter &among,
                  int atMost);

/// Only entries whose category or payee would change.
std::vector<RuleEffect> dryRun(const LedgerReader &reader,
                               const CategoryRuleBook &rules,
                               const EntryFilter &among,
                               RuleReach reach = RuleReach::NotByHand);
std::vector<RuleEffect> dryRun(const LedgerReader &reader,
                               const CategoryRuleBook &rules,
                               std::span<const EntryId> among,
                               RuleReach reach = RuleReach::NotByHand);

/// One change, one undo step; nothing happens if there are no effects.
[[nodiscard]] Result<void> applyRules(Ledger &ledger, const std::vector<RuleEffect> &effects);

} // namespace bp
