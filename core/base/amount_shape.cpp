// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/amount_shape.h"

#include "core/base/currency.h"

#include <algorithm>
#include <array>

namespace bp {
namespace {

bool isMinus(QChar c)
{
    switch (c.unicode()) {
    case u'-':
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
    case 0xfe63:
    case 0xff0d:
        return true;
    default:
        return false;
    }
}

bool isBlank(QChar c)
{
    const char16_t u = c.unicode();
    // Marks of writing direction count as blanks.
    return u == u' ' || u == u'\t' ||
           (u >= 0x80 && (c.isSpace() || u == 0x200e || u == 0x200f || u == 0x061c || u == 0xfeff ||
                          (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069))) ||
           u == u'\r' || u == u'\n';
}

bool isMark(QChar c)
{
    return c == u'.' || c == u',' || c == u'\u066b';
}

// Signs that stand beside amounts but mean more than one currency.
constexpr QStringView ambiguousSigns[] = {
    u"kr",   u"kr.", u"¥",    u"￥",  u"元",  u"rs",   u"rs.",  u"₨",   u"r",   u"fr",
    u"lei",  u"din", u"din.", u"лв",  u"лв.", u"руб", u"руб.", u"р.",   u"р",   u"km",  u"kn",
    u"bs",   u"bs.", u"s/",   u"s/.", u"b/.", u"q",   u"l",    u"ден",  u"tl",  u"dm",  u"tsh",
    u"ksh",  u"ush", u"d.",   u"rp",  u"rp.", u"rm",  u"nt$",  u"mex$", u"au$", u"ar$", u"грн",
    u"грн.", u"₭",   u"₮",    u"₡",   u"₲",   u"₼", u"֏",    u"د.ا.", u"د.إ", u"د.ك", u"ر.س",
    u"ج.م",  u"€.",  u"￡",   u"＄",  u"p",   u"c",
};

constexpr qsizetype longestCurrencyWord = 6;

bool isCurrencyWord(QStringView word)
{
    if (word.size() > longestCurrencyWord)
        return false;
    if (Currency::fromText(word))
        return true;
    for (const QStringView sign : ambiguousSigns) {
        if (word.compare(sign, Qt::CaseInsensitive) == 0)
            return true;
    }
    // A currency sign of any script, or a short word in a script without cases ("د.ا.", "บาท").
    // East Asia counts with such words ("1回払い"): there only the known ones are currencies.
    return std::ranges::any_of(word,
                               [](QChar c) { return c.category() == QChar::Symbol_Currency; }) ||
           (word.size() <= 6 && std::ranges::all_of(word, [](QChar c) {
                return (c.unicode() >= 0x590 && c.unicode() < 0x2e80 && c.isLetter() &&
                        !c.isLower() && !c.isUpper()) ||
                       c == u'.';
            }));
}

/// Takes the text apart from both ends.
class Peeler
{
public:
    explicit Peeler(QStringView text)
        : m_rest(text)
    {
    }

    WrittenAmount peeled()
    {
        while (peelFront() || peelBack()) {
        }
        m_out.body = m_rest;
        const bool onlyNumber = std::ranges::all_of(m_rest, [](QChar c) {
            return c.isDigit() || isMark(c) || isApostrophe(c) || isSpaceSeparator(c) || c == u'_';
        });
        if (!onlyNumber || std::ranges::none_of(m_rest, [](QChar c) { return c.isDigit(); })) {
            m_out.isClean = m_out.isClean && onlyNumber;
            if (onlyNumber)
                m_out.body = {};
        }
        m_out.hasSign = m_minuses + m_pluses + m_mark * m_mark > 0 || m_parentheses;
        m_out.isNegative = m_minuses > 0 || m_parentheses || m_mark < 0;
        m_out.isContradictory = m_minuses > 1 || m_pluses > 1 || (m_minuses > 0 && m_pluses > 0) ||
                                (m_minuses > 0 && m_mark > 0) || (m_pluses > 0 && m_parentheses);
        return m_out;
    }

private:
    bool peelFront()
    {
        if (m_rest.isEmpty() || m_rest.front().isDigit())
            return false;
        const QChar c = m_rest.front();
        if (isMark(c) && m_rest.size() > 1 && m_rest[1].isDigit())
            return false;
        if (isBlank(c) || isApostrophe(c) || c == u'"' || (c == u'=' && m_rest.size() > 1)) {
            m_rest = m_rest.mid(1);
            return true;
        }
        if (c == u'(' && m_rest.size() > 2 && m_rest.back() == u')' && !m_parentheses) {
            m_parentheses = true;
            m_rest = m_rest.mid(1).chopped(1);
            return true;
        }
        if (isMinus(c) || c == u'+' || c == u'\uff0b') {
            ++(isMinus(c) ? m_minuses : m_pluses);
            m_rest = m_rest.mid(1);
            return true;
        }
        return peelWord(frontWord(), true);
    }

