// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a file leaves open, and what was noticed on the way.

#include "core/import/raw_entry.h"

#include <QStringView>

#include <vector>

namespace bp {

/// Keys of ImportQuestion.
inline constexpr QStringView decimalMarkQuestion = u"decimal mark";
inline constexpr QStringView dateOrderQuestion = u"date order";
inline constexpr QStringView signQuestion = u"sign";

struct CsvDecisions
{
    std::vector<ImportQuestion> questions;
    std::vector<ImportProblem> problems;
};

} // namespace bp
