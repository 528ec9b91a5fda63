// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/text/calibration.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>
#include <algorithm>
#include <cmath>
#include <vector>

namespace bp::ml {
namespace {

constexpr double sure = 0.9;
constexpr double notSure = 0.8999;
/// Of the rows held back; a little more than what must hold of those to come, which stray farther.
constexpr double rightWhenSure = 0.98;
/// Five right and one wrong beforehand: a few lucky rows make nobody sure.
constexpr double rightBefore = 5;
constexpr double wrongBefore = 1;
/// Earlier rows of the merchant; what was sorted once or twice may be sorted otherwise next time.
constexpr double fewestRowsWhenSure = 3;
constexpr double edge = 1e-3;
constexpr double mostRows = 50; ///< more of the same say nothing new
/// By how much the log-odds of being right grow with each e times as many rows learned. Fitted on
/// the tests the usual weights were fitted on, each source judged by the others.
constexpr double gainOfRows = 0.33;
constexpr double fewestLearned = 20;
constexpr double usualLearned = 100; ///< what the usual weights speak of
constexpr double mostLearned = 500;
/// So many measured answers about merchants never met weigh as much as what held over many people's
/// rows: whoever always buys in the same shops has shown nothing about others.
constexpr double strangersDoubt = 10;

using Vector = Eigen::Matrix<double, 5, 1>;

double logOdds(double chance)
{
    const double inside = std::clamp(chance, edge, 1 - edge);
    return std::log(inside / (1 - inside));
}

double chanceOf(double odds)
{
    return 1 / (1 + std::exp(-odds));
}

double oddsOfLearning(std::size_t rows)
{
    return gainOfRows *
           std::log(std::clamp(double(rows), fewestLearned, mostLearned) / usualLearned);
}

Vector features(const Evidence &evidence)
{
    const double rows = std::log1p(std::min(evidence.rows, mostRows));
    const double odds = logOdds(evidence.chance);
    return {1, odds, rows, evidence.share * rows, odds * rows};
}

/// Logistic loss with a pull towards `usual`: few rows shall not shout.
class Regression
{
public:
    Regression(std::span<const JudgedEvidence> answers, const Vector &usual)
        : m_usual(usual)
    {
        for (const JudgedEvidence &answer : answers)
            m_rows.push_back({features(answer.evidence),
                              oddsOfLearning(answer.learned),
                              answer.isRight ? 1.0 : 0.0});
    }

    /// Newton's method; a step that does not help is halved.
    Vector fitted() const
    {
        constexpr int rounds = 30;
        constexpr double smallest = 1e-4;
        Vector weights = m_usual;
        double best = loss(weights);
        for (int round = 0; round < rounds; ++round) {
            const Vector step = direction(weights);
            double length = 1;
            while (length > smallest && loss(weights - length * step) >= best)
                length /= 2;
            if (length <= smallest)
                break;
            weights -= length * step;
            best = loss(weights);
        }
        return weights;
    }

private:
    struct Row
    {
        Vector x;
        double beforehand = 0;
        double right = 0;
    };

    static Vector pull() { return {30, 300, 300, 300, 300}; }

    double loss(const Vector &weights) const
    {
        const Vector away = weights - m_usual;
        double sum = 0.5 * pull().dot(away.cwiseProduct(away));
        for (const Row &row : m_rows) {
            const double odds = row.beforehand + row.x.dot(weights);
            sum += std::max(odds, 0.0) + std::log1p(std::exp(-std::abs(odds))) - row.right * odds;
        }
        return sum;
    }

    Vector direction(const Vector &weights) const
    {
        Vector gradient = pull().cwiseProduct(weights - m_usual);
        Eigen::Matrix<double, 5, 5> curvature = pull().asDiagonal();
        for (const Row &row : m_rows) {
            const double said = chanceOf(row.beforehand + row.x.dot(weights));
            gradient += (said - row.right) * row.x;
            curvature += said * (1 - said) * row.x * row.x.transpose();
        }
        return curvature.ldlt().solve(gradient);
    }

    Vector m_usual;
    std::vector<Row> m_rows;
};

/// The lowest confidence from which on enough was right.
double sureFromOf(std::vector<Outcome> said)
{
    std::ranges::sort(said, std::ranges::greater(), &Outcome::confidence);
    double from = ConfidenceMap().sureFrom();
    double right = rightBefore;
    double all = rightBefore + wrongBefore;
    for (std::size_t i = 0; i < said.size() && said[i].confidence >= sure; ++i) {
        right += said[i].isRight ? 1 : 0;
        all += 1;
        const bool isLastOfEqual =
            i + 1 == said.size() || said[i + 1].confidence < said[i].confidence;
        if (isLastOfEqual && right / all >= rightWhenSure)
            from = said[i].confidence;
    }
    return from;
}

} // namespace

ConfidenceMap ConfidenceMap::fitted(std::span<const JudgedEvidence> answers, std::size_t learned)
{
    ConfidenceMap map;
    if (!answers.empty()) {
        const Vector weights = Regression(answers, Vector(map.m_weights.data())).fitted();
        std::ranges::copy(weights, map.m_weights.begin());
        // A likelier answer is never said less surely.
        map.m_weights[1] = std::max(map.m_weights[1], 0.0);
        map.m_weights[4] = std::max(map.m_weights[4], 0.0);
    }
    map.m_weights[0] += oddsOfLearning(learned);
    map.m_learned = learned;
    std::vector<Outcome> said;
    for (const JudgedEvidence &answer : answers) {
        map.m_ofStrangers += answer.evidence.rows == 0 ? 1 : 0;
        if (answer.evidence.rows >= fewestRowsWhenSure)
            said.push_back({chanceOf(map.odds(answer.evidence)), answer.isRight});
    }
    map.m_sureFrom = sureFromOf(std::move(said));
    return map;
}

double ConfidenceMap::odds(const Evidence &evidence) const
{
    const Vector asked = features(evidence);
    const double measured = Vector(m_weights.data()).dot(asked);
    if (evidence.rows > 0)
        return measured;
    const double usual =
        Vector(ConfidenceMap().m_weights.data()).dot(asked) + oddsOfLearning(m_learned);
    const double shown = double(m_ofStrangers) / (double(m_ofStrangers) + strangersDoubt);
    return std::min(measured, usual + shown * (measured - usual));
}

double ConfidenceMap::operator()(const Evidence &evidence, std::size_t heardSince) const
{
    const double measured = odds(evidence);
    // What was heard since makes surer, but nothing sure that was not measured.
    const bool mayBeSure = chanceOf(measured) >= m_sureFrom && evidence.rows >= fewestRowsWhenSure;
    const double said = chanceOf(
        measured +
        (heardSince == 0 ? 0 : oddsOfLearning(m_learned + heardSince) - oddsOfLearning(m_learned)));
    return said >= sure && !mayBeSure ? notSure : said;
}

} // namespace bp::ml
