// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What rules would do, before they do it: what a rule being typed fits and would change, a dry run
/// of all, and the one change that applies it. Reconciled entries, transfers and split entries are
/// never touched; what the person sorted by hand only when asked for.

#include "core/base/progress.h"
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

/// One entry a condition fits: as it is, and what it would become.
struct RuleHit
{
    EntryId entry;
    CategoryId from;
    CategoryId to; ///< the same as `from`: stays as it is
};

/// What a rule would do if it were in the book as it is written now.
struct RuleTrial
{
    std::vector<RuleHit>
        hits; ///< what would change first, then the rest, newest first; at most as asked
    int fits = 0;
    int gaveUp = 0; ///< texts on which a pattern takes too long: it counts as not found in them
    std::vector<RuleEffect> effects; ///< of this rule, where no other one goes before it
};

/// `rules` holds the rule under `edited` (null: one not yet in the book). One sweep over the book;
/// a cancelled one returns what it has.
RuleTrial tryRule(const LedgerReader &reader,
                  const RuleCondition &condition,
                  const CategoryRuleBook &rules,
                  CategoryRuleId edited,
                  RuleReach reach,
                  int atMost,
                  Progress &progress);

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