    bool peelBack()
    {
        if (m_rest.isEmpty() || m_rest.back().isDigit())
            return false;
        const QChar c = m_rest.back();
        if (isBlank(c) || c == u'"') {
            m_rest.chop(1);
            return true;
        }
        if (isMinus(c) || c == u'+' || c == u'\uff0b') {
            const qsizetype size = m_rest.size();
            const bool twice = isMinus(c) && size > 3 && isMinus(m_rest[size - 2]);
            const bool noCents =
                isMinus(c) && size > (twice ? 3 : 2) && isMark(m_rest[size - (twice ? 3 : 2)]);
            if (noCents) // "5,-" and "5,--" have no cents
                m_rest.chop(twice ? 3 : 2);
            else
                ++(isMinus(c) ? m_minuses : m_pluses), m_rest.chop(1);
            return true;
        }
        return peelWord(backWord(), false);
    }

    static bool endsWord(QChar c)
    {
        return c.isDigit() || isBlank(c) || isMinus(c) || c == u'+' || c == u'(' || c == u')';
    }

    QStringView frontWord() const
    {
        qsizetype end = 0;
        while (end < m_rest.size() && !endsWord(m_rest[end]))
            ++end;
        return m_rest.first(end);
    }

    QStringView backWord() const
    {
        qsizetype begin = m_rest.size();
        while (begin > 0 && !endsWord(m_rest[begin - 1]))
            --begin;
        while (begin < m_rest.size() && isMark(m_rest[begin]))
            ++begin; // "5.EUR": the mark is the number's
        return m_rest.mid(begin);
    }

    bool peelWord(QStringView word, bool isFront)
    {
        if (word.isEmpty())
            return false;
        const int mark = debitCreditMark(word);
        if (mark != 0 && m_mark == 0)
            m_mark = mark;
        else if (isCurrencyWord(word) && m_out.currency.isEmpty())
            m_out.currency = word;
        else
            return false;
        m_rest = isFront ? m_rest.mid(word.size()) : m_rest.chopped(word.size());
        return true;
    }

    QStringView m_rest;
    WrittenAmount m_out;
    int m_minuses = 0;
    int m_pluses = 0;
    int m_mark = 0;
    bool m_parentheses = false;
};

/// Most amounts: digits and marks, perhaps one minus in front.
bool isPlain(QStringView text)
{
    if (text.isEmpty() || !(text.back() >= u'0' && text.back() <= u'9'))
        return false;
    return std::ranges::all_of(
        text, [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.' || c == u','; });
}

/// Groups of three, or of two before the last three (1,23,456).
bool isGroupedWell(QStringView units, QChar group)
{
    const auto isGroup = [group](QChar c) {
        return c == group || (isSpaceSeparator(group) && isSpaceSeparator(c)) ||
               (isApostrophe(group) && isApostrophe(c));
    };
    int length = 0;
    int groups = 0;
    bool threes = true;
    bool twos = true;
    for (qsizetype i = units.size(); i > 0; --i) {
        const QChar c = units[i - 1];
        if (c.isDigit()) {
            ++length;
            continue;
        }
        if (!isGroup(c) || length == 0)
            return false;
        ++groups;
        threes = threes && length == 3;
        twos = twos && length == (groups == 1 ? 3 : 2);
        length = 0;
    }
    if (groups == 0)
        return true;
    return length > 0 && ((threes && length <= 3) || (twos && length <= 2));
}

} // namespace

bool isSpaceSeparator(QChar c)
{
    const char16_t u = c.unicode();
    return u == u' ' || u == 0xa0 || u == 0x2007 || u == 0x2009 || u == 0x202f;
}

bool isApostrophe(QChar c)
{
    const char16_t u = c.unicode();
    return u == u'\'' || u == 0x2018 || u == 0x2019 || u == 0x02bc || u == 0x00b4 || u == u'`';
}

int debitCreditMark(QStringView word)
{
    static constexpr std::array<QStringView, 8> credit{
        u"CR", u"CR.", u"C", u"H", u"HABEN", u"CREDIT", u"CRDT", u"BIJ"};
    static constexpr std::array<QStringView, 9> debit{
        u"DR", u"DR.", u"D", u"S", u"SOLL", u"DEBIT", u"DB", u"DBIT", u"AF"};
    const auto is = [word](QStringView mark) {
        return word.compare(mark, Qt::CaseInsensitive) == 0;
    };
    if (std::ranges::any_of(credit, is))
        return 1;
    return std::ranges::any_of(debit, is) ? -1 : 0;
}

WrittenAmount writtenAmount(QStringView text)
{
    const bool minus = text.size() > 1 && text.front() == u'-';
    const QStringView unsignedText = minus ? text.mid(1) : text;
    if (isPlain(unsignedText)) {
        WrittenAmount out;
        out.body = unsignedText;
        out.isNegative = out.hasSign = minus;
        return out;
    }
    return Peeler(text).peeled();
}

std::optional<SplitAmount> splitAmount(QStringView body, AmountStyle style)
{
    qsizetype at = body.lastIndexOf(style.decimal);
    if (at < 0 && style.decimal == u'.')
        at = body.lastIndexOf(u'\u066b');
    const QStringView units = at < 0 ? body : body.first(at);
    const QStringView fraction = at < 0 ? QStringView() : body.mid(at + 1);
    if (!std::ranges::all_of(fraction, [](QChar c) { return c.isDigit(); }))
        return {};
    if (units.isEmpty() && fraction.isEmpty())
        return {};
    if (style.group.isNull()) {
        if (!std::ranges::all_of(units, [](QChar c) { return c.isDigit(); }))
            return {};
    } else if (!isGroupedWell(units, style.group)) {
        return {};
    }
    return SplitAmount{units, fraction};
}

} // namespace bp
