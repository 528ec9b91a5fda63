// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/categorize/merchant_knowledge.h"

#include "core/base/scanned_text.h"
#include "core/categorize/merchant_evidence.h"
#include "core/categorize/merchant_reasons.h"
#include "core/categorize/person_name.h"
#include "core/categorize/word_run.h"

#include <QCoreApplication>
#include <QResource>

#include <algorithm>
#include <array>
#include <cmath>

namespace bp {
namespace {

constexpr size_t maxKeyWords = 5;
constexpr size_t shortWord = 3;   ///< letters of one that may be part of any name
constexpr double elsewhere = 0.5; ///< what a name means in other countries than the person's

/// Collects what speaks for which category over all texts of one entry.
class Collector
{
public:
    Collector(const KnowledgeFile &file, const std::string &country, int sign)
        : m_file(file)
        , m_country(country)
        , m_sign(sign)
    {
    }

    void read(const WordRun &run, int nameWords, double weight)
    {
        bool begun = false;
        for (int i = 0; i < run.size();) {
            if (readCode(run, i)) {
                i += 2;
                continue;
            }
            const int taken = readName(run, i, nameWords, weight, !begun);
            begun = begun || run.at(i).isName;
            i += taken;
        }
    }

    bool hasBrands() const
    {
        return std::ranges::any_of(m_evidence, [](const Evidence &evidence) {
            return !evidence.tag->isWord && evidence.name >= 0;
        });
    }

    /// "Sabine Rossmann" sells nothing; a brand of several words is no person's name.
    void believeBrands(double belief)
    {
        for (Evidence &evidence : m_evidence) {
            const bool isCode = evidence.name < 0;
            const bool isOfPeople = evidence.tag->category == u"giving.people"; // "Zelle"
            if (evidence.tag->isWord || isCode || isOfPeople ||
                m_file.name(evidence.name).key.find(' ') != std::string_view::npos)
                continue;
            evidence.score *= belief;
            evidence.best *= belief;
        }
    }

    MerchantEvidence ranked()
    {
        weigh(m_evidence, m_file, m_sign);
        return m_evidence;
    }

private:
    /// "MCC 5411": what the card network says.
    bool readCode(const WordRun &run, int i)
    {
        if (i + 1 >= run.size() || run.text(i, i) != "mcc")
            return false;
        const std::string_view digits = run.text(i + 1, i + 1);
        const int code = QByteArrayView(digits.data(), qsizetype(digits.size())).toInt();
        const auto category = m_file.categoryOfCode(code);
        if (!category)
            return false;
        m_codeTag.name = QStringLiteral("mcc/%1").arg(code, 4, 10, QChar(u'0'));
        m_codeTag.category = *category;
        add(m_codeTag, -1, 0.9, 0.9, code);
        return true;
    }

    /// Says how many words were used up, at least one.
    int readName(const WordRun &run, int i, int nameWords, double weight, bool atStart)
    {
        const int last = std::min(run.size() - 1, i + int(maxKeyWords) - 1);
        const int found = m_file.longestPrefix(run.text(i, last));
        if (found < 0) {
            if (!run.at(i).isReference)
                readPart(run, i, nameWords, weight, atStart);
            return 1;
        }
        const KnowledgeFile::Name name = m_file.name(found);
        const int words = 1 + int(std::count(name.key.begin(), name.key.end(), ' '));
        const bool isNoise = words == 1 && run.at(i).isNoise;
        const bool inName = run.at(i).isName;
        const bool isAtHome = hasMeaningAtHome(name);
        for (int m = 0; m < name.meaningCount; ++m) {
            const KnownMeaning meaning = m_file.meaning(name, m);
            const KnowledgeFile::Tag &tag = m_file.tag(meaning.tag);
            const double home = isAtHome && m_file.isEverywhere(meaning.places) ? elsewhere : 1;
            const bool isWhole = inName && atStart && words == nameWords;
            const double strength = !tag.isWord && isWhole
                                        ? inContext(meaning.strength, run, i, i + words)
                                        : meaning.strength;
            if (isNoise && !tag.isWord && (tag.isBrand || nameWords > 1 || !inName))
                continue;
            const bool isShortInside =
                !atStart && name.key.size() <= shortWord && !run.isLastOfName(i + words - 1);
            const double place =
                tag.isWord ? wordPlace(inName, run.isLastOfName(i + words - 1), isShortInside)
                           : brandPlace(name, words, nameWords, inName, atStart);
            add(tag, found, strength * fit(meaning, tag) * place * weight * home, strength);
        }
        return words;
    }

