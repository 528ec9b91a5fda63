// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/csv_reader.h"

#include "core/base/amount_shape.h"
#include "core/import/formats/csv_dates.h"

#include <algorithm>
#include <map>
#include <optional>

namespace bp {
namespace {

constexpr std::uint32_t unescapedBit = 0x80000000U;
constexpr int mostLinesInCell = 60;
constexpr qsizetype sampleSize = 96 * 1024;

bool isBlank(char16_t c)
{
    return c == u' ' || c == 0xa0 || c == u'\t' || c == 0xfeff || c == 0x1a || c == u'\f' ||
           c == u'\v';
}

bool isLineEnd(char16_t c)
{
    return c == u'\n' || c == u'\r';
}

} // namespace

/// One pass over the text.
class CsvTokenizer
{
public:
    CsvTokenizer(CsvTable &table, int expectedWidth)
        : m_table(table)
        , m_text(reinterpret_cast<const char16_t *>(table.m_text.utf16()))
        , m_size(std::uint32_t(std::min<qsizetype>(table.m_text.size(), unescapedBit - 1)))
        , m_delimiter(table.m_delimiter.unicode())
        , m_expectedWidth(expectedWidth)
    {
    }

    void run()
    {
        skipSeparatorLine();
        while (m_at < m_size)
            readRow();
        m_table.m_lineCount = m_line - (m_size > 0 && isLineEnd(m_text[m_size - 1]) ? 1 : 0);
    }

private:
    enum class End { Delimiter, Line };

    /// Excel's first line "sep=;" names the delimiter.
    void skipSeparatorLine()
    {
        const QStringView text(m_table.m_text);
        if (!text.startsWith(u"sep=", Qt::CaseInsensitive) || text.size() < 5)
            return;
        m_at = 5;
        while (m_at < m_size && !isLineEnd(m_text[m_at]))
            ++m_at;
        takeLineEnd();
    }

    void takeLineEnd()
    {
        if (m_at >= m_size)
            return;
        if (m_text[m_at] == u'\r' && m_at + 1 < m_size && m_text[m_at + 1] == u'\n')
            ++m_at;
        ++m_at;
        ++m_line;
    }

    void readRow()
    {
        const State before{m_at, m_line, m_table.m_cells.size(), m_table.m_unescaped.size()};
        readCells();
        const auto width = int(m_table.m_cells.size() - before.cells);
        const std::uint32_t end = m_at;
        if (m_line - before.line > 1 && m_expectedWidth > 1) {
            restore(before);
            const bool rowsInside = isRowsOfTheirOwn(end, width == m_expectedWidth);
            restore(before);
            m_quotesEndWithLine = rowsInside;
            readCells();
            m_quotesEndWithLine = false;
            if (rowsInside)
                m_table.m_openQuotes.push_back(before.line);
        }
        finishRow(before);
    }

    /// Whether the lines of a cell with line breaks are rows that a quote never closed has
    /// swallowed. Where the row is as wide as the others, all of its lines must be.
    bool isRowsOfTheirOwn(std::uint32_t end, bool allLines)
    {
        m_quotesEndWithLine = true;
        bool wide = true;
        do {
            const size_t cells = m_table.m_cells.size();
            readCells();
            wide = int(m_table.m_cells.size() - cells) == m_expectedWidth;
            m_quotesEndWithLine = false;
        } while (wide && allLines && m_at < end);
        m_quotesEndWithLine = false;
        return wide;
    }

    struct State
    {
        std::uint32_t at;
        int line;
        size_t cells;
        qsizetype unescaped;
    };

    void restore(const State &state)
    {
        m_at = state.at;
        m_line = state.line;
        m_table.m_cells.resize(state.cells);
        m_table.m_unescaped.truncate(state.unescaped);
    }

    void finishRow(const State &before)
    {
        const auto first = m_table.m_cells.begin() + std::ptrdiff_t(before.cells);
        const bool blank = std::all_of(
            first, m_table.m_cells.end(), [](const auto &cell) { return cell.length == 0; });
        if (blank) {
            ++m_table.m_blankLines;
            m_table.m_cells.resize(before.cells);
            return;
        }
        const int lastLine = std::max(before.line, m_line - (m_endedAtLine ? 1 : 0));
        m_table.m_rows.push_back({std::uint32_t(before.cells),
                                  std::uint32_t(m_table.m_cells.size() - before.cells),
                                  before.line,
                                  lastLine});
    }

