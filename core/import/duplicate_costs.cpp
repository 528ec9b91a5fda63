// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/duplicate_search.h"

#include <algorithm>
#include <cstdlib>

// The passes of DuplicateSearch that weigh days and words.

namespace bp {
namespace {

constexpr int handmadeDays = 6; // a person's day against the bank's
constexpr int importedDays = 5; // booking day against value day
constexpr int bookedDays = 12;  // from a pending day to the day of booking
constexpr int mostDays = 12;    // any of these
constexpr int leftOutCost = 200;
constexpr double alike = 0.6;

qint8 inPerCent(std::optional<double> likeness)
{
    return likeness ? qint8(*likeness * 100) : qint8(-1);
}

} // namespace

const WordBag &DuplicateSearch::rowWords(int i)
{
    auto at = m_rowWords.find(i);
    if (at == m_rowWords.end())
        at = m_rowWords.insert(i, WordBag(row(i).payee, row(i).memo));
    return *at;
}

const WordBag &DuplicateSearch::knownWords(int i)
{
    auto at = m_knownWords.find(i);
    if (at == m_knownWords.end())
        at = m_knownWords.insert(i, WordBag(known(i).payee, known(i).memo));
    return *at;
}

std::optional<DuplicateSearch::Link>
DuplicateSearch::linkToHandmade(int days, std::optional<double> likeness) const
{
    const bool isAlike = likeness && *likeness >= 0.3;
    if (days == 0)
        return Link{0, true, isAlike ? 0.97 : 0.9, likeness};
    if (days <= 3)
        return Link{0, isAlike || !likeness, isAlike ? 0.9 : 0.8, likeness};
    if (isAlike)
        return Link{0, true, 0.8, likeness};
    return Link{0, false, 0.5, likeness};
}

/// An imported entry was complete for its days and so is this file: whether the two may be one and
/// the same depends on where each lies in what the other's file covers.
std::optional<DuplicateSearch::Link>
DuplicateSearch::linkToImported(int r, int k, std::optional<double> likeness)
{
    const qint64 rowDay = row(r).day.toJulianDay();
    const qint64 knownDay = known(k).day;
    const double like = likeness.value_or(0.5);
    if (rowDay == knownDay) {
        if (haveBalances(r, k) && balancesDecide(rowDay)) {
            // The place in the day says it, other words or not.
            if (!haveSameBalance(r, k))
                return {};
            return Link{0, like > 0, like > 0 ? 0.95 : 0.6, likeness};
        }
        if (like > 0.99)
            return Link{0, true, 0.97, likeness};
        const bool isInside = (m_days.first < rowDay && rowDay < m_days.second) ||
                              m_task.covered.containsInside(rowDay);
        if (isSameSource(known(k)))
            return isInside && like >= alike ? std::optional(Link{0, false, 0.6, likeness})
                                             : std::nullopt;
        if (like >= alike || !likeness)
            return Link{0, isInside, isInside ? 0.92 : 0.7, likeness};
        if (like > 0)
            return Link{0, isInside, isInside ? 0.8 : 0.6, likeness};
        return isInside ? std::optional(Link{0, false, 0.5, likeness}) : std::nullopt;
    }
    if (haveBalances(r, k) && !haveSameBalance(r, k) && known(k).format == m_task.format)
        return {};
    const bool isMutual =
        m_task.covered.contains(rowDay) && m_days.first <= knownDay && knownDay <= m_days.second;
    if (isSameSource(known(k)) || !isMutual || like <= 0)
        return {};
    const bool isSure = likeness && like >= alike;
    return Link{0, isSure, isSure ? 0.85 : 0.55, likeness};
}

/// One of the two is not booked yet: holds have days, words and ids of their own.
std::optional<DuplicateSearch::Link>
DuplicateSearch::linkToPending(int r, int k, std::optional<double> likeness) const
{
    const qint64 rowDay = row(r).day.toJulianDay();
    const bool areBothPending = row(r).isPending && known(k).isPending;
    const qint64 later = row(r).isPending ? known(k).day - rowDay : rowDay - known(k).day;
    const double like = likeness.value_or(0.5);
    if (areBothPending)
        return std::llabs(later) <= 3 && like >= 0.5 ? std::optional(Link{0, true, 0.9, likeness})
                                                     : std::nullopt;
    if (later < -1 || later > bookedDays)
        return {};
    if (like >= 0.3)
        return Link{0, true, later <= 7 ? 0.92 : 0.8, likeness};
    if (later <= 7)
        return Link{30, true, 0.75, likeness};
    return Link{30, false, 0.5, likeness};
}

std::optional<DuplicateSearch::Link> DuplicateSearch::linkOf(int r, int k)
{
    const int days = int(std::llabs(row(r).day.toJulianDay() - known(k).day));
    const KnownEntry::Kind kind = known(k).kind;
    if (kind == KnownEntry::Kind::Deleted && days > 0)
        return {};
    const bool isHold = (known(k).isPending || row(r).isPending) &&
                        (kind == KnownEntry::Kind::Imported || kind == KnownEntry::Kind::Row);
    if (isHold)
        return isToldApart(r, k) ? std::nullopt : weighed(r, k, [&](auto likeness) {
            return linkToPending(r, k, likeness);
        });
    if (days > (kind == KnownEntry::Kind::ByHand ? handmadeDays : importedDays) || !mayBeSame(r, k))
        return {};
    if (days > 0 && kind != KnownEntry::Kind::ByHand && isSameSource(known(k)))
        return {};
    return weighed(r, k, [&](std::optional<double> likeness) -> std::optional<Link> {
        if (kind == KnownEntry::Kind::ByHand)
            return linkToHandmade(days, likeness);
        if (kind != KnownEntry::Kind::Deleted)
            return linkToImported(r, k, likeness);
        const bool isOther = haveBalances(r, k) && !haveSameBalance(r, k) &&
                             balancesDecide(known(k).day);
        return !isOther && likeness.value_or(1) >= 0.5
                   ? std::optional(Link{haveSameBalance(r, k) ? 0 : 3, true, 0.9, likeness})
                   : std::nullopt;
    });
}

template <typename Weigh>
std::optional<DuplicateSearch::Link> DuplicateSearch::weighed(int r, int k, Weigh weigh)
{
    const int days = int(std::llabs(row(r).day.toJulianDay() - known(k).day));
    const std::optional<double> likeness = rowWords(r).likeness(knownWords(k));
    std::optional<Link> link = weigh(likeness);
    if (!link)
        return {};
    const bool isSameCheck =
        !known(k).checkNumber.isEmpty() && known(k).checkNumber == row(r).checkNumber;
    if (isSameCheck)
        *link = {0, true, 0.98, likeness};
    link->cost += isSameCheck ? days : days * 10 + int((1 - likeness.value_or(0.5)) * 30);
    return link;
}

void DuplicateSearch::matchCheapest()
{
    if (m_task.known.empty())
        return;
    std::vector<Key> rows = openRows();
    std::vector<Key> knowns = openKnowns();
    const auto byAmountAndDay = [](const Key &a, const Key &b) {
        return std::tuple(a.minor, a.day, a.words, a.index) <
               std::tuple(b.minor, b.day, b.words, b.index);
    };
    std::ranges::sort(rows, byAmountAndDay);
    std::ranges::sort(knowns, byAmountAndDay);
    for (size_t r = 0, k = 0; r < rows.size() && k < knowns.size();) {
        if (rows[r].minor != knowns[k].minor) {
            rows[r].minor < knowns[k].minor ? ++r : ++k;
            continue;
        }
        size_t rowEnd = r, knownEnd = k;
        while (rowEnd < rows.size() && rows[rowEnd].minor == rows[r].minor)
            ++rowEnd;
        while (knownEnd < knowns.size() && knowns[knownEnd].minor == knowns[k].minor)
            ++knownEnd;
        matchAmount(std::span(rows).subspan(r, rowEnd - r),
                    std::span(knowns).subspan(k, knownEnd - k));
        r = rowEnd;
        k = knownEnd;
    }
}

/// The links of the open rows and entries of one amount, both by day.
DuplicateSearch::Links DuplicateSearch::linksOf(std::span<const Key> rows,
                                                std::span<const Key> knowns)
{
    // A row need not look at hundreds of entries: those nearest in the order of days hold the
    // optimum.
    const size_t most = std::max<size_t>(8, 2'000'000 / rows.size());
    Links links;
    size_t first = 0;
    for (size_t r = 0; r < rows.size(); ++r) {
        while (first < knowns.size() && knowns[first].day < rows[r].day - mostDays)
            ++first;
        size_t begin = first, end = first;
        while (end < knowns.size() && knowns[end].day <= rows[r].day + mostDays)
            ++end;
        if (end - begin > most) {
            const size_t place = begin + (end - begin) * r / rows.size();
            begin =
                std::min(place > most / 2 ? std::max(begin, place - most / 2) : begin, end - most);
            end = begin + most;
        }
        for (size_t k = begin; k < end; ++k) {
            if (const auto link = linkOf(rows[r].index, knowns[k].index)) {
                links.pairs.push_back({int(r), int(k), link->cost});
                links.meanings.push_back(*link);
            }
        }
    }
    return links;
}

void DuplicateSearch::matchAmount(std::span<const Key> rows, std::span<const Key> knowns)
{
    const Links links = linksOf(rows, knowns);
    const std::vector<int> chosen =
        cheapestAssignment(int(rows.size()), int(knowns.size()), links.pairs, leftOutCost);
    std::vector<int> rivals(knowns.size(), 0); // rows left over that could have been the entry
    for (const AssignmentLink &link : links.pairs)
        rivals[size_t(link.known)] += chosen[size_t(link.row)] < 0 ? 1 : 0;
    for (size_t r = 0; r < rows.size(); ++r) {
        if (chosen[r] < 0)
            continue;
        const Link &meaning = links.meanings[size_t(chosen[r])];
        const int place = links.pairs[size_t(chosen[r])].known;
        const Key &key = knowns[size_t(place)];
        // On another day, with a rival row left over: a person decides. What was pending is booked
        // soon, so the nearest is it.
        const bool isHold = known(key.index).isPending || row(rows[r].index).isPending;
        const bool isRivalled =
            !isHold && key.day != rows[r].day && rivals[size_t(place)] > 0;
        const bool isSure = meaning.isSure && !isRivalled;
        take(rows[r].index,
             key.index,
             isSure ? RowVerdict::AlreadyThere : RowVerdict::Doubtful,
             isSure ? meaning.confidence : std::min(meaning.confidence, 0.6),
             reasonOf(rows[r], key, meaning));
    }
}

RowReason DuplicateSearch::reasonOf(const Key &r, const Key &k, const Link &meaning) const
{
    using Kind = RowReason::Kind;
    const bool isBooking = known(k.index).isPending && !row(r.index).isPending;
    const bool isHold = row(r.index).isPending && !known(k.index).isPending;
    return {.kind = isBooking                            ? Kind::NowBooked
                    : isHold                             ? Kind::BookedMeanwhile
                    : haveSameBalance(r.index, k.index) && r.day == k.day ? Kind::SameBalance
                                                         : Kind::Alike,
            .likeness = inPerCent(meaning.likeness),
            .days = int(r.day - k.day)};
}

/// A tip, a deposit kept back: the same words, another amount.
std::optional<DuplicateSearch::Link> DuplicateSearch::linkToBooked(int r, int k)
{
    const std::int64_t before = known(k).minor;
    const std::int64_t after = row(r).amount.minor();
    const std::int64_t larger = std::max(std::llabs(before), std::llabs(after));
    const std::int64_t apart = std::llabs(before - after);
    if ((before < 0) != (after < 0) || apart * 10 > larger * 3 || isToldApart(r, k))
        return {};
    return weighed(r, k, [&](std::optional<double> likeness) -> std::optional<Link> {
        if (likeness.value_or(0) < 0.3)
            return {};
        std::optional<Link> link = linkToPending(r, k, likeness);
        if (link) {
            link->cost += int(apart * 100 / std::max<std::int64_t>(larger, 1));
            link->isSure = link->isSure && *likeness >= alike;
        }
        return link;
    });
}

void DuplicateSearch::matchBooked()
{
    std::vector<Key> holds;
    for (const Key &key : openKnowns()) {
        if (known(key.index).isPending)
            holds.push_back(key);
    }
    if (holds.empty())
        return;
    const std::vector<Key> rows = openRows();
    Links links;
    for (size_t r = 0; r < rows.size(); ++r) {
        auto at = std::ranges::lower_bound(holds, rows[r].day - bookedDays, {}, &Key::day);
        for (; at != holds.end() && at->day <= rows[r].day + 1; ++at) {
            if (row(rows[r].index).isPending)
                continue;
            if (const auto link = linkToBooked(rows[r].index, at->index)) {
                links.pairs.push_back({int(r), int(at - holds.begin()), link->cost});
                links.meanings.push_back(*link);
            }
        }
    }
    const std::vector<int> chosen =
        cheapestAssignment(int(rows.size()), int(holds.size()), links.pairs, leftOutCost);
    for (size_t r = 0; r < rows.size(); ++r) {
        if (chosen[r] < 0)
            continue;
        const Link &meaning = links.meanings[size_t(chosen[r])];
        const Key &key = holds[size_t(links.pairs[size_t(chosen[r])].known)];
        take(rows[r].index,
             key.index,
             meaning.isSure ? RowVerdict::AlreadyThere : RowVerdict::Doubtful,
             meaning.isSure ? 0.85 : 0.55,
             {.kind = RowReason::Kind::NowBooked,
              .days = int(rows[r].day - key.day),
              .amount = Money(key.minor, row(rows[r].index).amount.currency())});
        match(rows[r].index).amountChanged = true;
    }
}

void DuplicateSearch::showNearAmounts()
{
    std::vector<Key> handmade;
    for (const Key &key : openKnowns()) {
        if (known(key.index).kind == KnownEntry::Kind::ByHand)
            handmade.push_back(key);
    }
    if (handmade.empty())
        return;
    for (const Key &r : openRows()) {
        int candidate = -1, candidates = 0;
        auto at = std::ranges::lower_bound(handmade, r.day - 3, {}, &Key::day);
        for (; at != handmade.end() && at->day <= r.day + 3 && candidates < 2; ++at) {
            const std::int64_t larger = std::max(std::llabs(at->minor), std::llabs(r.minor));
            if (!isOpenKnown(at->index) || (at->minor < 0) != (r.minor < 0) ||
                std::llabs(at->minor - r.minor) * 10 > larger * 3 ||
                !mayBeSame(r.index, at->index) ||
                rowWords(r.index).likeness(knownWords(at->index)).value_or(0) < alike)
                continue;
            candidate = at->index;
            ++candidates;
        }
        if (candidates == 1) {
            const Money amount(known(candidate).minor, row(r.index).amount.currency());
            take(r.index,
                 candidate,
                 RowVerdict::Doubtful,
                 0.5,
                 {.kind = RowReason::Kind::NearAmount, .amount = amount});
        }
    }
}

} // namespace bp
