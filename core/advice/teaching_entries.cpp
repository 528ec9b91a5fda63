// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/teaching_entries.h"

#include "core/advice/forgotten_payees.h"
#include "core/base/merchant_text.h"

namespace bp {

namespace {

/// All the person sorted, also what was forgotten since.
template <typename Visit>
void forEachSorted(const LedgerReader &reader, const DateRange &days, Visit visit)
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
        visit(facts,
              payee,
              !forgotten.isEmpty() &&
                  forgotten.hides(merchantKey(payee, facts.bankMemo), facts.id));
    });
}

} // namespace

void forEachTeacher(const LedgerReader &reader,
                    const DateRange &days,
                    const std::function<void(const EntryFacts &facts, const QString &payee)> &visit)
{
    forEachSorted(
        reader, days, [&visit](const EntryFacts &facts, const QString &payee, bool isForgotten) {
            if (!isForgotten)
                visit(facts, payee);
        });
}

int forgottenTeachers(const LedgerReader &reader)
{
    int count = 0;
    forEachSorted(reader, {}, [&count](const EntryFacts &, const QString &, bool isForgotten) {
        count += isForgotten ? 1 : 0;
    });
    return count;
}

} // namespace bp
