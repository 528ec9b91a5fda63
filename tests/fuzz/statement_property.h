// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What must hold of any bytes a format reads: a statement or an error with a sentence; entries
/// with a day, a currency of their statement and parts that add up; problems and entries that name
/// lines the file has; the same again.

#include "core/import/import_format.h"

#include <cstddef>
#include <cstdint>

namespace bp {

/// Aborts with the broken promise on standard error. Returns what libFuzzer wants: 0.
int holdsForAnyBytes(const ImportFormat &format, const std::uint8_t *data, std::size_t size);

} // namespace bp
