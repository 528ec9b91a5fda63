// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the person's own confirmed entries say about each merchant: which categories, how often,
/// how lately, at which amounts. What was decided later counts more, whatever the entries' days.
/// Ways in which banks write one payee of the book share it, as far as they were sorted alike.
/// Never learns from a machine's unconfirmed work. An immutable value: learning one choice makes
/// the next value and shares the rest with this one; it says what a memory read anew would say.

#include "core/advice/forgotten_payees.h"
#include "core/base/merchant_text.h"
#include "core/categorize/layered_map.h"
#include "core/categorize/payee_lore.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace bp {

class LedgerReader;

/// What is remembered of one payee.
struct LearnedPayee
{
    QStringList keys;    ///< of merchantKey(), all its wordings, the most often chosen first
    QString name;        ///< for people
    CategoryId category; ///< the one it speaks for first; null: only noes
    int choices = 0;     ///< the person's, whatever the category
    int refusals = 0;    ///< categories the person said no to
};

/// What is chosen for a merchant under one of its wordings.
struct MerchantChoice
{
    QString key;
    QString name;        ///< as the bank's text gives it
    CategoryId category; ///< the one it speaks for first
    int choices = 0;     ///< whatever the category
    int sign = -1;       ///< of most of the amounts
};

/// What the person chose for something that is in no book.
struct TaughtChoice
{
    CategorizerQuery query;
    CategoryId category;
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

    static constexpr double waitsAt = PayeeLore::waitsAt;

    PayeeMemory() = default;
    /// One sweep over the book, what was forgotten left out.
    static PayeeMemory of(const LedgerReader &reader);
    /// Choices about what is in no book, the newest last: what withChoice() of each in turn says.
    static PayeeMemory ofChoices(std::span<const TaughtChoice> choices);

    std::vector<CategorySuggestion> suggest(const CategorizerQuery &query) const override;
    /// The same for a key of merchantKey() already found; says nothing of `archived` ones, and what
    /// the person said with no less than `suggestFrom`.
    std::vector<CategorySuggestion>
    suggestFor(const QString &merchantKey,
               const CategorizerQuery &query,
               const QSet<CategoryId> &archived = {},
               double suggestFrom = SortingThresholds{}.suggestFrom) const;
    /// What is left of anybody's confidence in this category for this merchant: less than 1 if the
    /// person said no to it, and has not said yes since.
    double trustIn(const QString &merchantKey,
                   CategoryId category,
                   const CategorizerQuery &query = {}) const;

    /// What the person decided about one entry, as the book has it now, in place of what was known
    /// of it; nothing: it is known already. Of an entry that is gone everything is taken back.
    [[nodiscard]] std::optional<PayeeMemory> withEntry(const LedgerReader &reader,
                                                       EntryId entry) const;
    /// Decisions about what is in no book; the newest.
    [[nodiscard]] PayeeMemory
    withChoice(const CategorizerQuery &query, CategoryId category, Choice choice) const;
    [[nodiscard]] PayeeMemory withRejection(const CategorizerQuery &query,
                                            CategoryId category) const;

    int payeeCount() const { return int(learned().size()); }
    /// The most often chosen first.
    std::vector<LearnedPayee> learned() const;
    /// Every wording the person chose a category for, in no order.
    std::vector<MerchantChoice> merchants() const;
    /// Both are wordings of one merchant, shown as this payee: what is said of one holds for both.
    bool areOne(const QString &key, const QString &other, PayeeId payee) const;
    /// Every key of the payee, of one merchant or not: to forget it.
    QStringList keysOf(const QString &merchantKey, PayeeId payee = {}) const;

private:
    friend class PayeeMemoryBuilder;

    /// One way in which a payee is written.
    struct Wording
    {
        QString textName; ///< as the bank's text gives it
        QString name;     ///< as the person sees it
        PayeeLore lore;
    };
    /// A payee of the book with a name that tells it from others.
    struct Group
    {
        QString nameKey;
        QStringList keys;      ///< of its wordings, in their order
        QStringList joined;    ///< those sorted alike
        bool isOneMind = true; ///< nearly all of it: so is a wording never met
        PayeeLore joint;       ///< of the joined ones, if there are several
        PayeeLore all;         ///< of all, if that is more
    };
    struct Heard
    {
        const PayeeLore *lore = nullptr;
        const Wording *own = nullptr; ///< null: never met under this wording
        QString name;
    };

    const Wording *wording(const QString &key) const;
    const Group *group(PayeeId payee) const;
    const Group *groupNamed(const QString &key) const;
    Heard hear(const Group &group, bool isByName) const;
    Heard hear(const QString &key, PayeeId payee) const;
    bool endsInCodes(const QString &prefix, const QString &key) const;
    std::vector<CategorySuggestion> said(const Heard &heard,
                                         const CategorizerQuery &query,
                                         PayeeLore::Question question,
                                         const QSet<CategoryId> &archived) const;
    std::optional<PayeeMemory> withoutEntry(const LedgerReader &reader, EntryId entry) const;
    Wording wordingNow(const LedgerReader &reader,
                       const MerchantText &text,
                       EntryId entry,
                       std::span<const PayeeDecision> decided) const;
    void put(const QString &key, Wording wording);
    void regroup(PayeeId payee, const QString &key);
    void settle(Group &group) const;
    static PayeeDecision decisionAfter(const std::vector<PayeeDecision> &decisions,
                                       const CategorizerQuery &query,
                                       CategoryId category,
                                       PayeeDecision::Kind kind);
    PayeeMemory withDecision(const CategorizerQuery &query,
                             CategoryId category,
                             PayeeDecision::Kind kind) const;

    LayeredMap<QString, Wording> m_wordings;
    LayeredMap<PayeeId, Group> m_groups;
    LayeredMap<QString, std::vector<PayeeId>> m_payees; ///< by the key of their name
    Steadiness m_steadiness;                            ///< of all wordings together
    ForgottenPayees m_forgotten;
};

} // namespace bp
