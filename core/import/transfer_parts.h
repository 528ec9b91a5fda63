// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A transfer has two sides and each side is an entry. Where only a part of an entry went to
/// another own account ("mortgage: 300 interest, 700 to the loan"), the part becomes an entry of
/// its own.

#include "core/import/raw_entry.h"

namespace bp {

/// The entries in their order, each part that names another account than `account` on its own
/// behind what is left; sums, days and words stay. Ids stay with what is left; those of the parts
/// are theirs with a number.
std::vector<RawEntry> withTransferPartsApart(std::vector<RawEntry> entries, const QString &account);

/// Where the file has both sides of a movement in one entry, the other account gets its own.
void addOtherSides(RawFile &file);

} // namespace bp
