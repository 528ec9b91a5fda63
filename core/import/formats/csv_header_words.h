// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The words banks and budget apps head their columns with, folded as headerKey does: readable
/// tables, one file for each part of the world.

#include "core/import/formats/csv_role.h"

#include <QStringView>

#include <span>

namespace bp {

struct HeaderWord
{
    QStringView text;
    CsvRole role;
    CsvRole other = CsvRole::Unknown; ///< a second meaning; the column's content decides
};

std::span<const HeaderWord> englishHeaderWords();
std::span<const HeaderWord> westHeaderWords();
std::span<const HeaderWord> southHeaderWords();
std::span<const HeaderWord> eastHeaderWords();
std::span<const HeaderWord> northHeaderWords();
std::span<const HeaderWord> worldHeaderWords();

} // namespace bp
