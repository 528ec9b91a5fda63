// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/text/linear_learner.h"

#include <Eigen/Core>
#include <algorithm>
#include <cmath>

namespace bp::ml {
namespace {

constexpr float rate = 0.3F;
constexpr float biasRate = 0.2F;
constexpr float decay = 0.0005F; // of a weight with every step that touches it
constexpr int rounds = 7;
constexpr float countSmoothing = 0.3F;
constexpr float learnedSquare = 1e-4F; // of the error of a row that teaches nothing more

using Weights = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Scores = Eigen::Array<float, 1, Eigen::Dynamic>;

class Learner
{
public:
    Learner(const UnitSpace &space, int labels)
        : m_space(space)
        , m_units(Weights::Zero(space.units().size(), labels))
        , m_parameters(Weights::Zero(space.parameters().size(), labels))
        , m_bias(Scores::Zero(labels))
        , m_unitSquares(space.units().size(), 0.0F)
        , m_parameterSquares(space.parameters().size(), 0.0F)
    {
    }

    void step(const EncodedRow &row)
    {
        Scores error = chances(row);
        error(row.label) -= 1;
        const float square = error.square().sum();
        if (square < learnedSquare)
            return;
        m_biasSquare += square;
        m_bias -= biasRate / std::sqrt(m_biasSquare) * error;
        for (const ActiveUnit &active : row.units) {
            learn(
                m_units.row(active.unit), m_unitSquares[active.unit], active.value, error, square);
            for (const Part &part : m_space.parts(active.unit))
                learn(m_parameters.row(part.parameter),
                      m_parameterSquares[part.parameter],
                      active.value * part.weight,
                      error,
                      square);
        }
    }

    UnitWeights weights() const
    {
        Weights units = m_units;
        for (std::uint32_t unit = 0; unit < m_space.units().size(); ++unit) {
            for (const Part &part : m_space.parts(unit))
                units.row(unit) += part.weight * m_parameters.row(part.parameter);
        }
        return {int(m_bias.size()),
                {m_bias.data(), m_bias.data() + m_bias.size()},
                {units.data(), units.data() + units.size()},
                {m_parameters.data(), m_parameters.data() + m_parameters.size()}};
    }

private:
    template <typename Row>
    void learn(Row &&weights, float &squares, float value, const Scores &error, float square)
    {
        squares += value * value * square;
        weights.array() *= 1 - decay;
        weights.array() -= rate * value / std::sqrt(squares + 1e-8F) * error;
    }

    Scores chances(const EncodedRow &row) const
    {
        Scores scores = m_bias;
        for (const ActiveUnit &active : row.units) {
            scores += active.value * m_units.row(active.unit).array();
            for (const Part &part : m_space.parts(active.unit))
                scores += active.value * part.weight * m_parameters.row(part.parameter).array();
        }
        scores = (scores - scores.maxCoeff()).exp();
        return scores / scores.sum();
    }

    const UnitSpace &m_space;
    Weights m_units;
    Weights m_parameters;
    Scores m_bias;
    std::vector<float> m_unitSquares;
    std::vector<float> m_parameterSquares;
    float m_biasSquare = 1;
};

} // namespace

UnitWeights countedWeights(const UnitSpace &space, std::span<const EncodedRow> rows, int labels)
{
    Weights units = Weights::Zero(space.units().size(), labels);
    Weights parameters = Weights::Zero(space.parameters().size(), labels);
    Scores totals = Scores::Zero(labels);
    for (const EncodedRow &row : rows) {
        for (const ActiveUnit &active : row.units) {
            units(active.unit, row.label) += active.value;
            totals(row.label) += active.value;
            for (const Part &part : space.parts(active.unit)) {
                parameters(part.parameter, row.label) += active.value * part.weight;
                totals(row.label) += active.value * part.weight;
            }
        }
    }
    const auto size = float(units.rows() + parameters.rows());
    const Scores elsewhere = totals.sum() - totals + countSmoothing * size;
    const auto turn = [&](Weights &counts) {
        for (Eigen::Index at = 0; at < counts.rows(); ++at) {
            const Scores own = counts.row(at).array();
            const Scores others = -((own.sum() - own + countSmoothing) / elsewhere).log();
            counts.row(at) = (others - others.mean()).matrix();
        }
    };
    turn(units);
    turn(parameters);
    for (std::uint32_t unit = 0; unit < space.units().size(); ++unit) {
        for (const Part &part : space.parts(unit))
            units.row(unit) += part.weight * parameters.row(part.parameter);
    }
    return {labels,
            std::vector<float>(std::size_t(labels), 0.0F),
            {units.data(), units.data() + units.size()},
            {parameters.data(), parameters.data() + parameters.size()}};
}

UnitWeights learnedWeights(const UnitSpace &space,
                           std::span<const EncodedRow> rows,
                           int labels,
                           Progress &progress)
{
    Learner learner(space, labels);
    std::vector<std::uint32_t> order(rows.size());
    for (std::uint32_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::uint64_t dice = 0x2545f4914f6cdd1dULL;
    for (int round = 0; round < rounds; ++round) {
        if (progress.isCancelled())
            return {};
        for (std::size_t i = order.size(); i > 1; --i) {
            dice = dice * 6364136223846793005ULL + 1442695040888963407ULL;
            std::swap(order[i - 1], order[(dice >> 33) % i]);
        }
        for (const std::uint32_t at : order)
            learner.step(rows[at]);
    }
    return learner.weights();
}

} // namespace bp::ml
