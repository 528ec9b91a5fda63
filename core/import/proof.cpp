// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/proof.h"

#include <algorithm>
#include <limits>
#include <map>
#include <span>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

/// One booked entry, as the proof sees it.
struct Row
{
    int index = 0;
    QDate day;
    std::int64_t amount = 0;
    std::optional<std::int64_t> balance;
};

__extension__ typedef __int128 Wide; // sums of any number of int64 do not wrap

std::vector<Row> bookedRows(const RawStatement &statement)
{
    std::vector<Row> rows;
    rows.reserve(statement.entries.size());
    for (int i = 0; const RawEntry &entry : statement.entries) {
        if (!entry.isPending) {
            Row row{i, entry.day, entry.amount.minor(), {}};
            if (entry.runningBalance)
                row.balance = entry.runningBalance->minor();
            rows.push_back(row);
        }
        ++i;
    }
    return rows;
}

bool hasOneCurrency(const RawStatement &statement)
{
    const auto fits = [&](const RawEntry &entry) {
        return entry.amount.currency() == statement.currency &&
               (!entry.runningBalance || entry.runningBalance->currency() == statement.currency);
    };
    return std::ranges::all_of(statement.entries, fits);
}

/// Index in `rows` of the first row whose balance is not the one before plus its amount.
template <typename Iterator>
std::optional<int> firstBreakIn(Iterator begin, Iterator end)
{
    std::optional<Wide> before;
    for (; begin != end; ++begin) {
        const Row &row = *begin;
        if (row.balance && before && *before + row.amount != *row.balance)
            return row.index;
        if (row.balance)
            before = *row.balance;
        else if (before)
            *before += row.amount;
    }
    return {};
}

/// Whether the rows of one day lead from `start` to `start` plus their sum in some order: each row
/// is an edge from the balance before it to the balance after, and a way over all edges exists when
/// every other balance is entered as often as it is left and all hang together.
bool dayHangsTogether(std::span<const Row> rows, std::int64_t start)
{
    std::map<Wide, int> degree; // leaves minus enters
    std::map<Wide, Wide> parent;
    const auto root = [&parent](Wide node) {
        while (parent.contains(node) && parent[node] != node)
            node = parent[node];
        return node;
    };
    Wide end = start;
    for (const Row &row : rows) {
        const Wide from = Wide(*row.balance) - row.amount;
        const Wide to = *row.balance;
        end += row.amount;
        ++degree[from];
        --degree[to];
        parent.try_emplace(from, from);
        parent.try_emplace(to, to);
        parent[root(from)] = root(to);
    }
    --degree[start];
    ++degree[end];
    const bool even =
        std::ranges::all_of(degree, [](const auto &node) { return node.second == 0; });
    const auto reaches = [&](const auto &node) { return root(node.first) == root(start); };
    return even && parent.contains(start) && std::ranges::all_of(parent, reaches);
}

struct RunningProof
{
    bool holds = false;
    std::int64_t opening = 0;
    std::int64_t closing = 0;
    std::optional<int> firstBreak;
};

/// Banks sort days but not always what happens within one: such a file proves itself day by day.
std::optional<RunningProof> provedByDays(std::span<const Row> rows)
{
    if (!std::ranges::is_sorted(rows, {}, &Row::day))
        return {};
    const auto endOfDay = [&](size_t from) {
        size_t to = from;
        while (to < rows.size() && rows[to].day == rows[from].day)
            ++to;
        return to;
    };
    // Which row of the first day comes first is unknown: each one's balance before it may be the
    // opening.
    const size_t firstDay = endOfDay(0);
    for (size_t first = 0; first < std::min<size_t>(firstDay, 64); ++first) {
        Wide balance = Wide(*rows[first].balance) - rows[first].amount;
        const Wide opening = balance;
        bool holds = true;
        for (size_t from = 0; holds && from < rows.size();) {
            const size_t to = endOfDay(from);
            holds = dayHangsTogether(rows.subspan(from, to - from), std::int64_t(balance));
            for (; from < to; ++from)
                balance += rows[from].amount;
        }
        if (holds)
            return RunningProof{true, std::int64_t(opening), std::int64_t(balance), {}};
    }
    return {};
}

