// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the words around tell about a name: a bank's own, one who only passes money on, a cheque.

#include "core/base/bank_word_scanner.h"

#include <QVarLengthArray>

namespace bp {

/// A word that may be a name stands at `from` or behind.
bool saysMore(const BankWordScanner &scanner, qsizetype from);

/// Whether `name`, words before token `end`, is rather a bank's own, which no list knows, than the
/// merchant's because of what stands around: "ZKP 0312 1234 KROGER PLANO TX"; `isAfterBanks`: other
/// words of the bank stand before.
bool isBanksAbbreviation(const BankWordScanner &scanner,
                         const QVarLengthArray<qsizetype, 12> &name,
                         qsizetype end,
                         bool isAfterBanks);

/// "CCV*CAFE": a short word nobody knows passes money on to what says more than "ORDER".
bool isUnknownCarrier(const BankWordScanner &scanner,
                      const BankToken &token,
                      const BankToken &next);

/// What Google sells itself: "GOOGLE *Storage".
bool isGoogles(QStringView foldedWord);

/// "Klarna Bank AB", "Stichting Mollie Payments": token `at` begins one.
bool isProcessor(const BankWordScanner &scanner, qsizetype at);

/// "MERCADONA AV. PUERTO", "ESSELUNGA V.LE PIAVE": no name goes on there.
bool isAbbreviatedStreet(const BankWordScanner &scanner, const BankToken &token);

/// "von Hans Becker", "till Anna Svensson": token `at` says where money goes, a name follows; not
/// in "Till Schweiger" and "von der Leyen".
bool isTowards(const BankWordScanner &scanner, qsizetype at);

/// "CHECK 1042", but not "CHECK CARD".
bool isCheque(const BankWordScanner &scanner, const QVarLengthArray<qsizetype, 12> &at);

/// How many words from token `from`, at least and at most so many, are together one that `isKnown`;
/// 0: none.
qsizetype longestRun(const BankWordScanner &scanner,
                     qsizetype from,
                     qsizetype least,
                     qsizetype most,
                     bool (*isKnown)(QStringView));

/// A name stands at `from` or behind, not just where the merchant is: "HUBER HEIGHTS OH", "MAIN
/// ST".
bool namesMore(const BankWordScanner &scanner, qsizetype from);

/// "Beitragsnr. 123 456": the word at `i` only says what its number is.
bool isNumberLabel(const BankWordScanner &scanner, qsizetype i);

/// "CASH DEPOSIT", "CASH WITHDRAWAL": what is done at the counter tells the two apart. `last` is
/// the last word before the bank's at `i`.
bool isCashCounter(const BankWordScanner &scanner, qsizetype last, qsizetype i);

/// "K1", "T3", "ME1" behind a number: the card or the till, once a bank's word stood before it.
bool isTerminal(const BankWordScanner &scanner, qsizetype i);

/// "AFFIRM *PAY 123": who lends the money, at `carrier`, is paid; nobody else is named from `next`
/// on.
bool isOwnBill(const BankWordScanner &scanner, qsizetype carrier, qsizetype next);

/// "PAYMENT RECEIVED - THANK YOU": no word of it is anybody's name.
bool isAllBanks(const BankWordScanner &scanner);

} // namespace bp
