// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Categories a preview sorts into though the book has none: made within the import, as far as rows
/// need them. Until then they have ids of their own, above all a book gives, so that advisers hear
/// of them as of any other.

#include "core/import/import_preview.h"
#include "core/ledger/category_paths.h"

namespace bp {

bool isPlanned(CategoryId id);
/// Null: the book's own, or one this preview does not plan.
const Category *plannedCategory(const ImportPreview &preview, CategoryId id);

/// The category of a path, "Shopping:Books": the book's, or one that is planned now or was before.
/// An archived one is planned anew: it opens with the import. Null: the path names nothing.
CategoryId planCategory(ImportPreview &preview,
                        const QString &path,
                        CategoryKind kind,
                        const LedgerReader &reader);
/// Gives what is missing of a path a place among the planned.
CategoryPaths::Add planningIn(ImportPreview &preview);

/// Those of the book, then the planned, parents before children. A planned one the book has
/// meanwhile comes as archived: still named, no longer offered.
std::vector<Category> categoriesOf(const ImportPreview &preview, const LedgerReader &reader);

} // namespace bp
