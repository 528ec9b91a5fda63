// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A month of the sample household: bills, salaries, everyday purchases, savings, and in August the
/// holiday.

#include "core/sample/sample_sheet.h"

namespace bp {

void addSampleMonth(SampleSheet &sheet, Month month);

} // namespace bp
