// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Months, years and numbers within what a bank wrote that say for when a payment is, not to whom:
/// "MIETE 01/2026 HUBER", "LOYER JANVIER FONCIA".

#include "core/base/bank_word_scanner.h"
#include "core/base/merchant_words.h"

#include <QVarLengthArray>

namespace bp {

constexpr words::Roles anyMonth = words::Month | words::MonthName;

/// What is paid again and again: "Miete", "Mitgliedsbeitrag", "salary".
bool isDue(const BankWordScanner &scanner, const BankToken &token);

/// Whether the number at `i` behind the words `name` says for when they are paid; the name goes on
/// behind it.
bool isPeriodOfName(const BankWordScanner &scanner,
                    const QVarLengthArray<qsizetype, 12> &name,
                    qsizetype i);

/// Whether the word at `i`, anyMonth, behind the words `name` or before all of them, is none of the name's.
bool isMonthOfName(const BankWordScanner &scanner,
                   const QVarLengthArray<qsizetype, 12> &name,
                   qsizetype i);

/// Whether anyMonth that ends `name` is none of its words: "MIETE MAI".
bool endsWithMonth(const BankWordScanner &scanner, const QVarLengthArray<qsizetype, 12> &name);

} // namespace bp
