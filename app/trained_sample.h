// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The sample household as it is after a quarter with the machine that sorts: a version trained on
/// the few weeks before, its suggestions of the last 90 days answered, a second version trained on
/// all. For pictures of the pages that stay empty until then.

#include "core/base/result.h"

#include <QDate>

namespace bp {

class Ledger;

/// Does nothing where a version is there already.
[[nodiscard]] Result<void> trainSample(Ledger &ledger, QDate today);

} // namespace bp
