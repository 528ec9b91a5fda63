// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A problem of the training material in words, what mends it in one undo step, and where to look
/// at it.

#include "core/advice/categorizer_trainer.h"

#include <QCoreApplication>
#include <QLocale>

namespace bp {

class Ledger;

struct TrainingFix
{
    enum class Kind {
        SetCategory,    ///< what is sorted otherwise goes into `category`
        PairTransfer,   ///< both entries become the sides of a transfer
        ChooseCategory, ///< nothing to guess from: the person names the category
    };

    Kind kind = Kind::ChooseCategory;
    QString label; ///< of a button: "Sort 2 entries into Groceries"
    CategoryId category;
    int changes = 0; ///< how many entries it changes
};

class TrainingFixes
{
    Q_DECLARE_TR_FUNCTIONS(bp::TrainingFixes)

public:
    /// What is wrong: the entries with amount and days, and the ways out.
    static QString
    sentence(const LedgerReader &reader, const TrainingProblem &problem, const QLocale &locale);
    /// The best way out: the category most of the entries have, or else the one their payee mostly
    /// has; of a single example the parent, or what its payee mostly has.
    static TrainingFix of(const LedgerReader &reader, const TrainingProblem &problem);
    /// What the person chose instead.
    static TrainingFix
    into(const LedgerReader &reader, const TrainingProblem &problem, CategoryId category);
    /// The person's choice, written like any other; `today` beside it. A fix that changes nothing
    /// makes no step.
    [[nodiscard]] static Result<void>
    apply(Ledger &ledger, const TrainingProblem &problem, const TrainingFix &fix, QDate today);
    /// "It is meant so": the problem is not listed again as long as it is the same entries.
    [[nodiscard]] static Result<void> leave(Ledger &ledger, const TrainingProblem &problem);
    /// Those the person did not leave as they are.
    static std::vector<TrainingProblem> withoutLeft(const LedgerReader &reader,
                                                    std::vector<TrainingProblem> problems);
    /// The question that shows the entries, and little else.
    static EntryFilter placeOf(const LedgerReader &reader, const TrainingProblem &problem);
};

} // namespace bp
