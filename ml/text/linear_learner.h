// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Multinomial logistic regression by AdaGrad over the parameters of a UnitSpace.

#include "core/base/progress.h"

#include "ml/text/unit_space.h"

#include <span>
#include <vector>

namespace bp::ml {

/// Weights of every unit for every label, row after row; what its parts learned is already in.
struct UnitWeights
{
    int labels = 0;
    std::vector<float> bias;
    std::vector<float> units;      ///< units × labels
    std::vector<float> parameters; ///< pieces and kinds × labels: for words met later
};

/// How much more often each unit goes with each label than with the others, as complement naive
/// Bayes sees it: it bends less to the order and the holder of the rows than the learned weights
/// do.
UnitWeights countedWeights(const UnitSpace &space, std::span<const EncodedRow> rows, int labels);

/// Learns the rows in order, several times. Empty when cancelled.
UnitWeights learnedWeights(const UnitSpace &space,
                           std::span<const EncodedRow> rows,
                           int labels,
                           Progress &progress);

} // namespace bp::ml
