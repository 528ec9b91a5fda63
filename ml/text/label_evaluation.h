// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Figures of a sorter on rows whose labels are known: the same for the command line, the benchmark
/// and the tests.

#include "ml/text/calibration.h"

#include <span>
#include <vector>

namespace bp::ml {

/// What was said of one row.
struct LabelAnswer
{
    int truth = -1; ///< −1: a label no training row had
    int said = -1;  ///< −1: it did not know
    double confidence = 0;
};

struct LabelFigures
{
    int rows = 0;
    int unanswered = 0;
    double accuracy = 0; ///< a row without an answer is wrong
    double macroF1 = 0;  ///< mean over the labels that occur or were said
    double coverageAt09 = 0;
    double accuracyAt09 = 0;     ///< of those at least 0.9 sure; 0 when there are none
    double calibrationError = 0; ///< of the rows with an answer
    double byChance = 0;         ///< what that would be if every confidence were true
};

LabelFigures figuresOf(std::span<const LabelAnswer> answers);

} // namespace bp::ml
