// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Turns --text, --category, --account, --from, --to and --sorted into a filter, names looked up in
/// the book.

#include "core/ledger/ledger_reader.h"

#include "app/command.h"

namespace bp {

/// The names of the options.
QStringList entryQuestionOptions();

/// What the arguments alone say: days, text and who sorted.
[[nodiscard]] Result<EntryFilter> plainQuestion(const CommandRequest &request);
/// With the accounts and categories of the book. Names match without case and accents; a category
/// may be written "Groceries: Supermarket" or by its key.
[[nodiscard]] Result<EntryFilter>
entryQuestion(const CommandRequest &request, EntryFilter plain, const LedgerReader &reader);

/// Those called so, one at least: by name, path or key.
[[nodiscard]] Result<QSet<CategoryId>> categoriesNamed(const LedgerReader &reader,
                                                       const QString &text);

/// Full names of categories: "Groceries: Supermarket".
class CategoryNames
{
public:
    explicit CategoryNames(const LedgerReader &reader);
    QString path(CategoryId id) const; ///< "" for none
    QString key(CategoryId id) const;

private:
    QHash<CategoryId, Category> m_categories;
};

} // namespace bp
