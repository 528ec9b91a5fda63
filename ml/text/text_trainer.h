// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Trains the learned sorter from a book and loads the version in use.

#include "core/advice/categorizer_trainer.h"
#include "core/advice/merchant_lookup.h"

#include "ml/text/label_model.h"
#include "ml/text/training_set.h"

#include <QCoreApplication>

#include <memory>
#include <span>

namespace bp::ml {

class TextTrainer final : public CategorizerTrainer
{
    Q_DECLARE_TR_FUNCTIONS(bp::ml::TextTrainer)

public:
    /// `merchants` may be null.
    explicit TextTrainer(std::shared_ptr<const MerchantLookup> merchants)
        : m_merchants(std::move(merchants))
    {
    }

    std::vector<TrainingProblem> problems(const LedgerReader &reader) const override;
    [[nodiscard]] Result<TrainedModel>
    train(const LedgerReader &reader, const QDateTime &now, Progress &progress) const override;
    [[nodiscard]] Result<std::shared_ptr<const Categorizer>>
    load(const LedgerReader &reader) const override;

private:
    struct Measured;
    static Measured measured(const LabelModel::Pair &models, const TrainingSet &set);
    std::optional<VersionComparison> againstActive(const LedgerReader &reader,
                                                   const TrainingSet &set,
                                                   std::size_t from,
                                                   const Measured &held) const;

    std::shared_ptr<const MerchantLookup> m_merchants;
};

} // namespace bp::ml
