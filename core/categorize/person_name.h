// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// People called like shops: "Sabine Rossmann", "ROSSMANN, SABINE", "Norma Schmitt".

#include "core/categorize/knowledge_file.h"
#include "core/categorize/word_run.h"

namespace bp {

/// How far a brand of one word in the name of `run`, of `nameWords` words, is to be believed: 1 if
/// nothing says that the name is a person's.
double beliefInBrands(const KnowledgeFile &file, const WordRun &run, int nameWords);
/// A first name and another word, none of which is a shop's sign.
bool isPersonsName(const KnowledgeFile &file, const WordRun &run, int nameWords);

} // namespace bp
