// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/csv_sign_evidence.h"

#include "core/base/amount_shape.h"
#include "core/import/formats/csv_movement_words.h"

#include <algorithm>

namespace bp {
namespace {

constexpr int mostRowsOfWords = 1500;
constexpr int mostPreambleRows = 60;

bool isCardStatement(const CsvTable &table, const CsvFrame &frame)
{
    const int header = frame.headerRow;
    for (int column = 0; header >= 0 && column < table.width(header); ++column) {
        if (isCardHeader(headerKey(table.cell(header, column))))
            return true;
    }
    const int first = std::max(frame.first, header - mostPreambleRows);
    for (int row = first; row < header; ++row) {
        for (int column = 0; column < table.width(row); ++column) {
            if (speaksOfCard(table.cell(row, column)))
                return true;
        }
    }
    return false;
}

bool mentionsCardInHeader(const CsvTable &table, int header)
{
    for (int column = 0; header >= 0 && column < table.width(header); ++column) {
        if (speaksOfCard(table.cell(header, column)))
            return true;
    }
    return false;
}

Movement movementOfRow(const CsvTable &table, int row, const std::vector<int> &columns)
{
    Movement found = Movement::None;
    for (const int column : columns) {
        const Movement movement = movementOf(table.cell(row, column));
        if (movement == Movement::CardPayment || movement == Movement::In)
            return movement;
        if (movement == Movement::Out)
            found = movement;
    }
    return found;
}

} // namespace

CsvSignEvidence signEvidence(const CsvTable &table,
                             const CsvShape &shape,
                             const CsvLayout &layout,
                             CsvRows rows,
                             int column,
                             const CsvNumbers &amounts)
{
    CsvSignEvidence evidence;
    std::vector<int> texts;
    for (size_t i = 0; i < layout.columns.size(); ++i) {
        const CsvRole role = layout.columns[i].role;
        if (isTextRole(role) || role == CsvRole::Category)
            texts.push_back(int(i));
    }
    const size_t step = std::max<size_t>(1, amounts.size() / mostRowsOfWords);
    for (size_t i = 0; i < amounts.size(); ++i) {
        if (!amounts[i] || *amounts[i] == 0)
            continue;
        const int row = rows.first + int(i);
        const bool negative = *amounts[i] < 0;
        const bool plus = !negative && writtenAmount(table.cell(row, column)).hasSign;
        ++(negative ? evidence.negatives : plus ? evidence.pluses : evidence.bare);
        if (plus || i % step != 0)
            continue; // a written plus is no riddle
        const Movement movement = movementOfRow(table, row, texts);
        if (movement == Movement::None)
            continue;
        const bool inverted = (movement == Movement::Out) != negative;
        ++(inverted ? evidence.speaksForInverted : evidence.speaksForWritten);
        evidence.cardPayments += inverted && movement == Movement::CardPayment;
    }
    evidence.isCard = isCardStatement(table, shape.frame);
    evidence.mentionsCard = evidence.isCard || mentionsCardInHeader(table, shape.frame.headerRow);
    return evidence;
}

CsvSignReading readingOf(const CsvSignEvidence &e)
{
    constexpr CsvSignReading written{CsvSigns::AsWritten, false};
    constexpr CsvSignReading inverted{CsvSigns::Inverted, false};
    const bool saysInverted = e.speaksForInverted > 0 && e.speaksForWritten == 0;
    if (e.bare == 0 && e.pluses == 0 && e.negatives > 0 && e.cardPayments == e.negatives)
        return {e.isCard ? CsvSigns::Inverted : CsvSigns::AsWritten, !e.isCard};
    if (e.bare == 0)
        return written;
    if (e.negatives == 0 && e.pluses > 0)
        return inverted; // who marks what came in leaves bare what went out
    if (e.negatives == 0) {
        const bool card = e.isCard || (e.mentionsCard && e.speaksForInverted > 0);
        if (e.speaksForWritten == 0 && (card || e.speaksForInverted * 2 >= e.bare))
            return inverted;
        const bool earned = !e.isCard && e.speaksForWritten > e.speaksForInverted &&
                            e.speaksForWritten * 3 >= e.bare;
        return {earned ? CsvSigns::AsWritten : CsvSigns::Inverted, true};
    }
    // A payment to the card also leaves the account it is paid from: there it is one of many
    // minuses.
    if (e.negatives > e.positives())
        return {saysInverted && e.isCard ? CsvSigns::Inverted : CsvSigns::AsWritten,
                saysInverted && e.isCard};
    const bool more = e.positives() > e.negatives;
    if (saysInverted && (e.isCard || (more && (e.cardPayments > 0 || e.speaksForInverted >= 3))))
        return inverted;
    if (e.speaksForInverted > e.speaksForWritten)
        return {CsvSigns::Inverted, true};
    if (e.speaksForWritten > e.speaksForInverted)
        return {CsvSigns::AsWritten, e.isCard && e.speaksForInverted > 0};
    if (e.isCard && e.positives() > e.negatives)
        return {CsvSigns::Inverted, true};
    return {CsvSigns::AsWritten, e.bare > 2 && e.bare >= 2 * e.negatives};
}

bool doubts(CsvSigns remembered, const CsvSignEvidence &evidence)
{
    return remembered == CsvSigns::Inverted &&
           evidence.speaksForWritten > evidence.speaksForInverted &&
           readingOf(evidence).signs == CsvSigns::AsWritten;
}

} // namespace bp
