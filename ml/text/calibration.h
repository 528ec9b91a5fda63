// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Makes "0.9" mean nine in ten: a map from what speaks for an answer to how sure it may be said,
/// fitted on rows the model had not learned, and the figures that show whether it holds.

#include "core/advice/reliability.h"

#include <array>
#include <span>

namespace bp::ml {

/// What speaks for an answer.
struct Evidence
{
    double chance = 0; ///< as the model sees it
    double rows = 0;   ///< earlier rows of the same merchant
    double share = 0;  ///< of those that got this answer, newer ones counting more
};

struct JudgedEvidence
{
    Evidence evidence;
    bool isRight = false;
    std::size_t learned = 0; ///< rows the answer was drawn from
};

/// Logistic regression on the evidence, pulled towards what held over many people's rows, and a
/// guard: what is said to be at least 0.9 sure was right at least 97 times in 100, and of a
/// merchant met three times before.
class ConfidenceMap
{
public:
    /// Of one, of the chance's log-odds, of the merchant's rows, of those with this answer, and of
    /// the log-odds once more for every such row: a chance means more where there is experience.
    using Weights = std::array<double, 5>;

    ConfidenceMap() = default;
    ConfidenceMap(const Weights &weights,
                  double sureFrom,
                  std::size_t learned,
                  std::size_t ofStrangers)
        : m_weights(weights)
        , m_sureFrom(sureFrom)
        , m_learned(learned)
        , m_ofStrangers(ofStrangers)
    {
    }
    /// For a model that learned so many rows, from answers of models that learned fewer.
    static ConfidenceMap fitted(std::span<const JudgedEvidence> answers, std::size_t learned);

    /// `heardSince`: rows the model was told after it had learned.
    double operator()(const Evidence &evidence, std::size_t heardSince = 0) const;
    const Weights &weights() const { return m_weights; }
    /// Below this a mapped confidence stays under 0.9.
    double sureFrom() const { return m_sureFrom; }
    std::size_t learned() const { return m_learned; } ///< rows the weights speak of
    /// Answers among those measured about merchants never met before.
    std::size_t ofStrangers() const { return m_ofStrangers; }

private:
    double odds(const Evidence &evidence) const;

    /// What holds after a hundred rows. Fitted once on held-back rows of twenty purchase cards, a
    /// household diary and bank texts, each weighing the same.
    Weights m_weights{-0.68, 0.33, 0.1, 0.19, 0.04};
    double m_sureFrom = 2; ///< nothing is sure before it has been measured
    std::size_t m_learned = 100;
    std::size_t m_ofStrangers = 0;
};

} // namespace bp::ml
