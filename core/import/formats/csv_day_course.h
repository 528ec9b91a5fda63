// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// How the days of a column go, from its first row to its last: a statement goes through its days
/// once, and a wrong reading of them to and fro.

#include "core/import/formats/csv_dates.h"

#include <QStringView>

#include <optional>
#include <span>

namespace bp {

/// Which of the two readings of a guess the course of the days speaks for; nothing where both may
/// be.
std::optional<CsvDateOrder> orderToldByCourse(std::span<const QStringView> column,
                                              const CsvDateOrderGuess &guess);

} // namespace bp
