// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What stands at the end of a merchant's name and is none of it: towns, countries, legal forms,
/// months.

#include "core/base/bank_word_scanner.h"

#include <QVarLengthArray>

namespace bp {

/// Drops it from `name`, tokens of the text, but never from its first `whole` words; `isCut`: the
/// text has more words than the name.
void trimTail(const BankWordScanner &scanner,
              QVarLengthArray<qsizetype, 12> &name,
              qsizetype whole,
              bool isCut);

} // namespace bp
