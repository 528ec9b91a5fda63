// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/merchant_name.h"

#include "core/base/merchant_words.h"
#include "core/base/place_tail.h"

#include <algorithm>
#include <array>

namespace bp {
namespace {

using Kind = BankWord::Kind;

template <std::size_t Size>
bool isOneOf(QStringView word, const std::array<QStringView, Size> &list)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

class NameFinder
{
public:
    explicit NameFinder(const BankWordScanner &scanner)
        : m_scanner(scanner)
        , m_tokens(scanner.tokens())
        , m_isInFields(scanner.isInFields())
    {
    }

    NameWords find()
    {
        constexpr qsizetype mostWords = 10; // a town may stand behind those that are kept
        for (m_at = start(); m_at < m_tokens.size() && m_name.size() < mostWords; ++m_at) {
            if (!take(m_at))
                break;
        }
        trimTail(m_scanner, m_name, m_name.size() < m_tokens.size());
        if (constexpr qsizetype keptWords = 6; m_name.size() > keptWords) {
            m_name.resize(keptWords);
            trimTail(m_scanner, m_name, true);
        }
        NameWords found;
        found.isWeak = areAll(words::Lead);
        if (m_name.isEmpty()) {
            found.at = weakWords();
            return found;
        }
        found.at = m_name;
        const BankToken &first = m_tokens[m_name.front()];
        found.isCarrier = first.is(words::Carrier);
        found.isPassedOn = isProcessor();
        return found;
    }

private:
    /// Behind "Naam:", "/NAME/", "presso": there the bank says who it was.
    qsizetype start()
    {
        const qsizetype end = m_scanner.hasRole(words::Marker) ? m_tokens.size() - 1 : 0;
        for (qsizetype i = 0; i < end; ++i) {
            const BankToken &token = m_tokens[i];
            if (!token.is(words::Marker) || !m_tokens[i + 1].isWord())
                continue;
            const QStringView word = m_scanner.fold(token);
            const bool isInSlashes =
                m_scanner.isAfter(token, u'/') && m_scanner.isBefore(token, u'/');
            m_isInFields = m_isInFields || isInSlashes;
            if (token.beforeColon || isInSlashes || word == u"presso" || word == u"estabelecimento")
                return i + 1;
        }
        return 0;
    }

    /// False: the name ends before this token.
    bool take(qsizetype i)
    {
        const BankToken &token = m_tokens[i];
        if (!m_name.isEmpty() && token.afterStar && token.kind == Kind::Word && isPassedOn(i))
            m_name.clear();
        if (!m_name.isEmpty() && endsField(i)) {
            if (!areAll(words::Soft | words::Lead) || !saysMore(i))
                return false;
            m_name.clear(); // "VPS/DECATHLON SPORTS"
            m_skipped = true;
        }
        const bool begun = !m_name.isEmpty();
        if (token.kind == Kind::Reference)
            return takeNumber(i);
        if (begun && endsName(i))
            return startsOver(i);
        if (!begun && (isLeadingNoise(i) || token.kind == Kind::Weak)) {
            m_skipped = true;
            return true;
        }
        if (!begun && isCarrier(i))
            return true;
        m_name.append(i);
        return !token.isAddress || (i + 1 < m_tokens.size() && m_tokens[i + 1].afterStar);
    }

    /// "//" and, where the bank lines up what it says, "/" and "-".
    bool endsField(qsizetype i) const
    {
        return !m_tokens[i].afterStar && m_scanner.startsField(i, m_isInFields);
    }

    bool takeNumber(qsizetype i)
    {
        const bool begun = !m_name.isEmpty();
        const bool isNext =
            !begun || (m_name.last() == i - 1 &&
                       (areAll(words::Numbered | words::Soft) || m_tokens[m_name.last()].inName));
        m_skipped = true;
        if (m_tokens[i].inName && isNext) {
            m_name.append(i);
            return true;
        }
        return !begun || startsOver(i);
    }

    /// What was taken for a name is only a bank's words: the name comes behind token `i`.
    bool startsOver(qsizetype i)
    {
        if (m_tokens[i].afterStar || !saysMore(i + 1))
            return false;
        const bool isTransfer = m_name.size() == 1 && i + 1 < m_tokens.size() &&
                                m_scanner.fold(m_tokens[i]).startsWith(u"payment") &&
                                m_scanner.fold(m_tokens[i + 1]) == u"to";
        const bool isPayPalBank =
            m_tokens[m_name.front()].is(words::Carrier) && m_name.size() > 1 &&
            m_scanner.fold(m_tokens[m_name[1]]) == u"europe" && m_tokens[i].kind == Kind::Reference;
        if (!isTransfer && !isPayPalBank && !areAll(words::Soft | words::Lead | words::Bank))
            return false;
        m_name.clear();
        m_skipped = true;
        return true;
    }

