// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the person's own confirmed entries say about each merchant: which categories, how often,
/// how lately, at which amounts. What was decided later counts more, whatever the entries' days.
/// Never learns from a machine's unconfirmed work. An immutable value: learning one choice makes
/// the next value and shares the rest with this one; it says what a memory read anew would say.

#include "core/advice/categorizer.h"
#include "core/advice/feature_settings.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <tuple>
#include <vector>

namespace bp {

class LedgerReader;

/// What is remembered of one merchant.
struct LearnedPayee
{
    QString key;         ///< of merchantKey()
    QString name;        ///< for people
    CategoryId category; ///< the one it speaks for first; null: only noes
    int choices = 0;     ///< the person's, whatever the category
    int refusals = 0;    ///< categories the person said no to
};

class PayeeMemory final : public Categorizer
{
    Q_DECLARE_TR_FUNCTIONS(bp::PayeeMemory)

public:
    /// How much one choice weighs.
    enum class Choice {
        Confirmed,  ///< as an entry the person sorted or accepted
        Correction, ///< the machine had said otherwise: the next one alike follows at once
    };

    /// The most that may be said of what the person has yet to confirm: shown, but not applied
    /// unless they want less sure ones applied.
    static constexpr double waitsAt = SortingThresholds{}.applyFrom - 0.01;

    PayeeMemory();
    /// One sweep over the book, what was forgotten left out.
    static PayeeMemory of(const LedgerReader &reader);

    std::vector<CategorySuggestion> suggest(const CategorizerQuery &query) const override;
    /// The same for a key of merchantKey() already found; says nothing of `archived` ones.
    std::vector<CategorySuggestion>
    suggestFor(QString merchantKey, Money amount, const QSet<CategoryId> &archived = {}) const;
    /// The person said no to this category for this merchant, and has not said yes since.
    bool isRejected(const QString &merchantKey, CategoryId category) const;

    /// What the person decided about one entry, as the book has it now, in place of what was known
    /// of it; nothing: it is known already.
    [[nodiscard]] std::optional<PayeeMemory> withEntry(const LedgerReader &reader,
                                                       EntryId entry) const;
    /// Decisions about what is in no book; the newest.
    [[nodiscard]] PayeeMemory
    withChoice(const CategorizerQuery &query, CategoryId category, Choice choice) const;
    [[nodiscard]] PayeeMemory withRejection(const CategorizerQuery &query,
                                            CategoryId category) const;
    [[nodiscard]] PayeeMemory withoutPayee(const QString &merchantKey) const;

    int payeeCount() const { return int(learned().size()); }
    /// The most often chosen first.
    std::vector<LearnedPayee> learned() const;

private:
    friend class PayeeMemoryBuilder;

    /// Money out and money in: what is true of the one need not be of the other.
    enum Direction { Out, In };

    /// One yes or no of the person.
    struct Decision
    {
        enum class Kind : std::uint8_t { Confirmed, Correction, Refusal };

        EntryId entry; ///< null: in no book
        PayeeId payee; ///< as the person sees it
        CategoryId category;
        std::int64_t minor = 0;
        std::int64_t number = 0; ///< among the answers of the book; 0: none was noted
        std::int32_t day = 0;    ///< Julian; of the answer, else of the entry
        Kind kind = Kind::Confirmed;
        bool isByName = false; ///< known under the payee's name, not the bank's text

        bool isChoice() const { return kind != Kind::Refusal; }
        Direction direction() const { return minor < 0 ? Out : In; }
        auto order() const { return std::tuple(day, number, entry); }
        friend bool operator==(const Decision &, const Decision &) = default;
    };
    struct Tally
    {
        CategoryId category;
        double weight = 0; ///< later choices weigh more
        int count = 0;
        std::array<int, 2> byDirection{};
        std::array<std::int64_t, 8> amounts{}; ///< the newest, minor units
    };
    struct Payee
    {
        QString textName;                ///< as the bank's text gives it
        QString name;                    ///< as the person sees it
        std::vector<Decision> decisions; ///< in the order in which they were made
        // What follows from them:
        std::vector<Tally> tallies;
        std::vector<CategoryId> rejected;
        /// By direction: what the last correction chose, unless chosen otherwise since.
        std::array<CategoryId, 2> corrected;
    };
    using Payees = QHash<QString, Payee>;

    static void learn(Payee &payee, const Decision &decision);
    static void settle(Payee &payee);
    static bool isContested(const Payee &payee, Direction direction);
    static double amountFactor(const Tally &tally, std::int64_t minor);
    std::vector<CategorySuggestion>
    judged(const Payee &payee, Money amount, const QSet<CategoryId> &archived, double trust) const;
    const Payee *find(const QString &key) const;
    PayeeMemory with(const QString &key, Payee payee) const;
    PayeeMemory
    withDecision(const CategorizerQuery &query, CategoryId category, Decision::Kind kind) const;

    std::shared_ptr<const Payees> m_base;
    Payees m_newer; ///< learned since; few
};

} // namespace bp
