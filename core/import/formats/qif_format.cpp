// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/qif_format.h"

#include "core/import/formats/qif_reader.h"
#include "core/import/formats/text_decoder.h"

#include <algorithm>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

/// Without heading: the first lines are fields, and a line "^" ends them.
bool looksHeadless(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    int fields = 0;
    bool hasDate = false;
    bool hasAmount = false;
    for (const QByteArray &raw : lines) {
        const QByteArray line = raw.trimmed();
        if (line == "^")
            return hasDate && hasAmount;
        const bool isNumberLine = line.size() > 1 && (line[1] == '-' || line[1] == '+' ||
                                                      (line[1] >= '0' && line[1] <= '9'));
        hasDate = hasDate || (isNumberLine && line[0] == 'D');
        hasAmount = hasAmount || (isNumberLine && (line[0] == 'T' || line[0] == 'U'));
        if (++fields > 20)
            return false;
    }
    return false;
}

} // namespace

QString QifFormat::name() const
{
    return u"QIF"_s;
}

QStringList QifFormat::suffixes() const
{
    return {u"qif"_s};
}

Recognition QifFormat::recognise(const FileHead &file) const
{
    QByteArray head = file.head.toByteArray();
    head.removeIf([](char c) { return c == '\0'; });
    if (head.startsWith("\xEF\xBB\xBF"))
        head = head.mid(3);
    const QByteArray start = head.trimmed().left(16).toLower();
    if (start.startsWith("!type:") || start.startsWith("!account") ||
        start.startsWith("!option:") || start.startsWith("!clear:"))
        return 97;
    head = head.toLower();
    if (head.contains("\n!type:") || head.contains("\n!account") || head.contains("\r!type:"))
        return 90;
    return looksHeadless(file.head.toByteArray()) ? 82 : 0;
}

Result<RawFile>
QifFormat::read(QByteArrayView bytes, const ImportOptions &options, Progress &progress) const
{
    const auto text = decodeText(bytes);
    if (!text)
        return fail(text.error());
    const std::vector<QifRecord> records = qifRecords(text->text);
    QifReader reader(records, options);
    auto file = reader.read(progress);
    if (file)
        file->format = u"QIF"_s;
    return file;
}

} // namespace bp
