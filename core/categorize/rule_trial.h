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

#include <map>
#include <span>
#include <vector>

namespace bp {

class Ledger;
class LedgerReader;
class LedgerWriter;

/// Which entries a rule may change.
enum class RuleReach {
    NotByHand, ///< unsorted, or sorted by a rule or a machine
    Everything,
};

/// In a rule that is tried: a payee the book does not have yet, so every entry would change its.
inline constexpr PayeeId payeeToCome{-1};

struct RuleEffect
{
    EntryId entry;
    CategoryId from;
    CategorySource fromSource = CategorySource::None;
    CategoryId to;
    CategoryRuleId rule;
    PayeeId payee; ///< null: stays

    bool isByHand() const { return !from.isNull() && fromSource == CategorySource::Person; }
};

/// One entry a condition fits: as it is, and what it would become.
struct RuleHit
{
    EntryId entry;
    CategoryId from;
    CategoryId to; ///< the same as `from`: stays as it is
    PayeeId payee; ///< null: stays
};

/// Why entries a rule fits stay as they are.
struct RuleStays
{
    int already = 0; ///< are what it would make of them
    int reconciled = 0;
    int byHand = 0;                      ///< sorted by the person, where that is not to be changed
    std::map<CategoryRuleId, int> other; ///< decided by this rule
};

/// What a rule would do if it were in the book as it is written now.
struct RuleTrial
{
    std::vector<RuleHit>
        hits; ///< what would change first, then the rest, newest first; at most as asked
    int fits = 0;
    int gaveUp = 0; ///< texts on which a pattern takes too long: it counts as not found in them
    std::vector<RuleEffect> effects; ///< of this rule, where no other one goes before it
    RuleStays stays;                 ///< counted for a rule that is on and has a category
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
[[nodiscard]] Result<void> applyRules(Ledger &ledger, std::span<const RuleEffect> effects);
/// The same within a change that also does something else, such as keeping the rule.
void writeEffects(LedgerWriter &writer, std::span<const RuleEffect> effects);

} // namespace bp
