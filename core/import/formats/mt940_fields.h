// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Takes an MT940 or MT942 file apart into its fields (":61:…") with their lines. Only tags these
/// messages have begin a field: a line that merely looks like one belongs to the text above.

#include <QByteArrayView>

#include <vector>

namespace bp {

struct Mt940Field
{
    QByteArrayView tag; ///< "60F", "61", "86", "NS"; "-" ends a message
    std::vector<QByteArrayView> lines;
    int line = 0;
    int lastLine = 0;

    QByteArrayView first() const { return lines.empty() ? QByteArrayView() : lines.front(); }
};

/// Hands out one field after another.
class Mt940Fields
{
public:
    explicit Mt940Fields(QByteArrayView text)
        : m_text(text)
        , m_lineEnd(text.contains('\n') ? '\n' : '\r')
    {
    }
    /// False at the end. Reuses `field`.
    bool next(Mt940Field &field);

private:
    bool takeLine(QByteArrayView &line);

    QByteArrayView m_text;
    char m_lineEnd; ///< old systems end lines with a carriage return alone
    qsizetype m_at = 0;
    int m_line = 0;
};

/// The tag a line begins with; empty if none.
QByteArrayView mt940Tag(QByteArrayView line);

} // namespace bp
