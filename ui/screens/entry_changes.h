// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a person does with entries, each one named change of the book. Holds no widget; the screen
/// shows an Error as a sentence.

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

    /// A person's choice; `suggestion` when a machine proposed it, so that its fate is remembered.
    [[nodiscard]] Result<void> sort(std::span<const EntryId> ids,
                                    CategoryId category,
                                    QDate today,
                                    const std::optional<CategorySuggestion> &suggestion = {});
    /// "Not this": remembered; a machine's choice is taken away.
    [[nodiscard]] Result<void>
    reject(EntryId id, const CategorySuggestion &suggestion, QDate today);
    /// Entries of the same merchant that no person sorted, without `id` itself.
    std::vector<EntryId> alike(EntryId id) const;
    /// What a machine may still propose: the rejected ones are left out.
    std::vector<CategorySuggestion> suggestions(const Categorizer *categorizer,
                                                const Entry &entry) const;

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
        std::optional<CategorySuggestion> accepted;
    };
    [[nodiscard]] Result<EntryId> add(const Draft &draft, QDate today);
    [[nodiscard]] Result<void> update(const Draft &draft);
    [[nodiscard]] Result<void> attach(EntryId id, const QStringList &paths);
    [[nodiscard]] Result<void> detach(const Attachment &attachment);

private:
    Ledger &m_ledger;
};

} // namespace bp::ui
