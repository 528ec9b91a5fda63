// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The promise of anything that proposes categories: rules, memory, a learned model, merchant
/// knowledge. Immutable and safe to share between threads; learning makes a new one.

#include "core/advice/suggestion.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/ledger/entry.h"
#include "core/ledger/model_record.h"

#include <QDate>
#include <QString>

#include <memory>
#include <span>
#include <vector>

namespace bp {

/// What the bank's file calls an entry, of a category the book has.
struct FiledCategory
{
    CategoryId category; ///< null: nothing
    QString reason;
};

/// What is known of an entry before it is sorted.
struct CategorizerQuery
{
    QString payee; ///< raw text of the bank, or what the person typed
    QString memo;
    Money amount;
    QDate day;
    AccountId account;
    PayeeId payeeId{};  ///< as the person sees it; null: not known to the book
    QString shown = {}; ///< what the payee is called in the book, where the bank wrote otherwise
    FiledCategory filed = {};
};

struct CategorySuggestion : Suggestion<CategoryId>
{
    CategorySource source = CategorySource::None;
    ModelId model; ///< version that spoke, if a learned one did
    int heard = 0; ///< earlier entries of this merchant the adviser knows, whatever their category
    bool isOfNewKind = false;     ///< the adviser met no merchant of this one's kind
    bool isPersonsWord = false;   ///< the person corrected a suggestion to this
    bool isOfAccount = false;     ///< heard of this account alone; others are used otherwise
    bool isReversed = false;      ///< only money in the other direction was sorted into this
    bool isUnlikeAmounts = false; ///< those sorted into this were far smaller or larger
    bool isOnlyAtHand = false;    ///< nothing speaks for it; offered behind others, to be chosen
    bool waits = false;           ///< shown however unsure, followed only when the person says yes
};

/// What a person answered about an entry that is in no book yet.
struct CategoryAnswer
{
    CategorizerQuery query;
    CategoryId refused; ///< put forward and not taken; null: nothing was refused
    CategoryId chosen;  ///< null: none
};

/// The suggestion as the book keeps it.
inline SuggestionRecord suggestionRecord(EntryId entry,
                                         const CategorySuggestion &suggestion,
                                         SuggestionRecord::State state,
                                         QDate day)
{
    return {entry,
            suggestion.value,
            suggestion.confidence,
            suggestion.reason,
            suggestionSourceKey(suggestion.source),
            suggestion.model,
            state,
            day};
}

class Categorizer
{
public:
    virtual ~Categorizer() = default;
    /// At most three, most confident first; none: it does not know.
    virtual std::vector<CategorySuggestion> suggest(const CategorizerQuery &query) const = 0;
    /// The three best also where it would rather say nothing: for a person who is about to choose.
    virtual std::vector<CategorySuggestion> candidates(const CategorizerQuery &query) const
    {
        return suggest(query);
    }
    /// The same adviser for one job on one thread, remembering texts that repeat; null: this one is
    /// as quick.
    virtual std::unique_ptr<Categorizer> forBatch() const { return nullptr; }
    /// The adviser that knows these answers too, the oldest first; null: it learns from the book
    /// alone.
    virtual std::shared_ptr<const Categorizer> withAnswers(std::span<const CategoryAnswer>) const
    {
        return nullptr;
    }
};

/// An adviser asked for its candidates wherever suggestions are asked for.
class Candidates final : public Categorizer
{
public:
    explicit Candidates(const Categorizer &adviser)
        : m_adviser(adviser)
    {
    }
    std::vector<CategorySuggestion> suggest(const CategorizerQuery &query) const override
    {
        return m_adviser.candidates(query);
    }

private:
    const Categorizer &m_adviser; ///< outlives this
};

} // namespace bp
