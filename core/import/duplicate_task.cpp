// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/duplicate_task.h"

#include "core/base/text_fold.h"

#include <QCryptographicHash>

#include <algorithm>

namespace bp {

void DayCover::add(QDate first, QDate last)
{
    if (first.isNull() || last.isNull() || last < first)
        return;
    m_ranges.emplace_back(first.toJulianDay(), last.toJulianDay());
    m_files.push_back(m_ranges.back());
    std::ranges::sort(m_ranges);
    size_t kept = 0;
    for (size_t i = 1; i < m_ranges.size(); ++i) {
        if (m_ranges[i].first <= m_ranges[kept].second)
            m_ranges[kept].second = std::max(m_ranges[kept].second, m_ranges[i].second);
        else
            m_ranges[++kept] = m_ranges[i];
    }
    m_ranges.resize(kept + 1);
}

bool DayCover::contains(qint64 day) const
{
    return std::ranges::any_of(m_ranges,
                               [&](const auto &r) { return r.first <= day && day <= r.second; });
}

bool DayCover::containsInside(qint64 day) const
{
    return std::ranges::any_of(m_ranges,
                               [&](const auto &r) { return r.first < day && day < r.second; });
}

DayCover::Edge DayCover::edgeOf(qint64 day, std::pair<qint64, qint64> range)
{
    return range.first == range.second ? IsOnlyDay : day == range.first ? Begins : Ends;
}

bool DayCover::isWholeInOne(qint64 day) const
{
    return std::ranges::any_of(m_files,
                               [&](const auto &r) { return r.first < day && day < r.second; });
}

quint8 DayCover::edgesAt(qint64 day) const
{
    quint8 edges = 0;
    for (const auto &range : m_files) {
        if (day == range.first || day == range.second)
            edges |= edgeOf(day, range);
    }
    return edges;
}

std::pair<QDate, QDate> daysOf(std::span<const RawEntry *const> rows)
{
    std::pair<QDate, QDate> days;
    for (const RawEntry *row : rows) {
        if (row->day.isNull())
            continue;
        if (days.first.isNull() || row->day < days.first)
            days.first = row->day;
        if (days.second.isNull() || row->day > days.second)
            days.second = row->day;
    }
    return days;
}

QByteArray rowFingerprint(AccountId account, const RawEntry &row)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QString &text) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    };
    add(QString::number(account.value()));
    add(row.day.toString(Qt::ISODate));
    add(row.amount.toDecimal() + row.amount.currency().code());
    add(row.bankId);
    add(folded(row.payee));
    add(folded(row.memo));
    return hash.result().left(16);
}

} // namespace bp
