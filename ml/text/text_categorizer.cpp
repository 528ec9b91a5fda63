// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/text/text_categorizer.h"

#include "core/base/merchant_text.h"
#include "core/base/scanned_text.h"

#include "ml/text/label_batch.h"
#include "ml/text/training_set.h"

#include <algorithm>
#include <optional>

namespace bp::ml {

TextCategorizer::TextCategorizer(std::shared_ptr<const LabelModel> model,
                                 std::vector<CategoryId> categories,
                                 CategoryNames names,
                                 ModelId id,
                                 std::shared_ptr<const MerchantLookup> merchants,
                                 UnspokenMerchants unspoken)
    : m_model(std::move(model))
    , m_categories(std::move(categories))
    , m_names(std::move(names))
    , m_id(id)
    , m_merchants(std::move(merchants))
    , m_unspoken(std::move(unspoken))
{
}

/// Asks for one job on one thread.
class TextCategorizer::Batch final : public Categorizer
{
public:
    explicit Batch(const TextCategorizer &categorizer)
        : m_categorizer(categorizer)
        , m_texts(categorizer.m_model, categorizer.m_merchants)
    {
    }

    std::vector<CategorySuggestion> suggest(const CategorizerQuery &query) const override
    {
        if (m_categorizer.isUnspoken(query))
            return {};
        const TextRow row = rowOf(query);
        return m_categorizer.judge(query, row, m_texts.read(row));
    }

private:
    TextCategorizer m_categorizer;
    mutable LabelBatch m_texts;
};

std::unique_ptr<Categorizer> TextCategorizer::forBatch() const
{
    return std::make_unique<Batch>(*this);
}

TextRow TextCategorizer::rowOf(const CategorizerQuery &query)
{
    TextRow row;
    row.text = query.payee;
    row.memo = query.memo;
    row.minor = query.amount.minor();
    row.hasAmount = !query.amount.isZero();
    row.day = query.day;
    row.account = query.account.value();
    return row;
}

TextRow TextCategorizer::describedRow(const CategorizerQuery &query) const
{
    TextRow row = rowOf(query);
    describeMerchant(row, m_merchants.get());
    return row;
}

bool TextCategorizer::isUnspoken(const CategorizerQuery &query) const
{
    return m_unspoken.areIn(query.payee, query.memo);
}

std::vector<CategorySuggestion> TextCategorizer::suggest(const CategorizerQuery &query) const
{
    if (isUnspoken(query))
        return {};
    const TextRow row = describedRow(query);
    std::vector<float> scores(std::size_t(m_model->labels()));
    const ScannedText text(row.text, row.memo);
    return judge(query, row, m_model->read(text, row.merchant, scores));
}

std::vector<CategorySuggestion> TextCategorizer::judge(const CategorizerQuery &query,
                                                       const TextRow &row,
                                                       const ReadText &text) const
{
    std::optional<std::vector<WordVoice>> voices; // needed for new merchants only, one for all
    std::vector<CategorySuggestion> out;
    for (const LabelChance &chance : m_model->top(row, text)) {
        const CategoryId category = std::size_t(chance.label) < m_categories.size()
                                        ? m_categories[std::size_t(chance.label)]
                                        : CategoryId();
        if (!m_names.contains(category))
            continue; // removed or archived since
        CategorySuggestion suggestion;
        suggestion.value = category;
        suggestion.confidence = chance.chance;
        const LabelReason reason = m_model->reason(row, text.id, chance.label);
        suggestion.reason = known(reason, query);
        if (suggestion.reason.isEmpty()) {
            if (!voices)
                voices = m_model->voices(row);
            suggestion.reason = sentence(reason, loudest(*voices, chance.label), category);
        }
        suggestion.heard = reason.ofMerchant;
        suggestion.isOfNewKind = reason.isOfNewKind;
        suggestion.source = CategorySource::Learned;
        suggestion.model = m_id;
        out.push_back(std::move(suggestion));
    }
    return out;
}

QString TextCategorizer::known(const LabelReason &reason, const CategorizerQuery &query) const
{
    if (reason.sameMerchant == 0)
        return {};
    return tr("like %n earlier %1 entries", nullptr, reason.sameMerchant)
        .arg(merchantName(query.payee, query.memo));
}

QString TextCategorizer::sentence(const LabelReason &reason,
                                  const QStringList &words,
                                  CategoryId category) const
{
    const QString name = m_names.value(category);
    QStringList parts;
    if (words.size() == 2)
        parts.append(tr("words “%1” and “%2”").arg(words[0], words[1]));
    else if (words.size() == 1)
        parts.append(tr("word “%1”").arg(words[0]));
    if (reason.isAmountAlike)
        parts.append(tr("amount like your other %1 entries").arg(name));
    return parts.isEmpty() ? tr("looks like your other %1 entries").arg(name)
                           : parts.join(QStringLiteral(", "));
}

} // namespace bp::ml
