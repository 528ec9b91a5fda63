// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/ofx_tokens.h"

#include <QByteArray>

#include <algorithm>
#include <cstring>

namespace bp {
namespace {

bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool isNameLetter(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-' || c == ':';
}

constexpr qsizetype longestName = 64;

struct NamedLetter
{
    QByteArrayView name;
    char16_t letter;
};

constexpr NamedLetter namedLetters[] = {
    {"amp", u'&'},       {"lt", u'<'},     {"gt", u'>'},     {"quot", u'"'},   {"apos", u'\''},
    {"nbsp", u'\u00A0'}, {"agrave", u'à'}, {"aacute", u'á'}, {"acirc", u'â'},  {"atilde", u'ã'},
    {"auml", u'ä'},      {"aring", u'å'},  {"aelig", u'æ'},  {"ccedil", u'ç'}, {"egrave", u'è'},
    {"eacute", u'é'},    {"ecirc", u'ê'},  {"euml", u'ë'},   {"igrave", u'ì'}, {"iacute", u'í'},
    {"icirc", u'î'},     {"iuml", u'ï'},   {"ntilde", u'ñ'}, {"ograve", u'ò'}, {"oacute", u'ó'},
    {"ocirc", u'ô'},     {"otilde", u'õ'}, {"ouml", u'ö'},   {"oslash", u'ø'}, {"ugrave", u'ù'},
    {"uacute", u'ú'},    {"ucirc", u'û'},  {"uuml", u'ü'},   {"szlig", u'ß'},  {"Agrave", u'À'},
    {"Aacute", u'Á'},    {"Acirc", u'Â'},  {"Atilde", u'Ã'}, {"Auml", u'Ä'},   {"Aring", u'Å'},
    {"AElig", u'Æ'},     {"Ccedil", u'Ç'}, {"Egrave", u'È'}, {"Eacute", u'É'}, {"Ecirc", u'Ê'},
    {"Ntilde", u'Ñ'},    {"Oacute", u'Ó'}, {"Ocirc", u'Ô'},  {"Otilde", u'Õ'}, {"Ouml", u'Ö'},
    {"Oslash", u'Ø'},    {"Uacute", u'Ú'}, {"Uuml", u'Ü'},   {"euro", u'€'},   {"pound", u'£'},
    {"ordm", u'º'},      {"ordf", u'ª'},   {"deg", u'°'},    {"reg", u'®'},    {"copy", u'©'},
};

/// "&#233;" or "&eacute;" without the frame; null character for what is neither.
char32_t entityLetter(QByteArrayView name)
{
    if (name.startsWith('#')) {
        const bool hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
        bool isNumber = false;
        const uint code = name.sliced(hex ? 2 : 1).toByteArray().toUInt(&isNumber, hex ? 16 : 10);
        const bool isLetterCode =
            isNumber && code >= 0x20 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
        return isLetterCode ? char32_t(code) : 0;
    }
    const auto *found = std::ranges::find(namedLetters, name, &NamedLetter::name);
    return found == std::end(namedLetters) ? 0 : char32_t(found->letter);
}

} // namespace

qsizetype OfxTokenizer::tagStart(qsizetype from) const
{
    // A bracket that no tag follows ("A < B") is text.
    for (qsizetype at = m_text.indexOf('<', from); at >= 0; at = m_text.indexOf('<', at + 1)) {
        if (at + 1 >= m_text.size())
            return -1;
        const char first = m_text[at + 1];
        if (isLetter(first) || first == '!' || first == '?')
            return at;
        if (first == '/' && at + 2 < m_text.size() && isLetter(m_text[at + 2]))
            return at;
    }
    return -1;
}

bool OfxTokenizer::skipSpecial()
{
    const QByteArrayView rest = m_text.sliced(m_at);
    if (rest.size() < 2 || (rest[1] != '!' && rest[1] != '?'))
        return false;
    const bool comment = rest.startsWith("<!--");
    const qsizetype end = comment ? m_text.indexOf("-->", m_at + 4) : m_text.indexOf('>', m_at);
    m_at = end < 0 ? m_text.size() : end + (comment ? 3 : 1);
    return true;
}

QByteArrayView OfxTokenizer::takeText()
{
    if (m_text.sliced(m_at).startsWith("<![CDATA[")) {
        const qsizetype from = m_at + 9;
        const qsizetype end = m_text.indexOf("]]>", from);
        const qsizetype to = end < 0 ? m_text.size() : end;
        m_at = end < 0 ? to : to + 3;
        return m_text.sliced(from, to - from).trimmed();
    }
    const qsizetype next = tagStart(m_at);
    const qsizetype end = next < 0 ? m_text.size() : next;
    const QByteArrayView text = m_text.sliced(m_at, end - m_at).trimmed();
    m_at = end;
    if (text.isEmpty() && m_text.sliced(end).startsWith("<![CDATA["))
        return takeText();
    return text;
}

OfxToken OfxTokenizer::next()
{
    while (true) {
        const qsizetype at = tagStart(m_at);
        if (at < 0) {
            m_at = m_text.size();
            return {OfxToken::Kind::End, {}, {}, m_at};
        }
        m_at = at;
        if (skipSpecial())
            continue;
        const bool closes = m_text[at + 1] == '/';
        const qsizetype nameStart = at + (closes ? 2 : 1);
        qsizetype end = nameStart;
        while (end < m_text.size() && end - nameStart < longestName && isNameLetter(m_text[end]))
            ++end;
        const QByteArrayView name = m_text.sliced(nameStart, end - nameStart);
        // Attributes and the slash of an empty element stand before the closing bracket, on the
        // same line.
        while (end < m_text.size() && m_text[end] != '>' && m_text[end] != '<' &&
               m_text[end] != '\n')
            ++end;
        const bool isTag = end < m_text.size() && m_text[end] == '>';
        m_at = isTag ? end + 1 : nameStart;
        if (!isTag)
            continue; // half a tag: its letters are nobody's
        const bool empty = m_text[end - 1] == '/';
        if (closes)
            return {OfxToken::Kind::Close, name, {}, at};
        return {OfxToken::Kind::Open, name, empty ? QByteArrayView() : takeText(), at};
    }
}

QString ofxText(QByteArrayView text)
{
    QString decoded = QString::fromUtf8(text);
    if (decoded.contains(u'\n') || decoded.contains(u'\r')) {
        decoded.replace(QStringLiteral("\r\n"), QStringLiteral(" "));
        decoded.replace(u'\n', u' ').replace(u'\r', u' ');
    }
    if (!decoded.contains(u'&'))
        return decoded;
    QString out;
    out.reserve(decoded.size());
    for (qsizetype i = 0; i < decoded.size(); ++i) {
        const qsizetype end = decoded[i] == u'&' ? decoded.indexOf(u';', i) : -1;
        if (end > i + 1 && end - i <= 10) {
            const QByteArray name = QStringView(decoded).sliced(i + 1, end - i - 1).toLatin1();
            if (const char32_t letter = entityLetter(name); letter != 0) {
                out.append(QChar::fromUcs4(letter));
                i = end;
                continue;
            }
        }
        out.append(decoded[i]);
    }
    return out;
}

} // namespace bp
