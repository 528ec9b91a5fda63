// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a person does with entries other than sorting them (core/categorize/feedback does that),
/// each one named change of the book. Holds no widget; the screen shows an Error as a sentence.

#include "core/advice/categorizer.h"
#include "core/ledger/ledger.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace bp::ui {

class EntryChanges
{
    Q_DECLARE_TR_FUNCTIONS(bp::ui::EntryChanges)

public:
    explicit EntryChanges(Ledger &ledger)
        : m_ledger(ledger)
    {
    }

    [[nodiscard]] Result<void> remove(std::span<const EntryId> ids);
    [[nodiscard]] Result<void> split(EntryId id, std::span<const Split> splits);
    [[nodiscard]] Result<void> pair(EntryId a, EntryId b);
    [[nodiscard]] Result<void> unpair(TransferId id);
    /// Opposite amounts in other accounts within five days, nearest first.
    std::vector<EntryRow> partners(EntryId id) const;

    /// What the form of an entry says.
    struct Draft
    {
        Entry entry;
        QString payee;
        QStringList tags;
        std::vector<CategorySuggestion> shown;           ///< while the category was chosen
        std::vector<CategorySuggestion> refused;         ///< "not this" while it was typed
        std::vector<CategorySuggestion> unanswered = {}; ///< of a new one, when it is saved
        bool isAccepted = false; ///< the category is what was suggested, by a yes to that
        QString answeredOf = {}; ///< the payee that yes and those noes were about

        bool hasBankText() const
        {
            return !entry.bank.payee.isEmpty() || !entry.bank.memo.isEmpty();
        }
        void sortAs(const Draft &other)
        {
            entry.category = other.entry.category;
            entry.categorySource = other.entry.categorySource;
            entry.categoryConfidence = other.entry.categoryConfidence;
        }
        bool isSortedAs(const Draft &other) const
        {
            return entry.category == other.entry.category &&
                   entry.categorySource == other.entry.categorySource;
        }
    };
    /// An entry as a form starts with it; nothing: it is gone.
    std::optional<Draft> draft(EntryId id) const;
    /// What the machine says to a form as it is typed: of the bank's text where there is one, else
    /// of what stands in the fields. Without what was refused there.
    std::vector<CategorySuggestion> suggestions(const Draft &draft,
                                                const Categorizer &categorizer,
                                                const CategorizerQuery &typed) const;
    /// Without a category it is treated as an imported one: sorted by machine where the first of
    /// what was unanswered is sure enough for that, else it waits.
    [[nodiscard]] Result<EntryId> add(const Draft &draft, QDate today);
    /// One that was deleted, with what was typed in its form: what add() takes. The bank's words,
    /// its other side and its files are gone with it.
    static Draft asNew(Draft deleted);
    /// Writes what differs from `asRead`, as the draft was read from the book; what the book says
    /// otherwise by now stays. A category other than read counts as the person's choice.
    [[nodiscard]] Result<void> update(const Draft &draft, const Draft &asRead, QDate today);
    [[nodiscard]] Result<void> attach(EntryId id, const QStringList &paths);
    [[nodiscard]] Result<void> detach(const Attachment &attachment);

private:
    Ledger &m_ledger;
};

} // namespace bp::ui
