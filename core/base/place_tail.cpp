// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/place_tail.h"

#include "core/base/merchant_words.h"
#include "core/base/name_period.h"

#include <algorithm>
#include <array>

namespace bp {
namespace {

using Name = QVarLengthArray<qsizetype, 12>;
constexpr words::Roles place = words::Place | words::CodedPlace;

class Tail
{
public:
    Tail(const BankWordScanner &scanner, Name &name, qsizetype whole, bool isCut)
        : m_scanner(scanner)
        , m_name(name)
        , m_least(std::max<qsizetype>(whole, 1))
        , m_isCut(isCut)
    {
    }

    void trim()
    {
        if (!m_name.isEmpty())
            dropTownOfChain();
        while (m_name.size() > m_least) {
            const qsizetype count = wordsToDrop();
            if (count == 0 || m_name.size() - count < m_least)
                return;
            m_name.resize(m_name.size() - count);
            m_isCut = true;
        }
    }

private:
    /// "OXXO MONTERREY CENTRO": what follows the town is a part of it. Any other word may say what
    /// is sold there: "TESCO READING PETROL".
    void dropTownOfChain()
    {
        const auto &tokens = m_scanner.tokens();
        if (!tokens[m_name.front()].is(words::Chain) || tokens[m_name.front()].afterStar ||
            m_least > 1)
            return;
        const auto at = [&](qsizetype i) -> const BankToken & { return tokens[m_name[i]]; };
        qsizetype town = 1;
        while (town < m_name.size() && (!at(town).is(place) || at(town).is(words::Branch)))
            ++town;
        for (qsizetype i = town; i < m_name.size() && !at(i).is(words::Street); ++i) {
            if (!at(i).is(place | words::Quarter))
                return;
        }
        m_name.resize(town);
    }

    /// Of the name, counted from its end.
    const BankToken &token(qsizetype fromEnd) const
    {
        return m_scanner.tokens()[m_name[m_name.size() - 1 - fromEnd]];
    }

    qsizetype wordsToDrop()
    {
        const BankToken &last = token(0);
        if (!last.afterStar) {
            const bool isUs =
                m_isPlaced && m_scanner.fold(last) == u"us"; // "TOYS R US NEW YORK NY"
            if (last.isStateCode() && !isUs) {
                m_isCoded = true;
                return 1;
            }
            if (const qsizetype words = townWords(); words > 0 && !saysWhich(words)) {
                m_isCoded = last.is(words::Country);
                m_isPlaced = true;
                return words;
            }
        }
        const bool isBeforePeriod =
            last.is(words::PeriodNoun) && next() && (next()->isPeriod || next()->is(anyMonth));
        const bool isNoise = last.is(words::Legal) || isBeforePeriod ||
                             (last.is(words::Soft) && m_isCut && !isOwn() && hasOther(words::Soft));
        return isNoise || isBill() || isBranch() ||
                       (last.is(anyMonth) && endsWithMonth(m_scanner, m_name))
                   ? 1
                   : 0;
    }

    /// "PIZZERIA ROMA": without its `count` last words the name would say only what sort of shop it
    /// is.
    bool saysWhich(qsizetype count) const
    {
        constexpr qsizetype longestCode = 3; // "DEU"
        const BankToken &last = token(0);
        if (last.is(words::Country) && last.foldEnd - last.foldBegin <= longestCode)
            return false;
        bool hasKind = false;
        for (qsizetype at = count; at < m_name.size(); ++at) {
            if (!token(at).is(words::Kind | words::Due | words::Soft | words::Legal))
                return false;
            hasKind = hasKind || token(at).is(words::Kind);
        }
        return hasKind;
    }

    /// "BERLIN-TEMPELHOF".
    bool isHyphenedQuarter(const BankToken &last) const
    {
        const QStringView word = m_scanner.fold(last);
        if (last.end - last.begin != word.size() + 1)
            return false;
        const qsizetype hyphen = m_scanner.original(last).indexOf(u'-');
        return hyphen > 2 && (words::roles(word.first(hyphen)) & words::Place) != 0;
    }

    const BankToken *next() const
    {
        const qsizetype i = m_name.last() + 1;
        return i < m_scanner.tokens().size() ? &m_scanner.tokens()[i] : nullptr;
    }

