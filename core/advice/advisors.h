// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// One of each adviser; null where a feature is absent or switched off. Copied by value into jobs.

#include "core/advice/categorizer.h"
#include "core/advice/categorizer_trainer.h"

#include <memory>

namespace bp {

struct Advisors
{
    std::shared_ptr<const Categorizer> categorizer;               ///< the whole chain
    std::shared_ptr<const CategorizerTrainer> categorizerTrainer; ///< of its learned link
};

} // namespace bp
