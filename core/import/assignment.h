// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The cheapest way to give rows to entries, each used once at most. Sparse: only the links given
/// exist.

#include <span>
#include <vector>

namespace bp {

struct AssignmentLink
{
    int row = 0;
    int known = 0;
    int cost = 0; ///< ≥ 0
};

/// Per row the index of the chosen link, or −1. Leaving a row out costs `leftOut`; with `leftOut`
/// above every cost, what can be matched mostly is. Connected groups are solved on their own:
/// exactly where they are small; a long chain by the heaviest sequence of links that keeps the
/// order of rows and entries, which is the optimum when both are numbered by day and the cost is
/// convex in the distance of days.
std::vector<int>
cheapestAssignment(int rows, int knowns, std::span<const AssignmentLink> links, int leftOut);

} // namespace bp
