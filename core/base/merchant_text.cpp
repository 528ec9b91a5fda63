// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/merchant_text.h"

#include "core/base/bank_word_scanner.h"
#include "core/base/merchant_words.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace bp {
namespace {

/// Which tokens of a text are the merchant's name.
struct NameWords
{
    QVarLengthArray<qsizetype, 8> at;
    bool isWeak = false;    ///< only a bank's words, or nothing
    bool isSettled = false; ///< no memo would change it
};

/// Picks the tokens of the merchant's name.
class NameFinder
{
public:
    explicit NameFinder(const BankWordScanner &scanner)
        : m_scanner(scanner)
        , m_tokens(scanner.tokens())
    {
    }

    NameWords find()
    {
        for (qsizetype i = 0; i < m_tokens.size() && m_name.size() < 6; ++i) {
            if (!take(i))
                break;
        }
        trimEnd();
        if (m_name.isEmpty())
            return {weakWords(), true, false};
        return {m_name, false, !m_tokens[m_name.front()].is(words::Carrier)};
    }

private:
    /// False: the name ends before this token.
    bool take(qsizetype i)
    {
        const BankToken &token = m_tokens[i];
        const bool begun = !m_name.isEmpty();
        if (token.kind == BankWord::Kind::Reference) {
            if (!begun && isNumberOfName(i))
                m_name.append(i);
            else if (begun)
                return false;
            m_skipped = true;
            return true;
        }
        if (begun && endsName(token))
            return false;
        if (!begun && (token.kind == BankWord::Kind::Weak || isLeadingNoise(i))) {
            m_skipped = true;
            return true;
        }
        if (!begun && isCarrier(i))
            return true;
        m_name.append(i);
        return !token.isAddress || (i + 1 < m_tokens.size() && m_tokens[i + 1].afterStar);
    }

    bool endsName(const BankToken &token) const
    {
        if (token.kind == BankWord::Kind::Weak || token.is(words::StopAfter))
            return true;
        const QStringView word = m_scanner.fold(token);
        if (token.beforeColon && (word == u"des" || word == u"id" || word == u"ref"))
            return true;
        if (token.isAddress && !token.afterStar)
            return true;
        if (token.is(words::Legal) &&
            (word.size() > 2 || word == u"ag" || word == u"kg" || word == u"bv"))
            return true;
        return word.size() > 3 && word == m_scanner.fold(m_tokens[m_name.front()]);
    }

    bool isLeadingNoise(qsizetype i)
    {
        const BankToken &token = m_tokens[i];
        const bool hasNext = i + 1 < m_tokens.size();
        if (token.is(words::StopAfter))
            return hasNext;
        if (m_skipped && hasNext && isTerminal(m_scanner.fold(token)))
            return true;
        if (token.is(words::Soft)) {
            const bool nextIsNoise =
                hasNext && (!m_tokens[i + 1].isWord() || m_tokens[i + 1].is(words::Soft));
            if (m_skipped || nextIsNoise)
                return hasNext;
        }
        if (m_skipped && isState(token) && hasNext && wordsFrom(i + 1) > 0) {
            m_skippedState = true;
            return true;
        }
        return m_skippedState && token.is(words::Place) && wordsFrom(i + 1) > 0;
    }

    /// "CA", but not "C&A".
    bool isState(const BankToken &token) const
    {
        return token.is(words::State) && token.isCapitals &&
               !m_scanner.original(token).contains(u'&');
    }

    /// "K1", "T3": the card or the till, once a bank's word stood before it.
    static bool isTerminal(QStringView word)
    {
        return word.size() == 2 && word.back().isDigit() && word.front().isLetter() &&
               word != u"o2";
    }

    int wordsFrom(qsizetype i) const
    {
        int count = 0;
        for (; i < m_tokens.size(); ++i)
            count += m_tokens[i].isWord() && !m_tokens[i].is(words::Soft) ? 1 : 0;
        return count;
    }

    /// "SQ *BLUE", "PAYPAL NETFLIX", but not "PAYPAL TRANSFER" and not "GOOGLE *Storage".
    bool isCarrier(qsizetype i) const
    {
        if (!m_tokens[i].is(words::Carrier) || i + 1 >= m_tokens.size())
            return false;
        const BankToken &next = m_tokens[i + 1];
        if (next.kind != BankWord::Kind::Word)
            return false;
        const QStringView word = m_scanner.fold(m_tokens[i]);
        const QStringView after = m_scanner.fold(next);
        if (next.afterStar)
            return word != u"google" || !isGoogles(after);
        const bool worksBare = word == u"paypal" || (word == u"sq" && m_tokens[i].isCapitals) ||
                               word == u"sumup" || word == u"zettle" || word == u"izettle";
        static constexpr std::array<QStringView, 8> own{
            u"transfer", u"inst", u"europe", u"credit", u"sarl", u"s", u"bank", u"retail"};
        return worksBare && std::find(own.begin(), own.end(), after) == own.end();
    }

