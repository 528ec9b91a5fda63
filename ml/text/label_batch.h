// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A model asked for many rows on one thread. The entries of an import name the same merchants
/// again and again; what a text says stands in a small table until another one takes its place.

#include "core/advice/merchant_lookup.h"

#include "ml/text/label_model.h"

#include <memory>
#include <vector>

namespace bp::ml {

class LabelBatch
{
public:
    /// `merchants`: describes the merchants of the rows; may be null.
    LabelBatch(std::shared_ptr<const LabelModel> model,
               std::shared_ptr<const MerchantLookup> merchants);

    /// What the model says of a row nobody has described the merchant of.
    std::vector<LabelChance> top(const TextRow &row) { return m_model->top(row, read(row)); }
    /// What it made of the row's text; lives until the next is read.
    ReadText read(const TextRow &row);

private:
    /// A text with the direction of its amount, which may decide what its merchant is.
    struct Place
    {
        QString payee;
        QString memo;
        int sign = unread;
        TextId id;

        static constexpr int unread = 2;
    };

    std::shared_ptr<const LabelModel> m_model;
    std::shared_ptr<const MerchantLookup> m_merchants;
    std::vector<Place> m_places; ///< by hash of the texts
    std::vector<float> m_scores; ///< places × labels
};

} // namespace bp::ml
