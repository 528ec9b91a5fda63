// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/categorize/knowledge_file.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <functional>

namespace bp {
namespace {

constexpr std::string_view magic = "BPKNOW1\n";
constexpr qsizetype meaningSize = 6;
constexpr int letters = 128; ///< all beyond ASCII share the last place
constexpr size_t buckets = size_t(letters) * letters;
constexpr size_t beginnings = 262'144; ///< several times the names: few share one by chance

/// Walks over bytes; reading past the end gives zeros and is remembered.
class ByteReader
{
public:
    ByteReader(const char *at, const char *end)
        : m_at(at)
        , m_end(end)
    {
    }

    template <typename T>
    T number()
    {
        if (m_end - m_at < qsizetype(sizeof(T))) {
            m_isBroken = true;
            return {};
        }
        const T value = qFromLittleEndian<T>(m_at);
        m_at += sizeof(T);
        return value;
    }
    std::string_view bytes(qsizetype size)
    {
        if (m_end - m_at < size) {
            m_isBroken = true;
            return {};
        }
        const std::string_view view(m_at, size_t(size));
        m_at += size;
        return view;
    }
    std::string_view text() { return bytes(number<quint8>()); }
    const char *at() const { return m_at; }
    bool isBroken() const { return m_isBroken; }

private:
    const char *m_at;
    const char *m_end;
    bool m_isBroken = false;
};

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

tl::unexpected<Error> damaged()
{
    return fail(Error::Code::Invalid,
                QCoreApplication::translate(
                    "bp::KnowledgeFile",
                    "The file of known merchants is damaged. Entries are sorted without it; "
                    "installing the program again mends it."));
}

bool startsWith(std::string_view text, std::string_view beginning)
{
    return text.substr(0, beginning.size()) == beginning;
}

size_t inCommon(std::string_view a, std::string_view b)
{
    size_t count = 0;
    while (count < a.size() && count < b.size() && a[count] == b[count])
        ++count;
    return count;
}

std::string_view firstWord(std::string_view text)
{
    return text.substr(0, text.find(' '));
}

quint32 hashOf(std::string_view word)
{
    return quint32(std::hash<std::string_view>()(word));
}

size_t beginningOf(std::string_view text)
{
    return hashOf(text.substr(0, KnowledgeFile::shortestBeginning)) % beginnings;
}

} // namespace

Result<KnowledgeFile> KnowledgeFile::open(const QByteArray &bytes)
{
    KnowledgeFile file;
    file.m_bytes = bytes;
    const char *const end = bytes.constData() + bytes.size();
    ByteReader reader(bytes.constData(), end);
    if (reader.bytes(qsizetype(magic.size())) != magic)
        return damaged();
    const auto categories = reader.number<quint32>();
    const auto tags = reader.number<quint32>();
    const auto places = reader.number<quint32>();
    const auto codes = reader.number<quint32>();
    const auto names = reader.number<quint32>();
    if (categories > 255 || tags > 65'535 || places > 65'535 || codes > 10'000 || names > 1'000'000)
        return damaged();
    for (quint32 i = 0; i < categories; ++i)
        file.m_categories.push_back(fromUtf8(reader.text()));
    for (quint32 i = 0; i < tags; ++i) {
        const auto category = reader.number<quint8>();
        const QString name = fromUtf8(reader.text());
        if (category >= categories)
            return damaged();
        const bool isFirst = name == u"person/first";
        const bool isLast = name == u"person/last";
        const bool byHand =
            name.startsWith(u"merchant/") || name.startsWith(u"ambiguous/") || isFirst || isLast;
        const bool isWord = name.startsWith(u"word/");
        const bool isGeneral = isWord && name.endsWith(u"/general");
        file.m_tags.push_back({name,
                               file.m_categories[category],
                               isWord,
                               !isWord && !byHand,
                               isGeneral,
                               isFirst,
                               isLast});
    }
    for (quint32 i = 0; i < places; ++i)
        file.m_places.emplace_back(reader.bytes(2 * reader.number<quint8>()));
    for (quint32 i = 0; i < codes; ++i) {
        const int first = reader.number<quint16>();
        const int last = reader.number<quint16>();
        const int category = reader.number<quint8>();
        if (quint32(category) >= categories)
            return damaged();
        file.m_codes.push_back({first, last, category});
    }
    file.m_offsets = reader.bytes(qsizetype(names + 1) * 4).data();
    if (reader.isBroken())
        return damaged();
    file.m_names = reader.at();
    file.m_namesSize = end - reader.at();
    file.m_count = int(names);
    file.noteNames();
    return file;
}

void KnowledgeFile::noteNames()
{
    m_buckets.assign(buckets + 1, 0);
    m_beginnings.assign(beginnings, false);
    m_parts.assign(parts, false);
    std::vector<std::string_view> firstWords;
    for (int i = 0; i < m_count; ++i) {
        const std::string_view text = key(i);
        ++m_buckets[size_t(bucketOf(text)) + 1];
        m_beginnings[beginningOf(text)] = true;
        const bool isPart = !text.empty() && (text[0] == '\x01' || text[0] == '\x02');
        if (isPart && text.size() >= shortestPart)
            m_parts[partOf(text[0], text[1], text[2], text[3])] = true;
        const std::string_view word = firstWord(text);
        if (firstWords.empty() || word != firstWords.back()) {
            firstWords.push_back(word);
            m_firstNames.push_back(i);
        }
    }
    for (size_t bucket = 1; bucket <= buckets; ++bucket)
        m_buckets[bucket] += m_buckets[bucket - 1];
    m_firstNames.push_back(m_count);
    noteFirstWords(firstWords);
}

void KnowledgeFile::noteFirstWords(const std::vector<std::string_view> &words)
{
    m_firstWords.assign(std::bit_ceil(words.size() * 2 + 1), {});
    for (size_t i = 0; i < words.size(); ++i) {
        const quint32 hash = hashOf(words[i]);
        m_firstWords[placeOf(words[i], hash)] = {hash, int(i) + 1};
    }
}

/// Of the word, or the free one it would get.
size_t KnowledgeFile::placeOf(std::string_view word, quint32 hash) const
{
    const size_t mask = m_firstWords.size() - 1;
    size_t at = hash & mask;
    while (m_firstWords[at].number != 0 &&
           (m_firstWords[at].hash != hash ||
            firstWord(key(m_firstNames[size_t(m_firstWords[at].number) - 1])) != word))
        at = (at + 1) & mask;
    return at;
}

KnowledgeFile::Range KnowledgeFile::namesWith(std::string_view word) const
{
    const auto number = size_t(m_firstWords[placeOf(word, hashOf(word))].number);
    return number == 0 ? Range() : Range{m_firstNames[number - 1], m_firstNames[number]};
}

KnowledgeFile::Range KnowledgeFile::bucket(std::string_view text) const
{
    const auto bucket = size_t(bucketOf(text));
    return {m_buckets[bucket], m_buckets[bucket + 1]};
}

/// In the order of the names: by the first byte, then the second.
int KnowledgeFile::bucketOf(std::string_view text)
{
    const auto letter = [&](size_t at) {
        return at < text.size() ? std::min(int(quint8(text[at])), letters - 1) : 0;
    };
    return letter(0) * letters + letter(1);
}

KnowledgeFile::Name KnowledgeFile::name(int index) const
{
    const auto offset = qsizetype(qFromLittleEndian<quint32>(m_offsets + qsizetype(index) * 4));
    if (offset >= m_namesSize)
        return {};
    ByteReader reader(m_names + offset, m_names + m_namesSize);
    Name name;
    name.key = reader.text();
    name.written = reader.text();
    const int count = reader.number<quint8>();
    name.meanings = reader.at();
    reader.bytes(count * meaningSize);
    if (reader.isBroken())
        return {};
    name.meaningCount = count;
    return name;
}

KnownMeaning KnowledgeFile::meaning(const Name &name, int index) const
{
    const char *at = name.meanings + index * meaningSize;
    KnownMeaning meaning;
    meaning.tag = qMin(int(qFromLittleEndian<quint16>(at)), int(m_tags.size()) - 1);
    meaning.places = qMin(int(qFromLittleEndian<quint16>(at + 2)), int(m_places.size()) - 1);
    meaning.strength = qFromLittleEndian<quint8>(at + 4) / 100.0;
    const int sign = qFromLittleEndian<quint8>(at + 5);
    meaning.sign = sign == 2 ? -1 : sign;
    return meaning;
}

const KnowledgeFile::Tag *KnowledgeFile::wordTag(QStringView category) const
{
    const auto found = std::ranges::find_if(m_tags, [category](const Tag &tag) {
        return tag.isWord && !tag.isGeneral && tag.category == category;
    });
    return found == m_tags.end() ? nullptr : &*found;
}

QString KnowledgeFile::writtenName(const Name &name) const
{
    if (!name.written.empty())
        return fromUtf8(name.written);
    QString text = fromUtf8(name.key);
    bool start = true;
    for (QChar &c : text) {
        if (start)
            c = c.toUpper();
        start = c == u' ';
    }
    return text;
}

QString KnowledgeFile::writtenWord(const Name &name) const
{
    return fromUtf8(name.written.empty() ? name.key : name.written);
}

KnowledgeFile::PeoplesName KnowledgeFile::peoplesName(std::string_view word) const
{
    PeoplesName kinds;
    const int found = longestPrefix(word);
    if (found < 0)
        return kinds;
    const Name known = name(found);
    for (int m = 0; m < known.meaningCount; ++m) {
        const Tag &kind = tag(meaning(known, m).tag);
        kinds.isFirst = kinds.isFirst || kind.isFirstName;
        kinds.isLast = kinds.isLast || kind.isSurname;
    }
    return kinds;
}

bool KnowledgeFile::contains(int places, std::string_view country) const
{
    const std::string &codes = m_places[size_t(places)];
    for (size_t i = 0; i + 1 < codes.size(); i += 2) {
        if (codes[i] == country[0] && codes[i + 1] == country[1])
            return true;
    }
    return false;
}

std::optional<QString> KnowledgeFile::categoryOfCode(int code) const
{
    for (const CodeRange &range : m_codes) {
        if (code >= range.first && code <= range.last)
            return m_categories[size_t(range.category)];
    }
    return {};
}

std::string_view KnowledgeFile::key(int index) const
{
    const auto offset = qsizetype(qFromLittleEndian<quint32>(m_offsets + qsizetype(index) * 4));
    if (offset >= m_namesSize)
        return {};
    const qsizetype size = quint8(m_names[offset]);
    return offset + 1 + size > m_namesSize ? std::string_view()
                                           : std::string_view(m_names + offset + 1, size_t(size));
}

int KnowledgeFile::lowerBound(std::string_view text, Range range) const
{
    while (range.first < range.end) {
        const int middle = range.first + (range.end - range.first) / 2;
        if (key(middle) < text)
            range.first = middle + 1;
        else
            range.end = middle;
    }
    return range.first;
}

int KnowledgeFile::firstWith(std::string_view text) const
{
    if (text.size() < shortestBeginning || !m_beginnings[beginningOf(text)])
        return -1;
    const int at = lowerBound(text, bucket(text));
    return at < m_count && startsWith(key(at), text) ? at : -1;
}

int KnowledgeFile::longestPrefix(std::string_view text) const
{
    const Range names = namesWith(firstWord(text));
    // All beginnings of a text stand before it; each step back keeps only what both have in common.
    while (names.first < names.end) {
        const int at = lowerBound(text, names);
        if (at < names.end && key(at) == text)
            return at;
        if (at == names.first)
            return -1;
        const std::string_view before = key(at - 1);
        if (before.size() < text.size() && startsWith(text, before) && text[before.size()] == ' ')
            return at - 1;
        const size_t space = text.rfind(' ', std::min(inCommon(before, text), text.size() - 1));
        if (space == std::string_view::npos)
            return -1;
        text = text.substr(0, space);
    }
    return -1;
}

int KnowledgeFile::longestBeginning(std::string_view text) const
{
    const Range names = bucket(text);
    while (text.size() > 1 && names.first < names.end) {
        const int at = lowerBound(text, names);
        if (at < names.end && key(at) == text)
            return at;
        if (at == names.first)
            return -1;
        const std::string_view before = key(at - 1);
        if (startsWith(text, before))
            return at - 1;
        text = text.substr(0, inCommon(before, text));
    }
    return -1;
}

} // namespace bp
