// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/csv_frame.h"

#include "core/base/amount_shape.h"
#include "core/import/formats/csv_dates.h"
#include "core/import/formats/csv_roles.h"

#include <QSet>

#include <algorithm>

namespace bp {
namespace {

constexpr int mostPreambleRows = 120;

bool isNumber(QStringView text)
{
    const WrittenAmount written = writtenAmount(text);
    return written.isClean && !written.body.isEmpty();
}

int scoreOfRole(CsvRole role)
{
    if (role == CsvRole::Unknown)
        return 0;
    if (role == CsvRole::Day || role == CsvRole::BookingDay)
        return 4;
    return isAmountRole(role) || isDayRole(role) ? 3 : 1;
}

} // namespace

bool holdsEntry(const CsvTable &table, int row)
{
    bool day = false;
    bool number = false;
    for (int column = 0; column < table.width(row); ++column) {
        const QStringView text = table.cell(row, column);
        if (!day && datePartsOf(text))
            day = true;
        else
            number = number || isNumber(text);
    }
    return day && number;
}

int headerScore(const CsvTable &table, int row)
{
    const int width = table.width(row);
    if (width < 2)
        return 0;
    int score = 0;
    int known = 0;
    int texts = 0;
    QSet<CsvRole> roles;
    for (int column = 0; column < width; ++column) {
        const QStringView text = table.cell(row, column);
        if (text.isEmpty())
            continue;
        ++texts;
        if (datePartsOf(text) || (isNumber(text) && text.size() > 2))
            return 0;
        const CsvRole role = roleOfHeader(text);
        known += role != CsvRole::Unknown;
        score += roles.contains(role) ? (role != CsvRole::Unknown) : scoreOfRole(role);
        roles.insert(role);
    }
    const bool hasDay = std::ranges::any_of(roles, isDayRole);
    const bool hasAmount = std::ranges::any_of(roles, isAmountRole);
    const int share = hasDay && hasAmount ? 6 : 3; // of known words among all
    if (known < 2 || known * share < texts || (!hasDay && !hasAmount))
        return 0;
    return score + (hasDay && hasAmount ? 10 : 0);
}

CsvFrame frameOf(const CsvTable &table, CsvRows rows)
{
    CsvFrame frame;
    frame.first = rows.first;
    int best = 0;
    int firstEntry = -1;
    const int last = std::min(rows.end, rows.first + mostPreambleRows);
    for (int row = rows.first; row < last; ++row) {
        if (firstEntry < 0 && holdsEntry(table, row))
            firstEntry = row;
        const int score = headerScore(table, row);
        // A table may follow a short one of totals; behind entries only a much better header is
        // believed.
        if (score > best + (firstEntry >= 0 && best > 0 ? 6 : 0)) {
            best = score;
            frame.headerRow = row;
        }
    }
    if (best > 0 && best < 10 && firstEntry >= 0 && firstEntry < frame.headerRow)
        frame.headerRow = -1;
    frame.data.first =
        frame.headerRow >= 0 ? frame.headerRow + 1 : std::max(rows.first, firstEntry);
    frame.data.end = rows.end;
    frame.columns = frame.headerRow >= 0 ? table.width(frame.headerRow) : 0;
    std::vector<int> widths;
    for (int row = frame.data.first; row < std::min(frame.data.end, frame.data.first + 2000); ++row)
        widths.push_back(table.width(row));
    if (!widths.empty()) {
        std::ranges::nth_element(widths, widths.begin() + std::ptrdiff_t(widths.size() / 2));
        frame.columns = std::max(frame.columns, widths[widths.size() / 2]);
    }
    frame.columns = std::min(frame.columns, 200);
    return frame;
}

} // namespace bp
