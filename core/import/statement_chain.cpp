// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/statement_chain.h"

#include "core/base/display.h"
#include "core/import/proof.h"

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

/// A stated opening balance is dated by the first day of the statement or by the closing day before
/// it; one that is reckoned back stands before the first entry.
ChainStretch stretchOf(const RawStatement &statement)
{
    const Proof proof = proofOf(statement);
    ChainStretch stretch{{}, {}, proof.opening, proof.closing};
    for (const RawEntry &entry : statement.entries) {
        if (entry.isPending)
            continue;
        stretch.first = stretch.first.isNull() ? entry.day : std::min(stretch.first, entry.day);
        stretch.last = stretch.last.isNull() ? entry.day : std::max(stretch.last, entry.day);
    }
    if (statement.opening && statement.opening->day.isValid())
        stretch.first = statement.opening->day;
    if (statement.closing && statement.closing->day.isValid())
        stretch.last = stretch.last.isNull() ? statement.closing->day
                                             : std::max(stretch.last, statement.closing->day);
    stretch.first = stretch.first.isNull() ? stretch.last : stretch.first;
    stretch.last = stretch.last.isNull() ? stretch.first : stretch.last;
    return stretch;
}

using AccountKey = std::tuple<QString, QString, QString>;

AccountKey keyOf(const RawStatement &statement)
{
    return {statement.account.number,
            statement.account.number.isEmpty() ? statement.account.name : QString(),
            statement.currency.code()};
}

bool meets(const ChainStretch &before, const ChainStretch &after)
{
    return !before.closing || !after.opening || *before.closing == *after.opening;
}

ChainGap gapBetween(const ChainStretch &before, const ChainStretch &after)
{
    ChainGap gap{-1, -1, {}, Money(0, before.closing->currency())};
    std::int64_t difference = 0;
    if (!__builtin_sub_overflow(after.opening->minor(), before.closing->minor(), &difference))
        gap.difference = Money(difference, before.closing->currency());
    const QDate first = before.last.addDays(1);
    const QDate last = after.first.addDays(-1);
    if (first <= last)
        gap.days = {first, last};
    return gap;
}

} // namespace

std::vector<ChainGap> chainGaps(std::span<const ChainStretch> stretches)
{
    std::vector<int> order;
    for (int i = 0; i < int(stretches.size()); ++i) {
        if (stretches[size_t(i)].first.isValid() && stretches[size_t(i)].last.isValid())
            order.push_back(i);
    }
    std::ranges::stable_sort(order, {}, [&](int i) {
        return std::pair(stretches[size_t(i)].first, stretches[size_t(i)].last);
    });
    std::vector<ChainGap> gaps;
    int before = -1;
    for (const int i : order) {
        const ChainStretch &here = stretches[size_t(i)];
        if (before >= 0) {
            const ChainStretch &last = stretches[size_t(before)];
            if (here.first > last.last && !meets(last, here)) {
                gaps.push_back(gapBetween(last, here));
                gaps.back().before = before;
                gaps.back().after = i;
            }
            if (here.last < last.last)
                continue; // within the one before
        }
        before = i;
    }
    return gaps;
}

std::vector<ChainGap> statementGaps(std::span<const RawStatement> statements)
{
    std::map<AccountKey, std::vector<int>> accounts;
    for (int i = 0; i < int(statements.size()); ++i)
        accounts[keyOf(statements[size_t(i)])].push_back(i);
    std::vector<ChainGap> all;
    for (const auto &[key, members] : accounts) {
        std::vector<ChainStretch> stretches;
        for (const int i : members)
            stretches.push_back(stretchOf(statements[size_t(i)]));
        for (ChainGap gap : chainGaps(stretches)) {
            gap.before = members[size_t(gap.before)];
            gap.after = members[size_t(gap.after)];
            all.push_back(gap);
        }
    }
    return all;
}

AccountChain accountChain(const LedgerReader &reader, AccountId account)
{
    AccountChain chain;
    const std::vector<Checkpoint> checkpoints = reader.checkpoints(account);
    for (const ImportBatch &batch : reader.importBatches()) {
        if (batch.account != account || batch.firstDay.isNull())
            continue;
        ChainStretch stretch{batch.firstDay, batch.lastDay, {}, {}};
        for (const Checkpoint &point : checkpoints) {
            if (point.batch != batch.id)
                continue;
            if (point.source == Checkpoint::Source::Opening) {
                stretch.opening = point.balance;
            } else if (point.source == Checkpoint::Source::Closing) {
                stretch.closing = point.balance;
                stretch.last = std::max(stretch.last, point.day);
            }
        }
        chain.batches.push_back(batch);
        chain.stretches.push_back(stretch);
    }
    std::ranges::reverse(chain.batches);
    std::ranges::reverse(chain.stretches);
    return chain;
}

QString gapSentence(const ChainGap &gap, const QLocale &locale)
{
    const QString amount = display::amountWithUnit(gap.difference, locale);
    if (gap.days.first.isNull())
        return Words::tr("Something is missing between two statements: entries of together %1.")
            .arg(amount);
    const bool isOneDay = gap.days.first == gap.days.last;
    const QString days =
        isOneDay ? display::day(gap.days.first, locale) : display::range(gap.days, locale);
    return Words::tr("%1 is missing: entries of together %2.").arg(days, amount);
}

} // namespace bp
