// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/csv_line_kinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bp {
namespace {

constexpr int rowsOfBalanceLines = 8; ///< at either end of a table

bool isWholeBalanceLine(QStringView text)
{
    const QString key = headerKey(text);
    const bool loose = key == u"total" || key == u"balance" || key == u"saldo" || key == u"sum";
    return !loose && text.size() <= 48 && balanceLineOf(text) != BalanceLine::None &&
           (balanceLineOf(text) != BalanceLine::Total || key.split(u' ').size() <= 2);
}

} // namespace

bool CsvLineKinds::isHeaderAgain(int row) const
{
    if (m_frame.headerRow < 0 || m_table.width(row) != m_table.width(m_frame.headerRow))
        return false;
    for (int column = 0; column < m_table.width(row); ++column) {
        if (m_table.cell(row, column) != m_table.cell(m_frame.headerRow, column))
            return false;
    }
    return true;
}

bool CsvLineKinds::isTwoRows(int row) const
{
    if (m_frame.headerRow < 0)
        return false;
    const int width = m_table.width(m_frame.headerRow);
    if (width < 3 || m_table.width(row) < 2 * width - 1)
        return false;
    for (int column = width; column < m_table.width(row); ++column) {
        if (!m_table.cell(row, column).trimmed().isEmpty())
            return true;
    }
    return false;
}

bool CsvLineKinds::hasPayee(int row) const
{
    for (size_t column = 0; column < m_layout.columns.size(); ++column) {
        if (m_layout.columns[column].role == CsvRole::Payee &&
            !m_table.cell(row, int(column)).isEmpty())
            return true;
    }
    return false;
}

bool CsvLineKinds::isBareEnd(int row) const
{
    if (m_frame.headerRow >= 0 || row + 1 != m_frame.data.end || m_frame.data.count() < 3 ||
        m_table.width(row) >= m_table.width(row - 1))
        return false;
    return !hasPayee(row) && hasPayee(row - 1) && hasPayee(m_frame.data.first);
}

BalanceLine CsvLineKinds::balanceLineAt(int row) const
{
    const bool atEnd = row - m_frame.data.first < rowsOfBalanceLines ||
                       m_frame.data.end - row <= rowsOfBalanceLines;
    if (!atEnd || m_layout.has(CsvRole::Source))
        return BalanceLine::None;
    BalanceLine kind = BalanceLine::None;
    for (size_t column = 0; column < m_layout.columns.size(); ++column) {
        const CsvRole role = m_layout.columns[column].role;
        const QStringView text = m_table.cell(row, int(column));
        if (text.isEmpty())
            continue;
        if (role == CsvRole::Payee && kind == BalanceLine::None &&
            balanceLineOf(text) == BalanceLine::None)
            return BalanceLine::None;
        if ((role == CsvRole::Memo || role == CsvRole::Payee) && kind == BalanceLine::None &&
            isWholeBalanceLine(text))
            kind = balanceLineOf(text);
    }
    return kind;
}

} // namespace bp
