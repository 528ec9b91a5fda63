// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a column of a CSV file is for, as far as its header says.

#include "core/import/formats/csv_role.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace bp {

/// What a header cell says; Unknown for words nobody uses. Language does not matter.
CsvRole roleOfHeader(QStringView header);
/// The second meaning of a word that has two ("Valuta": value date here, currency there).
CsvRole otherRoleOfHeader(QStringView header);

/// How early a day column is preferred as the day of an entry; 0 for other roles.
int dayPreference(CsvRole role);
bool isDayRole(CsvRole role);
bool isAmountRole(CsvRole role);
bool isTextRole(CsvRole role);

/// Whether the header's words are of a language that is never written month first ("Buchungstag",
/// "Montant").
bool isHeaderOfDayFirstLanguage(QStringView header);

QString nameOf(CsvRole role); ///< for the remembered layout
std::optional<CsvRole> csvRoleNamed(QStringView name);

/// Lower case, no accents, punctuation as single blanks: what headers are compared by.
QString headerKey(QStringView header);

} // namespace bp
