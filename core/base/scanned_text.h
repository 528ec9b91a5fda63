// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a bank wrote of one entry, cut into words once for all who read it: merchant knowledge, the
/// learned sorter. Lives only during the call that uses it; both texts must outlive it.

#include "core/base/bank_word_scanner.h"
#include "core/base/merchant_text.h"

#include <optional>

namespace bp {

class ScannedText
{
public:
    ScannedText(QStringView payee, QStringView memo)
        : m_payee(payee)
        , m_key(merchantKey(m_payee, memo))
    {
        if (!memo.isEmpty())
            m_memo.emplace(memo);
    }

    const BankWordScanner &payee() const { return m_payee; }
    /// Null: there is none.
    const BankWordScanner *memo() const { return m_memo ? &*m_memo : nullptr; }
    /// merchantKey() of both.
    QStringView key() const { return {m_key.constData(), m_key.size()}; }

private:
    BankWordScanner m_payee;
    MerchantKey m_key;
    std::optional<BankWordScanner> m_memo;
};

} // namespace bp
