// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/utf8_text.h"

#include <QString>
#include <QStringConverter>

#include <algorithm>
#include <optional>

namespace bp {
namespace {

/// What headers write for an encoding, as the converter knows it.
QByteArray converterName(QByteArrayView charset)
{
    const QByteArray name = charset.trimmed().toByteArray().toUpper();
    const bool isNumber = !name.isEmpty() && std::ranges::all_of(name, [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber && name.startsWith("125"))
        return "windows-" + name;
    if (isNumber && name.startsWith("8859"))
        return "ISO-8859-" + name.mid(4);
    if (name.startsWith("8859-"))
        return "ISO-" + name;
    return name;
}

/// A byte order mark, or the zeros of plain letters in UTF-16 without one.
std::optional<QStringConverter::Encoding> wideEncoding(QByteArrayView bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return marked;
    if (bytes.size() >= 4 && bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0)
        return QStringConverter::Utf16LE;
    if (bytes.size() >= 4 && bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0 && bytes[3] != 0)
        return QStringConverter::Utf16BE;
    return {};
}

/// Whole, or cut short within its last letter.
bool isUtf8(QByteArrayView bytes)
{
    for (qsizetype cut = 0; cut < 4 && cut <= bytes.size(); ++cut) {
        if (bytes.chopped(cut).isValidUtf8())
            return cut == 0 || uchar(bytes[bytes.size() - cut]) >= 0xC0;
    }
    return false;
}

QStringDecoder narrowDecoder(QByteArrayView charset)
{
    const QByteArray name = converterName(charset);
    const bool saysNothing = name.isEmpty() || name == "NONE" || name == "USASCII" || name == "US-ASCII"
                             || name.startsWith("UTF") || name == "UNICODE" || name == "ISO-8859-1";
    if (!saysNothing) {
        if (QStringDecoder named(name.constData()); named.isValid())
            return named;
    }
    if (QStringDecoder windows("windows-1252"); windows.isValid())
        return windows;
    return QStringDecoder(QStringConverter::Latin1);
}

} // namespace

Utf8Text::Utf8Text(QByteArrayView bytes, QByteArrayView charset) : m_view(bytes)
{
    const auto wide = wideEncoding(bytes);
    if (wide && *wide != QStringConverter::Utf8) {
        QStringDecoder decoder(*wide);
        m_converted = QString(decoder.decode(bytes)).toUtf8();
        m_view = m_converted;
        return;
    }
    if (bytes.startsWith("\xEF\xBB\xBF"))
        m_view = bytes.sliced(3);
    if (isUtf8(m_view))
        return;
    QStringDecoder decoder = narrowDecoder(charset);
    m_converted = QString(decoder.decode(m_view)).toUtf8();
    m_view = m_converted;
}

int LineCounter::lineOf(qsizetype position)
{
    position = std::min(position, m_text.size());
    if (position > m_position) {
        m_line += int(std::count(m_text.begin() + m_position, m_text.begin() + position, '\n'));
        m_position = position;
    }
    return m_line;
}

} // namespace bp
