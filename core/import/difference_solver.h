// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Why a sum is not what it should be: one missing row, two swapped digits, a wrong sign, a row
/// twice, a few rows too many. Serves the proof of an import and the reconciling of an account
/// alike.

#include "core/base/money.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <span>
#include <vector>

namespace bp {

struct DifferenceRow
{
    int line = 0; ///< or any number a person knows the row by
    QDate day;
    Money amount;
    QString text;
    bool isCounted = true; ///< false: it is known, but not part of the sum
};

enum class DifferenceKind {
    WrongSign,     ///< the row should have the other sign
    DuplicateRow,  ///< the row stands there twice; the later one is too many
    SwappedDigits, ///< two digits of the row changed places
    ExtraRow,      ///< the row is too many
    LeftOutRow,    ///< the row is not counted, but should be
    TwinMissing,   ///< a row like this one is missing
    ExtraRows,     ///< these rows together are too many
    LeftOutRows,   ///< these rows together should be counted
    MixedRows,     ///< these rows should change sides: be counted where they are not, and not where they are
    MissingRow,    ///< a row of this amount is missing
};

struct DifferenceCandidate
{
    DifferenceKind kind = DifferenceKind::MissingRow;
    std::vector<int> rows; ///< indexes of the rows meant
    Money amount;          ///< what the row should be, or what is missing or too many
    friend bool operator==(const DifferenceCandidate &, const DifferenceCandidate &) = default;
};

/// Explanations of `residue`, what the rows lack (what they should sum to, less what they do): each
/// alone makes the sum right. Likeliest first, never more than `most`; a missing row is always
/// among them, last.
std::vector<DifferenceCandidate>
differenceCandidates(std::span<const DifferenceRow> rows, Money residue, int most = 6);

/// "Row 212 could be −62,00 instead of −26,00."
QString differenceSentence(const DifferenceCandidate &candidate,
                           std::span<const DifferenceRow> rows,
                           const QLocale &locale);

} // namespace bp