    void readCells()
    {
        while (readCell() == End::Delimiter) {
        }
    }

    End endOfCell()
    {
        m_endedAtLine = false;
        if (m_at >= m_size)
            return End::Line;
        if (m_text[m_at] == m_delimiter) {
            ++m_at;
            if (m_at < m_size)
                return End::Delimiter;
            m_table.m_cells.push_back({m_at, 0});
            return End::Line;
        }
        takeLineEnd();
        m_endedAtLine = true;
        return End::Line;
    }

    bool isBlankHere(std::uint32_t at) const
    {
        return isBlank(m_text[at]) && m_text[at] != m_delimiter;
    }

    End readCell()
    {
        std::uint32_t begin = m_at;
        while (begin < m_size && isBlankHere(begin))
            ++begin;
        if (begin + 1 < m_size && m_text[begin] == u'=' && m_text[begin + 1] == u'"')
            ++begin;
        if (begin < m_size && m_text[begin] == u'"' && readQuoted(begin + 1))
            return endOfCell();
        begin = m_at;
        while (m_at < m_size && m_text[m_at] != m_delimiter && !isLineEnd(m_text[m_at]))
            ++m_at;
        push(begin, m_at);
        return endOfCell();
    }

    void push(std::uint32_t begin, std::uint32_t end)
    {
        while (begin < end && isBlank(m_text[begin]))
            ++begin;
        while (end > begin && isBlank(m_text[end - 1]))
            --end;
        m_table.m_cells.push_back({begin, end - begin});
    }

    /// Whether a cell may end at this place, blanks aside.
    bool endsAt(std::uint32_t at, std::uint32_t &end) const
    {
        end = at;
        while (end < m_size && isBlankHere(end))
            ++end;
        return end >= m_size || m_text[end] == m_delimiter || isLineEnd(m_text[end]);
    }

    bool readQuoted(std::uint32_t begin)
    {
        if (begin >= m_noClosingQuoteFrom)
            return false;
        bool doubled = false;
        bool bareInside = false; // a quote inside that nobody doubled
        int lines = 0;
        std::uint32_t at = begin;
        for (; at < m_size; ++at) {
            const char16_t c = m_text[at];
            std::uint32_t end = 0;
            if (c == u'"') {
                if (at + 1 < m_size && m_text[at + 1] == u'"') {
                    if (bareInside && endsAt(at + 2, end)) { // "UAB "Name"": the second one closes
                        close(begin, at + 1, doubled);
                        m_at = end;
                        m_line += lines;
                        return true;
                    }
                    doubled = true;
                    ++at;
                } else if (endsAt(at + 1, end)) {
                    close(begin, at, doubled);
                    m_at = end;
                    m_line += lines;
                    return true;
                } else {
                    bareInside = true;
                }
            } else if (isLineEnd(c)) {
                lines += !(c == u'\r' && at + 1 < m_size && m_text[at + 1] == u'\n');
                if (m_quotesEndWithLine || lines > mostLinesInCell)
                    break;
            }
        }
        if (at >= m_size)
            m_noClosingQuoteFrom = begin;
        if (m_table.m_openQuotes.empty() || m_table.m_openQuotes.back() != m_line) {
            if (!m_quotesEndWithLine)
                m_table.m_openQuotes.push_back(m_line);
        }
        return false;
    }

    void close(std::uint32_t begin, std::uint32_t end, bool doubled)
    {
        if (!doubled) {
            push(begin, end);
            return;
        }
        const qsizetype start = m_table.m_unescaped.size();
        for (std::uint32_t at = begin; at < end; ++at) {
            m_table.m_unescaped.append(QChar(m_text[at]));
            if (m_text[at] == u'"' && at + 1 < end && m_text[at + 1] == u'"')
                ++at;
        }
        m_table.m_cells.push_back(
            {std::uint32_t(start),
             std::uint32_t(m_table.m_unescaped.size() - start) | unescapedBit});
    }

