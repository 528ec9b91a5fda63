// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/csv_sections.h"

#include "core/import/formats/csv_preamble.h"
#include "core/import/formats/csv_roles.h"

#include <algorithm>

namespace bp {
namespace {

constexpr size_t mostSections = 64;
constexpr int mostRowsBetween = 40; ///< of a table's end and the next one's header

/// Entries have numbers in some cell, headers hardly: a cheap look before a thorough one.
bool mayBeHeader(const CsvTable &table, int row)
{
    const int width = table.width(row);
    for (int column = 0; column < width; ++column) {
        const QStringView text = table.cell(row, column);
        if (!text.isEmpty() && (text.front().isDigit() || text.back().isDigit()))
            return false;
    }
    return width >= 3;
}

bool isSameRow(const CsvTable &table, int first, int second)
{
    if (table.width(first) != table.width(second))
        return false;
    for (int column = 0; column < table.width(first); ++column) {
        if (table.cell(first, column) != table.cell(second, column))
            return false;
    }
    return true;
}

/// Finds the rows where new parts begin.
class SectionFinder
{
public:
    explicit SectionFinder(const CsvTable &table)
        : m_table(table)
    {
    }

    std::vector<CsvRows> found()
    {
        for (int row = 0; row < m_table.rowCount() && m_begins.size() < mostSections; ++row) {
            if (mayBeHeader(m_table, row) && headerScore(m_table, row) >= certainHeaderScore)
                take(row);
        }
        std::vector<CsvRows> rows;
        for (size_t i = 0; i < m_begins.size(); ++i) {
            const bool last = i + 1 == m_begins.size();
            rows.push_back({m_begins[i], last ? m_table.rowCount() : m_begins[i + 1]});
        }
        return rows;
    }

private:
    void take(int header)
    {
        if (m_header >= 0 && header > m_header + 1) {
            const int begin = beginOf(header);
            if (!isSameRow(m_table, header, m_header) || namesAccount(begin, header))
                m_begins.push_back(begin);
            else
                return;
        }
        m_header = header;
    }

    /// The title of a part stands behind a blank line, or behind the last line that says something
    /// of the part before.
    int beginOf(int header) const
    {
        int last = header - 1;
        while (last > m_header && header - last < mostRowsBetween && !holdsEntry(m_table, last))
            --last;
        if (last > m_header && !holdsEntry(m_table, last))
            return header;
        for (int row = last + 1; row <= header; ++row) {
            if (m_table.line(row) - m_table.lastLine(row - 1) > 1)
                return row;
        }
        for (int row = last + 1; row < header; ++row) {
            if (statedRow(m_table, row, {}).kind == BalanceLine::None)
                return row;
        }
        return header;
    }

    bool namesAccount(int begin, int header) const
    {
        CsvFrame frame;
        frame.first = begin;
        frame.headerRow = header;
        const CsvPreamble preamble = preambleOf(m_table, frame, EUR);
        return !preamble.account.number.isEmpty() || !preamble.account.name.isEmpty() ||
               preamble.opening || preamble.closing;
    }

    const CsvTable &m_table;
    std::vector<int> m_begins{0};
    int m_header = -1;
};

} // namespace

std::vector<CsvRows> sectionsOf(const CsvTable &table)
{
    return SectionFinder(table).found();
}

QString titleOf(const CsvTable &table, const CsvFrame &frame)
{
    for (int row = frame.first; row < frame.headerRow; ++row) {
        const QStringView text = table.cell(row, 0);
        const bool words = std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
        if (!words || text.size() > 60 || statedRow(table, row, {}).kind != BalanceLine::None)
            continue;
        const qsizetype colon = text.indexOf(u':');
        QStringView title = colon < 0 ? text : text.mid(colon + 1).trimmed();
        for (const QStringView before : {u"Umsätze", u"Transactions", u"Account"}) {
            if (title.startsWith(before, Qt::CaseInsensitive) && title.size() > before.size() + 1)
                title = title.mid(before.size()).trimmed();
        }
        if (!title.isEmpty())
            return title.toString();
    }
    return {};
}

} // namespace bp
