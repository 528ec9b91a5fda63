// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What is wrong with the material for training: entries sorted in two ways, categories with a
/// single one, transfers that were taken for spending and income.

#include "core/advice/categorizer_trainer.h"
#include "core/advice/merchant_lookup.h"
#include "core/ledger/ledger_reader.h"

#include "ml/text/training_set.h"

#include <QHash>
#include <QStringList>

#include <set>
#include <vector>

namespace bp::ml {

class TrainingCheck
{
public:
    /// `merchants` may be null. It and the set must outlive the check.
    TrainingCheck(const TrainingSet &set,
                  const LedgerReader &reader,
                  const MerchantLookup *merchants);

    /// Worst first.
    std::vector<TrainingProblem> problems() const;

private:
    using Problems = std::vector<TrainingProblem>;
    void transferLeaks(Problems &out) const;
    /// Of the same amount; then of merchants that have none of these.
    void contradictions(Problems &out) const;
    void mixedMerchants(const std::set<std::size_t> &listed, Problems &out) const;
    void singleExamples(Problems &out) const;

    /// The other side of a movement between own accounts, going by the amounts.
    bool isOtherSide(const TrainingEntry &one, const TrainingEntry &other) const;
    bool speaksOfTransfer(const TextRow &row) const;
    bool isShop(const TextRow &row) const;
    QString currencyOf(const TextRow &row) const { return m_currencies.value(row.account); }

    const TrainingSet &m_set;
    const MerchantLookup *m_merchants;
    QStringList m_keys;         ///< merchant key of each entry
    QStringList m_accountNames; ///< as words between blanks
    QStringList m_accountNumbers;
    QHash<std::int64_t, QString> m_currencies; ///< code by account
};

} // namespace bp::ml
