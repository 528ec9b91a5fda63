// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The arithmetic of a preview: what each account's opening balance becomes, whether the ticked
/// rows carry the book to the bank's closing balances, which doubtful rows these balances need,
/// which days are missing.

#include "core/import/import_preview.h"

namespace bp {

/// What the book says of the accounts and closing days of the preview; read once.
void readBalances(ImportPreview &preview, const LedgerReader &reader);

/// Opening balances and proofs for the ticks as they are. Needs no book.
void proveWithBook(ImportPreview &preview);

/// Ticks those doubtful rows that a closing balance needs, where there is only one way to reach it,
/// and says so.
void decideByBalance(ImportPreview &preview);

/// Days between two statements, or a statement and an earlier import, whose balances do not meet.
void findGaps(ImportPreview &preview, const LedgerReader &reader);

} // namespace bp
