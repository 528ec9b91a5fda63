// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The steps that decide the rows of a preview, each against the book as it is; what a person
/// decided stays.

#include "core/import/import_preview.h"

namespace bp {

void decideDuplicates(ImportPreview &preview, const LedgerReader &reader, Progress &progress);
void decideTransfers(ImportPreview &preview, const LedgerReader &reader);
void decideCategories(ImportPreview &preview,
                      const LedgerReader &reader,
                      const Advisors &advisors,
                      Progress &progress);

/// All of them, with balances, proofs and gaps.
[[nodiscard]] Result<void> decideRows(ImportPreview &preview,
                                      const LedgerReader &reader,
                                      const Advisors &advisors,
                                      Progress &progress);

/// A category the file names, where the bank sorted and not the person: a guess like any machine's.
CategorySuggestion suggestionOfFile(const QString &path, CategoryId category);

/// The name an entry's payee gets from the bank's words.
QString payeeName(const RawEntry &row);

} // namespace bp
