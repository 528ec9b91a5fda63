// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Which rows of a preview are of one merchant, and what the person answered about them so far:
/// what is said of one row is heard when those alike are judged.

#include "core/advice/categorizer.h"
#include "core/import/import_preview.h"

#include <memory>
#include <set>
#include <span>
#include <vector>

namespace bp {

/// Once for a preview: the texts of its rows stay.
void findMerchants(ImportPreview &preview);

/// What is said of "rewe" is heard by "rewe city", too: merchants by whose beginnings memory finds
/// those of these rows, themselves among them …
std::set<int> merchantsHearing(const ImportPreview &preview, std::span<const RowRef> rows);
/// … and those of whose beginnings these are.
std::set<int> merchantsHeard(const ImportPreview &preview, const std::set<int> &merchants);

/// A machine may sort it as long as nobody decided.
bool isCategoryOpen(const ImportPreview &preview, RowRef ref);
/// "+3 like this": other rows to be imported, of the same merchant and direction as one of these,
/// that nobody decided.
std::vector<RowRef> rowsAlike(const ImportPreview &preview, std::span<const RowRef> refs);

/// The same of rows for which the file names the same category.
std::vector<RowRef> rowsNamedAlike(const ImportPreview &preview, std::span<const RowRef> refs);

CategorizerQuery queryOf(const ImportPreview &preview, RowRef ref);
/// What a machine put forward for a row the person decided, and they did not take; null: nothing.
CategoryId refusedFor(const ImportPreview &preview, const PreviewRow &row);
/// `base` with what the person decided about rows of merchants these hear.
std::shared_ptr<const Categorizer> withDecisions(const ImportPreview &preview,
                                                 std::shared_ptr<const Categorizer> base,
                                                 const std::set<int> &merchants);

} // namespace bp
