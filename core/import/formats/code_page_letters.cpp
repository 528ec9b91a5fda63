// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/code_page_letters.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace bp::codepage {
namespace {

constexpr Language all[] = {
    {u"£’éñ–èüçêö", {"windows-1252", "macintosh", nullptr, nullptr}},               // English
    {u"äüößéàèç", {"windows-1252", "ibm-850", "macintosh", "iso-8859-15"}},         // German
    {u"éèàêçôîùûâëï’œÿæ", {"windows-1252", "ibm-850", "macintosh", "iso-8859-15"}}, // French
    {u"óíáéñúü¿¡ºªç", {"windows-1252", "ibm-850", "macintosh", "iso-8859-15"}},     // Spanish
    {u"ãçáéíõóêâúàôº", {"windows-1252", "ibm-850", "macintosh", "iso-8859-15"}},    // Portuguese
    {u"àèéùòì’ç°", {"windows-1252", "ibm-850", "macintosh", "iso-8859-15"}},        // Italian
    {u"éëïèöüçâôêûîà", {"windows-1252", "ibm-850", "macintosh", "iso-8859-15"}},    // Dutch
    {u"øåæéöäü", {"windows-1252", "ibm-850", "macintosh", "iso-8859-15"}}, // Danish, Norwegian
    {u"äöåéü", {"windows-1252", "ibm-850", "macintosh", "iso-8859-15"}},   // Swedish, Finnish
    {u"éèáóíäüöàñçåøãêúâôëïîõæùòûìß", {"windows-1252", "iso-8859-15", nullptr, nullptr}}, // mixed
    {u"áíðéóúþæöý", {"windows-1252", nullptr, nullptr, nullptr}},                // Icelandic
    {u"õäöüšž", {"windows-1257", "windows-1252", nullptr, nullptr}},             // Estonian
    {u"íáéěřčžýšůúóťďň", {"windows-1250", "iso-8859-2", "ibm-852", nullptr}},    // Czech
    {u"áíéčžšýúľťôóňďäŕĺě", {"windows-1250", "iso-8859-2", "ibm-852", nullptr}}, // Slovak
    {u"łąęóżśćńź", {"windows-1250", "iso-8859-2", "ibm-852", nullptr}},          // Polish
    {u"áéóöőíüúű", {"windows-1250", "iso-8859-2", "ibm-852", nullptr}},          // Hungarian
    {u"ăîâșțşţ", {"windows-1250", "iso-8859-2", "ibm-852", nullptr}},            // Romanian
    {u"čšžćđ", {"windows-1250", "iso-8859-2", "ibm-852", nullptr}}, // Croatian, Slovene
    {u"āīšēūžļņčģķ", {"windows-1257", nullptr, nullptr, nullptr}},  // Latvian
    {u"ėšžųįūčąę", {"windows-1257", nullptr, nullptr, nullptr}},    // Lithuanian
    {u"ıüşöğçİ", {"windows-1254", "ibm-857", nullptr, nullptr}},    // Turkish
    {u"αοιτεσνηρπκςμλυάίόέήώδγθχφωβξύζψϊ", {"windows-1253", "iso-8859-7", "ibm-737", nullptr}},
    {u"оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфёъ", {"windows-1251", "ibm-866", "koi8-r", "iso-8859-5"}},
    {u"оанівеитрсклдумпябзгьчйхїєжцшющфґ", {"windows-1251", "koi8-u", nullptr, nullptr}},
    {u"аеиотрнсвлкдмпузягбъчжхцшщйюфь", {"windows-1251", nullptr, nullptr, nullptr}},
    {u"יוהלאתרבמשנדעקחפגטזסכםןצךץף", {"windows-1255", nullptr, nullptr, nullptr}},
    {u"اليمنرتبدعسةوفكهقحجشطصأخضزئثذغإءؤظىآ", {"windows-1256", nullptr, nullptr, nullptr}},
    {u"านรอกเงวมยลตดทสต่้ปบคหัิีแพชจ์ขะใไาโถุู็ธญซผณฟฝภศษฐึืำ", {"windows-874", nullptr, nullptr, nullptr}},
};

// Signs every language may use, and how willingly.
constexpr QStringView commonSigns = u"€£§°·’‘“”„–—…«»´\u00a0";

/// ASCII that neither stands in words nor between the cells of a table.
constexpr QStringView oddSigns = u"[\\]^`{}~@<>";

/// Logarithms of probabilities, per character.
namespace cost {
constexpr double sign = -5.5;
constexpr double otherLetter = -9;
constexpr double otherSymbol = -11;
constexpr double impossible = -25;
constexpr double amongLatinLetters = -2; ///< most letters of such a language are ASCII
constexpr double capitalInsideWord = -5;
constexpr double signInsideWord = -4;
constexpr double mixedScripts = -7;
constexpr double capitalAlone = -3;
constexpr double currencyBesideDigit = -1;
constexpr double letterBesideDigit = -6;
constexpr double letterBesideOddSign = -4;
constexpr double asciiLetter = -3;
constexpr double asciiOther = -2.5;
constexpr double asciiOdd = -6;
} // namespace cost

Beside besideOf(QChar c)
{
    if (c.isDigit())
        return Beside::Digit;
    if (oddSigns.contains(c))
        return Beside::OddSign;
    if (!c.isLetter() && !c.isMark())
        return Beside::Gap;
    const bool latin = c.script() == QChar::Script_Latin;
    if (c.isLower())
        return latin ? Beside::LatinLower : Beside::Lower;
    if (c.isUpper())
        return latin ? Beside::LatinUpper : Beside::Upper;
    return latin ? Beside::LatinLower : Beside::Plain;
}

bool isLatin(Beside beside)
{
    return beside == Beside::LatinLower || beside == Beside::LatinUpper;
}

bool isOtherScript(Beside beside)
{
    return beside >= Beside::Lower;
}

/// Two letters side by side: "éC" and "aд" are in no word.
double costOfPair(Beside left, Beside right)
{
    if ((isLatin(left) && isOtherScript(right)) || (isOtherScript(left) && isLatin(right)))
        return cost::mixedScripts;
    const bool lower = left == Beside::LatinLower || left == Beside::Lower;
    const bool upper = right == Beside::LatinUpper || right == Beside::Upper;
    return lower && upper ? cost::capitalInsideWord : 0;
}

bool isBesideDigit(const Seen &seen)
{
    return seen.before == Beside::Digit || seen.after == Beside::Digit;
}

/// "(Ł)" is rather a sign of another code page.
bool isAloneCapital(const Seen &seen)
{
    return seen.c.isUpper() && seen.before == Beside::Gap && seen.after == Beside::Gap;
}

/// "Ë·X"; the apostrophe and what follows a number are at home there.
bool isSignInsideWord(const Seen &seen)
{
    return seen.before >= Beside::LatinLower && seen.after >= Beside::LatinLower &&
           seen.c != QChar(u'’');
}

double costOfNeighbours(const Seen &seen)
{
    const Beside self = besideOf(seen.c);
    if (!isLatin(self) && !isOtherScript(self))
        return isSignInsideWord(seen) ? cost::signInsideWord : 0;
    const bool odd = seen.before == Beside::OddSign || seen.after == Beside::OddSign;
    return costOfPair(seen.before, self) + costOfPair(self, seen.after) +
           (isAloneCapital(seen) ? cost::capitalAlone : 0) +
           (isBesideDigit(seen) ? cost::letterBesideDigit : 0) +
           (odd ? cost::letterBesideOddSign : 0);
}

double costOfLetter(QChar c, QStringView letters, double alphabet)
{
    if (c == QChar::ReplacementCharacter || c.category() == QChar::Other_Control)
        return cost::impossible;
    if (const auto rank = letters.indexOf(c.toLower()); rank >= 0)
        return -std::log(double(rank + 3)) - alphabet;
    if (commonSigns.contains(c))
        return cost::sign;
    return c.isLetter() ? cost::otherLetter : cost::otherSymbol;
}

/// "£20": letters do not touch digits, signs of currencies do.
double costOf(const Seen &seen, QStringView letters, double alphabet)
{
    if (seen.c.category() == QChar::Symbol_Currency && isBesideDigit(seen))
        return cost::currencyBesideDigit;
    return costOfLetter(seen.c, letters, alphabet) + costOfNeighbours(seen);
}

/// Zipf's law over an alphabet: the logarithm of its sum.
double alphabetCost(QStringView letters)
{
    double sum = 0;
    for (qsizetype i = 1; i <= letters.size(); ++i)
        sum += 1.0 / double(i + 2);
    const bool latin = std::ranges::any_of(letters, [](QChar c) { return isLatin(besideOf(c)); });
    return std::log(sum) - (latin ? cost::amongLatinLetters : 0);
}

} // namespace

