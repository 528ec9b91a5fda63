// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/text/calibration.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace bp::ml {
namespace {

constexpr double sure = 0.9;
constexpr double notSure = 0.8999;
constexpr double rightWhenSure = 0.975;
constexpr double edge = 1e-4;

double logOdds(double chance)
{
    const double inside = std::clamp(chance, edge, 1 - edge);
    return std::log(inside / (1 - inside));
}

double chanceOf(double odds)
{
    return 1 / (1 + std::exp(-odds));
}

/// Newton's method on the logistic loss; a small pull to "say what you think" keeps few rows from
/// shouting.
std::pair<double, double> fittedLine(std::span<const Outcome> outcomes)
{
    double slope = 1;
    double offset = 0;
    constexpr double pull = 4;
    constexpr int rounds = 25;
    for (int round = 0; round < rounds; ++round) {
        double gs = pull * (slope - 1), go = pull * offset / 4, ss = pull, so = 0, oo = pull / 4;
        for (const Outcome &outcome : outcomes) {
            const double x = logOdds(outcome.confidence);
            const double p = chanceOf(slope * x + offset);
            const double error = p - (outcome.isRight ? 1 : 0);
            const double weight = std::max(p * (1 - p), 1e-9);
            gs += error * x;
            go += error;
            ss += weight * x * x;
            so += weight * x;
            oo += weight;
        }
        const double determinant = ss * oo - so * so;
        if (determinant <= 0)
            break;
        slope = std::clamp(slope - (oo * gs - so * go) / determinant, 0.2, 5.0);
        offset = std::clamp(offset - (ss * go - so * gs) / determinant, -4.0, 4.0);
    }
    return {slope, offset};
}

} // namespace

ConfidenceMap ConfidenceMap::fitted(std::span<const Outcome> outcomes)
{
    if (outcomes.empty())
        return {};
    const auto [slope, offset] = fittedLine(outcomes);
    ConfidenceMap map(slope, offset, 1);
    std::vector<Outcome> said;
    for (const Outcome &outcome : outcomes)
        said.push_back({map.line(outcome.confidence), outcome.isRight});
    std::ranges::sort(said, std::ranges::greater(), &Outcome::confidence);
    // Two wrong answers more than were seen must still leave the promise kept.
    double right = 0;
    for (std::size_t i = 0; i < said.size(); ++i) {
        right += said[i].isRight ? 1 : 0;
        if (said[i].confidence < sure)
            break;
        const bool isLastOfEqual =
            i + 1 == said.size() || said[i + 1].confidence < said[i].confidence;
        if (isLastOfEqual && right / double(i + 3) >= rightWhenSure)
            map.m_sureFrom = said[i].confidence;
    }
    return map;
}

double ConfidenceMap::line(double confidence) const
{
    return chanceOf(m_slope * logOdds(confidence) + m_offset);
}

double ConfidenceMap::operator()(double confidence) const
{
    const double said = line(confidence);
    return said >= sure && said < m_sureFrom ? notSure : said;
}

} // namespace bp::ml
