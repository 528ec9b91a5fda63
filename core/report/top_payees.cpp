// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/top_payees.h"

#include "core/report/priced_sums.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace bp {

TopPayees topPayees(const LedgerReader &reader,
                    const DateRange &days,
                    int atMost,
                    CategoryKind kind,
                    const EntryFilter &within)
{
    TopPayees top;
    top.currency = reader.bookCurrency();
    EntryFilter filter = within;
    filter.days = days;
    filter.flow = Flow::NoTransfers;

    std::map<PayeeId, TopPayee> byPayee;
    forEachPricedSum(
        reader, filter, GroupBy::Payee | GroupBy::Flow, top.unpriced, [&](const SumRow &row) {
            if (row.isIncoming != (kind == CategoryKind::Income))
                return;
            TopPayee &payee = byPayee[row.payee];
            payee.sum = Money(payee.sum.minor() + row.sum.minor(), top.currency);
            payee.count += row.count;
        });

    filter.flow = kind == CategoryKind::Income ? Flow::In : Flow::Out;
    for (auto &[id, payee] : byPayee) {
        if (payee.sum.isZero() || payee.sum.isNegative() != (kind == CategoryKind::Expense))
            continue;
        payee.payee = id;
        payee.evidence = filter;
        if (!id.isNull())
            payee.evidence.payees = {id};
        top.payees.push_back(payee);
    }
    const auto isLarger = [](const TopPayee &a, const TopPayee &b) {
        const auto sizeA = std::llabs(a.sum.minor());
        const auto sizeB = std::llabs(b.sum.minor());
        return sizeA != sizeB ? sizeA > sizeB : a.payee < b.payee;
    };
    std::sort(top.payees.begin(), top.payees.end(), isLarger);
    if (top.payees.size() > size_t(std::max(atMost, 0)))
        top.payees.resize(size_t(std::max(atMost, 0)));
    for (TopPayee &payee : top.payees) {
        if (const auto named = reader.payee(payee.payee))
            payee.name = named->name;
    }
    return top;
}

} // namespace bp