    static bool isGoogles(QStringView word)
    {
        static constexpr std::array<QStringView, 15> own{u"google",
                                                         u"services",
                                                         u"storage",
                                                         u"one",
                                                         u"play",
                                                         u"cloud",
                                                         u"ads",
                                                         u"workspace",
                                                         u"domains",
                                                         u"fi",
                                                         u"store",
                                                         u"youtube",
                                                         u"drive",
                                                         u"wm",
                                                         u"temporary"};
        return std::find(own.begin(), own.end(), word) != own.end();
    }

    /// "7 ELEVEN", "99 RANCH": the number belongs to the name.
    bool isNumberOfName(qsizetype i) const
    {
        static constexpr std::array<QStringView, 10> known{u"eleven",
                                                           u"ranch",
                                                           u"hour",
                                                           u"guys",
                                                           u"cents",
                                                           u"flowers",
                                                           u"fitness",
                                                           u"checking",
                                                           u"burgers",
                                                           u"market"};
        return i + 1 < m_tokens.size() && m_tokens[i].foldEnd - m_tokens[i].foldBegin <= 3 &&
               std::find(known.begin(), known.end(), m_scanner.fold(m_tokens[i + 1])) !=
                   known.end();
    }

    void trimEnd()
    {
        bool dropped = m_name.size() < m_tokens.size();
        while (m_name.size() > 1) {
            const BankToken &last = m_tokens[m_name.last()];
            const BankToken &before = m_tokens[m_name[m_name.size() - 2]];
            const bool isPlace =
                last.is(words::Place) && !before.is(words::OfPlace) && !last.afterStar;
            const bool isOfState = isState(last) && !last.afterStar;
            if (!isOfState && !isPlace && !last.is(words::Legal) &&
                !(last.is(words::Soft) && dropped))
                return;
            m_name.removeLast();
            dropped = true;
        }
    }

    QVarLengthArray<qsizetype, 8> weakWords() const
    {
        QVarLengthArray<qsizetype, 8> out;
        for (qsizetype i = 0; i < m_tokens.size() && out.size() < 4; ++i) {
            if (m_tokens[i].kind != BankWord::Kind::Reference)
                out.append(i);
        }
        return out;
    }

