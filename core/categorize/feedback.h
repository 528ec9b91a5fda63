// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a person says to a suggestion, as changes of the book: yes, no, another one, for all that
/// are alike, forget it. Each is one undo step. The live chain follows with
/// CategorizerChain::withChoice and withRejection; a book opened again remembers the same.

#include "core/advice/categorizer.h"
#include "core/base/result.h"
#include "core/ledger/category_rule.h"
#include "core/ledger/entry.h"
#include "core/ledger/model_record.h"

#include <QCoreApplication>

#include <optional>
#include <span>
#include <vector>

namespace bp {

class Ledger;
class LedgerReader;

/// A rule worth offering: the person sorted three alike and none otherwise.
struct RuleOffer
{
    CategoryRule rule;
    QString sentence; ///< "payee is ‘REWE’"
    int alike = 0;    ///< confirmed entries behind it
};

class Feedback
{
    Q_DECLARE_TR_FUNCTIONS(bp::Feedback)

public:
    /// `today` is written beside what was decided.
    Feedback(Ledger &ledger, QDate today)
        : m_ledger(ledger)
        , m_today(today)
    {
    }

    [[nodiscard]] Result<void> accept(EntryId entry, const CategorySuggestion &suggestion);
    /// Remembered for the merchant; a machine's choice of that category is taken back.
    [[nodiscard]] Result<void> reject(EntryId entry, const CategorySuggestion &suggestion);
    /// The person's own choice, also for `siblings`; `shown` is what the machine had proposed:
    /// where the first was another category, the choice counts as a correction.
    [[nodiscard]] Result<void> choose(EntryId entry,
                                      CategoryId category,
                                      std::span<const CategorySuggestion> shown = {},
                                      std::span<const EntryId> siblings = {});
    /// "Forget what you learned about this payee."
    [[nodiscard]] Result<void> forgetPayee(const QString &merchantKey);
    /// "Do not offer this rule again."
    [[nodiscard]] Result<void> declineRule(const RuleOffer &offer);

    /// "+11 like this": entries of the same merchant and direction that nobody confirmed yet.
    static std::vector<EntryId> siblings(const LedgerReader &reader, EntryId entry);
    static std::optional<RuleOffer> ruleOffer(const LedgerReader &reader, EntryId entry);
    static CategorizerQuery queryOf(const LedgerReader &reader, const Entry &entry);
    static QString keyOf(const LedgerReader &reader, const Entry &entry);

private:
    SuggestionRecord record(EntryId entry,
                            const CategorySuggestion &suggestion,
                            SuggestionRecord::State state) const;

    Ledger &m_ledger;
    QDate m_today;
};

} // namespace bp
