// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Finds the merchant in what a bank writes: "SQ *BLUE BOTTLE 0423 OAKLAND CA" → "Blue Bottle",
/// "REWE SAGT DANKE 47110815" → "REWE". Card tails, terminals, dates, references, places at the end
/// and the names of those who merely passed the money on are left out. Pure functions; no regular
/// expressions.

#include <QString>
#include <QStringView>
#include <QVarLengthArray>

namespace bp {

class BankWordScanner;

/// A folded key, the same for every text of one merchant; "" only if both texts hold no letter or
/// digit.
QString merchantKey(QStringView payee, QStringView memo = {});
/// The letters of a key that lives only during a call.
using MerchantKey = QVarLengthArray<char16_t, 64>;
/// The same of a payee already cut into words.
MerchantKey merchantKey(const BankWordScanner &payee, QStringView memo);

/// The merchant as a person would write it.
QString merchantName(QStringView payee, QStringView memo = {});

/// Both at once, for the price of one.
struct MerchantText
{
    QString key;
    QString name;
    bool isSettled = false; ///< the payee alone says it: no memo would change it
};
MerchantText merchantText(QStringView payee, QStringView memo = {});

} // namespace bp
