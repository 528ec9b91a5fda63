// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The bytes of a file as UTF-8, whatever encoding it is in, for readers that work on bytes. Valid
/// UTF-8 is not copied.

#include <QByteArray>
#include <QByteArrayView>

namespace bp {

class Utf8Text
{
public:
    /// A byte order mark decides; then UTF-8 where all of it is valid; then the `charset` a header
    /// names ("1252", "ISO-8859-15"); then a guess.
    explicit Utf8Text(QByteArrayView bytes, QByteArrayView charset = {});

    QByteArrayView view() const { return m_view; }

    Utf8Text(const Utf8Text &) = delete;
    Utf8Text &operator=(const Utf8Text &) = delete;

private:
    QByteArray m_converted;
    QByteArrayView m_view;
};

/// Where the line of a growing position is: counts each newline once.
class LineCounter
{
public:
    explicit LineCounter(QByteArrayView text)
        : m_text(text)
    {
    }
    /// The line of `position`, from 1; positions must not go back.
    int lineOf(qsizetype position);

private:
    QByteArrayView m_text;
    qsizetype m_position = 0;
    int m_line = 1;
};

} // namespace bp
