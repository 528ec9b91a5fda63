// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/file_kinds.h"

#include <QByteArray>
#include <QCoreApplication>

#include <zlib.h>

#include <algorithm>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

struct Kinds
{
    Q_DECLARE_TR_FUNCTIONS(bp::ImportFormats)
};

struct Magic
{
    QByteArrayView bytes;
    qsizetype at = 0;
};

bool has(QByteArrayView head, Magic magic)
{
    return head.size() >= magic.at + magic.bytes.size() &&
           head.sliced(magic.at, magic.bytes.size()) == magic.bytes;
}

bool hasAny(QByteArrayView head, std::initializer_list<Magic> all)
{
    return std::ranges::any_of(all, [head](Magic magic) { return has(head, magic); });
}

bool isPicture(QByteArrayView head)
{
    return hasAny(head,
                  {{"\x89PNG"},
                   {"\xFF\xD8\xFF"},
                   {"GIF87a"},
                   {"GIF89a"},
                   {QByteArrayView("II*\0", 4)},
                   {QByteArrayView("MM\0*", 4)},
                   {"WEBP", 8},
                   {"ftypheic", 4},
                   {"ftypheif", 4},
                   {"ftypmif1", 4},
                   {"ftypavif", 4}}) ||
           (has(head, {"BM"}) && has(head, {QByteArrayView("\0\0\0\0", 4), 6}));
}

bool isArchive(QByteArrayView head)
{
    return hasAny(head,
                  {{"PK\x03\x04"},
                   {"PK\x05\x06"},
                   {"7z\xBC\xAF\x27\x1C"},
                   {"Rar!"},
                   {"BZh"},
                   {"\xFD"
                    "7zXZ"},
                   {"\x28\xB5\x2F\xFD"},
                   {"ustar", 257}});
}

bool isSpreadsheet(QByteArrayView head)
{
    const bool oldOffice = has(head, {"\xD0\xCF\x11\xE0"});
    const bool zipped = has(head, {"PK\x03\x04"});
    return oldOffice ||
           (zipped && (head.contains("xl/") || head.contains("opendocument.spreadsheet")));
}

bool isWebPage(QByteArrayView head)
{
    const QByteArray start =
        head.first(std::min<qsizetype>(head.size(), 1024)).toByteArray().trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html") ||
           start.startsWith("<table") || start.startsWith("<head") || start.startsWith("<meta");
}

/// A spreadsheet as XML.
bool isSpreadsheetXml(QByteArrayView head)
{
    return has(head, {"<?xml"}) &&
           (head.contains("Excel.Sheet") || head.contains(":office:spreadsheet"));
}

bool isJson(QByteArrayView head)
{
    QByteArrayView rest = head.first(std::min<qsizetype>(head.size(), 256)).trimmed();
    if (rest.startsWith('['))
        rest = rest.sliced(1).trimmed();
    return rest.startsWith('{') && rest.sliced(1).trimmed().startsWith('"');
}

/// Text has no control characters but blanks; UTF-16 and 32 have zeros in a regular place.
bool isBinary(QByteArrayView head)
{
    if (hasAny(head, {{"\xFF\xFE"}, {"\xFE\xFF"}, {QByteArrayView("\0\0\xFE\xFF", 4)}}))
        return false;
    qsizetype zeros[4] = {0, 0, 0, 0};
    qsizetype strange = 0;
    for (qsizetype i = 0; i < head.size(); ++i) {
        const auto byte = uchar(head[i]);
        if (byte == 0)
            ++zeros[i % 4];
        else if (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' &&
                 byte != 0x1A)
            ++strange;
    }
    const qsizetype allZeros = zeros[0] + zeros[1] + zeros[2] + zeros[3];
    const qsizetype most = std::max(
        {zeros[0] + zeros[2], zeros[1] + zeros[3], allZeros - zeros[0], allZeros - zeros[3]});
    const bool wideText = allZeros > head.size() / 3 && most == allZeros;
    return strange * 20 > head.size() || (allZeros * 100 > head.size() && !wideText);
}

} // namespace

