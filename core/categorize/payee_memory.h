// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the person's own confirmed entries say about each merchant: which categories, how often,
/// how lately, at which amounts. Never learns from a machine's unconfirmed work. An immutable
/// value: learning one choice makes the next value and shares the rest with this one.

#include "core/advice/categorizer.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>

#include <array>
#include <memory>
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

    PayeeMemory();
    /// One sweep over the book, what was forgotten left out.
    static PayeeMemory of(const LedgerReader &reader);

    std::vector<CategorySuggestion> suggest(const CategorizerQuery &query) const override;
    /// The same for a key of merchantKey() already found.
    std::vector<CategorySuggestion> suggestFor(QString merchantKey, Money amount) const;
    /// The person said no to this category for this merchant, and has not said yes since.
    bool isRejected(const QString &merchantKey, CategoryId category) const;

    [[nodiscard]] PayeeMemory
    withChoice(const CategorizerQuery &query, CategoryId category, Choice choice) const;
    [[nodiscard]] PayeeMemory withRejection(const CategorizerQuery &query,
                                            CategoryId category) const;
    [[nodiscard]] PayeeMemory withoutPayee(const QString &merchantKey) const;

    int payeeCount() const;
    /// The most often chosen first.
    std::vector<LearnedPayee> learned() const;

private:
    friend class PayeeMemoryBuilder;

    struct Tally
    {
        CategoryId category;
        double weight = 0; ///< later choices weigh more
        int count = 0;
        std::array<std::int64_t, 8> amounts{}; ///< the newest, minor units
        int amountCount = 0;                   ///< ever seen; the ring holds the last eight
    };
    struct Payee
    {
        QString name;
        std::vector<Tally> tallies;
        std::vector<CategoryId> rejected;
        CategoryId corrected; ///< what the last correction chose, unless chosen otherwise since
    };
    using Payees = QHash<QString, Payee>;

    static void learn(Payee &payee, CategoryId category, std::int64_t minor, Choice choice);
    static void reject(Payee &payee, CategoryId category);
    static double amountFactor(const Tally &tally, std::int64_t minor);
    std::vector<CategorySuggestion> judged(const Payee &payee, Money amount, double trust) const;
    const Payee *find(const QString &key) const;
    PayeeMemory with(const QString &key, Payee payee) const;

    std::shared_ptr<const Payees> m_base;
    Payees m_newer; ///< learned since; few
};

} // namespace bp
