// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/merchant_words.h"

#include "core/base/bank_wording.h"
#include "core/base/brand_words.h"
#include "core/base/period_words.h"
#include "core/base/place_words.h"
#include "core/base/town_words.h"

#include <QStringTokenizer>

#include <cstdint>
#include <utility>
#include <vector>

namespace bp::words {
namespace {

/// What may follow a key and it is still the same merchant.
enum class Reach : std::uint8_t {
    Nothing,
    Branches, ///< what branches are called, and places: "AMAZON EU", not "AMAZON LUNA"
    Names,    ///< all but another business: "LIDL Ehrenfeld", not "LIDL Reisen"
    Anything,
};

struct KnownName
{
    const char16_t *key;
    const char16_t *name;
    Reach reach = Reach::Nothing;
};

constexpr KnownName knownNames[] = {
    {u"amzn", u"Amazon", Reach::Branches},
    {u"amz", u"Amazon", Reach::Branches},
    {u"amazon mktp", u"Amazon", Reach::Anything},
    {u"amazon payments europe", u"Amazon", Reach::Anything},
    {u"amazonpayments", u"Amazon"},
    {u"amazon eu", u"Amazon", Reach::Anything},
    {u"amazon retail", u"Amazon"},
    {u"amzn mktp", u"Amazon", Reach::Anything},
    {u"amzn marketplace", u"Amazon"},
    {u"amzn mktplace", u"Amazon"},
    {u"amzn digital", u"Amazon Digital"},
    {u"amazon digit", u"Amazon Digital"},
    {u"amazon digital", u"Amazon Digital"},
    {u"amzn prime", u"Amazon Prime"},
    {u"wm supercenter", u"Walmart", Reach::Anything},
    {u"walmart", u"Walmart", Reach::Names},
    {u"samsclub", u"Sam's Club"},
    {u"sams club", u"Sam's Club"},
    {u"mcdonalds", u"McDonald's", Reach::Names},
    {u"mcdonald", u"McDonald's"},
    {u"mc donalds", u"McDonald's"},
    {u"7eleven", u"7-Eleven"},
    {u"7 eleven", u"7-Eleven"},
    {u"wendys", u"Wendy's"},
    {u"sainsburys", u"Sainsbury's", Reach::Names},
    {u"hm", u"H&M"},
    {u"h m", u"H&M"},
    {u"ca", u"C&A"},
    {u"c a", u"C&A"},
    {u"dm drogerie", u"dm", Reach::Anything},
    {u"dm drogeriemarkt", u"dm", Reach::Anything},
    {u"dmdrogerie markt", u"dm", Reach::Anything},
    {u"dmdrogeriemarkt", u"dm"},
    {u"dm drogerie markt", u"dm"},
    {u"dm fil", u"dm"},
    {u"dm", u"dm"},
    {u"rossmann", u"Rossmann", Reach::Names},
    {u"att", u"AT&T"},
    {u"at t", u"AT&T"},
    {u"tfl", u"TfL"},
    {u"tfl travel", u"TfL", Reach::Anything},
    {u"tfl travel ch", u"TfL"},
    {u"tfl travel charge", u"TfL"},
    {u"paypal europe", u"PayPal"},
    {u"paypal", u"PayPal"},
    {u"doordash", u"DoorDash"},
    {u"ebay", u"eBay"},
    {u"youtube", u"YouTube"},
    {u"linkedin", u"LinkedIn"},
    {u"github", u"GitHub"},
    {u"easyjet", u"easyJet"},
    {u"icloud", u"iCloud"},
    {u"itunes", u"iTunes"},
    {u"hbomax", u"HBO Max"},
    {u"starbucks", u"Starbucks", Reach::Names},
    {u"amazon", u"Amazon", Reach::Branches},
    {u"amazon prime", u"Amazon Prime"},
    {u"amazon music", u"Amazon Music"},
    {u"amazon video", u"Amazon Video"},
    {u"amazon web services", u"Amazon Web Services"},
    {u"amazon fresh", u"Amazon Fresh"},
    {u"amazon kindle", u"Amazon Kindle"},
    {u"walgreens store", u"Walgreens"},
    {u"walgreens stor", u"Walgreens"},
    {u"target store", u"Target"},
    {u"tesco stores", u"Tesco"},
    {u"tesco store", u"Tesco"},
    {u"asda stores", u"Asda"},
    {u"wm morrisons stores", u"Morrisons"},
    {u"wm morrisons", u"Morrisons"},
    {u"w m morrisons", u"Morrisons"},
    {u"w m morrison", u"Morrisons"},
    {u"lidl", u"Lidl", Reach::Names},
    {u"aldi", u"ALDI", Reach::Names},
    {u"rewe", u"REWE", Reach::Names},
    {u"apple", u"Apple"},
    {u"spotify uk", u"Spotify"},
    {u"spotify", u"Spotify"},
    {u"db vertrieb", u"Deutsche Bahn", Reach::Anything},
    {u"db fernverkehr", u"Deutsche Bahn"},
    {u"bahn", u"Deutsche Bahn"},
    {u"rema 1000", u"REMA 1000", Reach::Anything},
    {u"phillips 66", u"Phillips 66", Reach::Anything},
    {u"kauf dich", u"Kauf dich glücklich", Reach::Anything},
    {u"uber trip", u"Uber", Reach::Anything},
    {u"lyft", u"Lyft", Reach::Anything},
    {u"airbnb", u"Airbnb", Reach::Anything},
    {u"grab", u"Grab"},
    {u"wal mart", u"Walmart", Reach::Names},
    {u"seven eleven", u"7-Eleven", Reach::Names},
    {u"seveneleven", u"7-Eleven", Reach::Names},
    {u"hennes mauritz", u"H&M", Reach::Names},
    {u"spotifyusai", u"Spotify"},
    {u"amznmktplace", u"Amazon", Reach::Anything},
    {u"netflix international", u"Netflix", Reach::Anything},
    {u"mc donald", u"McDonald's", Reach::Names},
    {u"super u", u"Super U", Reach::Names},
    {u"freenow", u"FREENOW", Reach::Anything},
    {u"free now", u"FREENOW", Reach::Anything},
    {u"presto fare", u"Presto", Reach::Anything},
    {u"fid bkg svc", u"Fidelity", Reach::Anything},
    {u"apple store", u"Apple Store", Reach::Anything},
    {u"apple online store", u"Apple Store", Reach::Anything},
    {u"trader joes", u"Trader Joe's", Reach::Names},
    {u"trader joe s", u"Trader Joe's", Reach::Names},
    {u"macys", u"Macy's", Reach::Names},
    {u"kohls", u"Kohl's", Reach::Names},
    {u"lowes", u"Lowe's", Reach::Names},
    {u"dennys", u"Denny's", Reach::Names},
    {u"dominos", u"Domino's", Reach::Names},
    {u"arbys", u"Arby's", Reach::Names},
    {u"chilis", u"Chili's", Reach::Names},
    {u"applebees", u"Applebee's", Reach::Names},
    {u"hardees", u"Hardee's", Reach::Names},
    {u"culvers", u"Culver's", Reach::Names},
    {u"zaxbys", u"Zaxby's", Reach::Names},
    {u"peets", u"Peet's", Reach::Names},
    {u"papa johns", u"Papa John's", Reach::Names},
    {u"jimmy johns", u"Jimmy John's", Reach::Names},
    {u"raising canes", u"Raising Cane's", Reach::Names},
    {u"dicks sporting", u"Dick's Sporting Goods", Reach::Anything},
    {u"victorias secret", u"Victoria's Secret", Reach::Names},
    {u"hm hennes", u"H&M", Reach::Anything},
    {u"h m hennes", u"H&M", Reach::Anything},
    {u"jmp sa biedronka", u"Biedronka", Reach::Anything},
    {u"jmp biedronka", u"Biedronka", Reach::Anything},
    {u"jeronimo martins", u"Biedronka", Reach::Anything},
    {u"sncfvoyageurs", u"SNCF"},
    {u"sncf voyageurs", u"SNCF", Reach::Anything},
    {u"sncf voyages", u"SNCF", Reach::Anything},
    {u"sncf connect", u"SNCF", Reach::Anything},
    {u"leroy merlin", u"Leroy Merlin", Reach::Names},
    {u"media markt", u"MediaMarkt", Reach::Names},
    {u"ica nara", u"ICA Nära", Reach::Names},
};

/// A table of words filled once: what QHash would do, without a key of its own for every question.
template <typename Value>
class WordTable
{
public:
    /// The words outlive the table.
    Value &operator[](QStringView word)
    {
        if (m_words.size() * 2 >= m_slots.size())
            grow();
        const std::uint32_t hash = hashOf(word);
        Slot &slot = m_slots[slotOf(word, hash)];
        if (slot.number == 0) {
            m_words.push_back({word, Value{}});
            slot = {tagOf(hash), std::uint16_t(m_words.size())};
        }
        return m_words[slot.number - 1].second;
    }
    const Value *find(QStringView word) const
    {
        const std::uint16_t number = m_slots[slotOf(word, hashOf(word))].number;
        return number == 0 ? nullptr : &m_words[number - 1].second;
    }

private:
    /// Part of the hash stands beside the number, so that other words are seldom compared by
    /// letters; small, so that all slots stay near the processor.
    struct Slot
    {
        std::uint16_t tag = 0;
        std::uint16_t number = 0; ///< of the word from 1; 0: free
    };

