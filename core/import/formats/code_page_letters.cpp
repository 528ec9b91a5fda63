// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/code_page_letters.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace bp::codepage {
namespace {

constexpr Language all[] = {
    {u"’éñ–è£üçêö", {"windows-1252", "macintosh", nullptr, nullptr}, 0},               // English
    {u"äüößéàèç", {"windows-1252", "ibm-850", "macintosh", "iso-8859-15"}, 0},         // German
    {u"éèàêçôîùûâëï’œÿæ", {"windows-1252", "ibm-850", "macintosh", "iso-8859-15"}, 0}, // French
    {u"óíáéñúü¿¡ºªç", {"windows-1252", "ibm-850", "macintosh", "iso-8859-15"}, 0},     // Spanish
    {u"ãçáéíõóêâúàôº", {"windows-1252", "ibm-850", "macintosh", "iso-8859-15"}, 0.5},  // Portuguese
    {u"àèéùòì’ç°", {"windows-1252", "ibm-850", "macintosh", "iso-8859-15"}, 0.3},      // Italian
    {u"éëïèöüçâôêûîà", {"windows-1252", "ibm-850", "macintosh", "iso-8859-15"}, 0.5},  // Dutch
    {u"øåæéöäü", {"windows-1252", "ibm-850", "macintosh", "iso-8859-15"}, 0.5}, // Danish, Norwegian
    {u"äöåéü", {"windows-1252", "ibm-850", "macintosh", "iso-8859-15"}, 0.5},   // Swedish, Finnish
    {u"éèáóíäüöàñçåøãêúâôëïîõæùòûìß",
     {"windows-1252", "iso-8859-15", nullptr, nullptr},
     1},                                                                              // mixed
    {u"áíðéóúþæöý", {"windows-1252", nullptr, nullptr, nullptr}, 4},                  // Icelandic
    {u"õäöüšž", {"windows-1257", "windows-1252", nullptr, nullptr}, 3.5},             // Estonian
    {u"íáéěřčžýšůúóťďň", {"windows-1250", "iso-8859-2", "ibm-852", nullptr}, 1.5},    // Czech
    {u"áíéčžšýúľťôóňďäŕĺě", {"windows-1250", "iso-8859-2", "ibm-852", nullptr}, 2.5}, // Slovak
    {u"łąęóżśćńź", {"windows-1250", "iso-8859-2", "ibm-852", nullptr}, 1},            // Polish
    {u"áéóöőíüúű", {"windows-1250", "iso-8859-2", "ibm-852", nullptr}, 1},            // Hungarian
    {u"ăîâșțşţ", {"windows-1250", "iso-8859-2", "ibm-852", nullptr}, 2},              // Romanian
    {u"čšžćđ", {"windows-1250", "iso-8859-2", "ibm-852", nullptr}, 2},  // Croatian, Slovene
    {u"āīšēūžļņčģķ", {"windows-1257", nullptr, nullptr, nullptr}, 2.5}, // Latvian
    {u"ėšžųįūčąę", {"windows-1257", nullptr, nullptr, nullptr}, 2.5},   // Lithuanian
    {u"ıüşöğçİ", {"windows-1254", "ibm-857", nullptr, nullptr}, 1.5},   // Turkish
    {u"αοιτεσνηρπκςμλυάίόέήώδγθχφωβξύζψϊ", {"windows-1253", "iso-8859-7", "ibm-737", nullptr}, 2},
    {u"оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфёъ",
     {"windows-1251", "ibm-866", "koi8-r", "iso-8859-5"},
     1.5},
    {u"оанівеитрсклдумпябзгьчйхїєжцшющфґ", {"windows-1251", "koi8-u", nullptr, nullptr}, 1.5},
    {u"аеиотрнсвлкдмпузягбъчжхцшщйюфь", {"windows-1251", nullptr, nullptr, nullptr}, 3},
    {u"יוהלאתרבמשנדעקחפגטזסכםןצךץף", {"windows-1255", nullptr, nullptr, nullptr}, 3.5},
    {u"اليمنرتبدعسةوفكهقحجشطصأخضزئثذغإءؤظىآ", {"windows-1256", nullptr, nullptr, nullptr}, 4},
    {u"านรอกเงวมยลตดทสต่้ปบคหัิีแพชจ์ขะใไาโถุู็ธญซผณฟฝภศษฐึืำ", {"windows-874", nullptr, nullptr, nullptr}, 4},
};

// Signs every language may use, and how willingly.
constexpr QStringView commonSigns = u"€£§°·’‘“”„–—…«»´\u00a0";

/// "1º", "Mª": letters to Unicode, signs to those who write them.
constexpr QStringView ordinals = u"ªº";

constexpr QStringView wordsOfOneLetter = u"àÀèÈéóÓöÖåÅäÄüÜøØæ";

/// ASCII that neither stands in words nor between the cells of a table.
constexpr QStringView oddSigns = u"[\\]^`{}~@<>";

/// Where letters stand that other code pages have in the place of another language's: before and
/// behind which ASCII letters, '.' being the end of the word. Nothing said means anywhere.
struct Habit
{
    char16_t letter;
    QStringView before;
    QStringView after;
};

constexpr Habit habits[] = {
    {u'ã', {}, u"oes."},
    {u'ñ', u"aeiou.", u"aeiou"},
    {u'ì', {}, u"."},
    {u'ò', {}, u"."},
    {u'ù', {}, u"."},
    {u'œ', {}, u"uit"},
    {u'ê', u"bcdfghijlmnpqrstuv.", u"tmclpnvrsqh."},
    {u'è', u"bcdfghijlmnopqrstuvxz.", u"bcdfghlmnpqrstvz."},
    {u'æ', u"bdfghjklmnprstv.", u"bdfghjklmnprstv."},
    {u'â', {}, u"tcgmbnlrvpsd"},
    {u'ë', u"aeiouy", {}},
    {u'ï', u"aeiouy", {}},
    {u'ÿ', u"aeouy", {}},
    {u'û', {}, u"tcrlmnhbg."},
    {u'î', {}, u"tnlmcrps"},
    {u'ě', u"bdfmnptv", {}},
    {u'ń', u"aeiouy", u"bcdfghjklmnprstwz."},
    {u'ę', u"bcdfghijklmnprstwz", {}},
    {u'á', u"bcdefghijklmnopqrstuvwxyz.", {}},
    {u'õ', {}, u"deghiklnptuv"},
    {u'ğ', u"aeiou", {}},
    {u'ź', u"adeiory.", u"bcdklmnrw."},
    {u'ś', {}, u"bcdfghjklmnprtwz."},
    {u'ů', u"bcdfghjklmnprstvz", {}},
};

bool isAtHome(QStringView neighbours, QChar neighbour)
{
    if (neighbours.isEmpty() || (neighbour.isLetter() && neighbour.unicode() >= 0x80))
        return true;
    return neighbours.contains(neighbour.isLetter() ? neighbour.toLower() : QChar(u'.'));
}

bool isOutOfPlace(QChar before, QChar c, QChar after)
{
    const auto habit = std::ranges::find(habits, c.toLower().unicode(), &Habit::letter);
    return habit != std::end(habits) && (before.isLetter() || after.isLetter()) &&
           !(isAtHome(habit->before, before) && isAtHome(habit->after, after));
}

/// Logarithms of probabilities, per character.
namespace cost {
constexpr double sign = -5.5;
constexpr double otherLetter = -9;
constexpr double otherSymbol = -11;
constexpr double impossible = -25;
constexpr double amongLatinLetters = -0.5; ///< most letters of such a language are ASCII
constexpr double accentsSideBySide = -1.5;
constexpr double capitalInsideWord = -5;
constexpr double secondCapital = -3;
constexpr double smallAmongCapitals = -3;
constexpr double signInsideWord = -4;
constexpr double mixedScripts = -7;
constexpr double letterAlone = -3;
constexpr double outOfPlace = -4;
constexpr double currencyBesideDigit = -1;
constexpr double currencyBesideLetter = -3;
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
    if ((!c.isLetter() && !c.isMark()) || ordinals.contains(c))
        return Beside::Gap;
    if (c.script() != QChar::Script_Latin) {
        const Beside cased = c.isUpper() ? Beside::Upper : Beside::Plain;
        return c.isLower() ? Beside::Lower : cased;
    }
    if (c.unicode() < 0x80)
        return c.isUpper() ? Beside::LatinUpper : Beside::LatinLower;
    return c.isUpper() ? Beside::AccentedUpper : Beside::AccentedLower;
}

bool isAccented(Beside beside)
{
    return beside == Beside::AccentedLower || beside == Beside::AccentedUpper;
}

bool isLatin(Beside beside)
{
    return beside == Beside::LatinLower || beside == Beside::LatinUpper || isAccented(beside);
}

bool isLower(Beside beside)
{
    return beside == Beside::LatinLower || beside == Beside::AccentedLower ||
           beside == Beside::Lower;
}

bool isUpper(Beside beside)
{
    return beside == Beside::LatinUpper || beside == Beside::AccentedUpper ||
           beside == Beside::Upper;
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
    return (isAccented(left) && isAccented(right) ? cost::accentsSideBySide : 0) +
           (isLower(left) && isUpper(right) ? cost::capitalInsideWord : 0);
}

bool isBesideDigit(const Seen &seen)
{
    return seen.before == Beside::Digit || seen.after == Beside::Digit;
}

/// "ZÅrich", "STRAáE".
double costOfCase(const Seen &seen)
{
    if (isUpper(seen.before) && seen.c.isUpper() && isLower(seen.after))
        return cost::secondCapital;
    return isUpper(seen.before) && seen.c.isLower() && isUpper(seen.after) && seen.c != QChar(u'ß')
               ? cost::smallAmongCapitals
               : 0;
}

/// "£ukasz".
bool isBesideLetter(const Seen &seen)
{
    return seen.before >= Beside::LatinLower || seen.after >= Beside::LatinLower;
}

/// "Á" and "(Ł)" are rather signs of another code page.
bool isStrangeAlone(const Seen &seen)
{
    return seen.before == Beside::Gap && seen.after == Beside::Gap &&
           !wordsOfOneLetter.contains(seen.c);
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
    return costOfPair(seen.before, self) + costOfPair(self, seen.after) + costOfCase(seen) +
           (seen.isOutOfPlace ? cost::outOfPlace : 0) +
           (isStrangeAlone(seen) ? cost::letterAlone : 0) +
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
    const bool currency = seen.c.category() == QChar::Symbol_Currency;
    if (currency && isBesideDigit(seen))
        return cost::currencyBesideDigit;
    const double touching = currency && isBesideLetter(seen) ? cost::currencyBesideLetter : 0;
    return costOfLetter(seen.c, letters, alphabet) + costOfNeighbours(seen) + touching;
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
        const QChar left = i > 0 ? text[i - 1] : QChar(u' ');
        const QChar right = i + 1 < text.size() ? text[i + 1] : QChar(u' ');
        const Seen one{c, besideOf(left), besideOf(right), isOutOfPlace(left, c, right), 1};
        const std::uint32_t key = (std::uint32_t(c.unicode()) << 9) |
                                  (std::uint32_t(one.before) << 5) |
                                  (std::uint32_t(one.after) << 1) | (one.isOutOfPlace ? 1U : 0U);
        const auto known = places.constFind(key);
        if (known == places.constEnd()) {
            places.insert(key, seen.size());
            seen.push_back(one);
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
