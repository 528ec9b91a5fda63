// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Everything the page of AI features shows, read in one go by a job.

#include "core/advice/categorizer_trainer.h"
#include "core/advice/drift_advice.h"
#include "core/advice/report_card.h"
#include "core/advice/training_need.h"
#include "core/categorize/payee_memory.h"
#include "core/categorize/training_fix.h"

#include <vector>

namespace bp::ui {

struct ProblemFigures
{
    TrainingProblem problem;
    QString sentence;
    TrainingFix fix;
    EntryFilter place;
};

struct FeatureFigures
{
    std::vector<ModelRecord> versions; ///< newest first
    std::optional<ModelRecord> before; ///< what going back would bring
    Drift drift;
    DriftAdvice advice; ///< about the drift
    TrainingNeed need;
    std::vector<ReportCard> cards; ///< of all together, then of each version in order
    std::vector<ProblemFigures> problems;
    std::vector<LearnedPayee> payees;

    /// `trainer` may be null: then there are no problems to see.
    static FeatureFigures of(const LedgerReader &reader,
                             QDate today,
                             const CategorizerTrainer *trainer,
                             const QLocale &locale);
};

} // namespace bp::ui
