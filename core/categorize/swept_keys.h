// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Merchant keys of entries that are swept over; a text that repeats is read once.

#include "core/base/bank_word_scanner.h"
#include "core/base/merchant_text.h"
#include "core/ledger/ledger_reader.h"

#include <QHash>
#include <QString>

namespace bp {

class SweptKeys
{
public:
    explicit SweptKeys(const LedgerReader &reader)
    {
        for (const Payee &payee : reader.payees())
            m_names.insert(payee.id, payee.name);
    }
    QString of(const EntryFacts &facts)
    {
        const QString payee =
            facts.isEnteredByHand() ? m_names.value(facts.payee) : facts.bankPayee;
        const QString text = bankTextShape(payee, facts.bankMemo);
        auto known = m_known.constFind(text);
        if (known == m_known.constEnd())
            known = m_known.insert(text, merchantKey(payee, facts.bankMemo));
        return *known;
    }

private:
    QHash<PayeeId, QString> m_names;
    QHash<QString, QString> m_known;
};

} // namespace bp
