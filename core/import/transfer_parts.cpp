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

/// Index of the file's statement of this account, which is made where there is none.
size_t statementOf(RawFile &file, const QString &account, Currency currency)
{
    for (size_t i = 0; i < file.statements.size(); ++i) {
        const RawStatement &known = file.statements[i];
        if (known.currency == currency &&
            (known.account.name == account || known.account.number == account))
            return i;
    }
    RawStatement &added = file.statements.emplace_back();
    added.account.name = account;
    added.currency = currency;
    return file.statements.size() - 1;
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

void addOtherSides(RawFile &file)
{
    int movements = 0;
    const size_t written = file.statements.size();
    for (size_t s = 0; s < written; ++s) {
        const QString own = file.statements[s].account.name.isEmpty()
                                ? file.statements[s].account.number
                                : file.statements[s].account.name;
        const size_t rows = file.statements[s].entries.size();
        for (size_t r = 0; r < rows; ++r) {
            RawEntry &entry = file.statements[s].entries[r];
            if (!entry.isWholeTransfer || own.isEmpty() || own == entry.transferAccount)
                continue;
            entry.transferKey = QStringLiteral("whole/%1").arg(++movements);
            entry.isWholeTransfer = false;
            RawEntry other = entry;
            const bool isForeign = !entry.original.currency().isNull();
            other.amount = (isForeign ? entry.original : entry.amount).negated();
            other.original = isForeign ? entry.amount.negated() : Money();
            other.transferAccount = own;
            other.runningBalance.reset();
            const size_t place = statementOf(file, entry.transferAccount, other.amount.currency());
            file.statements[place].entries.push_back(std::move(other));
        }
    }
}

} // namespace bp
