// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The promise of whatever learns to sort from a book: training a version, checking the material
/// first, and loading the version in use. Reads only; what it returns is put into the book with
/// ModelRegistry.

#include "core/advice/categorizer.h"
#include "core/advice/model_registry.h"
#include "core/base/progress.h"

#include <QDateTime>
#include <QStringList>

#include <memory>
#include <vector>

namespace bp {

/// Something in the material that would teach wrong things; TrainingFixes says it in words.
struct TrainingProblem
{
    enum class Kind { Contradiction, SingleExample, TransferLeak };

    Kind kind = Kind::Contradiction;
    QStringList names; ///< what the entries are called: the merchant; of a leak both sides
    std::vector<EntryId> entries;
    bool isOfMerchant = false; ///< a contradiction between entries of all amounts
};

class CategorizerTrainer
{
public:
    virtual ~CategorizerTrainer() = default;
    /// What should be mended before training, worst first; the entries lead to the place.
    virtual std::vector<TrainingProblem> problems(const LedgerReader &reader) const = 0;
    /// Learns from confirmed entries only. `now` is written beside the version.
    [[nodiscard]] virtual Result<TrainedModel>
    train(const LedgerReader &reader, const QDateTime &now, Progress &progress) const = 0;
    /// The version in use; null when there is none.
    [[nodiscard]] virtual Result<std::shared_ptr<const Categorizer>>
    load(const LedgerReader &reader) const = 0;
};

} // namespace bp
