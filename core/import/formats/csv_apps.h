// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Exports of payment and budget apps whose form is fixed: what such a file must have, so that a
/// cut or edited one is refused with a sentence and not half understood.

#include "core/import/formats/csv_reader.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <span>

namespace bp {

struct CsvApp
{
    QStringView name;
    QStringView preamble;                   ///< stands above the table; empty: nothing does
    std::span<const QStringView> signature; ///< header keys that tell it, all of them
    std::span<const QStringView>
        required;                        ///< header keys it always has; alternatives joined by '|'
    std::span<const QStringView> days;   ///< forms of its days, 0 for a digit; empty: any
    QStringView currency;                ///< the only one it knows
    bool knowsAllStates = false;         ///< a state it does not know is no entry
    bool monthFirst = false;             ///< its days are American
    bool hasOneCurrencyAccounts = false; ///< each account is kept in one currency
    bool writesOpenings = false;         ///< what an account began with stands there as an entry
    bool isSortedByPerson = false;       ///< its categories are no bank's guess
};

/// The app that wrote this table, if it is one of the known.
const CsvApp *csvAppOf(const CsvTable &table, int headerRow);

/// What an app's file lacks, as a sentence.
std::optional<QString> lackOf(const CsvApp &app, const CsvTable &table, int headerRow);

bool isDayOf(const CsvApp &app, QStringView text);

} // namespace bp
