// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What mends a problem of the training material in one undo step, and where to look at it.

#include "core/advice/categorizer_trainer.h"

#include <QCoreApplication>

#include <optional>

namespace bp {

class Ledger;

struct TrainingFix
{
    QString label;       ///< of a button: "Sort all 5 into Groceries"
    CategoryId category; ///< into which all entries go; null: they become a transfer
};

class TrainingFixes
{
    Q_DECLARE_TR_FUNCTIONS(bp::TrainingFixes)

public:
    /// Nothing when the person alone can tell: as many entries for one category as for another, a
    /// top-level category with one entry.
    static std::optional<TrainingFix> of(const LedgerReader &reader,
                                         const TrainingProblem &problem);
    [[nodiscard]] static Result<void>
    apply(Ledger &ledger, const TrainingProblem &problem, const TrainingFix &fix);
    /// "It is meant so": the problem is not listed again as long as it is the same entries.
    [[nodiscard]] static Result<void> leave(Ledger &ledger, const TrainingProblem &problem);
    /// Those the person did not leave as they are.
    static std::vector<TrainingProblem> withoutLeft(const LedgerReader &reader,
                                                    std::vector<TrainingProblem> problems);
    /// The question that shows the entries, and little else.
    static EntryFilter placeOf(const LedgerReader &reader, const TrainingProblem &problem);
};

} // namespace bp
