// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/utf8_text.h"

#include "core/import/formats/text_decoder.h"

#include <algorithm>

namespace bp {
namespace {

/// What headers write for an encoding, as code pages are named; empty for a word that says nothing.
QByteArray codePageName(QByteArrayView charset)
{
    const QByteArray name = charset.trimmed().toByteArray().toUpper();
    const bool isNumber = std::ranges::all_of(name, [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber && name.startsWith("125"))
        return "windows-" + name;
    if (isNumber && name.startsWith("8859"))
        return "ISO-8859-" + name.mid(4);
    if (name.startsWith("8859-"))
        return "ISO-" + name;
    const bool saysNothing = name == "NONE" || name == "USASCII" || name == "US-ASCII" ||
                             name.startsWith("UTF") || name == "UNICODE";
    return saysNothing ? QByteArray() : name;
}

bool isWide(QByteArrayView bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") ||
           bytes.first(std::min<qsizetype>(bytes.size(), 64)).contains('\0');
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

} // namespace

Utf8Text::Utf8Text(QByteArrayView bytes, QByteArrayView charset)
    : m_view(bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        m_view = bytes.sliced(3);
    if (!isWide(bytes) && isUtf8(m_view))
        return;
    const QByteArray name = codePageName(charset);
    const auto decoded =
        name.isEmpty() || isWide(bytes) ? decodeText(bytes) : decodeTextAs(bytes, name);
    m_converted = decoded ? decoded->text.toUtf8() : QString::fromLatin1(bytes).toUtf8();
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
