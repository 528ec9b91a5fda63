// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/transfer_parts.h"

#include <algorithm>

namespace bp {
namespace {

RawEntry partOf(const RawEntry &whole, const RawSplit &split, int number)
{
    RawEntry part = whole;
    part.amount = split.amount;
    part.original = {};
    part.splits.clear();
    part.category.clear();
    part.runningBalance.reset();
    part.transferAccount = split.transferAccount;
    part.transferKey = split.transferKey;
    if (!split.note.isEmpty())
        part.memo = split.note;
    if (!part.bankId.isEmpty())
        part.bankId += QString(u'#' % QString::number(number));
    return part;
}

/// What no account was named for; nothing when that is all of it.
std::optional<RawEntry> restOf(const RawEntry &whole, std::vector<RawSplit> kept)
{
    if (kept.empty())
        return {};
    std::int64_t sum = 0;
    for (const RawSplit &split : kept) {
        if (__builtin_add_overflow(sum, split.amount.minor(), &sum))
            return {};
    }
    RawEntry rest = whole;
    rest.amount = Money(sum, whole.amount.currency());
    rest.original = {};
    rest.runningBalance.reset();
    rest.splits.clear();
    if (kept.size() == 1) {
        rest.category = kept.front().category;
        if (!kept.front().note.isEmpty())
            rest.memo = kept.front().note;
    } else {
        rest.splits = std::move(kept);
    }
    return rest;
}

} // namespace

std::vector<RawEntry> withTransferPartsApart(std::vector<RawEntry> entries, const QString &account)
{
    const auto isApart = [&](const RawSplit &split) {
        return !split.transferAccount.isEmpty() && split.transferAccount != account;
    };
    std::vector<RawEntry> out;
    out.reserve(entries.size());
    for (RawEntry &entry : entries) {
        if (std::ranges::none_of(entry.splits, isApart)) {
            out.push_back(std::move(entry));
            continue;
        }
        std::vector<RawSplit> kept;
        std::ranges::copy_if(entry.splits, std::back_inserter(kept), std::not_fn(isApart));
        if (auto rest = restOf(entry, std::move(kept)))
            out.push_back(std::move(*rest));
        int number = 0;
        for (const RawSplit &split : entry.splits) {
            if (isApart(split))
                out.push_back(partOf(entry, split, ++number));
        }
        out.back().runningBalance = entry.runningBalance;
    }
    return out;
}

} // namespace bp
