// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The learned sorter of a book: a label model whose labels are the book's categories. Immutable;
/// each lesson makes a new one.

#include "core/advice/categorizer.h"
#include "core/advice/forgotten_payees.h"
#include "core/advice/merchant_lookup.h"

#include "ml/text/label_model.h"

#include <QCoreApplication>
#include <QHash>

#include <memory>
#include <vector>

namespace bp::ml {

class TextCategorizer final : public Categorizer
{
    Q_DECLARE_TR_FUNCTIONS(bp::ml::TextCategorizer)

public:
    /// What the book knows of its categories: only these are suggested.
    using CategoryNames = QHash<CategoryId, QString>;

    TextCategorizer(std::shared_ptr<const LabelModel> model,
                    std::vector<CategoryId> categories,
                    CategoryNames names,
                    ModelId id,
                    std::shared_ptr<const MerchantLookup> merchants,
                    UnspokenMerchants unspoken = {});

    std::vector<CategorySuggestion> suggest(const CategorizerQuery &query) const override;
    std::unique_ptr<Categorizer> forBatch() const override;

private:
    class Batch;

    static TextRow rowOf(const CategorizerQuery &query);
    /// With what is known of its merchant.
    TextRow describedRow(const CategorizerQuery &query) const;
    bool isUnspoken(const CategorizerQuery &query) const;
    std::vector<CategorySuggestion>
    judge(const CategorizerQuery &query, const TextRow &row, const ReadText &text) const;
    /// For people, why a label was proposed; empty when only words and amounts speak for it.
    QString known(const LabelReason &reason, const CategorizerQuery &query) const;
    QString
    sentence(const LabelReason &reason, const QStringList &words, CategoryId category) const;

    std::shared_ptr<const LabelModel> m_model;
    std::vector<CategoryId> m_categories; ///< by label
    CategoryNames m_names;
    ModelId m_id;
    std::shared_ptr<const MerchantLookup> m_merchants;
    UnspokenMerchants m_unspoken; ///< the person told the machine to forget them
};

} // namespace bp::ml
