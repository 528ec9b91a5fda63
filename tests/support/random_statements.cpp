// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_statements.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace bp::test {

using namespace Qt::StringLiterals;

/// A life with many twins: few amounts, few shops, several entries a day.
std::vector<RawEntry> randomLife(std::mt19937 &random, Ids ids)
{
    const auto upTo = [&](int n) { return int(random() % unsigned(n)); };
    std::vector<RawEntry> rows;
    const int days = 4 + upTo(12);
    const int shops = 1 + upTo(3);
    int id = 0;
    for (int day = 0; day < days; ++day) {
        const int count = upTo(4);
        for (int i = 0; i < count; ++i) {
            const QString bankId = ids == Ids::Stable ? u"id-%1"_s.arg(++id) : QString();
            rows.push_back(rawRow(lifeBegin.addDays(day),
                                  -100 * (1 + upTo(3)),
                                  u"Shop %1"_s.arg(upTo(shops)),
                                  bankId));
        }
        if (day % 7 == 2)
            rows.push_back(rawRow(lifeBegin.addDays(day),
                                  -10'000,
                                  u"Weekly debit"_s,
                                  ids == Ids::Stable ? u"id-%1"_s.arg(++id) : QString()));
        rows.push_back(rawRow(lifeBegin.addDays(day),
                              1 + upTo(2),
                              u"Daily interest"_s,
                              ids == Ids::Stable ? u"id-%1"_s.arg(++id) : QString()));
    }
    return rows;
}

std::vector<RawEntry> daysBetween(const std::vector<RawEntry> &life, int from, int to)
{
    std::vector<RawEntry> rows;
    for (const RawEntry &row : life) {
        const int day = int(lifeBegin.daysTo(row.day));
        if (from <= day && day <= to)
            rows.push_back(row);
    }
    return rows;
}

std::vector<std::pair<int, int>> randomWindows(std::mt19937 &random, int last, int widest)
{
    std::vector<std::pair<int, int>> windows;
    for (int from = 0; from <= last;) {
        const int to = std::min(last, from + int(random() % unsigned(widest)));
        windows.emplace_back(from, to);
        from = std::max(from + 1, to + 1 - int(random() % 4));
    }
    if (windows.back().second < last)
        windows.emplace_back(windows.back().second, last);
    std::ranges::shuffle(windows, random);
    return windows;
}

ShortLivedBooks::ShortLivedBooks()
    : m_folder(QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm/books-XXXXXX"_s
                                                     : QDir::tempPath() + u"/books-XXXXXX"_s)
{
}

Ledger &ShortLivedBooks::next()
{
    if (m_cases++ % 20 == 0) {
        auto ledger = Ledger::open(m_folder.filePath(u"book%1.db"_s.arg(m_cases)));
        if (!ledger)
            qFatal("%s", qPrintable(ledger.error().message));
        m_ledger = std::move(*ledger);
    }
    return *m_ledger;
}

} // namespace bp::test
