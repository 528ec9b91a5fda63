// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The only name of ml that app knows.

#include "core/advice/advisors.h"
#include "core/advice/merchant_lookup.h"

#include <memory>

namespace bp::ml {

/// Trains and loads the learned sorter; `merchants` may be null.
std::shared_ptr<const CategorizerTrainer>
makeCategorizerTrainer(std::shared_ptr<const MerchantLookup> merchants);

/// The learned sorter of the version in use; null when there is none, an Error when it cannot be
/// read.
[[nodiscard]] Result<std::shared_ptr<const Categorizer>>
makeLearnedCategorizer(const LedgerReader &reader, std::shared_ptr<const MerchantLookup> merchants);

} // namespace bp::ml