    /// "Shell" alone may be anything; "SHELL 1234 BERLIN" is a shop with a number and a town, and
    /// "shell.de" is nobody else.
    static double inContext(double strength, const WordRun &run, int first, int end)
    {
        constexpr double doubtful = 0.88; ///< a name of that strength needs no context
        if (strength >= doubtful)
            return strength;
        if (run.at(first).isAddress && end == first + 1)
            return std::max(strength, 0.85);
        const bool isAtShop = end < run.size() && (run.at(end).isReference || run.at(end).isPlace);
        return isAtShop ? std::min(doubtful, strength + 0.4 * (1 - strength)) : strength;
    }

    /// In South Africa "Discovery" is an insurer, whatever it is elsewhere.
    bool hasMeaningAtHome(const KnowledgeFile::Name &name) const
    {
        for (int m = 0; m < name.meaningCount && !m_country.empty(); ++m) {
            const int places = m_file.meaning(name, m).places;
            if (!m_file.isEverywhere(places) && m_file.contains(places, m_country))
                return true;
        }
        return false;
    }

    /// A beginning or an end of a word, or a name the bank cut off.
    void readPart(const WordRun &run, int i, int nameWords, double weight, bool atStart)
    {
        const std::string_view word = run.text(i, i);
        if (word.size() >= 6) {
            const auto place = [&] {
                return weight * wordPlace(run.at(i).isName, run.isLastOfName(i));
            };
            takePart('\x02', word.begin(), word.end(), place);
            takePart('\x01', word.rbegin(), word.rend(), place);
        }
        if (atStart && run.at(i).isName)
            readCutOff(run, i, nameWords, weight);
    }

    /// `mark`: which kind of part it is to the file.
    template <typename Letter, typename Place>
    void takePart(char mark, Letter begin, Letter end, const Place &place)
    {
        if (!m_file.mayBePart(mark, begin[0], begin[1], begin[2]))
            return;
        QVarLengthArray<char, 64> part;
        part.append(mark);
        std::copy(begin, end, std::back_inserter(part));
        const int found = m_file.longestBeginning({part.constData(), size_t(part.size())});
        if (found < 0)
            return;
        const KnowledgeFile::Name name = m_file.name(found);
        if (name.key.size() < KnowledgeFile::shortestPart || name.key[0] != mark)
            return;
        const double weight = place();
        for (int m = 0; m < name.meaningCount; ++m) {
            const KnownMeaning meaning = m_file.meaning(name, m);
            const KnowledgeFile::Tag &tag = m_file.tag(meaning.tag);
            add(tag, found, meaning.strength * fit(meaning, tag) * weight, meaning.strength);
        }
    }

    void readCutOff(const WordRun &run, int i, int nameWords, double weight)
    {
        const int last = std::min(run.size() - 1, i + std::max(nameWords, 1) - 1);
        const std::string_view cut = run.text(i, last);
        const int at = m_file.firstWith(cut);
        if (at < 0)
            return;
        const KnowledgeFile::Name name = m_file.name(at);
        if (cut.size() * 10 < name.key.size() * 6)
            return;
        for (int m = 0; m < name.meaningCount; ++m) {
            const KnownMeaning meaning = m_file.meaning(name, m);
            const KnowledgeFile::Tag &tag = m_file.tag(meaning.tag);
            add(tag, at, meaning.strength * fit(meaning, tag) * 0.8 * weight, meaning.strength);
        }
    }

