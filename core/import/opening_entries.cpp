// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/opening_entries.h"

#include <algorithm>

namespace bp {

void takeOpeningEntries(RawStatement &statement)
{
    if (std::ranges::none_of(statement.entries, &RawEntry::isOpening))
        return;
    QDate first;
    for (const RawEntry &entry : statement.entries) {
        if (!entry.isOpening && (first.isNull() || entry.day < first))
            first = entry.day;
    }
    std::vector<RawEntry> others;
    for (RawEntry &entry : statement.entries) {
        const StatedBalance before =
            statement.opening.value_or(StatedBalance{entry.day, Money(0, statement.currency)});
        const auto sum = before.balance.plus(entry.amount);
        const bool isBefore = first.isNull() || entry.day <= first;
        if (entry.isOpening && isBefore && sum)
            statement.opening = StatedBalance{before.day, *sum};
        else
            others.push_back(std::move(entry));
    }
    statement.entries = std::move(others);
}

} // namespace bp
