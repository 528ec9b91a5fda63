// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What may be learned from a book: entries a person sorted, by hand, by a rule or by accepting;
/// never the machine's own unconfirmed work, never transfers, split entries or what the person told
/// it to forget.

#include "core/ledger/ledger_reader.h"

#include <functional>

namespace bp {

/// Oldest first, in one sweep. `payee` is the bank's text, or what the person typed; facts and text
/// live only during the call.
void forEachTeacher(
    const LedgerReader &reader,
    const DateRange &days,
    const std::function<void(const EntryFacts &facts, const QString &payee)> &visit);
/// How many more there would be, had the person not told it to forget them.
int forgottenTeachers(const LedgerReader &reader);

} // namespace bp
