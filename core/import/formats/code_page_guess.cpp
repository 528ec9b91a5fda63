// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/code_page_guess.h"

#include "core/import/formats/code_page_east_asian.h"
#include "core/import/formats/code_page_letters.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

namespace bp {
namespace {

using namespace codepage;

/// A letter or two must not come as a character of a kind the rest of the file has none of.
constexpr double eastAsianPage = 6;

/// How rare the files of a page are beside those its language has on Windows, once per file.
double rarityOf(QByteArrayView page)
{
    if (page.startsWith("windows-"))
        return page == "windows-1252" ? 0 : 0.5;
    if (page.startsWith("iso-"))
        return page == "iso-8859-15" ? 1.5 : 2;
    if (page == "ibm-857")
        return 2.5;
    if (page == "ibm-737")
        return 4;
    return page == "macintosh" ? 5 : 3.5;
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

/// ICU stands in U+001A for a bad single byte; a true one is only found as an end of file.
void replaceSubstitutes(QString &text)
{
    const qsizetype body = text.endsWith(QChar(0x1a)) ? text.size() - 1 : text.size();
    std::replace(
        text.begin(), text.begin() + body, QChar(0x1a), QChar(QChar::ReplacementCharacter));
}

/// A sample as one code page reads it.
struct Reading
{
    QString text;
    std::vector<std::int32_t> offsets; ///< where in the sample each character begins
};

Reading readingOf(QByteArrayView sample, const char *page)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(page, &status);
    if (U_FAILURE(status))
        return {QString(sample.size(), QChar::ReplacementCharacter), {}};
    Reading reading{QString(sample.size() * 2 + 16, Qt::Uninitialized), {}};
    reading.offsets.resize(size_t(reading.text.size()));
    auto *const begin = reinterpret_cast<UChar *>(reading.text.data());
    UChar *target = begin;
    const char *source = sample.data();
    ucnv_toUnicode(converter,
                   &target,
                   begin + reading.text.size(),
                   &source,
                   source + sample.size(),
                   reading.offsets.data(),
                   true,
                   &status);
    ucnv_close(converter);
    reading.text.truncate(target - begin);
    replaceSubstitutes(reading.text);
    return reading;
}

struct Candidate
{
    const char *codePage = "windows-1252";
    double cost = -1e300;
};

void consider(Candidate &best, const char *codePage, double cost)
{
    if (cost > best.cost + 1e-9)
        best = {codePage, cost};
}

/// One byte per character: what all languages count alike is counted once per page.
struct LetterPage
{
    QByteArrayView name;
    std::vector<Seen> seen;
    double ascii = 0;
};

void considerLanguages(Candidate &best, QByteArrayView sample)
{
    std::vector<LetterPage> pages;
    const auto pageOf = [&](const char *name) -> const LetterPage & {
        const auto known = std::ranges::find(pages, QByteArrayView(name), &LetterPage::name);
        if (known != pages.end())
            return *known;
        const Reading reading = readingOf(sample, name);
        pages.push_back({name, seenIn(reading.text), asciiCost(reading.text)});
        return pages.back();
    };
    for (const Language &language : languages()) {
        for (const char *name : language.codePages) {
            if (!name)
                continue;
            const LetterPage &page = pageOf(name);
            consider(best,
                     name,
                     lettersCost(page.seen, language.letters) + page.ascii - language.rarity -
                         rarityOf(name));
        }
    }
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
    replaceSubstitutes(text);
    return text;
}

QByteArray guessCodePage(QByteArrayView bytes)
{
    const QByteArray sample = decisiveSample(bytes);
    Candidate best;
    if (sample.isEmpty())
        return best.codePage;
    considerLanguages(best, sample);
    for (const EastAsianPage &page : eastAsianPages()) {
        const Reading reading = readingOf(sample, page.name);
        consider(best,
                 page.name,
                 eastAsianCost(page, sample, reading.text, reading.offsets) +
                     asciiCost(reading.text) - eastAsianPage);
    }
    return best.codePage;
}

} // namespace bp
