// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/reliability.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bp {
namespace {

constexpr std::size_t binCount = 10;

std::size_t binOf(double confidence)
{
    return std::min(binCount - 1, std::size_t(std::max(0.0, confidence) * double(binCount)));
}

} // namespace

std::array<ReliabilityBin, 10> reliability(std::span<const Outcome> outcomes)
{
    std::array<ReliabilityBin, binCount> bins;
    for (std::size_t i = 0; i < bins.size(); ++i) {
        bins[i].from = double(i) / double(bins.size());
        bins[i].to = double(i + 1) / double(bins.size());
    }
    for (const Outcome &outcome : outcomes) {
        const std::size_t at = binOf(outcome.confidence);
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

double calibrationErrorByChance(std::span<const Outcome> outcomes)
{
    std::array<double, binCount> variances{};
    for (const Outcome &outcome : outcomes)
        variances[binOf(outcome.confidence)] += outcome.confidence * (1 - outcome.confidence);
    double sum = 0;
    for (const double variance : variances)
        sum += std::sqrt(variance * 2 * std::numbers::inv_pi);
    return outcomes.empty() ? 0 : sum / double(outcomes.size());
}

} // namespace bp