    bool areAll(unsigned roles) const
    {
        return std::all_of(m_name.begin(), m_name.end(), [this, roles](qsizetype at) {
            return m_tokens[at].is(roles);
        });
    }

    bool endsName(qsizetype i) const
    {
        const BankToken &token = m_tokens[i];
        if (token.kind == Kind::Weak || token.is(words::StopAfter))
            return true;
        const QStringView word = m_scanner.fold(token);
        static constexpr std::array<QStringView, 4> tags{u"des", u"id", u"ref", u"div"};
        if (token.beforeColon && (isOneOf(word, tags) || token.is(words::Marker)))
            return true;
        if (m_isTo && (word == u"for" || word == u"ref"))
            return true;
        if (token.isAddress && !token.afterStar)
            return true;
        if (token.is(words::Legal) &&
            (word.size() > 2 || word == u"ag" || word == u"kg" || word == u"bv"))
            return true;
        const bool isPolishLegal =
            word == u"sp" && i + 1 < m_tokens.size() && m_scanner.fold(m_tokens[i + 1]) == u"z";
        return isPolishLegal ||
               (word.size() > 3 && word == m_scanner.fold(m_tokens[m_name.front()]));
    }

    bool isLeadingNoise(qsizetype i)
    {
        const BankToken &token = m_tokens[i];
        const bool hasNext = i + 1 < m_tokens.size();
        if (token.is(words::PhraseStart)) {
            if (const qsizetype words = phraseWords(i); words > 0) {
                m_at += words - 1;
                m_passedOn = true;
                return true;
            }
        }
        if (token.is(words::StopAfter))
            return hasNext;
        if (m_skipped && hasNext && isTerminal(m_scanner.fold(token)))
            return true;
        if (token.is(words::Lead) && saysMore(i + 1) && !isKnownStart(i))
            return true;
        if (token.is(words::Soft) && isBanksHere(i)) {
            m_isTo = m_isTo || m_scanner.fold(token) == u"to";
            return hasNext;
        }
        if (m_skipped && hasNext && token.is(words::Bank) && !m_tokens[i + 1].isWord() &&
            saysMore(i + 2))
            return true;
        if (m_passedOn && token.is(words::Legal))
            return true;
        return isPlaceBefore(i);
    }

    /// A soft word beside another one of the bank: "CREDIT" in "DEBIT CREDIT"; not in "BANK OF
    /// AMERICA" and "C E WALTON".
    bool isBanksHere(qsizetype i) const
    {
        const BankToken &token = m_tokens[i];
        if (token.afterStar)
            return false;
        if (i + 1 >= m_tokens.size())
            return m_skipped;
        const BankToken &next = m_tokens[i + 1];
        if (token.is(words::OfPlace) && next.is(words::OfPlace))
            return false;
        const bool nextIsNoise = !next.isWord() || next.is(words::Soft) ||
                                 (next.is(words::BareCarrier) && saysMore(i + 2));
        return m_skipped || (nextIsNoise && token.foldEnd - token.foldBegin > 1);
    }

    /// A place the bank puts before the name: "06/15 6337 KY LEXINGTON CULVERS", "PAIEMENT CB 1403
    /// PARIS MONOPRIX", but not "PAYMENT LA FITNESS".
    bool isPlaceBefore(qsizetype i)
    {
        const BankToken &token = m_tokens[i];
        const bool isAfterNumber = i > 0 && m_tokens[i - 1].kind == Kind::Reference;
        if (isAfterNumber && isStateCode(token) && wordsFrom(i + 1) > 0) {
            m_skippedState = true;
            return true;
        }
        const bool isAfterDate = i > 1 && !m_tokens[0].isWord() && isAfterNumber &&
                                 m_tokens[i - 2].is(words::Lead | words::Soft) &&
                                 m_tokens[i - 1].foldEnd - m_tokens[i - 1].foldBegin <= 4;
        return (m_skippedState || isAfterDate) && token.is(words::Place) && saysMore(i + 1);
    }

    /// How many words from `i` are a phrase of the bank: "APPLE PAY"; 0: none.
    qsizetype phraseWords(qsizetype i) const
    {
        QVarLengthArray<char16_t, 64> letters;
        qsizetype longest = 0;
        const qsizetype end = std::min<qsizetype>(m_tokens.size(), i + words::longestPhrase);
        for (qsizetype at = i; at < end; ++at) {
            if (at > i)
                letters.append(u' ');
            const QStringView word = m_scanner.fold(m_tokens[at]);
            letters.append(word.utf16(), word.size());
            if (words::isPhrase(QStringView(letters.constData(), letters.size())))
                longest = at + 1 - i;
        }
        return longest;
    }

