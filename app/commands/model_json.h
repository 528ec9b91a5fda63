// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A trained version as the commands print it as data.

#include "core/ledger/model_record.h"

#include <QJsonObject>
#include <QJsonValue>

namespace bp {

/// "compared" is null where it was not asked the same as the version then in use.
QJsonObject modelJson(const ModelRecord &model);
/// Both on the same entries; without "rows" each on those it was measured with.
QJsonValue comparisonJson(const VersionComparison &both);

} // namespace bp