    static std::uint32_t hashOf(QStringView word)
    {
        std::uint64_t hash = 0xcbf29ce484222325ULL;
        for (const QChar c : word)
            hash = (hash ^ c.unicode()) * 0x100000001b3ULL;
        return std::uint32_t(hash ^ (hash >> 29));
    }
    static std::uint16_t tagOf(std::uint32_t hash) { return std::uint16_t(hash >> 16); }
    std::size_t slotOf(QStringView word, std::uint32_t hash) const
    {
        std::size_t at = hash & (m_slots.size() - 1);
        while (m_slots[at].number != 0 &&
               (m_slots[at].tag != tagOf(hash) || m_words[m_slots[at].number - 1].first != word))
            at = (at + 1) & (m_slots.size() - 1);
        return at;
    }
    void grow()
    {
        m_slots.assign(m_slots.size() * 2, {});
        for (std::size_t at = 0; at < m_words.size(); ++at) {
            const std::uint32_t hash = hashOf(m_words[at].first);
            m_slots[slotOf(m_words[at].first, hash)] = {tagOf(hash), std::uint16_t(at + 1)};
        }
    }

    std::vector<std::pair<QStringView, Value>> m_words;
    std::vector<Slot> m_slots = std::vector<Slot>(64);
};

QStringView firstWord(QStringView words)
{
    const qsizetype space = words.indexOf(u' ');
    return space < 0 ? words : words.first(space);
}

WordTable<Roles> rolesTable()
{
    WordTable<Roles> table;
    const auto add = [&table](QStringView list, Role role) {
        for (const QStringView word : list.tokenize(u' ', Qt::SkipEmptyParts))
            table[word] |= role;
    };
    add(weakWords, Weak);
    add(softWords, Soft);
    add(carriers, Carrier);
    add(leadWords, Lead);
    add(remainders, Remainder);
    add(numbered, Numbered);
    add(counted, Counted);
    add(markers, Marker);
    add(shortBrands, Brand);
    add(bought, Bought);
    add(cardWords, Role(Weak | Buying));
    add(documents, Document);
    add(cheques, Cheque);
    add(streets, Street);
    add(branchWords, Branch);
    add(otherKinds, OtherKind);
    add(dues, Due);
    add(otherBanks, Bank);
    add(bareCarriers, BareCarrier);
    add(currencies, Currency);
    add(processors, Processor);
    add(countries, Role(Place | Country));
    add(cities, Place);
    add(farCities, Place);
    add(codedCities, CodedPlace);
    add(townStarts, TownStart);
    add(states, State);
    add(legal, Legal);
    add(stops, StopAfter);
    add(ofPlaces, OfPlace);
    add(months, Month);
    add(monthNames, MonthName);
    add(periodNouns, PeriodNoun);
    add(kinds, Kind);
    add(quarters, Quarter);
    add(chains, Chain);
    for (const QStringView phrase : phrases)
        table[firstWord(phrase)] |= PhraseStart;
    for (const QStringView name : wholeNames)
        table[firstWord(name)] |= WholeStart;
    for (const QStringView town : towns)
        table[town.sliced(town.lastIndexOf(u' ') + 1)] |= TownEnd;
    for (const KnownName &known : knownNames)
        table[firstWord(known.key)] |= KnownStart;
    return table;
}

template <std::size_t Size>
WordTable<bool> wordSet(const char16_t *const (&list)[Size])
{
    WordTable<bool> table;
    for (const QStringView words : list)
        table[words] = true;
    return table;
}

WordTable<bool> wordSet(const char16_t *list)
{
    WordTable<bool> table;
    for (const QStringView word : QStringView(list).tokenize(u' ', Qt::SkipEmptyParts))
        table[word] = true;
    return table;
}

/// Whether what stands behind a key, " koeln ehrenfeld", still means the same merchant.
bool reaches(Reach reach, QStringView rest)
{
    if (reach == Reach::Nothing || reach == Reach::Anything)
        return reach == Reach::Anything;
    constexpr Roles branch = Branch | Place | CodedPlace | State | Legal | Soft;
    for (const QStringView word : rest.tokenize(u' ', Qt::SkipEmptyParts)) {
        const Roles role = roles(word);
        const bool isBranch = reach == Reach::Names || (role & branch) != 0;
        if ((role & OtherKind) != 0 || !isBranch)
            return false;
    }
    return true;
}

} // namespace

Roles roles(QStringView foldedWord)
{
    static const WordTable<Roles> table = rolesTable();
    const Roles *found = table.find(foldedWord);
    return found ? *found : Roles(None);
}

bool isCapitals(QStringView foldedWord)
{
    static const WordTable<bool> table = wordSet(capitals);
    return table.find(foldedWord) != nullptr;
}

bool isPhrase(QStringView foldedWords)
{
    static const WordTable<bool> table = wordSet(phrases);
    return table.find(foldedWords) != nullptr;
}

bool isWholeName(QStringView foldedWords)
{
    static const WordTable<bool> table = wordSet(wholeNames);
    return table.find(foldedWords) != nullptr;
}

bool isDigitName(QStringView foldedWord)
{
    static const WordTable<bool> table = wordSet(digitNames);
    return table.find(foldedWord) != nullptr;
}

bool isTown(QStringView foldedWords)
{
    static const WordTable<bool> table = wordSet(towns);
    return table.find(foldedWords) != nullptr;
}

QStringView knownName(QStringView foldedKey)
{
    static const WordTable<const KnownName *> table = [] {
        WordTable<const KnownName *> names;
        for (const KnownName &known : knownNames)
            names[known.key] = &known;
        return names;
    }();
    if (const KnownName *const *found = table.find(foldedKey))
        return (*found)->name;
    for (qsizetype end = foldedKey.lastIndexOf(u' '); end > 0;
         end = foldedKey.first(end).lastIndexOf(u' ')) {
        const KnownName *const *found = table.find(foldedKey.first(end));
        if (found && reaches((*found)->reach, foldedKey.sliced(end)))
            return (*found)->name;
    }
    return {};
}

} // namespace bp::words
