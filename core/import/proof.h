// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The arithmetic proof of a statement: opening balance + entries = closing balance, to the cent;
/// and where rows carry a running balance, row by row. A file that only half says so proves
/// nothing.

#include "core/import/difference_solver.h"
#include "core/import/raw_entry.h"

#include <optional>

namespace bp {

enum class ProofVerdict {
    None,      ///< the file carries no balances to prove with
    Proved,    ///< every balance it carries follows from its entries
    Disproved, ///< some balance does not
};

/// "proved", "disproved", "none": as JSON and ImportBatch::proof write it.
QString proofKey(ProofVerdict verdict);

struct Proof
{
    ProofVerdict verdict = ProofVerdict::None;
    Money residue; ///< closing − opening − entries: what the entries lack; zero unless disproved
    std::optional<Money> opening; ///< stated, or reckoned back from the first running balance
    std::optional<Money> closing; ///< stated, or the last running balance
    std::optional<int>
        firstBreak; ///< index of the first entry whose running balance does not follow

    friend bool operator==(const Proof &, const Proof &) = default;
};

/// Pending entries do not count: balances are of booked ones.
Proof proofOf(const RawStatement &statement);

/// Why a disproved statement does not add up; `rows` of the answer are the statement's entries.
struct ProofExplanation
{
    std::vector<DifferenceRow> rows;
    std::vector<DifferenceCandidate>
        candidates; ///< likeliest first; empty for what is not disproved
    QStringList sentences(const QLocale &locale) const;
};
ProofExplanation explanationOf(const RawStatement &statement, const Proof &proof);

} // namespace bp