    const BankWordScanner &m_scanner;
    const QVarLengthArray<BankToken, 24> &m_tokens;
    QVarLengthArray<qsizetype, 8> m_name;
    bool m_skipped = false;
    bool m_skippedState = false;
};

void capitalise(QString &word)
{
    bool start = true;
    for (QChar &c : word) {
        c = start ? c.toUpper() : c == u'İ' ? QChar(u'i') : c.toLower();
        start = c == u'-' || c == u'&' || c == u' ';
    }
    if (word.size() > 4 && word.startsWith(u"Mc"))
        word[2] = word[2].toUpper();
}

QString pretty(QStringView written, QStringView fold, bool isFirst)
{
    const bool hasLower =
        std::any_of(written.begin(), written.end(), [](QChar c) { return c.isLower(); });
    const bool hasUpper =
        std::any_of(written.begin(), written.end(), [](QChar c) { return c.isUpper(); });
    if (words::isCapitals(fold))
        return written.toString().toUpper();
    if (hasLower && hasUpper)
        return written.toString();
    if (fold.size() > 3) {
        if (const QStringView known = words::knownName(fold); !known.isEmpty())
            return known.toString();
    }
    QString word = written.toString();
    const bool hasVowel = std::any_of(
        fold.begin(), fold.end(), [](QChar c) { return QStringView(u"aeiouy").contains(c); });
    if (fold.size() <= 3 && !hasVowel)
        return word.toUpper();
    static constexpr std::array<QStringView, 17> small{u"am",
                                                       u"im",
                                                       u"an",
                                                       u"zum",
                                                       u"zur",
                                                       u"de",
                                                       u"du",
                                                       u"la",
                                                       u"le",
                                                       u"of",
                                                       u"and",
                                                       u"und",
                                                       u"the",
                                                       u"et",
                                                       u"di",
                                                       u"der",
                                                       u"y"};
    if (!isFirst && std::find(small.begin(), small.end(), fold) != small.end())
        return word.toLower();
    capitalise(word);
    return word;
}

/// As a person would write it.
QString nameOf(const BankWordScanner &scanner, const NameWords &name)
{
    QString out;
    for (qsizetype i = 0; i < name.at.size(); ++i) {
        const BankToken &token = scanner.tokens()[name.at[i]];
        if (i > 0)
            out += u' ';
        out += pretty(scanner.original(token), scanner.fold(token), i == 0);
    }
    return out;
}

void appendWord(MerchantKey &key, QStringView word, bool isFirst)
{
    if (!isFirst)
        key.append(u' ');
    key.append(word.utf16(), word.size());
}

/// The key of a name; `known`: as what else the merchant is known, "" for nothing.
void appendKey(MerchantKey &key,
               const BankWordScanner &scanner,
               const NameWords &name,
               QStringView &known)
{
    constexpr qsizetype mostWords = 4;
    for (qsizetype i = 0; i < std::min(name.at.size(), mostWords); ++i)
        appendWord(key, scanner.fold(scanner.tokens()[name.at[i]]), i == 0);
    if (name.at.isEmpty())
        return;
    // The roles of numbers and web addresses are not known.
    const BankToken &first = scanner.tokens()[name.at.front()];
    const bool hasRoles = first.kind != BankWord::Kind::Reference && !first.isAddress;
    if (hasRoles && !first.is(words::KnownStart))
        return;
    known = words::knownName(QStringView(key.constData(), key.size()));
    if (known.isEmpty())
        return;
    key.clear();
    const BankWordScanner again(known);
    for (const BankToken &token : again.tokens())
        appendWord(key, again.fold(token), key.isEmpty());
}

/// What follows "Ihr Einkauf bei " and its like in the memo of a payment service.
QStringView boughtFrom(QStringView memo)
{
    static constexpr std::array<QStringView, 6> phrases{u"einkauf bei ",
                                                        u"purchase from ",
                                                        u"achat chez ",
                                                        u"acquisto presso ",
                                                        u"compra en ",
                                                        u"aankoop bij "};
    for (const QStringView phrase : phrases) {
        const qsizetype at = memo.indexOf(phrase, 0, Qt::CaseInsensitive);
        if (at >= 0)
            return memo.sliced(at + phrase.size());
    }
    return {};
}

/// Calls `use` with the words of the merchant's name and the text they stand in.
template <typename Use>
void withName(const BankWordScanner &payee, QStringView memo, const Use &use)
{
    const NameWords best = NameFinder(payee).find();
    if (memo.isEmpty() || best.isSettled)
        return use(payee, best);
    if (const QStringView shop = boughtFrom(memo); !shop.isEmpty()) {
        const BankWordScanner scanner(shop);
        if (const NameWords bought = NameFinder(scanner).find(); !bought.isWeak)
            return use(scanner, bought);
    }
    if (best.isWeak) {
        const BankWordScanner scanner(memo);
        const NameWords other = NameFinder(scanner).find();
        if (!other.isWeak || best.at.isEmpty())
            return use(scanner, other);
    }
    use(payee, best);
}

} // namespace

MerchantText merchantText(QStringView payee, QStringView memo)
{
    MerchantText out;
    withName(BankWordScanner(payee),
             memo,
             [&out](const BankWordScanner &scanner, const NameWords &name) {
                 MerchantKey key;
                 QStringView known;
                 appendKey(key, scanner, name, known);
                 out.key = QStringView(key.constData(), key.size()).toString();
                 out.name = known.isEmpty() ? nameOf(scanner, name) : known.toString();
                 out.isSettled = name.isSettled;
             });
    return out;
}

MerchantKey merchantKey(const BankWordScanner &payee, QStringView memo)
{
    MerchantKey key;
    withName(payee, memo, [&key](const BankWordScanner &scanner, const NameWords &name) {
        QStringView known;
        appendKey(key, scanner, name, known);
    });
    return key;
}

QString merchantKey(QStringView payee, QStringView memo)
{
    const MerchantKey key = merchantKey(BankWordScanner(payee), memo);
    return QStringView(key.constData(), key.size()).toString();
}

QString merchantName(QStringView payee, QStringView memo)
{
    return merchantText(payee, memo).name;
}

} // namespace bp
