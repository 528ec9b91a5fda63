// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a bank writes about an entry in MT940: field 86 with German subfields ("?20…"), with Dutch
/// and Belgian words
/// ("/NAME/…"), or as free text; and the field NS of some co-operative banks.

#include "core/import/formats/mt940_fields.h"

#include <QString>

namespace bp {

struct Mt940Details
{
    QString payee;
    QString memo;
    QString counterAccount;
};

Mt940Details mt940Details(const Mt940Field &field);

} // namespace bp
