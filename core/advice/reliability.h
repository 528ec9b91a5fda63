// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Does "0.9" mean nine in ten? Counts what was said against what was right.

#include <array>
#include <span>

namespace bp {

/// One answer and what became of it.
struct Outcome
{
    double confidence = 0;
    bool isRight = false;
};

/// One column of the reliability picture.
struct ReliabilityBin
{
    double from = 0;
    double to = 0;
    int rows = 0;
    double meanConfidence = 0;
    double accuracy = 0;
};

/// Ten bins of equal width.
std::array<ReliabilityBin, 10> reliability(std::span<const Outcome> outcomes);
/// Expected calibration error: mean distance of confidence and accuracy over the bins, weighted by
/// rows; 0 without rows.
double calibrationError(std::span<const Outcome> outcomes);
/// What that error would be on average if every confidence were true: few rows stray from what was
/// said by chance alone. Each bin's sum of right answers is taken as normal, whose mean distance
/// from its middle is √(2/π) of its standard deviation.
double calibrationErrorByChance(std::span<const Outcome> outcomes);

} // namespace bp
