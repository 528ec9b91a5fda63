// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Asks the sorter about rows with known labels, for `evaluate categorizer`: as a book would sort
/// them whose categories are the labels.

#include "core/base/result.h"
#include "core/categorize/merchant_knowledge.h"

#include "ml/text/calibration.h"

#include "app/commands/labelled_file.h"

#include <memory>
#include <vector>

namespace bp {

/// What is asked and what came out of it.
struct CategorizerRun
{
    std::shared_ptr<const MerchantKnowledge> knowledge;
    LabelMap map; ///< what labels mean among our categories; none: labels are keys
    std::vector<LabelledText> train;
    std::vector<LabelledText> test;
    LabelNames labels;
    struct Said
    {
        int label = 0;
        double chance = 0;
    };
    std::vector<std::vector<Said>> said; ///< by row of test, best first; none: it does not know
    double trainMs = 0;
    double predictUs = 0; ///< for one row; of the learned model alone where there is one
    double feedbackMs = 0;
};

/// Learns from `train`, then asks about `test`; online: hears each label after it was asked.
[[nodiscard]] Result<void> askChain(CategorizerRun &run, bool isOnline);
/// The same before the first training: earlier choices, and knowledge in the person's categories.
void askUntrained(CategorizerRun &run, bool isOnline);
/// Merchant knowledge alone, without a single labelled row. Without a map labels are keys
/// themselves.
void askKnowledge(CategorizerRun &run);
/// Earlier choices alone, as a book with sorting by machine switched off sorts.
void askMemory(CategorizerRun &run, bool isOnline);

} // namespace bp