    /// A word before the last is not one of `roles`.
    bool hasOther(words::Roles roles) const
    {
        for (qsizetype at = 1; at < m_name.size(); ++at) {
            if (!token(at).is(roles))
                return true;
        }
        return false;
    }

    /// "ORANGE BANK", "SPORTS DIRECT", but not "AGL DIRECT DEBIT".
    bool isOwn() const
    {
        static constexpr std::array<QStringView, 3> names{u"bank", u"express", u"direct"};
        const QStringView word = m_scanner.fold(token(0));
        if (word == u"card")
            return m_scanner.fold(token(1)) == u"credit";
        const bool isBefore = next() && next()->kind == BankWord::Kind::Weak;
        return std::find(names.begin(), names.end(), word) != names.end() &&
               (word == u"bank" || !isBefore);
    }

    /// "DR. SCHULZ RE 2024-112".
    bool isBill() const { return token(0).is(words::Document) && isNumberNext(); }

    /// "スターバックス 渋谷店", "스타벅스 강남점".
    bool isBranch() const
    {
        const QStringView word = m_scanner.original(token(0));
        return word.size() > 1 && (word.back() == u'店' || word.back() == u'점');
    }

    qsizetype townWords() const
    {
        const BankToken &last = token(0);
        if (last.is(words::TownEnd)) {
            const qsizetype longest = std::min<qsizetype>(words::longestTown, m_name.size());
            for (qsizetype count = longest; count > 1; --count) {
                if (isTown(count))
                    return count == m_name.size() || token(count).is(words::OfPlace) ? 0 : count;
            }
        }
        if (token(1).is(words::OfPlace))
            return 0;
        if (last.is(words::Place) || isHyphenedQuarter(last))
            return 1;
        const bool isLong = m_name.size() > 2;
        if (last.is(words::CodedPlace) && (isShop() || (isLong && isNumberNext())))
            return 1;
        if (!m_isCoded)
            return 0;
        if (isLong && token(1).is(words::TownStart) && !token(1).afterStar)
            return 2;
        const bool isLikely =
            last.is(words::CodedPlace) || (isLong && endsLikeTown(m_scanner.fold(last)));
        return isLikely ? 1 : 0;
    }

    /// A word says that it is no person: "PHARMACIE DU MARCHE NICE".
    bool isShop() const
    {
        for (qsizetype at = 1; at < m_name.size(); ++at) {
            if (token(at).is(words::OtherKind | words::Branch) &&
                m_scanner.fold(token(at)).size() > 1)
                return true;
        }
        return false;
    }

    bool isNumberNext() const { return next() && next()->kind == BankWord::Kind::Reference; }

    bool isTown(qsizetype count) const
    {
        QVarLengthArray<char16_t, 64> letters;
        for (qsizetype at = count - 1; at >= 0; --at) {
            if (!letters.isEmpty())
                letters.append(u' ');
            const QStringView word = m_scanner.fold(token(at));
            letters.append(word.utf16(), word.size());
        }
        return words::isTown(QStringView(letters.constData(), letters.size()));
    }

    static bool endsLikeTown(QStringView word)
    {
        static constexpr std::array<QStringView, 10> ends{u"ville",
                                                          u"burg",
                                                          u"burgh",
                                                          u"field",
                                                          u"boro",
                                                          u"dale",
                                                          u"haven",
                                                          u"heim",
                                                          u"hausen",
                                                          u"stadt"};
        return std::any_of(ends.begin(), ends.end(), [word](QStringView end) {
            return word.size() > end.size() + 1 && word.endsWith(end);
        });
    }

    const BankWordScanner &m_scanner;
    Name &m_name;
    qsizetype m_least; ///< words that stay
    bool m_isCut;
    bool m_isPlaced = false; ///< a town was dropped
    bool m_isCoded = false;  ///< the code of a state or a country stood behind
};

} // namespace

void trimTail(const BankWordScanner &scanner,
              QVarLengthArray<qsizetype, 12> &name,
              qsizetype whole,
              bool isCut)
{
    Tail(scanner, name, whole, isCut).trim();
}

} // namespace bp
