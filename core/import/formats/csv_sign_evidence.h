// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a file without balance and sign words still says about its signs: how many amounts carry
/// one, what the texts beside them mean, whether it is a card's statement.

#include "core/import/formats/csv_amount_columns.h"
#include "core/import/formats/csv_layout.h"

namespace bp {

struct CsvSignEvidence
{
    int bare = 0;      ///< amounts above zero without a sign
    int pluses = 0;    ///< with a plus or CR
    int negatives = 0; ///< with a minus, parentheses or DR
    int speaksForWritten = 0;
    int speaksForInverted = 0;
    int cardPayments = 0;      ///< of those for inverted: what was paid to the card
    bool isCard = false;       ///< header or preamble are a card statement's
    bool mentionsCard = false; ///< a shop's takings do that as well

    int positives() const { return bare + pluses; }
};

/// `amounts` as numbersOf gives them for `column`; the words of up to 1,500 rows are looked at.
CsvSignEvidence signEvidence(const CsvTable &table,
                             const CsvShape &shape,
                             const CsvLayout &layout,
                             CsvRows rows,
                             int column,
                             const CsvNumbers &amounts);

struct CsvSignReading
{
    CsvSigns signs = CsvSigns::AsWritten;
    bool isOpen = false; ///< the other reading is possible as well: to be asked
};

CsvSignReading readingOf(const CsvSignEvidence &evidence);
/// The last file of the kind answers for this one, unless it was all spending, as may have been
/// assumed, and this one's own words speak of money that came.
bool doubts(CsvSigns remembered, const CsvSignEvidence &evidence);

} // namespace bp