std::optional<QString> refusalOf(QByteArrayView head, const QString &fileName)
{
    if (head.first(std::min<qsizetype>(head.size(), 1024)).contains("%PDF-"))
        return Kinds::
            tr("PDF is not read. Download the same statement of “%1” from your bank as CSV, OFX, "
               "CAMT or MT940.")
                .arg(fileName);
    if (isPicture(head))
        return Kinds::
            tr("“%1” is a picture, not a statement. Receipts are read on the Receipts page; for a "
               "statement choose CSV, OFX, CAMT or MT940 at your bank.")
                .arg(fileName);
    if (isSpreadsheet(head) || isSpreadsheetXml(head))
        return Kinds::tr("“%1” is a spreadsheet. Save it as CSV there and choose that file.")
            .arg(fileName);
    if (isArchive(head))
        return Kinds::tr("“%1” is an archive. Unpack it and choose the files inside.")
            .arg(fileName);
    if (isWebPage(head))
        return Kinds::tr("“%1” is a web page, not a statement. Sign in at your bank and download "
                         "it as CSV, OFX, "
                         "CAMT or MT940.")
            .arg(fileName);
    if (isJson(head))
        return Kinds::tr("“%1” is JSON, which is not read. Choose CSV, OFX, QIF, CAMT or MT940 at "
                         "your bank.")
            .arg(fileName);
    if (hasAny(head, {{"{\\rtf"}}))
        return Kinds::tr("“%1” is a text document. Choose CSV, OFX, CAMT or MT940 at your bank.")
            .arg(fileName);
    if (has(head, {"SQLite format 3"}))
        return Kinds::tr("“%1” is a database of an app that is not known here. Export QIF or CSV "
                         "there, and choose that file.")
            .arg(fileName);
    const bool isMmex = fileName.endsWith(".emb"_L1, Qt::CaseInsensitive) ||
                        fileName.endsWith(".mmb"_L1, Qt::CaseInsensitive);
    if (isMmex && isBinary(head))
        return Kinds::tr("“%1” is an encrypted Money Manager EX database. Open it there, save it "
                         "as an unencrypted .mmb file and choose that.")
            .arg(fileName);
    const bool isPgp = has(head, {"-----BEGIN PGP"}) || isBinary(head);
    if (fileName.endsWith(".kmy"_L1, Qt::CaseInsensitive) && isPgp)
        return Kinds::tr("“%1” is an encrypted KMyMoney file. Save it there without encryption "
                         "and choose that file.")
            .arg(fileName);
    if (has(head, {"MSISAM", 4}))
        return Kinds::tr("“%1” is a Microsoft Money file, which only Money can open. Export it "
                         "there as QIF and "
                         "choose that file.")
            .arg(fileName);
    if (isBinary(head))
        return Kinds::tr("“%1” is a binary file of no kind that is read here. Choose CSV, OFX, "
                         "QIF, CAMT or MT940 "
                         "at your bank.")
            .arg(fileName);
    return {};
}

bool isGzip(QByteArrayView head)
{
    return has(head, {"\x1F\x8B\x08"});
}

std::optional<QByteArray> inflated(QByteArrayView gzip, qsizetype limit)
{
    z_stream stream{};
    if (inflateInit2(&stream, 15 + 16) != Z_OK) // 16: a gzip header is expected
        return {};
    QByteArray input = gzip.toByteArray();
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = uInt(input.size());
    QByteArray out;
    QByteArray block(1 << 18, Qt::Uninitialized);
    int state = Z_OK;
    while (state == Z_OK && out.size() <= limit) {
        stream.next_out = reinterpret_cast<Bytef *>(block.data());
        stream.avail_out = uInt(block.size());
        state = inflate(&stream, Z_NO_FLUSH);
        out.append(block.constData(), block.size() - qsizetype(stream.avail_out));
    }
    inflateEnd(&stream);
    if (state != Z_STREAM_END || out.size() > limit)
        return {};
    return out;
}

} // namespace bp