    CsvTable &m_table;
    const char16_t *m_text;
    std::uint32_t m_size;
    char16_t m_delimiter;
    int m_expectedWidth;
    std::uint32_t m_at = 0;
    int m_line = 1;
    std::uint32_t m_noClosingQuoteFrom = unescapedBit;
    bool m_quotesEndWithLine = false;
    bool m_endedAtLine = false;
};

CsvTable CsvTable::read(QString text, QChar delimiter, int expectedWidth)
{
    CsvTable table;
    table.m_text = std::move(text);
    table.m_delimiter = delimiter;
    table.m_cells.reserve(size_t(table.m_text.size() / 12));
    CsvTokenizer(table, expectedWidth).run();
    return table;
}

QStringView CsvTable::cell(int row, int column) const
{
    const Row &found = m_rows[size_t(row)];
    if (column < 0 || std::uint32_t(column) >= found.cells)
        return {};
    const Cell cell = m_cells[found.firstCell + std::uint32_t(column)];
    if ((cell.length & unescapedBit) != 0)
        return QStringView(m_unescaped).mid(cell.begin, cell.length & ~unescapedBit).trimmed();
    return QStringView(m_text).mid(cell.begin, cell.length);
}

int CsvTable::usualWidth() const
{
    std::map<int, int> counts;
    for (const Row &row : m_rows)
        ++counts[int(row.cells)];
    const auto most = std::ranges::max_element(counts, {}, [](const auto &entry) {
        return entry.first > 1 ? entry.second * std::min(entry.first, 8) : 0;
    });
    return most == counts.end() ? 0 : most->first;
}

namespace {

struct DelimiterScore
{
    int told = 0;   ///< rows with a day and an amount
    int steady = 0; ///< rows of the usual width
    int width = 0;

    auto operator<=>(const DelimiterScore &) const = default;
};

bool looksLikeAmount(QStringView text)
{
    const WrittenAmount written = writtenAmount(text);
    return written.isClean && !written.body.isEmpty();
}

DelimiterScore scoreOf(const QString &sample, QChar delimiter)
{
    const CsvTable table = CsvTable::read(sample, delimiter);
    DelimiterScore score;
    const int usual = table.usualWidth();
    score.width = usual;
    if (usual < 2)
        return score;
    for (int row = 0; row < table.rowCount(); ++row) {
        score.steady += table.width(row) == usual;
        bool day = false;
        bool amount = false;
        for (int column = 0; column < std::min(table.width(row), 40); ++column) {
            const QStringView text = table.cell(row, column);
            if (!day && datePartsOf(text))
                day = true;
            else
                amount = amount || looksLikeAmount(text);
        }
        score.told += day && amount;
    }
    return score;
}

} // namespace

QChar guessDelimiter(const QString &text)
{
    if (text.startsWith(u"sep=", Qt::CaseInsensitive) && text.size() > 4 &&
        !isLineEnd(text[4].unicode()))
        return text[4];
    const QString sample = text.left(sampleSize);
    QChar best = u',';
    DelimiterScore bestScore;
    for (const QChar candidate : QStringView(u",;\t|^~#¦§")) {
        if (!sample.contains(candidate))
            continue;
        const DelimiterScore score = scoreOf(sample, candidate);
        if (score > bestScore) {
            best = candidate;
            bestScore = score;
        }
    }
    return best;
}

namespace {

/// Some programs put each row as a whole into quotes: what is inside is the file.
std::optional<QString> unwrapped(const CsvTable &table)
{
    int single = 0;
    int line = 1;
    QString text;
    for (int row = 0; row < table.rowCount(); ++row) {
        const QStringView cell = table.cell(row, 0);
        single += table.width(row) == 1 && cell.contains(u'"');
        for (; line < table.line(row); ++line)
            text.append(u'\n'); // lines keep their numbers
        text.append(cell);
    }
    if (single < 2 || single < 0.9 * table.rowCount())
        return {};
    return text;
}

} // namespace

CsvTable readCsv(const QString &written, QChar delimiter)
{
    const QString text = withErasInKanji(written);
    const QChar chosen = delimiter.isNull() ? guessDelimiter(text) : delimiter;
    const CsvTable sample = CsvTable::read(text.left(sampleSize), chosen);
    const int width = sample.usualWidth();
    if (width < 2 && sample.rowCount() > 1 && text.startsWith(u'"')) {
        if (const auto inside = unwrapped(CsvTable::read(text, chosen)))
            return CsvTable::read(*inside, guessDelimiter(*inside));
    }
    return CsvTable::read(text, chosen, width);
}

} // namespace bp
