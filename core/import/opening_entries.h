// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Apps that know only entries write the balance an account began with as one. In a book it is the
/// account's opening balance: neither income nor spending.

#include "core/import/raw_entry.h"

namespace bp {

/// Moves the opening entries on or before the first day into the statement's opening balance.
/// Later ones stay what they are: entries.
void takeOpeningEntries(RawStatement &statement);

} // namespace bp
