// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Reads resources/knowledge/merchants.bin in place: opening it copies nothing and only notes where
/// each pair of first letters and each first word begins, and which first letters there are.
/// Damaged bytes are an error or a missing name, never a read outside the file.
///
/// Layout, little endian: "BPKNOW1\n"; five u32: counts of categories, tags, country sets, code
/// ranges, names; the four tables; u32 offsets of the names (one more than names); the names in
/// order of their bytes, each key, written name ("": the key, with capitals unless it is a word),
/// and up to six meanings. A text is a length byte and UTF-8. A key that begins with 0x01 is the
/// reversed end of a word, with 0x02 its beginning.

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bp {

/// One meaning of a name.
struct KnownMeaning
{
    int tag = 0;    ///< index into tags()
    int places = 0; ///< index of a set of countries
    double strength = 0;
    int sign = 0; ///< of the amount: 0 either, +1 only money in, −1 only money out
};

class KnowledgeFile
{
public:
    struct Tag
    {
        /// "amenity/cafe", "word/health.pharmacy", "merchant/…", "ambiguous/…", "person/first"
        QString name;
        QString category; ///< key of a seeded category
        bool isWord = false;
        bool isBrand = false; ///< from the map of shops, not written by hand
        bool isGeneral =
            false; ///< a word for a kind of payment, not for what is paid: "membership"
        bool isFirstName = false;
        bool isSurname = false;
    };
    struct Name
    {
        std::string_view key;
        std::string_view written;
        const char *meanings = nullptr;
        int meaningCount = 0;
    };

    [[nodiscard]] static Result<KnowledgeFile> open(const QByteArray &bytes);

    int size() const { return m_count; }
    Name name(int index) const;
    KnownMeaning meaning(const Name &name, int index) const;
    /// As a brand writes itself, and a word as it stands in the tables.
    QString writtenName(const Name &name) const;
    QString writtenWord(const Name &name) const;
    const Tag &tag(int index) const { return m_tags[size_t(index)]; }
    /// That of the words for a category; null: there are none.
    const Tag *wordTag(QStringView category) const;
    bool isEverywhere(int places) const { return m_places[size_t(places)] == "**"; }
    bool hasPlaces(int places) const { return !m_places[size_t(places)].empty(); }
    bool contains(int places, std::string_view country) const;
    std::optional<QString> categoryOfCode(int merchantCategoryCode) const;

    /// The kinds of people's names that `word` is; it has no spaces.
    struct PeoplesName
    {
        bool isFirst = false;
        bool isLast = false;
        bool isAny() const { return isFirst || isLast; }
    };
    PeoplesName peoplesName(std::string_view word) const;
    /// The first name that begins with `text`, of at least shortestBeginning letters; −1: none.
    int firstWith(std::string_view text) const;
    static constexpr size_t shortestBeginning = 6;
    /// The longest name that is the beginning of `text` and ends where a word of it ends; −1: none.
    int longestPrefix(std::string_view text) const;
    /// As above, ending anywhere: for beginnings and ends of words.
    int longestBeginning(std::string_view text) const;
    /// False: no beginning (0x02) or end (0x01) of a word, of at least shortestPart bytes with its
    /// mark, has these first letters. Most words have none, so this is asked first.
    bool mayBePart(char mark, char first, char second, char third) const
    {
        return m_parts[partOf(mark, first, second, third)];
    }
    static constexpr size_t shortestPart = 4;

private:
    struct CodeRange
    {
        int first = 0;
        int last = 0;
        int category = 0;
    };
    /// A part of the names, in their order.
    struct Range
    {
        int first = 0;
        int end = 0;
    };
    /// A word names begin with; in a table by its hash.
    struct FirstWord
    {
        quint32 hash = 0;
        int number = 0; ///< in m_firstNames, from 1; 0: a free place
    };

    std::string_view key(int index) const;
    static int bucketOf(std::string_view text);
    static constexpr size_t parts = 65'536; ///< several times those of the file
    static constexpr size_t partOf(char mark, char first, char second, char third)
    {
        const auto letter = [](char c) { return quint32(quint8(c)); };
        const quint32 all =
            letter(mark) | letter(first) << 8 | letter(second) << 16 | letter(third) << 24;
        return (all * 0x9e3779b1U) >> 16;
    }
    void noteNames();
    void noteFirstWords(const std::vector<std::string_view> &words);
    Range bucket(std::string_view text) const;
    /// Names whose first word is `word`.
    Range namesWith(std::string_view word) const;
    size_t placeOf(std::string_view word, quint32 hash) const;
    int lowerBound(std::string_view text, Range range) const;

    QByteArray m_bytes;
    std::vector<QString> m_categories;
    std::vector<Tag> m_tags;
    std::vector<std::string> m_places;
    std::vector<CodeRange> m_codes;
    const char *m_offsets = nullptr;
    const char *m_names = nullptr;
    qsizetype m_namesSize = 0;
    int m_count = 0;
    std::vector<int> m_buckets;     ///< where names with each pair of first letters begin
    std::vector<bool> m_beginnings; ///< by hash of the first letters
    std::vector<bool> m_parts;      ///< by hash of the mark and the first letters
    std::vector<FirstWord> m_firstWords;
    std::vector<int> m_firstNames; ///< where names with each first word begin
};

} // namespace bp
