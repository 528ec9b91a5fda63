// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/duplicate_search.h"

#include <algorithm>
#include <cstdlib>

namespace bp {
namespace {

constexpr int sameIdDays = 6; // a booking may move this far from its pending day
constexpr int sameIdDoubtDays = 14;

size_t wordsHash(QStringView payee, QStringView memo, QStringView checkNumber)
{
    return qHash(checkNumber, qHash(memo, qHash(payee, 17)));
}

bool isSmallChange(std::int64_t a, std::int64_t b)
{
    return (a < 0) == (b < 0) &&
           std::llabs(a - b) * 10 <= std::max(std::llabs(a), std::llabs(b)) * 3;
}

} // namespace

DuplicateSearch::DuplicateSearch(const DuplicateTask &task)
    : m_task(task)
    , m_matches(task.rows.size())
    , m_isSettled(task.rows.size(), 0)
    , m_isTaken(task.known.size(), 0)
{
    if (!task.rejected.isEmpty()) {
        m_fingerprints.reserve(task.rows.size());
        for (const RawEntry *row : task.rows)
            m_fingerprints.push_back(rowFingerprint(task.account, *row));
    }
    if (const auto [first, last] = daysOf(task.rows); !first.isNull())
        m_days = {first.toJulianDay(), last.toJulianDay()};
}

QStringView DuplicateSearch::idOf(const RawEntry &row) const
{
    return m_idsAreUseless || m_uselessIds.contains(row.bankId) ? QStringView() : row.bankId;
}

QStringView DuplicateSearch::idOf(const KnownEntry &known) const
{
    return m_idsAreUseless || m_uselessIds.contains(known.bankId) ? QStringView() : known.bankId;
}

bool DuplicateSearch::isToldApart(int row, int known)
{
    if (m_fingerprints.empty())
        return false;
    const auto found = m_task.rejected.constFind(m_fingerprints[size_t(row)]);
    if (found == m_task.rejected.cend() || !found->contains(this->known(known).id))
        return false;
    match(row).toldApart = known;
    return true;
}

bool DuplicateSearch::mayBeSame(int r, int k)
{
    const QStringView rowId = idOf(row(r));
    const QStringView knownId = idOf(known(k));
    if (!m_idsChange && !rowId.isEmpty() && !knownId.isEmpty() && rowId != knownId)
        return false;
    const QString &check = known(k).checkNumber;
    if (!check.isEmpty() && !row(r).checkNumber.isEmpty() && check != row(r).checkNumber)
        return false;
    return !isToldApart(r, k);
}

void DuplicateSearch::take(
    int r, int k, RowVerdict verdict, double confidence, const RowReason &reason)
{
    RowMatch &found = match(r);
    found.verdict = verdict;
    found.doubt = verdict == RowVerdict::Doubtful ? Doubt::Twin : Doubt::None;
    found.known = k;
    found.confidence = confidence;
    found.reason = known(k).kind == KnownEntry::Kind::Deleted
                       ? RowReason{RowReason::Kind::Deleted}
                       : reason;
    found.isNowBooked = known(k).isPending && !row(r).isPending;
    m_isSettled[size_t(r)] = 1;
    m_isTaken[size_t(k)] = 1;
}

void DuplicateSearch::readIds()
{
    QHash<QStringView, int> firstRow;
    std::vector<std::pair<int, int>> repeated; // row, earlier row with all the same
    int useless = 0;
    for (int i = 0; i < int(m_task.rows.size()); ++i) {
        const RawEntry &here = row(i);
        if (here.bankId.isEmpty())
            continue;
        const auto first = firstRow.constFind(here.bankId);
        if (first == firstRow.cend()) {
            firstRow.insert(here.bankId, i);
            continue;
        }
        const RawEntry &earlier = row(*first);
        const bool isAllTheSame = earlier.day == here.day && earlier.amount == here.amount &&
                                  earlier.payee == here.payee && earlier.memo == here.memo;
        if (isAllTheSame && !m_task.isProvedWithAll) {
            repeated.emplace_back(i, *first);
        } else if (!m_uselessIds.contains(here.bankId)) {
            m_uselessIds.insert(here.bankId);
            ++useless;
        }
    }
    m_idsAreUseless = useless >= 3 && useless * 20 > firstRow.size();
    for (const auto &[i, first] : repeated) {
        if (idOf(row(i)).isEmpty())
            continue;
        match(i) = {RowVerdict::Doubtful,
                    Doubt::DoubleId,
                    -1,
                    first,
                    false,
                    false,
                    -1,
                    0.6,
                    {RowReason::Kind::DoubleId}};
        m_isSettled[size_t(i)] = 1;
    }
}

void DuplicateSearch::matchIds()
{
    if (m_idsAreUseless || m_task.known.empty())
        return;
    QMultiHash<QStringView, int> byId;
    for (int i = int(m_task.known.size()) - 1; i >= 0; --i) {
        if (const QStringView id = idOf(known(i)); !id.isEmpty())
            byId.insert(id, i);
    }
    if (byId.isEmpty())
        return;
    for (int r = 0; r < int(m_task.rows.size()); ++r) {
        const QStringView id = idOf(row(r));
        if (id.isEmpty() || !isOpenRow(r))
            continue;
        int best = -1;
        for (auto [at, end] = byId.equal_range(id); at != end; ++at) {
            const auto farness = [&](int k) {
                return std::pair(known(k).minor != row(r).amount.minor(),
                                 std::llabs(known(k).day - row(r).day.toJulianDay()));
            };
            if (isOpenKnown(*at) && (best < 0 || farness(*at) < farness(best)))
                best = *at;
        }
        if (best >= 0 && !isToldApart(r, best) && matchId(r, best))
            ++m_sharedIds;
    }
}

bool DuplicateSearch::matchId(int r, int k)
{
    using Kind = RowReason::Kind;
    const Money before(known(k).minor, row(r).amount.currency());
    const int days = int(std::llabs(known(k).day - row(r).day.toJulianDay()));
    const bool wasPending = known(k).isPending;
    if (before.minor() == row(r).amount.minor()) {
        const bool isNear = days <= (wasPending ? sameIdDoubtDays : sameIdDays);
        if (isNear)
            take(r,
                 k,
                 RowVerdict::AlreadyThere,
                 0.99,
                 {wasPending && !row(r).isPending ? Kind::NowBooked : Kind::SameId});
        else if (days <= sameIdDoubtDays)
            take(r, k, RowVerdict::Doubtful, 0.6, {.kind = Kind::SameIdFarApart, .days = days});
        return days <= sameIdDoubtDays;
    }
    // What a hold becomes is open: petrol stations ask for one unit and book sixty.
    const bool isChange = wasPending
                              ? (before.minor() < 0) == (row(r).amount.minor() < 0)
                              : isSmallChange(before.minor(), row(r).amount.minor());
    if (isChange && days <= sameIdDoubtDays) {
        take(r,
             k,
             RowVerdict::AlreadyThere,
             0.95,
             {.kind = row(r).isPending ? Kind::BookedMeanwhile
                      : wasPending     ? Kind::NowBooked
                                       : Kind::AmountChanged,
              .amount = before});
        match(r).amountChanged = !row(r).isPending;
        return true;
    }
    match(r).reason = {.kind = Kind::IdUsedAgain, .amount = before};
    match(r).confidence = 0.7;
    m_isSettled[size_t(r)] = 1; // the id was the only bridge
    return false;
}

void DuplicateSearch::eachRunOfEquals(const Run &run)
{
    if (m_task.known.empty())
        return;
    const std::vector<Key> rows = openRows();
    const std::vector<Key> knowns = openKnowns();
    for (size_t r = 0, k = 0; r < rows.size() && k < knowns.size();) {
        if (rows[r].isAlike(knowns[k])) {
            size_t rowEnd = r, knownEnd = k;
            while (rowEnd < rows.size() && rows[rowEnd].isAlike(rows[r]))
                ++rowEnd;
            while (knownEnd < knowns.size() && knowns[knownEnd].isAlike(knowns[k]))
                ++knownEnd;
            run(std::span(rows).subspan(r, rowEnd - r), std::span(knowns).subspan(k, knownEnd - k));
            r = rowEnd;
            k = knownEnd;
        } else if (std::tuple(rows[r].day, rows[r].minor, rows[r].words) <
                   std::tuple(knowns[k].day, knowns[k].minor, knowns[k].words)) {
            ++r;
        } else {
            ++k;
        }
    }
}

void DuplicateSearch::weighIds()
{
    if (m_idsAreUseless || m_sharedIds > 0)
        return;
    // No id is shared. Where days that both files cover wholly have the same entries under other
    // ids, the bank makes up new ids with every export.
    std::vector<std::pair<int, int>> twins;
    eachRunOfEquals([&](std::span<const Key> rows, std::span<const Key> knowns) {
        for (size_t i = 0; i < std::min(rows.size(), knowns.size()); ++i) {
            const qint64 day = rows[i].day;
            const bool isInside = m_days.first < day && day < m_days.second;
            if (isInside && m_task.covered.contains(day) && !idOf(row(rows[i].index)).isEmpty() &&
                !idOf(known(knowns[i].index)).isEmpty())
                twins.emplace_back(rows[i].index, knowns[i].index);
        }
    });
    m_idsChange = twins.size() >= 3;
    if (m_idsChange)
        return;
    for (const auto &[r, k] : twins) {
        if (!haveSameBalance(r, k) && !known(k).isPending)
            take(r, k, RowVerdict::Doubtful, 0.6, {RowReason::Kind::OtherId});
    }
}

void DuplicateSearch::matchWords()
{
    eachRunOfEquals([this](auto rows, auto knowns) { matchRun(rows, knowns); });
    judgeSource();
}

/// The first entry that ids, check numbers, balances and the person do not keep apart; a booked one
/// before one that is pending.
bool DuplicateSearch::takeFirst(int r, std::span<const Key> knowns, bool isExact)
{
    for (const bool pending : {false, true}) {
        for (const Key &key : knowns) {
            const int k = key.index;
            if (!isOpenKnown(k) || known(k).isPending != pending ||
                (isExact && haveBalances(r, k)) || !mayBeSame(r, k))
                continue;
            take(r,
                 k,
                 RowVerdict::AlreadyThere,
                 0.98,
                 {pending && !row(r).isPending ? RowReason::Kind::NowBooked
                                               : RowReason::Kind::SameWords});
            return true;
        }
    }
    return false;
}

/// n equal rows, m equal entries: the first min(n, m) that nothing keeps apart.
void DuplicateSearch::matchRun(std::span<const Key> rows, std::span<const Key> knowns)
{
    const bool isExact = balancesDecide(rows.front().day);
    matchBalances(rows, knowns);
    // Rows with an id have fewer entries to choose from, so they choose first.
    for (const bool withId : {true, false}) {
        for (const Key &r : rows) {
            if (!isOpenRow(r.index) || idOf(row(r.index)).isEmpty() == withId ||
                takeFirst(r.index, knowns, isExact))
                continue;
            const bool isOther =
                isExact && std::ranges::any_of(knowns, [&](const Key &k) {
                    return haveBalances(r.index, k.index);
                });
            match(r.index).reason = {.kind = isOther ? RowReason::Kind::OtherBalance
                                                     : RowReason::Kind::MoreThanKnown,
                                     .count = int(rows.size()),
                                     .other = int(knowns.size())};
        }
    }
}

void DuplicateSearch::judgeSource()
{
    for (int i = 0; i < int(m_task.rows.size()); ++i) {
        // A day that two files cut says nothing: each may have the other half.
        const qint64 day = row(i).day.toJulianDay();
        if (!m_task.covered.contains(day) || (row(i).runningBalance && balancesDecide(day)))
            continue;
        ++m_coveredRows;
        m_literalRows += match(i).verdict == RowVerdict::AlreadyThere ? 1 : 0;
    }
}

/// A bank that exports twice in the same way writes the same day and words: then what differs is
/// another entry.
bool DuplicateSearch::isSameSource(const KnownEntry &known) const
{
    if (known.format == m_task.format)
        return m_literalRows > 0 || m_coveredRows < 3;
    return m_literalRows > 0 && m_literalRows * 2 >= m_coveredRows;
}

std::vector<DuplicateSearch::Key> DuplicateSearch::openRows() const
{
    std::vector<Key> keys;
    keys.reserve(m_task.rows.size());
    for (int i = 0; i < int(m_task.rows.size()); ++i) {
        const RawEntry &r = row(i);
        if (isOpenRow(i))
            keys.push_back({r.day.toJulianDay(),
                            r.amount.minor(),
                            wordsHash(r.payee, r.memo, r.checkNumber),
                            i});
    }
    std::ranges::sort(keys);
    return keys;
}

std::vector<DuplicateSearch::Key> DuplicateSearch::openKnowns() const
{
    std::vector<Key> keys;
    keys.reserve(m_task.known.size());
    for (int i = 0; i < int(m_task.known.size()); ++i) {
        const KnownEntry &k = known(i);
        if (isOpenKnown(i))
            keys.push_back({k.day, k.minor, wordsHash(k.payee, k.memo, k.checkNumber), i});
    }
    std::ranges::sort(keys);
    return keys;
}

std::vector<RowMatch> DuplicateSearch::finish()
{
    for (int i = 0; i < int(m_matches.size()); ++i) {
        RowMatch &found = match(i);
        if (found.verdict != RowVerdict::New)
            continue;
        if (found.toldApart >= 0)
            found.reason = {RowReason::Kind::ToldApart};
        if (!row(i).isPending)
            continue;
        found.verdict = RowVerdict::Doubtful;
        found.doubt = Doubt::Pending;
        found.confidence = 0.9;
        found.reason = {RowReason::Kind::Pending};
    }
    return std::move(m_matches);
}

} // namespace bp
