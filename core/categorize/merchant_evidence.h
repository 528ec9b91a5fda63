// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What speaks for each category of one bank text, and how sure all of it makes.

#include "core/categorize/knowledge_file.h"

#include <QVarLengthArray>

namespace bp {

/// What speaks for one category.
struct Evidence
{
    const KnowledgeFile::Tag *tag = nullptr;
    int name = -1;
    int code = 0;        ///< a merchant category code said so
    double score = 0;    ///< of all that speaks for the category
    double best = 0;     ///< of `tag` alone
    double loudness = 0; ///< of `name`, wherever it stands
};

using MerchantEvidence = QVarLengthArray<Evidence, 8>;

/// Lets what speaks of another kind of business silence what it cannot mean, then puts the
/// strongest first. `sign`: of the amount.
void weigh(MerchantEvidence &evidence, const KnowledgeFile &file, int sign);

/// How sure the one at `at` is, 0…1 and calibrated, given what speaks against it.
double confidence(const MerchantEvidence &ranked, qsizetype at);

} // namespace bp
