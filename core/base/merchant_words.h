// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The words banks and card processors put around a merchant's name, by what they do. All folded.

#include <QStringView>

#include <cstdint>

namespace bp::words {

/// Roles of a word, ored.
using Roles = std::uint64_t;

enum Role : Roles {
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
    KnownStart = 256,      ///< a key of knownName() begins with it
    Lead = 512,            ///< a bank's word where it begins the text: "CB", "Kauf"
    PhraseStart = 1024,    ///< isPhrase() may begin with it
    Numbered = 2048,       ///< a number after it belongs to the name: "HOTEL 1898"
    Counted = 4096,        ///< a number before it belongs to the name: "99 RANCH"
    Marker = 8192,         ///< where the bank says so, the name follows: "Naam:"
    Brand = 16384,         ///< a short name, no bank's word: "QT", "UBER *EATS"
    Bought = 32768,        ///< what was bought rather than who sold it: "*ORDER"
    Due = 1 << 16,         ///< a month after it says when: "MIETE MAI"
    Bank = 1 << 17,        ///< another bank, where its number follows
    Country = 1 << 18,     ///< a Place
    CodedPlace = 1 << 19,  ///< a town only before the code of its country: "NICE FR"
    TownEnd = 1 << 20,     ///< isTown() may end with it
    TownStart = 1 << 21,   ///< "San", "Fort"
    BareCarrier = 1 << 22, ///< a Carrier without "*", too
    Currency = 1 << 23,    ///< written beside an amount: "NOK 245.00"
    Processor = 1 << 24,   ///< a Carrier that banks name as the payee
    WholeStart = 1 << 25,  ///< isWholeName() may begin with it
    Branch = 1 << 26,      ///< what a branch of a brand is called: "LIDL Filiale"
    OtherKind = 1 << 27,   ///< behind a brand another business of its name: "ALDI TALK"
    Buying = 1 << 28,      ///< a Weak word for paying by card: "PURCHASE", "KARTE"
    Document = 1 << 29,    ///< a bill, where its number follows: "RG 2075"
    Cheque = 1 << 30,
    Street = 1ULL << 31,     ///< "ST", "Avenue"
    Month = 1ULL << 32,      ///< beside a number or what is due: "jan", "mai", "okt"
    MonthName = 1ULL << 33,  ///< a month that is no other word: "oktober"; after what is due "mars"
    Kind = 1ULL << 34,       ///< says what sort of shop, not which: "pizzeria"; a town tells which
    Quarter = 1ULL << 35,    ///< part of the town before it: "WIEN NORD", "MONTERREY CENTRO"
    Chain = 1ULL << 36,      ///< a brand with a shop in every town
    PeriodNoun = 1ULL << 37, ///< stands before a month: "mois de janvier"
    Remainder = 1ULL << 38,  ///< no name where all other words are the bank's: "THANK YOU"
    Noise = Weak | Soft | Carrier | Place | State | Legal | StopAfter,
};

/// All roles of a folded word.
Roles roles(QStringView foldedWord);

/// Brands that people write in capitals.
bool isCapitals(QStringView foldedWord);

/// Whether words with single spaces are together the bank's: "apple pay".
bool isPhrase(QStringView foldedWords);
constexpr int longestPhrase = 4;

/// Whether words with single spaces are a name that stays whole: "pick n pay".
bool isWholeName(QStringView foldedWords);
constexpr int longestWholeName = 4;

/// Digits and letters that are a name: "a101".
bool isDigitName(QStringView foldedWord);

/// Whether words with single spaces are a town: "san diego".
bool isTown(QStringView foldedWords);
constexpr int longestTown = 4;

/// Another name of the same merchant: "amzn mktp" → "Amazon"; empty if there is none.
QStringView knownName(QStringView foldedKey);

} // namespace bp::words
