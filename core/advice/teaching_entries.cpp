// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/teaching_entries.h"

#include "core/advice/forgotten_payees.h"
#include "core/base/merchant_text.h"

namespace bp {

void forEachTeacher(const LedgerReader &reader,
                    const DateRange &days,
                    const std::function<void(const EntryFacts &facts, const QString &payee)> &visit)
{
    QHash<PayeeId, QString> names;
    for (const Payee &payee : reader.payees())
        names.insert(payee.id, payee.name);
    const ForgottenPayees forgotten = ForgottenPayees::of(reader);
    EntryFilter filter;
    filter.days = days;
    reader.forEachEntry(filter, [&](const EntryFacts &facts) {
        if (!facts.isConfirmed() || !facts.transfer.isNull() || facts.hasSplits)
            return;
        const QString payee = facts.isEnteredByHand() ? names.value(facts.payee) : facts.bankPayee;
        if (forgotten.isEmpty() || !forgotten.hides(merchantKey(payee, facts.bankMemo), facts.id))
            visit(facts, payee);
    });
}

} // namespace bp
