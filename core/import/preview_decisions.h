// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a person changes in a preview before the import.

#include "core/import/import_preview.h"

#include <span>

namespace bp {

/// Decisions of a person. Proofs are computed anew, and what is imported from now on is named and
/// sorted like any other row, the released side of a transfer too.
void setTicked(ImportPreview &preview,
               std::span<const RowRef> refs,
               bool ticked,
               const LedgerReader &reader,
               const Advisors &advisors);
/// "It is the same": the row is not imported; takes back an earlier "not the same".
void decideSame(ImportPreview &preview,
                std::span<const RowRef> refs,
                const LedgerReader &reader,
                const Advisors &advisors);
/// "Not the same": the row is imported; remembered with the import.
void decideDifferent(ImportPreview &preview,
                     std::span<const RowRef> refs,
                     const LedgerReader &reader,
                     const Advisors &advisors);
/// "These two are one transfer" and "it is none".
void decideTransfer(ImportPreview &preview,
                    RowRef ref,
                    RowRef partner,
                    const LedgerReader &reader,
                    const Advisors &advisors);
void decideTransfer(ImportPreview &preview,
                    RowRef ref,
                    EntryId partner,
                    const LedgerReader &reader,
                    const Advisors &advisors);
void decideNoTransfer(ImportPreview &preview,
                      std::span<const RowRef> refs,
                      const LedgerReader &reader,
                      const Advisors &advisors);
/// One of the book or planned; null: none of those proposed. Of this row alone; those alike follow
/// when all are decided anew.
void setCategory(ImportPreview &preview, RowRef ref, CategoryId category);
/// The same of several, and those alike that nobody decided follow at once.
void setCategory(ImportPreview &preview,
                 std::span<const RowRef> refs,
                 CategoryId category,
                 const LedgerReader &reader,
                 const Advisors &advisors);
void setPayee(ImportPreview &preview, RowRef ref, const QString &payee);
/// Moves a statement to another account of the book (or, with a null id, a new one) and decides its
/// rows anew.
[[nodiscard]] Result<ImportPreview> withAccount(ImportPreview preview,
                                                int statement,
                                                const Account &account,
                                                const LedgerReader &reader,
                                                const Advisors &advisors,
                                                Progress &progress);
/// Decides all rows anew against the book as it is now; what a person decided stays.
[[nodiscard]] Result<ImportPreview> checkedAgain(ImportPreview preview,
                                                 const LedgerReader &reader,
                                                 const Advisors &advisors,
                                                 Progress &progress);

} // namespace bp
