// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Takes delimited text apart into rows and cells: RFC 4180 and what banks make of it. Any
/// delimiter, quotes that are never closed, quotes inside quoted cells, all line ends mixed,
/// Excel's ="…" and "sep=;" line.
///
/// No cell is copied: a table owns the text once and hands out views of it, trimmed of blanks.

#include <QChar>
#include <QString>
#include <QStringView>

#include <cstdint>
#include <vector>

namespace bp {

class CsvTable
{
public:
    /// `expectedWidth` (0: unknown) tells a row with an open quote from one with line breaks in a
    /// cell.
    static CsvTable read(QString text, QChar delimiter, int expectedWidth = 0);

    int rowCount() const { return int(m_rows.size()); } ///< blank rows are left out
    int width(int row) const { return int(m_rows[size_t(row)].cells); }
    /// Empty beyond the row's end.
    QStringView cell(int row, int column) const;
    int line(int row) const { return m_rows[size_t(row)].line; } ///< from 1
    int lastLine(int row) const { return m_rows[size_t(row)].lastLine; }
    int blankLines() const { return m_blankLines; }
    int lineCount() const { return m_lineCount; }
    QChar delimiter() const { return m_delimiter; }
    /// Lines where a quote was opened and not closed; the row was read to the end of its line.
    const std::vector<int> &linesWithOpenQuote() const { return m_openQuotes; }
    /// The commonest number of cells of a row.
    int usualWidth() const;

private:
    friend class CsvTokenizer;

    struct Cell
    {
        std::uint32_t begin = 0;
        std::uint32_t length = 0; ///< highest bit: in m_unescaped
    };
    struct Row
    {
        std::uint32_t firstCell = 0;
        std::uint32_t cells = 0;
        int line = 0;
        int lastLine = 0;
    };

    QString m_text;
    QString m_unescaped; ///< cells that held doubled quotes
    std::vector<Cell> m_cells;
    std::vector<Row> m_rows;
    std::vector<int> m_openQuotes;
    int m_blankLines = 0;
    int m_lineCount = 0;
    QChar m_delimiter;
};

/// The delimiter under which most rows hold a day and an amount; a comma when nothing tells.
QChar guessDelimiter(const QString &text);

/// Reads with the guessed (or given, if not null) delimiter, twice where open quotes need the usual
/// width.
CsvTable readCsv(const QString &text, QChar delimiter = {});

} // namespace bp
