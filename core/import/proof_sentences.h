// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a preview proves, in the person's formats; and where it proves nothing, the likeliest
/// reasons, each with the row it is about.

#include "core/import/import_preview.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace bp {

/// "1.204,10 € in the book and 4 new rows give 1.287,10 €, the bank's balance of 17 March 2026."
/// "" without a closing balance.
QString bookProofSentence(const ImportPreview &preview,
                          const PreviewStatement &statement,
                          const QLocale &locale);

struct ProofCause
{
    QString sentence; ///< "Row 212 could be −62,00 instead of −26,00."
    RowRef row;       ///< null: about none
};

/// Of a statement that does not add up, by itself or with the book; likeliest first, at most `most`.
std::vector<ProofCause>
proofCauses(const ImportPreview &preview, int statement, const QLocale &locale, int most = 3);

} // namespace bp
