// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a person says to a suggestion, as changes of the book: yes, no, another one, for all that
/// are alike, forget it. Each is one undo step. The live chain follows with
/// CategorizerChain::withEntry; a book opened again remembers the same. The only
/// way in which window and commands write a category a person chose.

#include "core/advice/categorizer.h"
#include "core/base/result.h"
#include "core/ledger/category_rule.h"
#include "core/ledger/entry.h"
#include "core/ledger/model_record.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>
#include <span>
#include <vector>

namespace bp {

class Ledger;
class LedgerReader;
class LedgerWriter;

/// A rule worth offering: the person sorted three alike, none otherwise, and refused none of them.
struct RuleOffer
{
    CategoryRule rule;
    QString sentence; ///< "payee is ‘REWE’ and money goes out"
    int alike = 0;    ///< confirmed entries behind it
};

/// An entry a person answers about, and what stood proposed beside it; nothing: nothing did.
struct AskedEntry
{
    EntryId entry;
    std::optional<CategorySuggestion> shown;
};

/// Entries like one that is about to be sorted.
struct SiblingCounts
{
    int all = 0;
    QHash<CategoryId, int> refusing; ///< of these, those the person refused a category for

    int of(CategoryId category) const { return all - refusing.value(category); }
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

    /// Remembered for the merchant; a machine's choice of that category is taken back.
    [[nodiscard]] Result<void> reject(EntryId entry, const CategorySuggestion &suggestion);
    /// The same of several: to each what stood beside it.
    [[nodiscard]] Result<void> reject(std::span<const AskedEntry> entries);
    /// The person's own choice, also for `siblings`; `shown` is what the machine proposed just now.
    /// Where the first of these, what the machine had sorted the entry into, what waited for an
    /// answer, or what the person had chosen before was another category, the choice counts as a
    /// correction.
    [[nodiscard]] Result<void> choose(EntryId entry,
                                      CategoryId category,
                                      std::span<const CategorySuggestion> shown = {},
                                      std::span<const EntryId> siblings = {});
    /// The same of several, where each may have had a proposal of its own.
    [[nodiscard]] Result<void> choose(std::span<const AskedEntry> entries, CategoryId category);
    /// Yes to what stood beside each; one without is left alone.
    [[nodiscard]] Result<void> accept(std::span<const AskedEntry> entries);
    /// "Forget what you learned about this payee", however banks write it; `payee`: as the person
    /// sees it.
    [[nodiscard]] Result<void> forgetPayee(const QString &merchantKey, PayeeId payee = {});
    /// The same of these keys alone.
    [[nodiscard]] Result<void> forgetPayees(const QStringList &merchantKeys);
    /// What all choices taught, every trained version, and what became of all suggestions, of which
    /// the report card tells. Entries and rules stay; what is sorted from now on teaches again.
    [[nodiscard]] Result<void> forgetAll();
    /// "Do not offer this rule again."
    [[nodiscard]] Result<void> declineRule(const RuleOffer &offer);

    /// The same within a change that also does something else, such as a form that is saved.
    static void writeChoice(LedgerWriter &writer,
                            std::span<const EntryId> entries,
                            CategoryId category,
                            std::span<const CategorySuggestion> shown,
                            QDate today);
    static void writeRejection(LedgerWriter &writer,
                               EntryId entry,
                               const CategorySuggestion &suggestion,
                               QDate today);

    /// What may still be proposed for an entry: what the person refused for it is left out.
    static std::vector<CategorySuggestion>
    suggestions(const LedgerReader &reader, const Categorizer &categorizer, const Entry &entry);
    /// Why the machine sorted the entry as it is; nothing: not by a machine, or it left no reason.
    static std::optional<CategorySuggestion> machineChoice(const LedgerReader &reader,
                                                           const Entry &entry);
    /// "+11 like this": entries of the same merchant, in all its wordings sorted alike, and of the
    /// same direction that nobody confirmed yet. Those the person refused `category` for (null: the
    /// one the entry has) are left out.
    static std::vector<EntryId>
    siblings(const LedgerReader &reader, EntryId entry, CategoryId category = {});
    /// How many they are for each category that may be chosen.
    static SiblingCounts siblingCounts(const LedgerReader &reader, EntryId entry);
    /// Names the direction of the amounts unless the person sorted both directions alike.
    static std::optional<RuleOffer> ruleOffer(const LedgerReader &reader, EntryId entry);
    static CategorizerQuery queryOf(const LedgerReader &reader, const Entry &entry);
    static QString keyOf(const LedgerReader &reader, const Entry &entry);

private:
    static void answer(LedgerWriter &writer,
                       const Entry &entry,
                       const std::optional<CategorySuggestion> &shown,
                       CategoryId category,
                       QDate today);
    static void write(LedgerWriter &writer,
                      std::span<const AskedEntry> entries,
                      CategoryId category,
                      QDate today);
    QString sortingName(int count, CategoryId category) const;

    Ledger &m_ledger;
    QDate m_today;
};

} // namespace bp
