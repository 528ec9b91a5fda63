// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/code_page_guess.h"

#include <QHash>

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace bp {
namespace {

// One language: the letters beyond ASCII it uses, the most frequent first, and its code pages, best
// first.
struct Language
{
    QStringView letters;
    std::array<const char *, 4> codePages;
};

constexpr Language languages[] = {
    {u"äüößéàèç", {"windows-1252", "ibm-850", "macintosh", nullptr}},         // German
    {u"éèàêçôîùûâëïœÿæ", {"windows-1252", "ibm-850", "macintosh", nullptr}},  // French
    {u"óíáéñúü¿¡ºªç", {"windows-1252", "ibm-850", "macintosh", nullptr}},     // Spanish
    {u"ãçáéíõóêâúàôº", {"windows-1252", "ibm-850", "macintosh", nullptr}},    // Portuguese
    {u"àèéùòìç°", {"windows-1252", "ibm-850", "macintosh", nullptr}},         // Italian
    {u"éëïèöüç", {"windows-1252", "ibm-850", nullptr, nullptr}},              // Dutch
    {u"øåæéöäü", {"windows-1252", "ibm-850", "macintosh", nullptr}},          // Danish, Norwegian
    {u"äöåéü", {"windows-1252", "ibm-850", "macintosh", nullptr}},            // Swedish, Finnish
    {u"áíðéóúþæöý", {"windows-1252", nullptr, nullptr, nullptr}},             // Icelandic
    {u"õäöüšž", {"windows-1257", "windows-1252", nullptr, nullptr}},          // Estonian
    {u"íáéěřčžýšůúóťďň", {"windows-1250", "iso-8859-2", "ibm-852", nullptr}}, // Czech
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
    {u"аеиотрнсвлкдпмузягбъчжхцшщйюфь", {"windows-1251", nullptr, nullptr, nullptr}},
    {u"יוהלאתרבמשנדעקחפגטזסכםןצךץף", {"windows-1255", nullptr, nullptr, nullptr}},
    {u"اليمنرتبدعسةوفكهقحجشطصأخضزئثذغإءؤظىآ", {"windows-1256", nullptr, nullptr, nullptr}},
    {u"านรอกเงวมยลตดทสต่้ปบคหัิีแพชจ์ขะใไาโถุู็ธญซผณฟฝภศษฐึืำ", {"windows-874", nullptr, nullptr, nullptr}},
};

constexpr const char *eastAsian[] = {"gb18030", "shift_jis", "euc-kr", "big5", "euc-jp"};

// Signs every language may use, and how willingly.
constexpr QStringView commonSigns = u"€£§°·’‘“”„–—…«»´\u00a0";

/// Logarithms of probabilities, per character.
namespace cost {
constexpr double sign = -5.5;
constexpr double otherLetter = -9;
constexpr double otherSymbol = -11;
constexpr double impossible = -25;
constexpr double capitalInsideWord = -5;
constexpr double currencyBesideDigit = -1;
constexpr double letterBesideDigit = -6;
} // namespace cost

/// Zipf's law over an alphabet: the logarithm of its sum.
double alphabetCost(qsizetype count)
{
    double sum = 0;
    for (qsizetype i = 1; i <= count; ++i)
        sum += 1.0 / double(i + 2);
    return std::log(sum);
}

/// One character beyond ASCII as it stands in a text, and how often.
struct Seen
{
    QChar c;
    bool isBehindLower = false;
    bool isBesideDigit = false;
    int count = 1;
};

/// "£20": letters do not touch digits, signs of currencies do.
double costBesideDigit(QChar c)
{
    if (c.category() == QChar::Symbol_Currency)
        return cost::currencyBesideDigit - cost::sign;
    return c.isLetter() ? cost::letterBesideDigit : 0;
}

double singleByteCost(const Seen &seen, QStringView letters, double alphabet)
{
    if (seen.c == QChar::ReplacementCharacter || seen.c.category() == QChar::Other_Control)
        return cost::impossible;
    double result = cost::otherSymbol;
    if (const auto rank = letters.indexOf(seen.c.toLower()); rank >= 0)
        result = -std::log(double(rank + 3)) - alphabet;
    else if (commonSigns.contains(seen.c))
        result = cost::sign;
    else if (seen.c.isLetter())
        result = cost::otherLetter;
    if (seen.c.isUpper() && seen.isBehindLower)
        result += cost::capitalInsideWord;
    return result + (seen.isBesideDigit ? costBesideDigit(seen.c) : 0);
}

double eastAsianCost(QChar c, const char *codePage)
{
    const char16_t u = c.unicode();
    if (c == QChar::ReplacementCharacter || c.category() == QChar::Other_Control)
        return 2 * cost::impossible;
    if (u >= 0x3040 && u <= 0x30ff)
        return -5;
    if (u >= 0xac00 && u <= 0xd7a3)
        return -6.5;
    if (u >= 0x4e00 && u <= 0x9fff)
        return -8;
    if ((u >= 0x3000 && u <= 0x303f) || (u >= 0xff00 && u <= 0xff5e) || u == 0xffe5)
        return -7;
    if (u >= 0xff61 && u <= 0xff9f)
        return qstrcmp(codePage, "shift_jis") == 0 ? -5.5 : 2 * cost::otherSymbol;
    return 2 * cost::otherSymbol;
}

/// The parts that can decide: up to 32 KiB around bytes beyond ASCII.
QByteArray decisiveSample(QByteArrayView bytes)
{
    constexpr qsizetype wanted = 32 * 1024;
    QByteArray sample;
    qsizetype lineStart = 0;
    bool decisive = false;
    for (qsizetype i = 0; i < bytes.size() && sample.size() < wanted; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        decisive = decisive || byte >= 0x80;
        const bool lineEnds =
            byte == '\n' || byte == '\r' || i + 1 == bytes.size() || i - lineStart > 4096;
        if (!lineEnds)
            continue;
        if (decisive)
            sample.append(bytes.data() + lineStart, i + 1 - lineStart);
        lineStart = i + 1;
        decisive = false;
    }
    return sample;
}

/// What a text has beyond ASCII; it repeats itself.
std::vector<Seen> seenIn(QStringView text)
{
    QHash<std::uint32_t, size_t> places;
    std::vector<Seen> all;
    QChar before;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() >= 0x80) {
            const bool digit = before.isDigit() || (i + 1 < text.size() && text[i + 1].isDigit());
            const bool lower = before.isLower();
            const std::uint32_t key =
                (std::uint32_t(c.unicode()) << 2) | (lower ? 2U : 0U) | (digit ? 1U : 0U);
            const auto known = places.constFind(key);
            if (known == places.constEnd()) {
                places.insert(key, all.size());
                all.push_back({c, lower, digit, 1});
            } else {
                ++all[*known].count;
            }
        }
        before = c;
    }
    return all;
}

