// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Where a word of a bank's text falls into parts, and what its digits say. Pure functions.

#include <QStringView>

namespace bp {

inline bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Where the name stands in a web address: "www.lampsdirect.co.uk" → "lampsdirect"; empty if it is
/// none.
QStringView addressName(QStringView word);

/// Where "COOP-1234" is two words; −1 for "7-ELEVEN" and "WAL-MART".
qsizetype splitAtNumber(QStringView word);

/// Where "TST-SHAKE" and "EC-Zahlung" are a bank's word and what it speaks of, "TELEPIZZA-MADRID"
/// is a shop and its town, and "REWE-Markt" a shop of REWE; −1 for "K-MARKET" and "IN-N-OUT".
qsizetype splitAtBankWord(QStringView word);

/// "7PM", "2ND": hours and house numbers.
bool isCounted(QStringView word);

/// "1-800-FLOWERS", "123INKT": many letters behind a few digits, but no day like "14MARCH".
bool isNumberedName(QStringView word);

/// "BET365": a word and two or three digits, not a card or a till.
bool isWordWithDigits(QStringView word);

/// "BNNTU", "BBQXK": letters that make no word, as a trip is called.
bool isLetterCode(QStringView word);

/// Where "ファミリーマート新宿店" is a name and its branch; −1 for none.
qsizetype branchInKanji(QStringView word);

/// "20TH".
bool isOrdinal(QStringView number);

/// Where "AIRWAY0009999" and "SERVICES1060" are a word and a number glued together; −1 for
/// "F13118", "EV123" and "HDFC0001234", the code of an Indian bank.
qsizetype gluedNumber(QStringView word);

/// A digit neither first nor last ("a1b") is a reference; "o2", "4children", "7eleven" are names.
bool isInnerDigit(QStringView word);

/// "2026".
bool isYear(QStringView number);

/// "01/2026", "03.2026", "2026-01", and of a school or a club "2025/26".
bool isMonthAndYear(QStringView written);

} // namespace bp
