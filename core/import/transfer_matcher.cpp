// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/transfer_matcher.h"

#include "core/base/text_fold.h"
#include "core/ledger/entry.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>

namespace bp {
namespace {

constexpr int mostDays = 5;
constexpr int dayCost = 10;
constexpr int namedBonus = 60; // the file names the other account
constexpr int wordsBonus = 5;
constexpr int sameWordsBonus = 25; // an app writes the same text on both sides; enough to be clear
constexpr int clearMargin = 20;    // how much better than the next best a pair must be
constexpr int unequalCost = 30;    // amounts that are only near

class Matcher
{
public:
    explicit Matcher(const TransferTask &task)
        : m_task(task)
        , m_isTaken(task.legs.size(), 0)
    {
    }

    TransferFinding find()
    {
        pairMovements();
        linkEqualAmounts();
        settle();
        linkNearAmounts();
        settle();
        return std::move(m_finding);
    }

private:
    struct Link
    {
        int out = 0;
        int in = 0;
        int cost = 0;
        bool isEqual = true;
        bool isNamed = false;
    };

    const TransferLeg &leg(int i) const { return m_task.legs[size_t(i)]; }
    bool isTaken(int i) const { return m_isTaken[size_t(i)] != 0; }

    bool mayPair(const TransferLeg &a, const TransferLeg &b) const
    {
        if (a.account == b.account || (!a.isRow() && !b.isRow()))
            return false;
        if (std::llabs(a.day.daysTo(b.day)) > mostDays || a.isElsewhere || b.isElsewhere)
            return false;
        if ((a.counterpart >= 0 && a.counterpart != b.account) ||
            (b.counterpart >= 0 && b.counterpart != a.account))
            return false;
        const auto ids = std::minmax(a.entry, b.entry);
        return !m_task.rejected.contains({ids.first, ids.second});
    }

    void addLink(int out, int in, bool isEqual)
    {
        const TransferLeg &a = leg(out);
        const TransferLeg &b = leg(in);
        Link link{out, in, 100, isEqual, a.counterpart >= 0 || b.counterpart >= 0};
        link.cost += int(std::llabs(a.day.daysTo(b.day))) * dayCost + (isEqual ? 0 : unequalCost);
        link.cost -= (a.counterpart >= 0 ? namedBonus : 0) + (b.counterpart >= 0 ? namedBonus : 0);
        link.cost -=
            (a.soundsLikeTransfer ? wordsBonus : 0) + (b.soundsLikeTransfer ? wordsBonus : 0);
        const bool isSameMemo = a.memo != 0 && a.memo == b.memo;
        link.cost -= isSameMemo || a.words == b.words ? sameWordsBonus : 0;
        m_links.push_back(link);
    }

    void pairMovements();
    void linkEqualAmounts();
    void linkNearAmounts();
    bool isNear(const TransferLeg &out, const TransferLeg &in) const;
    void settle();
    bool settleClearest();
    bool areTwins(int a, int b) const;
    void pair(const Link &link);
    void tellDoubts();
    RowReason reasonOf(const Link &link) const;

