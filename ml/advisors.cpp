// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/advisors.h"

#include "ml/text/text_trainer.h"

namespace bp::ml {

std::shared_ptr<const CategorizerTrainer>
makeCategorizerTrainer(std::shared_ptr<const MerchantLookup> merchants)
{
    return std::make_shared<const TextTrainer>(std::move(merchants));
}

Result<std::shared_ptr<const Categorizer>>
makeLearnedCategorizer(const LedgerReader &reader, std::shared_ptr<const MerchantLookup> merchants)
{
    return TextTrainer(std::move(merchants)).load(reader);
}

} // namespace bp::ml
