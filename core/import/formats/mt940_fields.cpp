// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/mt940_fields.h"

#include <algorithm>
#include <array>

namespace bp {
namespace {

constexpr std::array<QByteArrayView, 22> tags{
    "20", "21", "25",  "25P", "28", "28C", "13",  "13D", "34F", "60F", "60M",
    "61", "86", "62F", "62M", "64", "65",  "90D", "90C", "NS",  "940", "942"};

/// "-", "-}" and "-XXX" alone on a line end a message.
bool endsMessage(QByteArrayView line)
{
    if (!line.startsWith('-') || line.size() > 5)
        return false;
    return std::all_of(line.begin() + 1, line.end(), [](char c) { return c == '}' || c == 'X'; });
}

/// What follows the headers of the SWIFT network: "{1:F01…}{4:" ends before the text.
QByteArrayView withoutHeaders(QByteArrayView line)
{
    if (!line.startsWith('{'))
        return line;
    const qsizetype at = line.lastIndexOf("{4:");
    return at < 0 ? QByteArrayView() : line.sliced(at + 3);
}

} // namespace

QByteArrayView mt940Tag(QByteArrayView line)
{
    if (!line.startsWith(':'))
        return {};
    const qsizetype end = line.sliced(0, std::min<qsizetype>(line.size(), 6)).indexOf(':', 1);
    if (end < 0)
        return {};
    const QByteArrayView tag = line.sliced(1, end - 1);
    return std::ranges::find(tags, tag) == tags.end() ? QByteArrayView() : tag;
}

bool Mt940Fields::takeLine(QByteArrayView &line)
{
    if (m_at >= m_text.size())
        return false;
    const qsizetype found = m_text.indexOf(m_lineEnd, m_at);
    const qsizetype end = found < 0 ? m_text.size() : found;
    line = m_text.sliced(m_at, end - m_at);
    m_at = end + 1;
    ++m_line;
    if (line.endsWith('\r'))
        line.chop(1);
    while (!line.isEmpty() && (line.front() == ' ' || line.front() == '\t') &&
           line.trimmed().startsWith(':'))
        line = line.sliced(1);
    line = withoutHeaders(line);
    return true;
}

bool Mt940Fields::next(Mt940Field &field)
{
    field.lines.clear();
    field.tag = {};
    while (true) {
        const qsizetype before = m_at;
        QByteArrayView line;
        if (!takeLine(line))
            break;
        QByteArrayView tag = mt940Tag(line);
        if (tag.isEmpty() && endsMessage(line.trimmed()))
            tag = "-";
        if (!tag.isEmpty() && !field.tag.isEmpty()) {
            m_at = before; // the next field's
            --m_line;
            break;
        }
        if (!tag.isEmpty()) {
            field.tag = tag;
            field.line = m_line;
            if (tag != "-")
                field.lines.push_back(line.sliced(tag.size() + 2));
        } else if (!field.tag.isEmpty() && field.tag != "-") {
            field.lines.push_back(line);
        }
        field.lastLine = m_line;
    }
    while (!field.lines.empty() && field.lines.size() > 1 &&
           field.lines.back().trimmed().isEmpty()) {
        field.lines.pop_back();
        --field.lastLine;
    }
    return !field.tag.isEmpty();
}

} // namespace bp