double textCost(const std::vector<Seen> &text, QStringView letters)
{
    const double alphabet = alphabetCost(letters.size());
    double sum = 0;
    for (const Seen &seen : text)
        sum += seen.count * singleByteCost(seen, letters, alphabet);
    return sum;
}

struct Candidate
{
    QByteArray codePage;
    double cost = -1e300;
};

void consider(Candidate &best, const char *codePage, double cost)
{
    if (cost > best.cost + 1e-9)
        best = {codePage, cost};
}

} // namespace

std::optional<QString> decodedCodePage(QByteArrayView bytes, const QByteArray &codePage)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(codePage.constData(), &status);
    if (U_FAILURE(status) || codePage.isEmpty())
        return {};
    constexpr qsizetype most = std::numeric_limits<int32_t>::max() / 2;
    const auto size = int32_t(std::min(bytes.size(), most));
    QString text(size + 16, Qt::Uninitialized);
    auto *target = reinterpret_cast<UChar *>(text.data());
    const int32_t length =
        ucnv_toUChars(converter, target, int32_t(text.size()), bytes.data(), size, &status);
    ucnv_close(converter);
    if (U_FAILURE(status) && status != U_STRING_NOT_TERMINATED_WARNING)
        return {};
    text.truncate(length);
    // ICU stands in U+001A for a bad single byte; a true one is only found as an end of file.
    const qsizetype body = text.endsWith(QChar(0x1a)) ? text.size() - 1 : text.size();
    std::replace(
        text.begin(), text.begin() + body, QChar(0x1a), QChar(QChar::ReplacementCharacter));
    return text;
}

QByteArray guessCodePage(QByteArrayView bytes)
{
    const QByteArray sample = decisiveSample(bytes);
    Candidate best{"windows-1252", -1e300};
    if (sample.isEmpty())
        return best.codePage;
    std::vector<std::pair<QByteArrayView, std::vector<Seen>>> decoded; // each page once
    const auto seenUnder = [&](const char *page) -> const std::vector<Seen> & {
        const QByteArrayView name(page);
        const auto known =
            std::ranges::find(decoded, name, [](const auto &one) { return one.first; });
        if (known != decoded.end())
            return known->second;
        const QString text =
            decodedCodePage(sample, page).value_or(QString(QChar::ReplacementCharacter));
        decoded.emplace_back(name, seenIn(text));
        return decoded.back().second;
    };
    for (const Language &language : languages) {
        double rarer = 0; // of two pages that say the same the commoner one is meant
        for (const char *page : language.codePages) {
            if (page)
                consider(best, page, textCost(seenUnder(page), language.letters) - rarer);
            rarer += 1.5;
        }
    }
    for (const char *page : eastAsian) {
        double sum = 0;
        for (const Seen &seen : seenUnder(page))
            sum += seen.count * eastAsianCost(seen.c, page);
        consider(best, page, sum - 1);
    }
    return best.codePage;
}

} // namespace bp
