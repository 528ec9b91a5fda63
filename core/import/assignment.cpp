// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/assignment.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace bp {
namespace {

constexpr size_t exactSide = 128; // rows or entries of a group up to which it is solved exactly

/// Groups of rows and entries that links connect.
class Groups
{
public:
    explicit Groups(int count)
        : m_parent(size_t(count))
    {
        std::iota(m_parent.begin(), m_parent.end(), 0);
    }
    int of(int i)
    {
        while (m_parent[size_t(i)] != i) {
            m_parent[size_t(i)] = m_parent[size_t(m_parent[size_t(i)])];
            i = m_parent[size_t(i)];
        }
        return i;
    }
    void join(int a, int b) { m_parent[size_t(of(a))] = of(b); }

private:
    std::vector<int> m_parent;
};

/// The links of one group, with its rows and entries renumbered from 0 in their order.
struct Group
{
    std::span<const AssignmentLink> all;
    std::vector<int> links;
    std::vector<int> rows;
    std::vector<int> knowns;

    void renumber()
    {
        for (const int link : links) {
            rows.push_back(all[size_t(link)].row);
            knowns.push_back(all[size_t(link)].known);
        }
        for (auto *side : {&rows, &knowns}) {
            std::ranges::sort(*side);
            side->erase(std::unique(side->begin(), side->end()), side->end());
        }
    }
    size_t rowOf(int link) const { return place(rows, all[size_t(link)].row); }
    size_t knownOf(int link) const { return place(knowns, all[size_t(link)].known); }

private:
    static size_t place(const std::vector<int> &side, int value)
    {
        return size_t(std::ranges::lower_bound(side, value) - side.begin());
    }
};

/// The Hungarian method with potentials; every row has a column of its own for being left out.
class Hungarian
{
public:
    Hungarian(const Group &group, int leftOut)
        : m_group(group)
        , m_rows(group.rows.size())
        , m_columns(group.knowns.size() + group.rows.size())
        , m_cost(m_rows * m_columns, never)
        , m_link(m_rows * m_columns, -1)
    {
        for (size_t row = 0; row < m_rows; ++row)
            m_cost[row * m_columns + group.knowns.size() + row] = leftOut;
        for (const int link : group.links) {
            const size_t cell = group.rowOf(link) * m_columns + group.knownOf(link);
            m_cost[cell] = group.all[size_t(link)].cost;
            m_link[cell] = link;
        }
    }

    void solve(std::vector<int> &chosen)
    {
        std::vector<long long> rowPotential(m_rows + 1), columnPotential(m_columns + 1);
        std::vector<size_t> rowAt(m_columns + 1, 0); // 1-based; 0: free
        for (size_t row = 1; row <= m_rows; ++row)
            augment(row, rowPotential, columnPotential, rowAt);
        for (size_t column = 1; column <= m_columns; ++column) {
            if (rowAt[column] == 0)
                continue;
            const int link = m_link[(rowAt[column] - 1) * m_columns + column - 1];
            if (link >= 0)
                chosen[size_t(m_group.all[size_t(link)].row)] = link;
        }
    }

private:
    static constexpr long long never = 1'000'000'000;

    void augment(size_t row,
                 std::vector<long long> &u,
                 std::vector<long long> &v,
                 std::vector<size_t> &rowAt)
    {
        std::vector<long long> least(m_columns + 1, std::numeric_limits<long long>::max());
        std::vector<size_t> from(m_columns + 1, 0);
        std::vector<bool> seen(m_columns + 1, false);
        rowAt[0] = row;
        size_t column = 0;
        do {
            seen[column] = true;
            const size_t at = rowAt[column];
            long long delta = std::numeric_limits<long long>::max();
            size_t next = 0;
            for (size_t j = 1; j <= m_columns; ++j) {
                if (seen[j])
                    continue;
                const long long reduced = m_cost[(at - 1) * m_columns + j - 1] - u[at] - v[j];
                if (reduced < least[j]) {
                    least[j] = reduced;
                    from[j] = column;
                }
                if (least[j] < delta) {
                    delta = least[j];
                    next = j;
                }
            }
            for (size_t j = 0; j <= m_columns; ++j) {
                if (seen[j]) {
                    u[rowAt[j]] += delta;
                    v[j] -= delta;
                } else {
                    least[j] -= delta;
                }
            }
            column = next;
        } while (rowAt[column] != 0);
        while (column != 0) {
            rowAt[column] = rowAt[from[column]];
            column = from[column];
        }
    }

    const Group &m_group;
    size_t m_rows;
    size_t m_columns;
    std::vector<long long> m_cost;
    std::vector<int> m_link;
};

/// The heaviest chain of links in which rows and entries both rise: a prefix-maximum tree over the
/// entries.
void solveInOrder(Group &group, int leftOut, std::vector<int> &chosen)
{
    std::ranges::sort(group.links, [&](int a, int b) {
        const AssignmentLink &x = group.all[size_t(a)];
        const AssignmentLink &y = group.all[size_t(b)];
        return x.row != y.row ? x.row < y.row : x.known > y.known; // one link per row can win
    });
    struct Best
    {
        long long weight = 0;
        int at = -1; // index into group.links
    };
    std::vector<Best> tree(group.knowns.size() + 1);
    std::vector<int> before(group.links.size(), -1);
    Best best;
    for (size_t i = 0; i < group.links.size(); ++i) {
        const size_t known = group.knownOf(group.links[i]) + 1;
        Best prefix;
        for (size_t j = known - 1; j > 0; j &= j - 1) {
            if (tree[j].weight > prefix.weight)
                prefix = tree[j];
        }
        before[i] = prefix.at;
        const Best here{prefix.weight + leftOut - group.all[size_t(group.links[i])].cost, int(i)};
        for (size_t j = known; j < tree.size(); j += j & (~j + 1)) {
            if (here.weight > tree[j].weight)
                tree[j] = here;
        }
        if (here.weight > best.weight)
            best = here;
    }
    for (int i = best.at; i >= 0; i = before[size_t(i)]) {
        const int link = group.links[size_t(i)];
        chosen[size_t(group.all[size_t(link)].row)] = link;
    }
}

void solve(Group &group, int leftOut, std::vector<int> &chosen)
{
    if (group.links.size() == 1) {
        if (const AssignmentLink &link = group.all[size_t(group.links.front())];
            link.cost < leftOut)
            chosen[size_t(link.row)] = group.links.front();
        return;
    }
    group.renumber();
    if (group.rows.size() <= exactSide && group.knowns.size() <= exactSide)
        Hungarian(group, leftOut).solve(chosen);
    else
        solveInOrder(group, leftOut, chosen);
}

} // namespace

std::vector<int>
cheapestAssignment(int rows, int knowns, std::span<const AssignmentLink> links, int leftOut)
{
    std::vector<int> chosen(size_t(rows), -1);
    Groups groups(rows + knowns);
    for (const AssignmentLink &link : links)
        groups.join(link.row, rows + link.known);
    std::vector<std::pair<int, int>> byGroup; // group, link
    byGroup.reserve(links.size());
    for (size_t i = 0; i < links.size(); ++i)
        byGroup.emplace_back(groups.of(links[i].row), int(i));
    std::ranges::sort(byGroup);
    for (size_t begin = 0; begin < byGroup.size();) {
        Group group{links, {}, {}, {}};
        size_t end = begin;
        for (; end < byGroup.size() && byGroup[end].first == byGroup[begin].first; ++end)
            group.links.push_back(byGroup[end].second);
        solve(group, leftOut, chosen);
        begin = end;
    }
    return chosen;
}

} // namespace bp
