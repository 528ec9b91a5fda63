// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Lines of a table that are no entries of their own, told by where and how they stand.

#include "core/import/formats/csv_layout.h"
#include "core/import/formats/csv_words.h"

namespace bp {

class CsvLineKinds
{
public:
    CsvLineKinds(const CsvTable &table, const CsvFrame &frame, const CsvLayout &layout)
        : m_table(table)
        , m_frame(frame)
        , m_layout(layout)
    {
    }

    /// On a new page.
    bool isHeaderAgain(int row) const;
    /// Much wider than the table, with more in the surplus: the end of a line is missing between
    /// two rows.
    bool isTwoRows(int row) const;
    /// A file without header may close with a shorter line of day and balance: no entry lacks its
    /// text where all others have one.
    bool isBareEnd(int row) const;
    /// "Opening balance", "Turnover": some banks write them like entries, at the ends of the table.
    BalanceLine balanceLineAt(int row) const;

private:
    bool hasPayee(int row) const;

    const CsvTable &m_table;
    const CsvFrame m_frame;
    const CsvLayout &m_layout;
};

} // namespace bp