    /// "KAUF DICH GLÜCKLICH" is a shop.
    bool isKnownStart(qsizetype i) const
    {
        if (!m_tokens[i].is(words::KnownStart) || i + 1 >= m_tokens.size())
            return false;
        QString two = m_scanner.fold(m_tokens[i]).toString();
        two += u' ';
        two += m_scanner.fold(m_tokens[i + 1]);
        return !words::knownName(two).isEmpty();
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

    /// A word that may be a name stands at `i` or behind.
    bool saysMore(qsizetype i) const
    {
        constexpr unsigned noise = words::Soft | words::Lead | words::Place | words::Legal |
                                   words::StopAfter | words::TownEnd;
        return std::any_of(m_tokens.begin() + std::min(i, m_tokens.size()),
                           m_tokens.end(),
                           [](const BankToken &token) {
                               return token.isWord() && !token.is(noise) && !isStateCode(token);
                           });
    }

    /// "SQ *BLUE", "PAYPAL NETFLIX", but not "PAYPAL TRANSFER" and not "GOOGLE *Storage".
    bool isCarrier(qsizetype i)
    {
        if (i + 1 >= m_tokens.size())
            return false;
        const BankToken &token = m_tokens[i];
        const BankToken &next = m_tokens[i + 1];
        if (next.kind != Kind::Word)
            return false;
        const QStringView word = m_scanner.fold(token);
        const QStringView after = m_scanner.fold(next);
        if (next.afterStar)
            return token.is(words::Carrier) ? word != u"google" || !isGoogles(after)
                                            : isUnknownCarrier(token, next);
        if (!token.is(words::BareCarrier))
            return false;
        static constexpr std::array<QStringView, 12> own{u"transfer",
                                                         u"inst",
                                                         u"europe",
                                                         u"credit",
                                                         u"sarl",
                                                         u"s",
                                                         u"bank",
                                                         u"retail",
                                                         u"payments",
                                                         u"pay",
                                                         u"via",
                                                         u"holding"};
        const bool isShort = word.size() == 2; // "sq", "sp"
        m_passedOn = !isOneOf(after, own) && (!isShort || token.isCapitals) &&
                     (!next.is(words::Legal) || saysMore(i + 2));
        return m_passedOn;
    }

    /// "CCV*CAFE": a short word nobody knows passes money on to what says more than "ORDER".
    bool isUnknownCarrier(const BankToken &token, const BankToken &next) const
    {
        constexpr qsizetype longest = 4;
        const QStringView word = m_scanner.fold(token);
        const QStringView after = m_scanner.fold(next);
        return word.size() <= longest && after.size() > 2 && !token.isAddress &&
               !token.is(words::Brand) && !words::isCapitals(word) && !next.is(words::Bought);
    }

    /// "ADYEN N.V.*THUISBEZORGD": all before the star at token `i` only passed the money on.
    bool isPassedOn(qsizetype i) const
    {
        constexpr unsigned passing = words::Carrier | words::Legal | words::State | words::Lead;
        const BankToken &first = m_tokens[m_name.front()];
        return first.is(words::Carrier | words::Lead) && m_name.size() > 1 &&
               m_name.last() == i - 1 && areAll(passing) && !m_tokens[i].is(words::Bought);
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
        return isOneOf(word, own);
    }

    /// "Klarna Bank AB", "Stichting Mollie Payments".
    bool isProcessor() const
    {
        const qsizetype at = m_name.front();
        const QStringView word = m_scanner.fold(m_tokens[at]);
        const bool isFoundation = word == u"stichting" || word == u"stg";
        return m_tokens[at].is(words::Processor) ||
               (isFoundation && at + 1 < m_tokens.size() && m_tokens[at + 1].is(words::Processor));
    }

    QVarLengthArray<qsizetype, 12> weakWords() const
    {
        QVarLengthArray<qsizetype, 12> out;
        for (qsizetype i = 0; i < m_tokens.size() && out.size() < 4; ++i) {
            if (m_tokens[i].kind != Kind::Reference)
                out.append(i);
        }
        if (out.isEmpty()) { // the numbers are all there is
            for (qsizetype i = 0; i < m_tokens.size() && out.size() < 4; ++i)
                out.append(i);
        }
        return out;
    }

    const BankWordScanner &m_scanner;
    const QVarLengthArray<BankToken, 24> &m_tokens;
    QVarLengthArray<qsizetype, 12> m_name;
    qsizetype m_at = 0;
    bool m_isInFields;
    bool m_skipped = false;
    bool m_skippedState = false;
    bool m_passedOn = false; ///< one who passes money on, or a phrase of the bank, stood before
    bool m_isTo = false;     ///< "PAYMENT TO" stood before
};

} // namespace

NameWords nameWords(const BankWordScanner &scanner)
{
    return NameFinder(scanner).find();
}

} // namespace bp