    /// In "White Water Carwash" the last word says what it is, in "Pharmacie de l'Eau" the first.
    /// Three letters between others, as in "FOO BAR HOLDING", may be of any name.
    double wordPlace(bool inName, bool isLast, bool isShortInside = false) const
    {
        static constexpr std::array<std::string_view, 12> headFirst{
            "fr", "it", "es", "pt", "be", "ro", "br", "mx", "ar", "cl", "co", "pe"};
        if (!inName)
            return 0.85;
        const bool isHeadFirst =
            std::find(headFirst.begin(), headFirst.end(), m_country) != headFirst.end();
        return isLast || isHeadFirst ? 0.95 : isShortInside ? 0.7 : 0.88;
    }

    /// A brand counts fully when it is the whole name or begins it and is long enough to be nothing
    /// else.
    static double
    brandPlace(const KnowledgeFile::Name &name, int words, int nameWords, bool inName, bool atStart)
    {
        const double cover = nameWords > 0 ? std::min(1.0, double(words) / nameWords) : 1.0;
        const bool isTelling = words > 1 || name.key.size() >= 8;
        if (!inName)
            return isTelling ? 0.7 : 0.4;
        if (atStart)
            return isTelling ? 0.9 + 0.1 * cover : 0.65 + 0.35 * cover;
        return isTelling ? 0.8 : 0.3 + 0.3 * cover;
    }

    /// Sign of the amount and country.
    double fit(const KnownMeaning &meaning, const KnowledgeFile::Tag &tag) const
    {
        double factor = 1;
        if (meaning.sign > 0 && m_sign == 0 && !tag.isWord)
            factor = 0.5; // of most brands more is bought than earned
        else if (meaning.sign != 0 && m_sign != 0 && meaning.sign != m_sign)
            factor = meaning.sign > 0 ? 0.1 : tag.isWord ? 0.45 : 0.85;
        else if (meaning.sign == 0 && m_sign > 0)
            factor = 0.9; // money back, earnings, payouts: anything may come in
        if (m_file.isEverywhere(meaning.places))
            return factor;
        if (!m_file.hasPlaces(meaning.places))
            return factor * 0.8;
        if (m_country.empty())
            return factor * (tag.isBrand ? 0.9 : 0.7);
        return factor * (m_file.contains(meaning.places, m_country) ? 1.0 : elsewhere);
    }

    /// `loudness`: what the name says wherever it stands.
    void add(const KnowledgeFile::Tag &tag, int name, double score, double loudness, int code = 0)
    {
        if (score <= 0.02)
            return;
        for (Evidence &evidence : m_evidence) {
            if (evidence.tag->category != tag.category)
                continue;
            if (evidence.name == name && name >= 0)
                return; // the same name again, in the memo
            evidence.score = 1 - (1 - evidence.score) * (1 - 0.8 * score);
            // Of words alike the loudest is named, not the one in the better place.
            const bool isAlike = tag.isWord && evidence.tag == &tag;
            if (isAlike ? loudness > evidence.loudness : score > evidence.best) {
                evidence.tag = &tag;
                evidence.name = name;
                evidence.code = code;
                evidence.loudness = loudness;
            }
            evidence.best = std::max(evidence.best, score);
            return;
        }
        m_evidence.append({&tag, name, code, score, score, loudness});
    }

