// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Trains a label model: weights, memory, how much each is trusted, and how sure it may say it is.
/// The last two are settled on rows held back inside the training set, never on rows learned from.

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
    LabelTrainer(int labels, Progress &progress)
        : m_labels(labels)
        , m_progress(progress)
    {
    }

    /// Rows in the order of time; labels are 0 … labels − 1. The same rows give the same parts.
    [[nodiscard]] Result<LabelParts> trained(std::span<const LabelledRow> rows) const;

private:
    struct HeldBack;
    [[nodiscard]] Result<LabelParts> fitted(std::span<const LabelledRow> rows) const;
    [[nodiscard]] Result<std::vector<HeldBack>> heldBack(std::span<const LabelledRow> rows) const;

    int m_labels;
    Progress &m_progress;
};

} // namespace bp::ml
