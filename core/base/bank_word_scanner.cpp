// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bank_word_scanner.h"

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

unsigned markOf(QChar c)
{
    const char16_t u = c.unicode();
    if (u < asciiMarks.size())
        return asciiMarks[u];
    return c.isLetterOrNumber() || c.isMark() || u == u'’' || u == u'\u00B4' ? Foreign : 0;
}

unsigned marksOf(QStringView word)
{
    unsigned marks = 0;
    for (const QChar c : word)
        marks |= markOf(c);
    return marks;
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isTopLevelDomain(QStringView s)
{
    static constexpr std::array<QStringView, 40> known{
        u"com", u"de", u"co", u"uk", u"net", u"org", u"fr", u"it",   u"nl",  u"be",
        u"ch",  u"at", u"pl", u"eu", u"io",  u"ca",  u"us", u"cz",   u"tv",  u"app",
        u"me",  u"se", u"no", u"dk", u"fi",  u"es",  u"pt", u"info", u"gov", u"shop",
        u"ie",  u"br", u"au", u"nz", u"in",  u"jp",  u"hu", u"ro",   u"gr",  u"ru"};
    return std::any_of(known.begin(), known.end(), [s](QStringView tld) {
        return s.compare(tld, Qt::CaseInsensitive) == 0;
    });
}

/// Where the name stands in a web address: "www.lampsdirect.co.uk" → "lampsdirect"; empty if it is
/// none.
QStringView addressName(QStringView word)
{
    const qsizetype dot = word.indexOf(u'.');
    if (dot < 0)
        return {};
    const bool isWww = word.startsWith(u"www.", Qt::CaseInsensitive);
    QVarLengthArray<QStringView, 8> parts;
    for (const QStringView part : word.tokenize(u'.', Qt::SkipEmptyParts))
        parts.append(part);
    if (isWww && parts.size() > 1)
        return parts.size() > 3 && !isTopLevelDomain(parts[2]) ? parts[2] : parts[1];
    if (parts.size() < 2 || !isTopLevelDomain(parts.last()) ||
        (parts[0].size() < 2 && parts.last().size() < 2))
        return {};
    qsizetype last = parts.size() - 2;
    if (last > 0 && (parts[last] == u"co" || isTopLevelDomain(parts[last])) &&
        parts[last].size() <= 3)
        --last;
    return parts[last];
}

/// Where "COOP-1234" is two words; −1 for "7-ELEVEN" and "WAL-MART".
qsizetype splitAtNumber(QStringView word)
{
    const qsizetype hyphen = word.lastIndexOf(u'-');
    const QStringView tail = word.sliced(hyphen + 1);
    const bool isNumber =
        hyphen > 1 && tail.size() > 1 && std::all_of(tail.begin(), tail.end(), isAsciiDigit);
    return isNumber && word.front().isLetter() ? hyphen : -1;
}

/// Where "TST-SHAKE" and "EC-Zahlung" are a bank's word and what it speaks of, "TELEPIZZA-MADRID"
/// is a shop and its town, and "REWE-Markt" a shop of REWE; −1 for "K-MARKET" and "IN-N-OUT".
qsizetype splitAtBankWord(QStringView word)
{
    static constexpr std::array<QStringView, 8> carriers{
        u"tst", u"sumup", u"zettle", u"izettle", u"klarna", u"paypal", u"adyen", u"stripe"};
    const qsizetype first = word.indexOf(u'-');
    const QString head = folded(word.first(first));
    const bool isCarrier = std::find(carriers.begin(), carriers.end(), head) != carriers.end();
    if (isCarrier || (words::roles(head) & words::Weak) != 0)
        return first;
    const qsizetype last = word.lastIndexOf(u'-');
    const QString tail = folded(word.sliced(last + 1));
    const bool isPlace = last >= 4 && (words::roles(tail) & words::Place) != 0;
    const bool isShop = last <= 5 && (tail == u"markt" || tail == u"center" || tail == u"filiale");
    return isPlace || isShop ? last : -1;
}

/// "7PM", "2ND": hours and house numbers.
bool isCounted(QStringView word)
{
    static constexpr std::array<QStringView, 8> ends{
        u"am", u"pm", u"st", u"nd", u"rd", u"th", u"h", u"x"};
    return word.front().isDigit() &&
           std::find(ends.begin(), ends.end(), word.sliced(1)) != ends.end();
}

/// Where "AIRWAY0009999" and "SERVICES1060" are a word and a number glued together; −1 for
/// "F13118", "EV123" and "HDFC0001234", the code of an Indian bank.
qsizetype gluedNumber(QStringView word)
{
    const auto digit = std::find_if(word.begin(), word.end(), isAsciiDigit);
    const qsizetype letters = digit - word.begin();
    const bool isIndianBank = letters == 4 && word.size() == 11 && *digit == u'0';
    if (isIndianBank)
        return -1;
    const qsizetype digits = std::find_if_not(digit, word.end(), isAsciiDigit) - digit;
    return letters >= 4 && digits >= 4 && !word.startsWith(u"xx", Qt::CaseInsensitive) ? letters
                                                                                       : -1;
}

/// A digit neither first nor last ("a1b") is a reference; "o2", "4children", "7eleven" are names.
bool isInnerDigit(QStringView word)
{
    return !word.front().isDigit() && !word.back().isDigit();
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
    markMonths();
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
    // No bank writes words this long, and cutting one up digs as deep as it has parts.
    constexpr qsizetype longestCut = 256;
    if (word.size() > longestCut)
        return add(begin, end, marks);
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
    if ((marks & Hyphen) != 0) {
        if (isLinedUp())
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
        if (const qsizetype letters = gluedNumber(word); letters > 0) {
            add(begin, begin + letters);
            add(begin + letters, end);
            return;
        }
    }
    add(begin, end, marks);
}

/// "UPI-RAMESH KUMAR-RAMESH@OKAXIS": Indian banks put hyphens between all they say.
bool BankWordScanner::isLinedUp() const
{
    static constexpr std::array<QStringView, 5> ways{u"upi", u"neft", u"imps", u"rtgs", u"nach"};
    return !m_tokens.isEmpty() &&
           std::find(ways.begin(), ways.end(), fold(m_tokens.first())) != ways.end();
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
    const QString foreign = (marks & Foreign) != 0 ? folded(word) : QString();
    for (const QChar c : foreign.isEmpty() ? word : QStringView(foreign)) {
        const char16_t u = c.unicode();
        if (u < asciiMarks.size() && (asciiMarks[u] & Plain) != 0)
            m_folds.append(char16_t(u | 0x20));
        else if (u >= asciiMarks.size() && (c.isLetterOrNumber() || c.isMark()))
            m_folds.append(u);
    }
}

void BankWordScanner::classify(BankToken &token, Marks marks) const
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
    const bool joined = (marks & And) != 0 && word.size() <= 3;
    if (isMasked || (digits > 1 && !joined) || (digits == word.size() && !joined) ||
        (digits == 1 && word.size() > 2 && isInnerDigit(word)) || (digits == 1 && isCounted(word)))
        token.kind = BankWord::Kind::Reference;
    if (token.kind == BankWord::Kind::Reference || token.isAddress)
        return;
    token.roles = words::roles(word);
    if (token.is(words::Weak))
        token.kind = BankWord::Kind::Weak;
}

