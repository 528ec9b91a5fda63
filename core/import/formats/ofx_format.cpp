// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/ofx_format.h"

#include "core/import/formats/ofx_reader.h"
#include "core/import/formats/utf8_text.h"

#include <algorithm>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

/// The head as upper-case Latin letters, also of UTF-16.
QByteArray upperHead(QByteArrayView bytes)
{
    QByteArray head = bytes.first(std::min<qsizetype>(bytes.size(), 8192)).toByteArray();
    head.removeIf([](char c) { return c == '\0'; });
    return head.toUpper();
}

/// What follows "CHARSET:" or encoding=" in the header.
QByteArray charsetOf(const QByteArray &head)
{
    for (const QByteArrayView key : {QByteArrayView("CHARSET:"), QByteArrayView("ENCODING=\"")}) {
        const qsizetype at = head.indexOf(key);
        if (at < 0)
            continue;
        qsizetype end = at + key.size();
        while (end < head.size() && head[end] != '"' && head[end] != '<' && uchar(head[end]) > ' ')
            ++end;
        return head.mid(at + key.size(), end - at - key.size());
    }
    return {};
}

} // namespace

QString OfxFormat::name() const
{
    return u"OFX"_s;
}

QStringList OfxFormat::suffixes() const
{
    return {u"ofx"_s, u"qfx"_s, u"ofc"_s};
}

Recognition OfxFormat::recognise(const FileHead &file) const
{
    const QByteArray head = upperHead(file.head);
    if (head.contains("OFXHEADER") || head.contains("<?OFX"))
        return 99;
    if (head.contains("<OFX>"))
        return 95;
    const auto has = [&head](QByteArrayView tag) { return head.contains(tag); };
    if (has("<STMTTRN>") || has("<STMTRS>") || has("<CCSTMTRS>") || has("<BANKTRANLIST>"))
        return 85;
    return 0;
}

Result<RawFile>
OfxFormat::read(QByteArrayView bytes, const ImportOptions &options, Progress &progress) const
{
    const QByteArray head = upperHead(bytes);
    const Utf8Text text(bytes, charsetOf(head));
    OfxReader reader(text.view(), options);
    auto file = reader.read(progress);
    if (file)
        file->format =
            head.contains("<?OFX") || head.contains("<?XML") ? u"OFX 2.x"_s : u"OFX 1.x"_s;
    return file;
}

} // namespace bp
