// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/qif_records.h"

#include <algorithm>

namespace bp {
namespace {

/// "!Type:Bank" → "Bank", "!Account" → "Account"; nothing for options, which begin no section.
QStringView sectionOf(QStringView heading, QStringView current)
{
    const QStringView name = heading.sliced(1).trimmed();
    if (name.startsWith(u"option", Qt::CaseInsensitive) ||
        name.startsWith(u"clear", Qt::CaseInsensitive))
        return current;
    const qsizetype colon = name.indexOf(u':');
    return colon < 0 ? name : name.sliced(colon + 1).trimmed();
}

} // namespace

QStringView QifRecord::text(char16_t code) const
{
    const auto found = std::ranges::find(fields, QChar(code), &QifField::code);
    return found == fields.end() ? QStringView() : found->text.trimmed();
}

bool QifRecord::has(char16_t code) const
{
    return std::ranges::find(fields, QChar(code), &QifField::code) != fields.end();
}

std::vector<QifRecord> qifRecords(QStringView text)
{
    std::vector<QifRecord> records;
    QStringView section;
    QifRecord open;
    const auto finish = [&](int line, bool isCut) {
        open.lastLine = line;
        open.isCut = isCut;
        if (!open.fields.empty())
            records.push_back(std::move(open));
        open = {};
    };
    int line = 0;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && text[end] != u'\n' && text[end] != u'\r')
            ++end;
        QStringView content = text.sliced(at, end - at);
        if (end + 1 < text.size() && text[end] == u'\r' && text[end + 1] == u'\n')
            ++end;
        at = end + 1;
        ++line;
        while (!content.isEmpty() && content.front().isSpace())
            content = content.sliced(1);
        if (content.isEmpty() || (content.front() == u'#' && open.fields.empty()))
            continue;
        if (content.front() == u'^') {
            finish(line, false);
        } else if (content.front() == u'!') {
            finish(line - 1, false);
            section = sectionOf(content, section);
        } else {
            if (open.fields.empty()) {
                open.section = section;
                open.line = line;
            }
            open.fields.push_back({content.front().toUpper(), content.sliced(1)});
        }
    }
    const bool endsWithLine = text.endsWith(u'\n') || text.endsWith(u'\r');
    finish(line, !endsWithLine);
    return records;
}

} // namespace bp
