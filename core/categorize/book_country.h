// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Where the person of a book lives: their country's merchants are meant first.

#include <QString>

namespace bp {

class LedgerReader;

/// Two letters, from the country of its accounts' numbers, else its currency, else `otherwise` (of
/// the system).
QString countryOf(const LedgerReader &reader, const QString &otherwise = {});

} // namespace bp