void BankWordScanner::markMonths()
{
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        const auto isNumber = [this](qsizetype at) {
            return at >= 0 && at < m_tokens.size() &&
                   m_tokens[at].kind == BankWord::Kind::Reference &&
                   m_tokens[at].foldEnd - m_tokens[at].foldBegin <= 4;
        };
        if (m_tokens[i].isWord() && (isNumber(i - 1) || isNumber(i + 1)) &&
            words::isMonth(fold(m_tokens[i])))
            m_tokens[i].kind = BankWord::Kind::Reference;
    }
}

QString bankTextShape(QStringView payee, QStringView memo)
{
    QVarLengthArray<QChar, 256> shape;
    const auto append = [&shape](QStringView text) {
        const BankWordScanner scanner(text);
        bool afterCode = false;
        for (const BankToken &token : scanner.tokens()) {
            const QStringView fold = scanner.fold(token);
            // Short numbers may belong to the name ("99 Ranch"), a card network's code says what
            // the merchant is.
            const bool isKept = token.kind != BankWord::Kind::Reference || afterCode ||
                                (fold.size() < 3 && &token == scanner.tokens().constData());
            shape.append(token.afterStar ? u'*' : u' ');
            if (token.isCapitals && token.is(words::State))
                shape.append(u'^');
            if (isKept)
                shape.append(fold.data(), fold.size());
            else
                shape.append(fold.size() <= 4 ? u'%' : u'#');
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
