// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/merchant_name.h"

#include "core/base/bank_word_parts.h"
#include "core/base/merchant_words.h"
#include "core/base/name_evidence.h"
#include "core/base/name_period.h"
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
        if (!m_name.isEmpty() && areAll(words::Legal))
            m_name = softWords(); // "ONLINE STORE LTD"
        trimTail(m_scanner, m_name, m_whole, m_name.size() < m_tokens.size());
        if (constexpr qsizetype keptWords = 6; m_name.size() > keptWords) {
            m_name.resize(keptWords);
            trimTail(m_scanner, m_name, m_whole, true);
        }
        if (!m_name.isEmpty() && areAll(words::Remainder) && isAllBanks(m_scanner))
            m_name.clear();
        NameWords found;
        found.isWeak = areAll(words::Lead);
        found.at = m_name.isEmpty() ? weakWords() : m_name;
        found.isCheque = isCheque(m_scanner, found.at);
        found.isWeak = found.isWeak || found.isCheque;
        if (m_name.isEmpty())
            return found;
        const BankToken &first = m_tokens[m_name.front()];
        found.isCarrier = first.is(words::Carrier);
        found.isPassedOn = isProcessor(m_scanner, m_name.front());
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
            dropName();
        if (!m_name.isEmpty() && endsField(i)) {
            if (!areAll(words::Soft | words::Lead | words::Due) || !saysMore(m_scanner, i))
                return false;
            dropName(); // "VPS/DECATHLON SPORTS"
            m_skipped = true;
        }
        const bool begun = !m_name.isEmpty();
        if (token.is(words::WholeStart) && (!begun || areAll(words::Soft | words::Lead))) {
            if (const qsizetype words =
                    longestRun(m_scanner, i, 2, words::longestWholeName, words::isWholeName))
                return takeWhole(i, words);
        }
        if (token.kind == Kind::Reference)
            return takeNumber(i);
        if (token.is(anyMonth) && m_whole == 0 && isMonthOfName(m_scanner, m_name, i))
            return dropPrepositions();
        if (begun && (isCode(i) || isNumberLabel(m_scanner, i)))
            return true;
        if (begun && token.afterStar && isOwnBill(m_scanner, m_name.front(), i))
            return false;
        if (begun && token.kind == Kind::Weak && isCashCounter(m_scanner, m_name.last(), i)) {
            m_name.append(i);
            return false;
        }
        if (begun && endsName(i))
            return (token.is(words::Legal) && isTitleOfKind(i)) || startsOver(i);
        if (!begun && (isLeadingNoise(i) || token.kind == Kind::Weak)) {
            m_skipped = true;
            m_skippedBanks = true;
            return true;
        }
        if (!begun && isCarrier(i))
            return true;
        m_name.append(i);
        return !token.isAddress || (i + 1 < m_tokens.size() && m_tokens[i + 1].afterStar);
    }

    void dropName()
    {
        m_name.clear();
        m_whole = 0;
    }

    /// "PICK N PAY": no word of it ends the name or is cut.
    bool takeWhole(qsizetype i, qsizetype words)
    {
        m_name.clear();
        for (qsizetype at = i; at < i + words; ++at)
            m_name.append(at);
        m_whole = words;
        m_at += words - 1;
        return true;
    }

    /// "FREENOW*BNNTU": letters that are no word, behind a name and a star.
    bool isCode(qsizetype i) const
    {
        return m_tokens[i].afterStar && isLetterCode(m_scanner.fold(m_tokens[i]));
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
        if (!begun || startsOver(i))
            return true;
        return m_whole == 0 && isPeriodOfName(m_scanner, m_name, i) && dropPrepositions();
    }

    /// "MIETE FUER 01/2026", "LOYER DU MOIS DE MARS".
    bool dropPrepositions()
    {
        while (m_name.size() > 1 && m_tokens[m_name.last()].is(words::Soft | words::PeriodNoun))
            m_name.removeLast();
        return true;
    }

    /// "FARMACIA LDA. RUIZ".
    bool isTitleOfKind(qsizetype i) const
    {
        return areAll(words::Kind) && saysMore(m_scanner, i + 1);
    }

    /// What was taken for a name is only a bank's words: the name comes behind token `i`.
    bool startsOver(qsizetype i)
    {
        if (m_tokens[i].afterStar || !saysMore(m_scanner, i + 1))
            return false;
        const bool isTransfer = m_name.size() == 1 && i + 1 < m_tokens.size() &&
                                m_scanner.fold(m_tokens[i]).startsWith(u"payment") &&
                                m_scanner.fold(m_tokens[i + 1]) == u"to";
        const bool isPayPalBank =
            m_tokens[m_name.front()].is(words::Carrier) && m_name.size() > 1 &&
            m_scanner.fold(m_tokens[m_name[1]]) == u"europe" && m_tokens[i].kind == Kind::Reference;
        const bool isBanks = areAll(words::Soft | words::Lead | words::Bank) ||
                             isBanksAbbreviation(m_scanner, m_name, i, m_skippedBanks);
        if (m_whole > 0 || (!isTransfer && !isPayPalBank && !isBanks))
            return false;
        dropName();
        m_skipped = true;
        return true;
    }

    bool areAll(words::Roles roles) const
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
        const BankToken *next = i + 1 < m_tokens.size() ? &m_tokens[i + 1] : nullptr;
        if (next && token.is(words::Soft) && endsBefore(token, *next))
            return true;
        if (token.isAddress && !token.afterStar)
            return true;
        if (token.is(words::Legal) &&
            (word.size() > 2 || word == u"ag" || word == u"kg" || word == u"bv"))
            return true;
        // "MERCADONA AV. PUERTO", "ESSELUNGA V.LE PIAVE".
        if (token.is(words::Street) && next && next->isWord() &&
            isAbbreviatedStreet(m_scanner, token))
            return true;
        const bool isPolishLegal = word == u"sp" && next && m_scanner.fold(*next) == u"z";
        return isPolishLegal ||
               (word.size() > 3 && word == m_scanner.fold(m_tokens[m_name.front()]));
    }

    /// "COOLBLUE VIA ADYEN", "MATAS A/S".
    bool endsBefore(const BankToken &token, const BankToken &next) const
    {
        const QStringView word = m_scanner.fold(token);
        const bool isThrough = word == u"via" || word == u"by";
        return (isThrough && next.is(words::Processor | words::Carrier)) ||
               (word == u"a" && m_scanner.fold(next) == u"s" && m_scanner.isBefore(token, u'/'));
    }

    bool isLeadingNoise(qsizetype i)
    {
        const BankToken &token = m_tokens[i];
        const bool hasNext = i + 1 < m_tokens.size();
        if (token.is(words::PhraseStart)) {
            if (const qsizetype words =
                    longestRun(m_scanner, i, 1, words::longestPhrase, words::isPhrase)) {
                m_at += words - 1;
                m_passedOn = true;
                return true;
            }
        }
        if (token.is(words::StopAfter))
            return hasNext;
        if (m_name.isEmpty() && isTowards(m_scanner, i))
            return true;
        if (m_skipped && hasNext && isTerminal(m_scanner, i))
            return true;
        if (token.is(words::Document) && isNumberNext(i) && saysMore(m_scanner, i + 1))
            return true;
        if (token.is(words::Lead) && saysMore(m_scanner, i + 1) && !isKnownStart(i))
            return true;
        if (token.is(words::Soft) && isBanksHere(i)) {
            m_isTo = m_isTo || m_scanner.fold(token) == u"to";
            return hasNext;
        }
        if (m_skipped && hasNext && token.is(words::Bank) && !m_tokens[i + 1].isWord() &&
            saysMore(m_scanner, i + 2))
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
        // "RG 2075 DR. WEBER".
        const bool isAfterNumber = i > 0 && m_tokens[i - 1].kind == Kind::Reference;
        if (isAfterNumber && !m_isInFields && next.isWord() && m_scanner.fold(token) == u"dr")
            return false;
        // "ON THE BORDER", "LE PETIT BISTROT", "THE FUND SHOP".
        const QStringView word = m_scanner.fold(token);
        static constexpr std::array<QStringView, 7> articles{
            u"the", u"le", u"la", u"les", u"el", u"il", u"los"};
        const bool isBare = next.isWord() && !next.is(words::Lead | words::Legal | words::Soft);
        if (isOneOf(word, articles) && (isBare || (word == u"the" && next.isWord())))
            return false;
        static constexpr std::array<QStringView, 5> before{u"on", u"by", u"in", u"at", u"for"};
        if (i == 0 && isOneOf(word, before) && m_scanner.fold(next) == u"the")
            return false;
        const bool nextIsNoise = !next.isWord() || next.is(words::Soft) ||
                                 (next.is(words::BareCarrier) && saysMore(m_scanner, i + 2));
        return m_skipped || (nextIsNoise && token.foldEnd - token.foldBegin > 1);
    }

    /// A place the bank puts before the name: "06/15 6337 KY LEXINGTON CULVERS", "PAIEMENT CB 1403
    /// PARIS MONOPRIX", but not "PAYMENT LA FITNESS".
    bool isPlaceBefore(qsizetype i)
    {
        const BankToken &token = m_tokens[i];
        const bool isAfterNumber = i > 0 && m_tokens[i - 1].kind == Kind::Reference;
        if (isAfterNumber && token.isStateCode() && wordsFrom(i + 1) > 0) {
            m_skippedState = true;
            return true;
        }
        const bool isAfterDate = i > 1 && !m_tokens[0].isWord() && isAfterNumber &&
                                 m_tokens[i - 2].is(words::Lead | words::Soft) &&
                                 m_tokens[i - 1].foldEnd - m_tokens[i - 1].foldBegin <= 4;
        return (m_skippedState || isAfterDate) && token.is(words::Place) &&
               saysMore(m_scanner, i + 1);
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

    /// "INVOICE 1234", "INVOICE NO 1234".
    bool isNumberNext(qsizetype i) const
    {
        ++i;
        if (i < m_tokens.size() && m_tokens[i].is(words::Soft))
            ++i;
        return i < m_tokens.size() && m_tokens[i].kind == Kind::Reference;
    }

    int wordsFrom(qsizetype i) const
    {
        int count = 0;
        for (; i < m_tokens.size(); ++i)
            count += m_tokens[i].isWord() && !m_tokens[i].is(words::Soft) ? 1 : 0;
        return count;
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
        if (next.afterStar) {
            if (!token.is(words::Carrier))
                return isUnknownCarrier(m_scanner, token, next);
            return !isOwnBill(m_scanner, i, i + 1) && (word != u"google" || !isGoogles(after));
        }
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
                     (!next.is(words::Legal) || saysMore(m_scanner, i + 2));
        return m_passedOn;
    }

    /// "ADYEN N.V.*THUISBEZORGD": all before the star at token `i` only passed the money on.
    bool isPassedOn(qsizetype i) const
    {
        constexpr words::Roles passing = words::Carrier | words::Legal | words::State | words::Lead;
        const BankToken &first = m_tokens[m_name.front()];
        return first.is(words::Carrier | words::Lead) && m_name.size() > 1 &&
               m_name.last() == i - 1 && areAll(passing) && !m_tokens[i].is(words::Bought);
    }

    /// Where a bank's words are all the name there is, those it shares with names.
    QVarLengthArray<qsizetype, 12> softWords() const
    {
        QVarLengthArray<qsizetype, 12> out;
        for (qsizetype i = 0; i < m_tokens.size() && out.size() < 6; ++i) {
            if (m_tokens[i].isWord())
                out.append(i);
        }
        return out;
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
    qsizetype m_whole = 0; ///< so many words of the name stay
    bool m_skipped = false;
    bool m_skippedBanks = false; ///< words, not only numbers
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
