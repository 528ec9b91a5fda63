// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/text_decoder.h"

#include "core/import/formats/code_page_guess.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace bp {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(bp::TextDecoder)
};

struct Mark
{
    QByteArrayView bytes;
    QStringConverter::Encoding encoding;
    const char *name;
};

// UTF-32 before UTF-16: the longer mark begins with the shorter one.
const std::array<Mark, 5> &marks()
{
    static const std::array<Mark, 5> all{{
        {QByteArrayView("\xff\xfe\0\0", 4), QStringConverter::Utf32LE, "UTF-32LE"},
        {QByteArrayView("\0\0\xfe\xff", 4), QStringConverter::Utf32BE, "UTF-32BE"},
        {QByteArrayView("\xef\xbb\xbf", 3), QStringConverter::Utf8, "UTF-8"},
        {QByteArrayView("\xff\xfe", 2), QStringConverter::Utf16LE, "UTF-16LE"},
        {QByteArrayView("\xfe\xff", 2), QStringConverter::Utf16BE, "UTF-16BE"},
    }};
    return all;
}

DecodedText decoded(QByteArrayView bytes, QStringConverter::Encoding encoding, const char *name)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    DecodedText result{decoder(bytes), name, 0};
    if (result.text.startsWith(QChar::ByteOrderMark))
        result.text.remove(0, 1);
    return result;
}

/// Zero bytes at each place of a group of four in the head.
std::array<int, 4> zeroBytes(QByteArrayView head)
{
    std::array<int, 4> zeros{};
    for (qsizetype i = 0; i < head.size(); ++i)
        zeros[size_t(i % 4)] += head[i] == 0;
    return zeros;
}

/// UTF-16 and UTF-32 without a mark: the zero bytes of line ends, digits and separators stand on
/// one side only.
std::optional<Mark> wideWithoutMark(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), 16 * 1024));
    const auto zeros = zeroBytes(head);
    const int groups = int(head.size() / 4);
    const int even = zeros[0] + zeros[2];
    const int odd = zeros[1] + zeros[3];
    if (groups < 1 || even + odd == 0)
        return {};
    if (zeros[3] >= groups && zeros[2] * 10 >= groups * 9 && zeros[0] == 0)
        return Mark{{}, QStringConverter::Utf32LE, "UTF-32LE"};
    if (zeros[0] >= groups && zeros[1] * 10 >= groups * 9 && zeros[3] == 0)
        return Mark{{}, QStringConverter::Utf32BE, "UTF-32BE"};
    if (odd * 5 >= groups && even * 20 <= odd)
        return Mark{{}, QStringConverter::Utf16LE, "UTF-16LE"};
    if (even * 5 >= groups && odd * 20 <= even)
        return Mark{{}, QStringConverter::Utf16BE, "UTF-16BE"};
    return {};
}

struct Utf8Count
{
    int good = 0; ///< sequences of two and more bytes
    int bad = 0;  ///< bytes that belong to none
};

int sequenceLength(QByteArrayView bytes, qsizetype at)
{
    const auto lead = static_cast<unsigned char>(bytes[at]);
    const int length = lead >= 0xc2 && lead <= 0xdf   ? 2
                       : lead >= 0xe0 && lead <= 0xef ? 3
                       : lead >= 0xf0 && lead <= 0xf4 ? 4
                                                      : 0;
    if (length == 0 || at + length > bytes.size())
        return 0;
    for (int i = 1; i < length; ++i) {
        if ((static_cast<unsigned char>(bytes[at + i]) & 0xc0) != 0x80)
            return 0;
    }
    return length;
}

Utf8Count countUtf8(QByteArrayView bytes)
{
    Utf8Count count;
    for (qsizetype i = 0; i < bytes.size();) {
        if (static_cast<unsigned char>(bytes[i]) < 0x80) {
            ++i;
        } else if (const int length = sequenceLength(bytes, i); length > 0) {
            ++count.good;
            i += length;
        } else {
            ++count.bad;
            ++i;
        }
    }
    return count;
}

bool isOddControl(QChar c)
{
    const char16_t u = c.unicode();
    return (u < 0x20 && u != u'\t' && u != u'\n' && u != u'\r' && u != u'\f' && u != 0x1a &&
            u != 0x1b) ||
           u == 0x7f;
}

/// Counts what no reader can use; zero characters become U+FFFD so that nothing later ends at them.
bool isTextAfterAll(DecodedText &decodedText)
{
    qsizetype odd = 0;
    for (const QChar c : std::as_const(decodedText.text)) {
        const char16_t u = c.unicode();
        if (u >= 0x20 && u < 0x7f)
            continue;
        if (u >= 0xfdd0 && (u == 0xfffd || (c.isNonCharacter() && u != 0xfeff)))
            ++decodedText.unreadable;
        odd += isOddControl(c);
    }
    const qsizetype size = decodedText.text.size();
    if ((odd + decodedText.unreadable) * 20 > size && odd + decodedText.unreadable > 2)
        return false;
    if (odd > 0)
        decodedText.text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    return true;
}

DecodedText guessed(QByteArrayView bytes)
{
    for (const Mark &mark : marks()) {
        if (bytes.startsWith(mark.bytes))
            return decoded(bytes, mark.encoding, mark.name);
    }
    if (const auto wide = wideWithoutMark(bytes))
        return decoded(bytes, wide->encoding, wide->name);
    const Utf8Count utf8 = countUtf8(bytes);
    if (utf8.bad == 0 || utf8.good > 8 * utf8.bad)
        return decoded(bytes, QStringConverter::Utf8, "UTF-8");
    const QByteArray page = guessCodePage(bytes);
    if (auto text = decodedCodePage(bytes, page))
        return {std::move(*text), page, 0};
    return decoded(bytes, QStringConverter::Latin1, "ISO-8859-1");
}

tl::unexpected<Error> binary()
{
    return fail(Error::Code::Unsupported,
                Text::tr("This file is not text: it holds bytes no text has. Nothing was read. "
                         "Choose the CSV, OFX, "
                         "QIF, CAMT or MT940 file that the bank offers for download."));
}

} // namespace

Result<DecodedText> decodeText(QByteArrayView bytes)
{
    DecodedText result = guessed(bytes);
    if (!isTextAfterAll(result))
        return binary();
    return result;
}

Result<DecodedText> decodeTextAs(QByteArrayView bytes, const QByteArray &encoding)
{
    for (const Mark &mark : marks()) {
        if (bytes.startsWith(mark.bytes))
            return decodeText(bytes); // the mark knows better than a name
    }
    auto text = decodedCodePage(bytes, encoding);
    if (!text)
        return decodeText(bytes);
    DecodedText result{std::move(*text), encoding, 0};
    if (!isTextAfterAll(result))
        return binary();
    return result;
}

bool looksLikeText(QByteArrayView bytes)
{
    return decodeText(bytes).has_value();
}

} // namespace bp
