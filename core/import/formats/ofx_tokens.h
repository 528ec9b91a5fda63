// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Takes OFX apart as banks really write it: SGML without closing tags and XML alike, on one line
/// or many, with comments, stray signs and half a tag at the end. Every text is a token; what it
/// means is ofx_statement's work.

#include <QByteArrayView>
#include <QString>

namespace bp {

struct OfxToken
{
    enum class Kind { Open, Close, End };

    Kind kind = Kind::End;
    QByteArrayView name; ///< without brackets, as written; not case-folded
    QByteArrayView
        text; ///< what stands between an opening tag and the next tag, trimmed; entities untouched
    qsizetype position = 0; ///< of the opening bracket
};

class OfxTokenizer
{
public:
    explicit OfxTokenizer(QByteArrayView text)
        : m_text(text)
    {
    }
    OfxToken next();

private:
    qsizetype tagStart(qsizetype from) const;
    bool skipSpecial();
    QByteArrayView takeText();

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

/// The text for people: entities become letters, line breaks become spaces.
QString ofxText(QByteArrayView text);

} // namespace bp
