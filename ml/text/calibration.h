// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Makes "0.9" mean nine in ten: a map from what the model thinks to what it may say, fitted on
/// rows it had not learned, and the figures that show whether it holds.

#include "core/advice/reliability.h"

#include <span>

namespace bp::ml {

/// A straight line on the log-odds, and a guard: what is said to be at least 0.9 sure was right at
/// least 97 times in 100.
class ConfidenceMap
{
public:
    ConfidenceMap() = default;
    ConfidenceMap(double slope, double offset, double sureFrom)
        : m_slope(slope)
        , m_offset(offset)
        , m_sureFrom(sureFrom)
    {
    }
    static ConfidenceMap fitted(std::span<const Outcome> outcomes);

    double operator()(double confidence) const;

    double slope() const { return m_slope; }
    double offset() const { return m_offset; }
    double sureFrom() const
    {
        return m_sureFrom;
    } ///< below this a mapped confidence stays under 0.9

private:
    double line(double confidence) const;

    double m_slope = 1;
    double m_offset = 0;
    double m_sureFrom = 1; ///< nothing is sure before it has been measured
};

} // namespace bp::ml
