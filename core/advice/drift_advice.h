// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What to do about a version that is right less often than it was: the first of these that leads
/// somewhere. Training when there is something new to learn, mending the material when it
/// contradicts itself, asking to be surer where that helps, going back to an earlier version; and
/// otherwise sorting some entries by hand.

#include "core/advice/categorizer_trainer.h"
#include "core/advice/model_registry.h"
#include "core/advice/training_need.h"

#include <QCoreApplication>
#include <QLocale>

#include <span>

namespace bp {

struct DriftAdvice
{
    enum class Kind { Nothing, Train, Mend, SuggestFrom, GoBack, SortMore };

    Kind kind = Kind::Nothing;
    int entries = 0;        ///< with Train: new to it
    int problems = 0;       ///< with Mend
    double suggestFrom = 0; ///< with SuggestFrom: so sure it must be …
    double accuracy = 0;    ///< … to have been right so often
    int version = 0;        ///< with GoBack
};

class DriftAdvices
{
    Q_DECLARE_TR_FUNCTIONS(bp::DriftAdvices)

public:
    /// `problems`: of the material, without those left as they are.
    static DriftAdvice of(const LedgerReader &reader,
                          const ModelRegistry &registry,
                          const Drift &drift,
                          const TrainingNeed &need,
                          std::span<const TrainingProblem> problems);
    /// The drift and what to do, in the person's language and formats.
    static QString sentence(const Drift &drift, const DriftAdvice &advice, const QLocale &locale);
    /// What a button beside the sentence says; "": there is nothing to press.
    static QString button(const DriftAdvice &advice, const QLocale &locale);
    /// The word of the command line: "train", "mend", …
    static QString key(DriftAdvice::Kind kind);
};

} // namespace bp