    const TransferTask &m_task;
    std::vector<char> m_isTaken;
    std::vector<Link> m_links;
    TransferFinding m_finding;
};

/// The two sides another app kept as one movement.
void Matcher::pairMovements()
{
    std::map<int, std::vector<int>> byMovement;
    for (int i = 0; i < int(m_task.legs.size()); ++i) {
        if (leg(i).movement >= 0)
            byMovement[leg(i).movement].push_back(i);
    }
    for (const auto &[movement, sides] : byMovement) {
        if (sides.size() != 2)
            continue;
        const bool isFirstOut = leg(sides[0]).amount.isNegative();
        const int out = sides[isFirstOut ? 0 : 1];
        const int in = sides[isFirstOut ? 1 : 0];
        const Money sent = leg(out).amount;
        const Money got = leg(in).amount;
        const bool isSameCurrency = sent.currency() == got.currency();
        if (leg(out).account == leg(in).account || !sent.isNegative() || got.isNegative() ||
            got.isZero() || (isSameCurrency && !transferBalances(sent.minor(), got.minor())))
            continue;
        m_isTaken[size_t(out)] = m_isTaken[size_t(in)] = 1;
        m_finding.pairs.push_back({out, in, 0.99, {.kind = RowReason::Kind::TransferOfFile}});
    }
}

void Matcher::linkEqualAmounts()
{
    struct Key
    {
        Currency currency;
        std::int64_t size = 0;
        qint64 day = 0;
        int index = 0;
        auto operator<=>(const Key &) const = default;
    };
    std::vector<Key> outs, ins;
    for (int i = 0; i < int(m_task.legs.size()); ++i) {
        const Money amount = leg(i).amount;
        if (!amount.isZero() && !isTaken(i))
            (amount.isNegative() ? outs : ins)
                .push_back(
                    {amount.currency(), amount.magnitude().minor(), leg(i).day.toJulianDay(), i});
    }
    std::ranges::sort(outs);
    std::ranges::sort(ins);
    for (const Key &out : outs) {
        auto at = std::ranges::lower_bound(ins, Key{out.currency, out.size, out.day - mostDays, 0});
        for (; at != ins.end() && at->currency == out.currency && at->size == out.size &&
               at->day <= out.day + mostDays;
             ++at) {
            if (mayPair(leg(out.index), leg(at->index)))
                addLink(out.index, at->index, true);
        }
    }
}

/// Another currency within the day's rate ± 5 %, or a fee kept back that the book allows a transfer.
bool Matcher::isNear(const TransferLeg &out, const TransferLeg &in) const
{
    const Money sent = out.amount.magnitude();
    const Money got = in.amount;
    if (sent.currency() == got.currency()) {
        return sent.minor() > got.minor() &&
               transferBalances(out.amount.minor(), in.amount.minor());
    }
    if (out.original.magnitude() == got || in.original.magnitude() == sent)
        return true;
    if (!m_task.convert)
        return false;
    const std::optional<Money> priced = m_task.convert(sent, got.currency(), out.day);
    return priced && std::llabs(priced->minor() - got.minor()) * 20 <= std::llabs(priced->minor());
}

/// Near amounts need a word for it: one side names the other account, gives a foreign amount, or
/// its text sounds like a transfer.
void Matcher::linkNearAmounts()
{
    struct Key
    {
        qint64 day = 0;
        int index = 0;
        auto operator<=>(const Key &) const = default;
    };
    const auto says = [](const TransferLeg &leg) {
        return leg.counterpart >= 0 || leg.soundsLikeTransfer || !leg.original.currency().isNull();
    };
    std::vector<Key> outs, ins, sayingIns;
    for (int i = 0; i < int(m_task.legs.size()); ++i) {
        if (isTaken(i) || leg(i).amount.isZero())
            continue;
        const Key key{leg(i).day.toJulianDay(), i};
        if (leg(i).amount.isNegative())
            outs.push_back(key);
        else
            ins.push_back(key);
        if (!leg(i).amount.isNegative() && says(leg(i)))
            sayingIns.push_back(key);
    }
    std::ranges::sort(ins);
    std::ranges::sort(sayingIns);
    for (const Key &out : outs) {
        const std::vector<Key> &candidates = says(leg(out.index)) ? ins : sayingIns;
        auto at = std::ranges::lower_bound(candidates, Key{out.day - mostDays, 0});
        for (; at != candidates.end() && at->day <= out.day + mostDays; ++at) {
            const TransferLeg &in = leg(at->index);
            if (in.account != leg(out.index).account && isNear(leg(out.index), in) &&
                mayPair(leg(out.index), in))
                addLink(out.index, at->index, false);
        }
    }
}

/// Legs nobody could tell apart: whichever is taken, the book is the same.
bool Matcher::areTwins(int a, int b) const
{
    const TransferLeg &x = leg(a);
    const TransferLeg &y = leg(b);
    return x.account == y.account && x.day == y.day && x.amount == y.amount && x.words == y.words &&
           x.counterpart == y.counterpart && x.isRow() == y.isRow() && x.isWall == y.isWall;
}

void Matcher::pair(const Link &link)
{
    m_isTaken[size_t(link.out)] = m_isTaken[size_t(link.in)] = 1;
    const bool isWalled = (leg(link.out).isWall && !leg(link.out).isRow()) ||
                          (leg(link.in).isWall && !leg(link.in).isRow());
    if (isWalled) {
        m_finding.doubts.push_back(
            {{link.out, link.in}, {RowReason::Kind::TransferWalled}});
        return;
    }
    const double base = link.isNamed ? 0.97 : link.isEqual ? 0.88 : 0.8;
    const auto days = std::llabs(leg(link.out).day.daysTo(leg(link.in).day));
    m_finding.pairs.push_back({link.out, link.in, base - 0.01 * double(days), reasonOf(link)});
}

RowReason Matcher::reasonOf(const Link &link) const
{
    using Kind = RowReason::Kind;
    const bool isForeign = leg(link.out).amount.currency() != leg(link.in).amount.currency();
    return {.kind = link.isEqual ? Kind::TransferEqual
                    : isForeign  ? Kind::TransferForeign
                                 : Kind::TransferWithFee,
            .isNamed = link.isNamed,
            .days = int(std::llabs(leg(link.out).day.daysTo(leg(link.in).day)))};
}

/// Pairs the links that are clearly the best for both their sides; then what that makes clear; the
/// rest is doubt.
void Matcher::settle()
{
    while (settleClearest()) {
    }
    tellDoubts();
    m_links.clear();
}

bool Matcher::settleClearest()
{
    std::erase_if(m_links,
                  [this](const Link &link) { return isTaken(link.out) || isTaken(link.in); });
    std::map<int, std::vector<const Link *>> byLeg;
    for (const Link &link : m_links) {
        byLeg[link.out].push_back(&link);
        byLeg[link.in].push_back(&link);
    }
    // Clearly best for one side: every link that is not to a twin of its other side costs
    // noticeably more.
    const auto isClear = [&](const Link &link, int side) {
        const int other = side == link.out ? link.in : link.out;
        return std::ranges::all_of(byLeg[side], [&](const Link *rival) {
            const int rivalOther = side == rival->out ? rival->in : rival->out;
            return rivalOther == other || areTwins(rivalOther, other) ||
                   rival->cost >= link.cost + clearMargin;
        });
    };
    // Twins on one side are interchangeable only when the other side has as many.
    const auto twinsOf = [&](int side, int centre) {
        return std::ranges::count_if(byLeg[side], [&](const Link *link) {
            return areTwins(side == link->out ? link->in : link->out, centre);
        });
    };
    bool hasSettled = false;
    const std::vector<Link> links = m_links;
    std::vector<Link> clear;
    for (const Link &link : links) {
        if (isClear(link, link.out) && isClear(link, link.in) &&
            twinsOf(link.out, link.in) == twinsOf(link.in, link.out))
            clear.push_back(link);
    }
    for (const Link &link : clear) {
        if (!isTaken(link.out) && !isTaken(link.in)) {
            pair(link);
            hasSettled = true;
        }
    }
    return hasSettled;
}

void Matcher::tellDoubts()
{
    std::map<int, std::vector<int>> neighbours;
    for (const Link &link : m_links) {
        neighbours[link.out].push_back(link.in);
        neighbours[link.in].push_back(link.out);
    }
    std::set<int> told;
    for (const auto &[start, unused] : neighbours) {
        if (!told.insert(start).second)
            continue;
        TransferDoubt doubt{{start}, {}};
        for (size_t i = 0; i < doubt.legs.size(); ++i) {
            for (const int next : neighbours[doubt.legs[i]]) {
                if (told.insert(next).second)
                    doubt.legs.push_back(next);
            }
        }
        for (const int i : doubt.legs)
            m_isTaken[size_t(i)] = 1;
        doubt.reason = {.kind = RowReason::Kind::TransferOpen, .count = int(doubt.legs.size())};
        m_finding.doubts.push_back(std::move(doubt));
    }
}

} // namespace

TransferFinding findTransfers(const TransferTask &task)
{
    return Matcher(task).find();
}

bool soundsLikeTransfer(QStringView payee, QStringView memo)
{
    static constexpr std::array words{u"umbuchung",
                                      u"ubertrag",
                                      u"uebertrag",
                                      u"transfer",
                                      u"virement",
                                      u"traspaso",
                                      u"transferencia",
                                      u"girofonds",
                                      u"bonifico",
                                      u"giroconto",
                                      u"overboeking",
                                      u"overforing",
                                      u"overforsel",
                                      u"oma tilisiirto",
                                      u"przelew wlasny",
                                      u"prevod",
                                      u"atutalas",
                                      u"eigen rekening",
                                      u"own account",
                                      u"internal",
                                      u"topup",
                                      u"top up",
                                      u"top-up",
                                      u"savings",
                                      u"sparen",
                                      u"kreditkartenabrechnung",
                                      u"card payment received",
                                      u"payment thank you",
                                      u"kartenabrechnung",
                                      u"wire"};
    const QString text = folded(QString(payee.toString() + u' ' + memo.toString()));
    return std::ranges::any_of(
        words, [&](const char16_t *word) { return text.contains(QStringView(word)); });
}

} // namespace bp
