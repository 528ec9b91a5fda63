// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What nobody sorted yet, and what the machine says about it by now: sure enough to sort it, sure
/// enough to ask, or nothing. Sorting the sure ones is one change by the machine: marked, filtered
/// and undone as such, and never learned from until a person confirms it.

#include "core/advice/categorizer.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QCoreApplication>

#include <vector>

namespace bp {

class Ledger;
class LedgerReader;
class LedgerWriter;

/// An entry with the first of its suggestions.
struct WaitingEntry
{
    EntryId entry;
    CategorySuggestion suggestion;
};

struct WaitingEntries
{
    int unsorted = 0;
    std::vector<WaitingEntry> sure;   ///< at least `applyFrom`
    std::vector<WaitingEntry> unsure; ///< shown, and the person's to answer
};

/// Both confidences 0…1. What the person refused for an entry is not said again. A cancelled search
/// returns what it has.
WaitingEntries waitingEntries(const LedgerReader &reader,
                              const Categorizer &categorizer,
                              double suggestFrom,
                              double applyFrom,
                              Progress &progress);

/// One change of the machine's, one undo step, of those that still wait: what was sorted, refused,
/// paired, split, reconciled or deleted since they were found is left alone. `today` is written
/// beside each.
[[nodiscard]] Result<void>
sortByMachine(Ledger &ledger, const std::vector<WaitingEntry> &sure, QDate today);

/// Within the change that makes an entry nobody sorted, `proposed` most confident first: as an
/// import does it, the first is followed where the person's thresholds say so, and what is shown of
/// it is kept as waiting for an answer.
void writeUnanswered(LedgerWriter &writer,
                     EntryId entry,
                     const std::vector<CategorySuggestion> &proposed,
                     QDate today);

} // namespace bp
