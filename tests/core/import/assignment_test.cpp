// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/assignment.h"

#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <random>

using namespace bp;

namespace {

constexpr int leftOut = 200;

int costOf(int rows, const std::vector<AssignmentLink> &links, const std::vector<int> &chosen)
{
    int cost = 0;
    for (int row = 0; row < rows; ++row)
        cost += chosen[size_t(row)] < 0 ? leftOut : links[size_t(chosen[size_t(row)])].cost;
    return cost;
}

/// Tries everything.
int bestCost(int rows, int knowns, const std::vector<AssignmentLink> &links)
{
    std::vector<char> taken(size_t(knowns), 0);
    const std::function<int(int)> from = [&](int row) {
        if (row == rows)
            return 0;
        int best = leftOut + from(row + 1);
        for (const AssignmentLink &link : links) {
            if (link.row != row || taken[size_t(link.known)])
                continue;
            taken[size_t(link.known)] = 1;
            best = std::min(best, link.cost + from(row + 1));
            taken[size_t(link.known)] = 0;
        }
        return best;
    };
    return from(0);
}

} // namespace

class AssignmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallGroupsAreOptimal()
    {
        std::mt19937 random(11);
        for (int i = 0; i < 1000; ++i) {
            const int rows = 1 + int(random() % 6), knowns = 1 + int(random() % 6);
            std::vector<AssignmentLink> links;
            for (int row = 0; row < rows; ++row) {
                for (int known = 0; known < knowns; ++known) {
                    if (random() % 3)
                        links.push_back({row, known, int(random() % 100)});
                }
            }
            const auto chosen = cheapestAssignment(rows, knowns, links, leftOut);
            std::vector<int> used;
            for (const int link : chosen) {
                if (link >= 0)
                    used.push_back(links[size_t(link)].known);
            }
            std::ranges::sort(used);
            QVERIFY(std::ranges::adjacent_find(used) == used.end());
            QCOMPARE(costOf(rows, links, chosen), bestCost(rows, knowns, links));
        }
    }

    void longChainsOfDaysAreOptimal()
    {
        // 400 rows, each a day after its entry, and ten rows nobody knows: too long for the exact
        // way.
        constexpr int rows = 410, knowns = 400;
        std::vector<AssignmentLink> links;
        for (int row = 0; row < rows; ++row) {
            for (int known = std::max(0, row - 3); known <= std::min(knowns - 1, row + 3); ++known)
                links.push_back({row, known, 10 * std::abs(row - known)});
        }
        const auto chosen = cheapestAssignment(rows, knowns, links, leftOut);
        QCOMPARE(costOf(rows, links, chosen), 10 * leftOut);
    }
};

QTEST_GUILESS_MAIN(AssignmentTest)
#include "assignment_test.moc"
