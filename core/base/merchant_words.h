// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The words banks and card processors put around a merchant's name, by what they do. All folded.

#include <QStringView>

#include <cstdint>

namespace bp::words {

enum Role : std::uint16_t {
    None = 0,
    Weak = 1, ///< a bank's word; never the name when other words are there
    Soft = 2, ///< a bank's word only beside another one: "credit" in "debit credit", not in "Crédit
              ///< Agricole"
    Carrier = 4,    ///< passes money on: dropped before "*"
    Place = 8,      ///< dropped at the end of a name
    State = 16,     ///< a place when written in capitals: "CA", "NSW", "DE"
    Legal = 32,     ///< legal form: dropped at the end
    StopAfter = 64, ///< nothing of a name follows
    OfPlace = 128,  ///< a place after it belongs to the name: "Stadtwerke München", "City of York"
    KnownStart = 256, ///< a key of knownName() begins with it
    Noise = Weak | Soft | Carrier | Place | State | Legal | StopAfter,
};

/// All roles of a folded word.
std::uint16_t roles(QStringView foldedWord);

/// Brands that people write in capitals.
bool isCapitals(QStringView foldedWord);

/// A month in one of the languages of banks: "jan", "mai", "okt".
bool isMonth(QStringView foldedWord);

/// Another name of the same merchant: "amzn mktp" → "Amazon"; empty if there is none.
QStringView knownName(QStringView foldedKey);

} // namespace bp::words
