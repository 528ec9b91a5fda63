// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The steps that decide the rows of a preview, each against the book as it is; what a person
/// decided stays.

#include "core/import/import_preview.h"

#include <span>

namespace bp {

void decideDuplicates(ImportPreview &preview, const LedgerReader &reader, Progress &progress);
void decideTransfers(ImportPreview &preview, const LedgerReader &reader);
void decideCategories(ImportPreview &preview,
                      const LedgerReader &reader,
                      const Advisors &advisors,
                      Progress &progress);

/// After decisions of the person on these rows: those of them the person did not sort, and those
/// alike that nobody decided, are sorted by what was said and by what they are now.
void sortAnew(ImportPreview &preview,
              std::span<const RowRef> decided,
              const LedgerReader &reader,
              const Advisors &advisors);

/// All of them, with balances, proofs and gaps.
[[nodiscard]] Result<void> decideRows(ImportPreview &preview,
                                      const LedgerReader &reader,
                                      const Advisors &advisors,
                                      Progress &progress);

/// The name an entry's payee gets from the bank's words.
QString payeeName(const RawEntry &row);

} // namespace bp
