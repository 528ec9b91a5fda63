// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bank_word_scanner.h"

#include "core/base/bank_word_parts.h"
#include "core/base/merchant_words.h"
#include "core/base/text_fold.h"

#include <algorithm>
#include <array>

namespace bp {
namespace {

/// What stands in a word; 0: it ends the word.
enum Mark : std::uint8_t {
    Lower = 1,
    Upper = 2,
    Digit = 4,
    Dot = 8,
    Hyphen = 16,
    And = 32,
    Apostrophe = 64,
    Foreign = 128, ///< beyond ASCII
    Plain = Lower | Upper | Digit,
};

constexpr std::array<std::uint8_t, 128> asciiMarks = [] {
    std::array<std::uint8_t, 128> marks{};
    for (std::size_t c = 'a'; c <= 'z'; ++c)
        marks[c] = Lower;
    for (std::size_t c = 'A'; c <= 'Z'; ++c)
        marks[c] = Upper;
    for (std::size_t c = '0'; c <= '9'; ++c)
        marks[c] = Digit;
    marks['.'] = Dot;
    marks['-'] = Hyphen;
    marks['&'] = And;
    marks['\''] = Apostrophe;
    return marks;
}();

unsigned foreignMark(QChar c)
{
    static constexpr std::array<char16_t, 4> hyphens{u'\u2010', u'\u2011', u'\u2212', u'\uFF0D'};
    const char16_t u = c.unicode();
    if (std::ranges::find(hyphens, u) != hyphens.end())
        return Hyphen;
    return c.isLetterOrNumber() || c.isMark() || u == u'’' || u == u'\u00B4' ? Foreign : 0;
}

inline unsigned markOf(QChar c)
{
    const char16_t u = c.unicode();
    return u < asciiMarks.size() ? asciiMarks[u] : foreignMark(c);
}

unsigned marksOf(QStringView word)
{
    unsigned marks = 0;
    for (const QChar c : word)
        marks |= markOf(c);
    return marks;
}

/// How money goes in India; the bank lines up the rest behind it.
bool isWay(QStringView word)
{
    static constexpr std::array<QStringView, 9> ways{
        u"upi", u"neft", u"imps", u"rtgs", u"nach", u"bil", u"pcd", u"vps", u"mmt"};
    return std::ranges::any_of(
        ways, [word](QStringView way) { return word.compare(way, Qt::CaseInsensitive) == 0; });
}

} // namespace

void BankWordScanner::scan()
{
    bool star = false;
    qsizetype i = 0;
    while (i < m_text.size()) {
        const QChar c = m_text[i];
        unsigned marks = markOf(c);
        if (marks == 0) {
            star = star || c == u'*';
            if (c == u':' && !m_tokens.isEmpty() && m_tokens.last().end == i)
                m_tokens.last().beforeColon = true;
            ++i;
            continue;
        }
        const qsizetype begin = i;
        for (++i; i < m_text.size(); ++i) {
            const unsigned mark = markOf(m_text[i]);
            if (mark == 0)
                break;
            marks |= mark;
        }
        if (i - begin <= 2 && (marks & ~(Lower | Upper)) == 0) {
            if (const qsizetype end = endOfInitials(i); end > i) {
                marks |= And;
                i = end;
            }
        }
        const qsizetype before = m_tokens.size();
        addTrimmed(begin, i, marks);
        if (m_tokens.size() > before) {
            m_tokens[before].afterStar = star;
            star = false;
        }
    }
    if (m_hasNumbers) {
        markMonths();
        markNumbers();
    }
}

/// "B & M" is one word, as "B&M" is: where it ends when its first letters end at `at`.
qsizetype BankWordScanner::endOfInitials(qsizetype at) const
{
    constexpr QStringView joint = u" & ";
    const qsizetype letter = at + joint.size();
    const bool isJoined = letter < m_text.size() && m_text.sliced(at, joint.size()) == joint &&
                          (markOf(m_text[letter]) & (Lower | Upper)) != 0;
    const bool isAlone = letter + 1 >= m_text.size() || markOf(m_text[letter + 1]) == 0;
    return isJoined && isAlone ? letter + 1 : at;
}

/// "TRADER JOE S #129": a card network knows no apostrophes. "JOHN S SMITH" is a person.
bool BankWordScanner::isGenitive(qsizetype begin, qsizetype end) const
{
    if (end - begin != 1 || m_text[begin] != u'S' || m_tokens.isEmpty() || end + 1 >= m_text.size())
        return false;
    const BankToken &last = m_tokens.last();
    constexpr qsizetype shortest = 3;
    const QChar next = m_text[end + 1];
    return last.end + 1 == begin && m_text[begin - 1] == u' ' && m_text[end] == u' ' &&
           (next == u'#' || next.isDigit()) && last.isWord() && last.isCapitals &&
           last.end - last.begin >= shortest &&
           last.end - last.begin == last.foldEnd - last.foldBegin;
}

void BankWordScanner::addTrimmed(qsizetype begin, qsizetype end, Marks marks)
{
    if ((marks & ~Plain) != 0) {
        const auto isMark = [](QChar c) { return !c.isLetterOrNumber() && !c.isMark(); };
        while (begin < end && isMark(m_text[begin]))
            ++begin;
        while (begin < end && isMark(m_text[end - 1]))
            --end;
        if (begin == end)
            return;
        marks = marksOf(m_text.sliced(begin, end - begin));
    }
    const QStringView word = m_text.sliced(begin, end - begin);
    if (isGenitive(begin, end)) {
        m_tokens.last().end = std::int32_t(end);
        m_tokens.last().foldEnd += 1;
        m_folds.append(u's');
        classify(m_tokens.last(), Upper);
        return;
    }
    // No bank writes words this long, and cutting one up digs as deep as it has parts.
    constexpr qsizetype longestCut = 256;
    if (word.size() > longestCut)
        return add(begin, end, marks);
    // "UPI-SWIGGY-SWIGGY.STORES@AXB": the fields before a handle; "7-ELEVEN.IN" is a name.
    const bool isHandle = end < m_text.size() && m_text[end] == u'@';
    if (isHandle && (marks & Hyphen) != 0 && (marks & Dot) != 0 &&
        (isInFields() || beginsWithWay(word)))
        return addParts(begin, end);
    if ((marks & Dot) != 0) {
        if (const QStringView name = addressName(word); !name.isEmpty()) {
            const qsizetype at = begin + (name.data() - word.data());
            add(at, at + name.size(), marksOf(name), true);
            return;
        }
        // "Dr.Mueller" is two words, "E.ON" and "03.04." are one.
        const qsizetype dot = word.indexOf(u'.');
        if (dot >= 2 && word.size() - dot > 2 && (marks & Digit) == 0) {
            add(begin, begin + dot);
            addTrimmed(begin + dot + 1, end, marks);
            return;
        }
    }
    if ((marks & Foreign) != 0) {
        if (const qsizetype letters = branchInKanji(word); letters > 0) {
            add(begin, begin + letters);
            add(begin + letters, end);
            return;
        }
    }
    if ((marks & Hyphen) != 0) {
        if (isInFields())
            return addParts(begin, end);
        if (const qsizetype hyphen = splitAtBankWord(word); hyphen > 0) {
            addTrimmed(begin, begin + hyphen, marks);
            const qsizetype next = m_tokens.size();
            if (next > 0 && m_tokens.last().is(words::Weak))
                addParts(begin + hyphen + 1, end);
            else
                addTrimmed(begin + hyphen + 1, end, marks);
            if (next > 0 && next < m_tokens.size() && m_tokens[next - 1].is(words::Carrier))
                m_tokens[next].afterStar = true;
            return;
        }
    }
    if ((marks & Digit) != 0 && (marks & ~Digit) != 0) {
        if (const qsizetype hyphen = splitAtNumber(word); hyphen > 0) {
            add(begin, begin + hyphen);
            add(begin + hyphen + 1, end);
            return;
        }
        const bool isCode = word.size() == 8 && begin > 0 && m_text[begin - 1] == u'/';
        if (const qsizetype letters = isCode ? -1 : gluedNumber(word); letters > 0) {
            add(begin, begin + letters);
            add(begin + letters, end);
            return;
        }
    }
    add(begin, end, marks);
}

bool BankWordScanner::isInFields() const
{
    return !m_tokens.isEmpty() && m_tokens.first().is(words::Weak | words::Soft) &&
           isWay(fold(m_tokens.first()));
}

/// "UPI-SWIGGY" at the start of a text.
bool BankWordScanner::beginsWithWay(QStringView word) const
{
    const qsizetype hyphen = word.indexOf(u'-');
    return m_tokens.isEmpty() && hyphen > 0 && isWay(word.first(hyphen));
}

bool BankWordScanner::startsField(qsizetype i, bool isInFields) const
{
    const qsizetype begin = i > 0 ? m_tokens[i - 1].end : 0;
    if (m_tokens[i].begin - begin < 2 && !isInFields)
        return false;
    const QStringView between = m_text.sliced(begin, m_tokens[i].begin - begin);
    return isInFields ? between.contains(u'/') || between.contains(u'-') : between.contains(u"//");
}

/// "UPI-BIGBASKET-bigbasket": what a bank lines up.
void BankWordScanner::addParts(qsizetype begin, qsizetype end)
{
    for (qsizetype at = begin; at <= end; ++at) {
        if (at < end && m_text[at] != u'-')
            continue;
        if (at > begin)
            addTrimmed(begin, at, marksOf(m_text.sliced(begin, at - begin)));
        begin = at + 1;
    }
}

void BankWordScanner::add(qsizetype begin, qsizetype end)
{
    add(begin, end, marksOf(m_text.sliced(begin, end - begin)));
}

void BankWordScanner::add(qsizetype begin, qsizetype end, Marks marks, bool isAddress)
{
    BankToken token;
    token.begin = std::int32_t(begin);
    token.end = std::int32_t(end);
    token.isAddress = isAddress;
    token.foldBegin = std::int32_t(m_folds.size());
    appendFold(m_text.sliced(begin, end - begin), marks);
    token.foldEnd = std::int32_t(m_folds.size());
    classify(token, marks);
    m_tokens.append(token);
}

void BankWordScanner::appendFold(QStringView word, Marks marks)
{
    const qsizetype begin = m_folds.size();
    if ((marks & ~Plain) == 0) {
        // Capitals become small; small letters and digits have that bit already.
        m_folds.resize(begin + word.size());
        const char16_t *letters = word.utf16();
        char16_t *out = m_folds.data() + begin;
        for (qsizetype i = 0; i < word.size(); ++i)
            out[i] = letters[i] | 0x20;
        return;
    }
    const QString foreign = (marks & Foreign) != 0 ? folded(word, Voicing::Kept) : QString();
    for (const QChar c : foreign.isEmpty() ? word : QStringView(foreign)) {
        const char16_t u = c.unicode();
        if (u < asciiMarks.size() && (asciiMarks[u] & Plain) != 0)
            m_folds.append(char16_t(u | 0x20));
        else if (u >= asciiMarks.size() && (c.isLetterOrNumber() || c.isMark()))
            m_folds.append(u);
    }
}

void BankWordScanner::classify(BankToken &token, Marks marks)
{
    const QStringView word = fold(token);
    qsizetype digits = 0;
    if ((marks & (Digit | Foreign)) != 0)
        digits = std::ranges::count_if(word, [](QChar c) { return c.isDigit(); });
    const bool isMasked = word.size() - digits >= 2 && std::ranges::all_of(word, [](QChar c) {
                              return c == u'x' || c.isDigit();
                          });
    const QStringView written = original(token);
    token.isCapitals = (marks & Foreign) == 0
                           ? (marks & Lower) == 0
                           : std::ranges::none_of(written, [](QChar c) { return c.isLower(); });
    const bool joined = ((marks & And) != 0 && word.size() <= 3) ||
                        (token.isAddress && digits <= 2 && word.size() > 2 * digits) ||
                        (digits > 0 && m_tokens.isEmpty() && isNumberedName(word));
    const bool isShortStart = m_tokens.isEmpty() && word.size() == 3; // "H3G"
    const bool isName =
        digits > 0 && digits < word.size() &&
        (words::isDigitName(word) || (m_tokens.isEmpty() && isWordWithDigits(word)));
    if (isName)
        token.kind = BankWord::Kind::Word;
    else if (isMasked || (digits > 1 && !joined) || (digits == word.size() && !joined) ||
             (digits == 1 && word.size() > 2 && isInnerDigit(word) && !isShortStart) ||
             (digits == 1 && isCounted(word)))
        token.kind = BankWord::Kind::Reference;
    m_hasNumbers = m_hasNumbers || token.kind == BankWord::Kind::Reference;
    if (token.kind == BankWord::Kind::Reference || token.isAddress)
        return;
    token.roles = words::roles(word);
    m_roles |= token.roles;
    if ((marks & And) != 0) // "C&A" is not in California
        token.roles &= ~words::Roles(words::State);
    if (token.is(words::Weak))
        token.kind = BankWord::Kind::Weak;
}

QString bankTextShape(QStringView payee, QStringView memo)
{
    QVarLengthArray<QChar, 256> shape;
    const auto append = [&shape](QStringView text) {
        const BankWordScanner scanner(text);
        const bool isInFields = scanner.isInFields();
        const bool areNumbers = std::ranges::all_of(scanner.tokens(), [](const BankToken &token) {
            return token.kind == BankWord::Kind::Reference;
        });
        bool afterCode = false;
        for (const BankToken &token : scanner.tokens()) {
            const QStringView fold = scanner.fold(token);
            // Some numbers belong to the name, a card network's code says what the merchant is.
            const bool isKept =
                token.kind != BankWord::Kind::Reference || areNumbers || afterCode || token.inName;
            const qsizetype i = &token - scanner.tokens().constData();
            shape.append(token.afterStar                      ? u'*'
                         : scanner.startsField(i, isInFields) ? u'|'
                         : scanner.isAfter(token, u'/')       ? u'/'
                                                              : u' ');
            if (token.isCapitals && token.is(words::State))
                shape.append(u'^');
            if (token.isPeriod)
                shape.append(u'@');
            if (isKept)
                shape.append(fold.data(), fold.size());
            else
                shape.append(fold.size() <= 4 ? u'%' : u'#');
            if (token.beforeColon || token.isAddress)
                shape.append(token.beforeColon ? u':' : u'.');
            afterCode = fold == u"mcc";
        }
    };
    append(payee);
    if (!memo.isEmpty()) {
        shape.append(u'\n');
        append(memo);
    }
    return QString(shape.constData(), shape.size());
}

std::vector<BankWord> bankWords(QStringView text)
{
    const BankWordScanner scanner(text);
    std::vector<BankWord> out;
    out.reserve(size_t(scanner.tokens().size()));
    for (const BankToken &token : scanner.tokens())
        out.push_back({scanner.fold(token).toString(), token.kind, token.afterStar});
    return out;
}

} // namespace bp
