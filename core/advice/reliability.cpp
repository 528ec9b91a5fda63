// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/reliability.h"

#include <algorithm>
#include <cmath>

namespace bp {

std::array<ReliabilityBin, 10> reliability(std::span<const Outcome> outcomes)
{
    std::array<ReliabilityBin, 10> bins;
    for (std::size_t i = 0; i < bins.size(); ++i) {
        bins[i].from = double(i) / double(bins.size());
        bins[i].to = double(i + 1) / double(bins.size());
    }
    for (const Outcome &outcome : outcomes) {
        const auto at = std::min(
            bins.size() - 1, std::size_t(std::max(0.0, outcome.confidence) * double(bins.size())));
        ++bins[at].rows;
        bins[at].meanConfidence += outcome.confidence;
        bins[at].accuracy += outcome.isRight ? 1 : 0;
    }
    for (ReliabilityBin &bin : bins) {
        if (bin.rows > 0) {
            bin.meanConfidence /= bin.rows;
            bin.accuracy /= bin.rows;
        }
    }
    return bins;
}

double calibrationError(std::span<const Outcome> outcomes)
{
    double sum = 0;
    for (const ReliabilityBin &bin : reliability(outcomes))
        sum += bin.rows * std::abs(bin.accuracy - bin.meanConfidence);
    return outcomes.empty() ? 0 : sum / double(outcomes.size());
}

} // namespace bp
