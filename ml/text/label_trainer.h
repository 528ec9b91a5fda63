// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Trains a label model: weights, memory, and how sure it may say it is. The last is settled on
/// rows held back inside the training set, never on rows learned from.

#include "core/base/progress.h"
#include "core/base/result.h"

#include "ml/text/label_parts.h"
#include "ml/text/text_row.h"

#include <QCoreApplication>

#include <span>

namespace bp::ml {

class LabelTrainer
{
    Q_DECLARE_TR_FUNCTIONS(bp::ml::LabelTrainer)

public:
    /// `names`: what each label is called, described as a row would be, or none. Names are the
    /// first examples of their labels.
    LabelTrainer(int labels, std::span<const TextRow> names, Progress &progress)
        : m_labels(labels)
        , m_names(names)
        , m_progress(progress)
    {
    }

    /// Rows in the order of time, or of no order; labels are 0 … labels − 1. The same rows give the
    /// same parts.
    [[nodiscard]] Result<LabelParts> trained(std::span<const LabelledRow> rows) const;

    /// What was learned from the older rows alone, and how sure of itself it may be going by the
    /// still older ones: what it says of the others shows how good the whole is.
    struct Earlier
    {
        LabelParts parts;
        std::size_t rows = 0; ///< the oldest, about 80 in 100
    };
    struct Both
    {
        LabelParts parts;
        Earlier earlier;
    };
    /// Of rows in the order of days, twenty at least. Costs no more than trained().
    [[nodiscard]] Result<Both> trainedTwice(std::span<const LabelledRow> rows) const;

private:
    struct Fold;
    struct Judged;
    static std::vector<Fold> foldsInTime(std::span<const double> places);
    static std::vector<Fold> foldsAcross(std::size_t rows);
    [[nodiscard]] Result<LabelParts> fitted(std::span<const LabelledRow> rows) const;
    /// What the parts learned from each fold say of the rows it had not seen.
    [[nodiscard]] Result<Judged> heldBack(std::span<const LabelledRow> rows,
                                          const std::vector<Fold> &folds) const;
    [[nodiscard]] Result<LabelParts> settled(std::span<const LabelledRow> rows,
                                             const Judged &judged) const;

    int m_labels;
    std::span<const TextRow> m_names;
    Progress &m_progress;
};

} // namespace bp::ml