std::span<const Language> languages()
{
    return all;
}

std::vector<Seen> seenIn(QStringView text)
{
    QHash<std::uint32_t, size_t> places;
    std::vector<Seen> seen;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() < 0x80)
            continue;
        const Beside before = i > 0 ? besideOf(text[i - 1]) : Beside::Gap;
        const Beside after = i + 1 < text.size() ? besideOf(text[i + 1]) : Beside::Gap;
        const std::uint32_t key =
            (std::uint32_t(c.unicode()) << 6) | (std::uint32_t(before) << 3) | std::uint32_t(after);
        const auto known = places.constFind(key);
        if (known == places.constEnd()) {
            places.insert(key, seen.size());
            seen.push_back({c, before, after, 1});
        } else {
            ++seen[*known].count;
        }
    }
    return seen;
}

double lettersCost(const std::vector<Seen> &text, QStringView letters)
{
    const double alphabet = alphabetCost(letters);
    double sum = 0;
    for (const Seen &seen : text)
        sum += seen.count * costOf(seen, letters, alphabet);
    return sum;
}

double asciiCost(QStringView text)
{
    double sum = 0;
    for (const QChar c : text) {
        if (c.unicode() >= 0x80)
            continue;
        if (c.isLetter())
            sum += cost::asciiLetter;
        else
            sum += oddSigns.contains(c) ? cost::asciiOdd : cost::asciiOther;
    }
    return sum;
}

} // namespace bp::codepage
