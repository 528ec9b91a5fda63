// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_preview.h"

#include <algorithm>

namespace bp {

const std::vector<CategorySuggestion> &ImportPreview::suggestionsOf(const PreviewRow &row) const
{
    static const std::vector<CategorySuggestion> none;
    return row.suggestions < 0 ? none : suggestions[size_t(row.suggestions)];
}

const CategorySuggestion *ImportPreview::putForward(const PreviewRow &row) const
{
    const std::vector<CategorySuggestion> &all = suggestionsOf(row);
    const bool isShown =
        !all.empty() && (!isOfMachine(all.front().source) || thresholds.isShown(all.front()));
    return isShown ? &all.front() : nullptr;
}

std::vector<CategorySuggestion> ImportPreview::openSuggestionsOf(const PreviewRow &row) const
{
    std::vector<CategorySuggestion> open = suggestionsOf(row);
    if (row.isLeftOpen() && !open.empty())
        open.erase(open.begin());
    return open;
}

VerdictSum ImportPreview::sum(RowVerdict verdict) const
{
    VerdictSum sum;
    for (const PreviewStatement &statement : statements) {
        for (const PreviewRow &row : statement.rows) {
            if (row.verdict != verdict)
                continue;
            ++sum.rows;
            sum.ticked += row.isTicked ? 1 : 0;
            sum.sum.add(row.raw.amount);
        }
    }
    return sum;
}

int ImportPreview::tickedRows() const
{
    int rows = 0;
    for (const PreviewStatement &statement : statements)
        rows += int(std::ranges::count_if(statement.rows, &PreviewRow::isTicked));
    return rows;
}

int ImportPreview::decidedRows() const
{
    int rows = 0;
    for (const PreviewStatement &statement : statements)
        rows += int(std::ranges::count_if(statement.rows, [](const PreviewRow &row) {
            return row.isDecided || row.isCategoryDecided;
        }));
    return rows;
}

int ImportPreview::rowCount() const
{
    int rows = 0;
    for (const PreviewStatement &statement : statements)
        rows += int(statement.rows.size());
    return rows;
}

QByteArray
importMemoryKey(const QByteArray &layoutFingerprint, const QString &format, const AccountHint &hint)
{
    if (!layoutFingerprint.isEmpty())
        return layoutFingerprint;
    if (!hint.number.isEmpty() || !hint.name.isEmpty())
        return {};
    return QByteArray("format:" + format.toUtf8() + ':' +
                      (hint.kind ? accountKindKey(*hint.kind).toUtf8() : QByteArray()));
}

} // namespace bp
