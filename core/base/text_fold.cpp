// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_fold.h"

namespace bp {
namespace {

// Letters that Unicode decomposition leaves whole.
QStringView latinReplacement(char16_t c)
{
    switch (c) {
    case u'ß':
        return u"ss";
    case u'ẞ':
        return u"ss";
    case u'æ':
    case u'Æ':
        return u"ae";
    case u'œ':
    case u'Œ':
        return u"oe";
    case u'ø':
    case u'Ø':
        return u"o";
    case u'ł':
    case u'Ł':
        return u"l";
    case u'đ':
    case u'Đ':
    case u'ð':
    case u'Ð':
        return u"d";
    case u'þ':
    case u'Þ':
        return u"th";
    case u'ı':
        return u"i";
    default:
        return {};
    }
}

bool isSigma(QChar c)
{
    return c == u'Σ' || c == u'σ' || c == u'ς';
}

/// Greek writes the last sigma of a word otherwise, but not in capitals.
bool endsWord(QStringView text, qsizetype at)
{
    qsizetype next = at + 1;
    while (next < text.size() && text[next].isMark())
        ++next;
    const bool isLast = next == text.size() || !text[next].isLetter();
    return isLast && at > 0 && (text[at - 1].isLetter() || text[at - 1].isMark());
}

bool isAscii(QStringView text)
{
    for (const QChar c : text) {
        if (c.unicode() >= 0x80)
            return false;
    }
    return true;
}

/// The marks that tell ga from ka are no accents: without them it is another syllable.
bool isVoicing(QChar c)
{
    return c == u'\u3099' || c == u'\u309A';
}

void appendSingleSpaced(QString &out, QChar c)
{
    if (c.isSpace()) {
        if (!out.isEmpty() && !out.endsWith(u' '))
            out.append(u' ');
    } else {
        out.append(c);
    }
}

QString foldedAscii(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        appendSingleSpaced(out, u >= u'A' && u <= u'Z' ? QChar(char16_t(u + 32)) : c);
    }
    return out;
}

} // namespace

QString folded(QStringView text, Voicing voicing)
{
    QString out;
    if (isAscii(text)) {
        out = foldedAscii(text);
    } else {
        const QString parts = text.toString().normalized(QString::NormalizationForm_KD);
        out.reserve(parts.size());
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const QChar c = parts[i];
            if (c.category() == QChar::Mark_NonSpacing &&
                !(voicing == Voicing::Kept && isVoicing(c)))
                continue;
            if (isSigma(c))
                out.append(endsWord(parts, i) ? u'ς' : u'σ');
            else if (const QStringView replacement = latinReplacement(c.unicode());
                     !replacement.isEmpty())
                out.append(replacement);
            else
                appendSingleSpaced(out, c.toLower());
        }
    }
    if (out.endsWith(u' '))
        out.chop(1);
    return out;
}

} // namespace bp
