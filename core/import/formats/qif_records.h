// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Takes a QIF file apart: sections ("!Type:Bank") of records that end with "^", fields of one
/// letter and a text.

#include <QString>
#include <QStringView>

#include <vector>

namespace bp {

struct QifField
{
    QChar code;
    QStringView text;
};

struct QifRecord
{
    QStringView section; ///< "Bank", "Oth A", "Account", …; empty before any heading
    int line = 0;
    int lastLine = 0;
    bool isCut = false; ///< the file ends within it
    std::vector<QifField> fields;

    /// The first field of this letter, trimmed; empty if there is none.
    QStringView text(char16_t code) const;
    bool has(char16_t code) const;
};

/// Views into `text`, which must stay.
std::vector<QifRecord> qifRecords(QStringView text);

} // namespace bp