RunningProof runningProof(std::vector<Row> rows)
{
    const auto forwards = firstBreakIn(rows.begin(), rows.end());
    const auto backwards = firstBreakIn(rows.rbegin(), rows.rend());
    const auto ends = [](const Row &first, const Row &last, std::optional<int> broken) {
        const Wide opening = Wide(*first.balance) - first.amount;
        return RunningProof{!broken, std::int64_t(opening), *last.balance, broken};
    };
    if (!forwards)
        return ends(rows.front(), rows.back(), {});
    if (!backwards)
        return ends(rows.back(), rows.front(), {});
    const bool newestFirst = rows.front().day > rows.back().day;
    const auto answer = newestFirst ? ends(rows.back(), rows.front(), backwards)
                                    : ends(rows.front(), rows.back(), forwards);
    if (newestFirst)
        std::ranges::reverse(rows);
    if (const auto byDays = provedByDays(rows))
        return *byDays;
    return answer;
}

std::int64_t narrowed(Wide value)
{
    constexpr Wide least = std::numeric_limits<std::int64_t>::min();
    constexpr Wide most = std::numeric_limits<std::int64_t>::max();
    return std::int64_t(std::clamp(value, least, most));
}

bool isUsable(const std::optional<StatedBalance> &balance, Currency currency)
{
    return balance && balance->balance.currency() == currency;
}

} // namespace

QString proofKey(ProofVerdict verdict)
{
    switch (verdict) {
    case ProofVerdict::None:
        return u"none"_s;
    case ProofVerdict::Proved:
        return u"proved"_s;
    case ProofVerdict::Disproved:
        return u"disproved"_s;
    }
    Q_UNREACHABLE();
}

Proof proofOf(const RawStatement &statement)
{
    Proof proof;
    proof.residue = Money(0, statement.currency);
    if (!hasOneCurrency(statement))
        return proof;
    if (isUsable(statement.opening, statement.currency))
        proof.opening = statement.opening->balance;
    if (isUsable(statement.closing, statement.currency))
        proof.closing = statement.closing->balance;

    const std::vector<Row> rows = bookedRows(statement);
    const bool allRun = !rows.empty() && std::ranges::all_of(rows, [](const Row &row) {
        return row.balance.has_value();
    });
    bool runs = true;
    if (allRun) {
        const RunningProof running = runningProof(rows);
        runs = running.holds;
        proof.firstBreak = running.firstBreak;
        if (!proof.opening)
            proof.opening = Money(running.opening, statement.currency);
        if (!proof.closing)
            proof.closing = Money(running.closing, statement.currency);
        // One row's own balance follows from itself: nothing is proved by it.
        if (rows.size() < 2 && !(statement.opening && statement.closing))
            return proof;
    }
    if (!proof.opening || !proof.closing)
        return proof;
    Wide residue = Wide(proof.closing->minor()) - proof.opening->minor();
    for (const Row &row : rows)
        residue -= row.amount;
    proof.residue = Money(narrowed(residue), statement.currency);
    proof.verdict = residue == 0 && runs ? ProofVerdict::Proved : ProofVerdict::Disproved;
    // A row that could not be read may be the first or the last: running balances do not miss it.
    const bool isUnread = std::ranges::any_of(statement.problems, [](const ImportProblem &problem) {
        return problem.severity == Severity::Error;
    });
    if (isUnread && allRun && proof.verdict == ProofVerdict::Proved)
        proof.verdict = ProofVerdict::None;
    return proof;
}

QStringList ProofExplanation::sentences(const QLocale &locale) const
{
    QStringList all;
    for (const DifferenceCandidate &candidate : candidates)
        all.append(differenceSentence(candidate, rows, locale));
    return all;
}

ProofExplanation explanationOf(const RawStatement &statement, const Proof &proof)
{
    ProofExplanation explanation;
    if (proof.verdict != ProofVerdict::Disproved)
        return explanation;
    for (const RawEntry &entry : statement.entries)
        explanation.rows.push_back({entry.line,
                                    entry.day,
                                    entry.isPending ? Money(0, statement.currency) : entry.amount,
                                    QString(entry.payee % u'\n' % entry.memo)});
    explanation.candidates = differenceCandidates(explanation.rows, proof.residue);
    // Where the running balance breaks, that row is the likeliest culprit.
    if (proof.firstBreak) {
        std::ranges::stable_sort(
            explanation.candidates, {}, [&](const DifferenceCandidate &candidate) {
                const bool isThere =
                    candidate.rows.size() == 1 && candidate.rows.front() == *proof.firstBreak;
                return isThere ? 0 : 1;
            });
    }
    return explanation;
}

} // namespace bp
