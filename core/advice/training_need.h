// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Whether a new version is worth training by itself: when enough was confirmed since the newest
/// one, or when the one in use no longer fits and there is something new to learn from.

#include "core/ledger/ledger_reader.h"

#include <QCoreApplication>
#include <QLocale>

namespace bp {

struct TrainingNeed
{
    int teachers = 0; ///< entries a person or a rule sorted, of which training learns
    /// Of these new to the newest version, sorted otherwise than it learned, or chosen again after
    /// it was made to be silent about them.
    int sinceLast = 0;
    int enough = 0;  ///< so many are worth a new version
    int version = 0; ///< the newest one; 0: none yet
    bool isDue = false;
};

class Ledger;
class ModelRegistry;

class TrainingNeeds
{
    Q_DECLARE_TR_FUNCTIONS(bp::TrainingNeeds)

public:
    /// Sweeps the book once: work for a job.
    static TrainingNeed of(const LedgerReader &reader, const ModelRegistry &registry);
    /// Whether the machine may train without being told: the person lets it, and nothing waits to
    /// be done again, which any change would make impossible.
    static bool mayTrainItself(const Ledger &ledger);
    /// How far it is: "31 entries sorted since version 3; at 60 it learns anew."
    static QString sentence(const TrainingNeed &need, const QLocale &locale);
};

} // namespace bp
