// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Picks the words of the merchant's name among those of a bank's text.

#include "core/base/bank_word_scanner.h"

#include <QVarLengthArray>

namespace bp {

/// Which tokens of a text are the merchant's name.
struct NameWords
{
    QVarLengthArray<qsizetype, 12> at;
    bool isWeak = false;     ///< only a bank's words, or nothing
    bool isCarrier = false;  ///< begins with one who passes money on; a memo may say for whom
    bool isPassedOn = false; ///< nobody but one who passes money on
    bool isCheque = false;   ///< only that a cheque was paid, to nobody knows whom
};

NameWords nameWords(const BankWordScanner &scanner);

} // namespace bp
