// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/statement_chain.h"

#include "core/base/display.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace bp {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bp::StatementChain)
};

struct Link
{
    int index = 0;
    QDate first; ///< first day it tells about
    QDate last;
    Money opening;
    Money closing;
};

/// The opening balance is dated by its own day or by the closing day before it; the first entry
/// decides.
std::optional<Link> linkOf(const RawStatement &statement, int index)
{
    if (!statement.opening || !statement.closing || !statement.opening->day.isValid() ||
        !statement.closing->day.isValid())
        return {};
    Link link{index,
              statement.opening->day,
              statement.closing->day,
              statement.opening->balance,
              statement.closing->balance};
    for (const RawEntry &entry : statement.entries)
        link.last = std::max(link.last, entry.isPending ? link.last : entry.day);
    return link;
}

using AccountKey = std::tuple<QString, QString, QString>;

AccountKey keyOf(const RawStatement &statement)
{
    return {statement.account.number,
            statement.account.number.isEmpty() ? statement.account.name : QString(),
            statement.currency.code()};
}

StatementGap gapBetween(const Link &before, const Link &after)
{
    StatementGap gap{before.index, after.index, {}, Money(0, before.closing.currency())};
    std::int64_t difference = 0;
    if (!__builtin_sub_overflow(after.opening.minor(), before.closing.minor(), &difference))
        gap.difference = Money(difference, before.closing.currency());
    const QDate first = before.last.addDays(1);
    const QDate last = after.first.addDays(-1);
    if (first <= last)
        gap.days = {first, last};
    return gap;
}

void addGaps(std::vector<Link> &links, std::vector<StatementGap> &gaps)
{
    std::sort(links.begin(), links.end(), [](const Link &a, const Link &b) {
        return std::tie(a.first, a.last, a.index) < std::tie(b.first, b.last, b.index);
    });
    // Empty days can sort either way: a link that opens where the chain stands goes first.
    for (size_t i = 1; i < links.size(); ++i) {
        for (size_t j = i; j < links.size() && links[j].first == links[i].first; ++j) {
            if (links[j].opening == links[i - 1].closing) {
                std::swap(links[i], links[j]);
                break;
            }
        }
    }
    const Link *before = nullptr;
    for (const Link &link : links) {
        if (before != nullptr && link.last <= before->last && link.opening != before->closing)
            continue; // within the one before: an overlap, no gap
        const bool overlaps = before != nullptr && link.first < before->last;
        if (before != nullptr && !overlaps && link.opening != before->closing)
            gaps.push_back(gapBetween(*before, link));
        before = &link;
    }
}

} // namespace

std::vector<StatementGap> statementGaps(std::span<const RawStatement> statements)
{
    std::map<AccountKey, std::vector<Link>> accounts;
    for (int i = 0; const RawStatement &statement : statements) {
        if (const auto link = linkOf(statement, i))
            accounts[keyOf(statement)].push_back(*link);
        ++i;
    }
    std::vector<StatementGap> gaps;
    for (auto &[key, links] : accounts)
        addGaps(links, gaps);
    return gaps;
}

QString gapSentence(const StatementGap &gap, const QLocale &locale)
{
    const QString amount = display::amount(gap.difference, locale);
    if (gap.days.isOpen())
        return Words::tr("Something is missing between two statements: entries of together %1.")
            .arg(amount);
    const bool isOneDay = gap.days.first == gap.days.last;
    const QString days =
        isOneDay ? display::day(gap.days.first, locale) : display::range(gap.days, locale);
    return Words::tr("%1 is missing: entries of together %2.").arg(days, amount);
}

} // namespace bp