    const KnowledgeFile &m_file;
    const std::string &m_country;
    int m_sign;
    KnowledgeFile::Tag m_codeTag;
    MerchantEvidence m_evidence;
};

} // namespace

MerchantKnowledge::MerchantKnowledge(KnowledgeFile file, const QString &country)
    : m_file(std::move(file))
    , m_country(country.size() == 2 ? country.toLower().toStdString() : std::string())
{
}

Result<std::shared_ptr<const MerchantKnowledge>> MerchantKnowledge::load(const QString &country)
{
    const QResource resource(QStringLiteral(":/knowledge/merchants.bin"));
    return fromBytes(resource.uncompressedData(), country);
}

Result<std::shared_ptr<const MerchantKnowledge>>
MerchantKnowledge::fromBytes(const QByteArray &bytes, const QString &country)
{
    auto file = KnowledgeFile::open(bytes);
    if (!file)
        return fail(file.error());
    return std::shared_ptr<const MerchantKnowledge>(
        new MerchantKnowledge(std::move(*file), country));
}

/// A knowledge asked once: what speaks for which category, best first.
class MerchantKnowledge::Answer
{
public:
    Answer(const MerchantKnowledge &knowledge, const ScannedText &text, int sign)
        : m_file(knowledge.m_file)
        , m_collector(knowledge.m_file, knowledge.m_country, sign)
    {
        const KeyWords name = keyWords(text.key());
        const int nameWords = int(name.size());
        const WordRun payee(text.payee(), name);
        m_collector.read(payee, nameWords, 1.0);
        if (m_collector.hasBrands())
            m_collector.believeBrands(beliefInBrands(m_file, payee, nameWords));
        // "AMZN" is Amazon: a known other name stands nowhere in the text.
        if (!payee.hasName())
            m_collector.read(WordRun(BankWordScanner(text.key()), name), nameWords, 1.0);
        if (text.memo() && text.memo()->text() != text.payee().text())
            m_collector.read(WordRun(*text.memo(), name), nameWords, 0.9);
        m_ranked = m_collector.ranked();
    }
    Answer(const MerchantKnowledge &knowledge, const MerchantQuery &query)
        : Answer(knowledge, ScannedText(query.payee, query.memo), query.sign)
    {
    }

    qsizetype count() const { return std::min<qsizetype>(m_ranked.size(), 3); }
    MerchantHit kind(qsizetype at) const
    {
        MerchantHit hit;
        hit.tag = m_ranked[at].tag->name;
        hit.categoryKey = m_ranked[at].tag->category;
        hit.confidence = confidence(m_ranked, at);
        return hit;
    }
    MerchantHit hit(qsizetype at) const
    {
        MerchantHit hit = kind(at);
        const Evidence &evidence = m_ranked[at];
        if (evidence.code != 0) {
            hit.name = QString::number(evidence.code);
            hit.reason = reasons::code(evidence.code, hit.categoryKey);
        } else {
            const KnowledgeFile::Name name = m_file.name(evidence.name);
            hit.name = evidence.tag->isWord ? m_file.writtenWord(name) : m_file.writtenName(name);
            hit.reason = evidence.tag->isWord ? reasons::word(hit.name, hit.categoryKey)
                                              : reasons::brand(hit.name, hit.categoryKey);
        }
        return hit;
    }

private:
    const KnowledgeFile &m_file;
    Collector m_collector;
    MerchantEvidence m_ranked;
};

std::vector<MerchantHit> MerchantKnowledge::hits(const MerchantQuery &query) const
{
    const Answer answer(*this, query);
    std::vector<MerchantHit> found;
    for (qsizetype i = 0; i < answer.count(); ++i)
        found.push_back(answer.hit(i));
    return found;
}

MerchantHit MerchantKnowledge::lookup(const MerchantQuery &query) const
{
    const Answer answer(*this, query);
    return answer.count() == 0 ? MerchantHit() : answer.hit(0);
}

bool MerchantKnowledge::isPerson(const MerchantQuery &query) const
{
    const ScannedText text(query.payee, query.memo);
    const KeyWords name = keyWords(text.key());
    return isPersonsName(m_file, WordRun(text.payee(), name), int(name.size()));
}

MerchantHit MerchantKnowledge::kind(const ScannedText &text, int sign) const
{
    const Answer answer(*this, text, sign);
    return answer.count() == 0 ? MerchantHit() : answer.kind(0);
}

} // namespace bp
