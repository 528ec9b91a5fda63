// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/book_advisors.h"

#include "core/advice/feature_settings.h"
#include "core/categorize/book_country.h"
#include "core/categorize/categorizer_chain.h"
#include "core/categorize/merchant_knowledge.h"

#include "ml/advisors.h"

namespace bp {

std::shared_ptr<const MerchantLookup> merchantLookup(const QString &country)
{
    auto loaded = MerchantKnowledge::load(country);
    return loaded ? *loaded : nullptr;
}

std::shared_ptr<const CategorizerChain>
bookChain(const LedgerReader &reader, const QString &systemCountry, QString *fault)
{
    if (!FeatureSettings::isOn(reader, Feature::Sorting))
        return makeCategorizer(reader, nullptr, nullptr);
    const auto merchants = merchantLookup(countryOf(reader, systemCountry));
    auto learned = ml::makeLearnedCategorizer(reader, merchants);
    if (!learned && fault != nullptr)
        *fault = learned.error().message;
    return makeCategorizer(reader, learned ? std::move(*learned) : nullptr, merchants);
}

QString modelFault(const LedgerReader &reader)
{
    if (!FeatureSettings::isOn(reader, Feature::Sorting))
        return {};
    const auto learned = ml::makeLearnedCategorizer(reader, nullptr);
    return learned ? QString() : learned.error().message;
}

std::shared_ptr<const CategorizerTrainer> bookTrainer(const LedgerReader &reader,
                                                      const QString &systemCountry)
{
    return ml::makeCategorizerTrainer(merchantLookup(countryOf(reader, systemCountry)));
}

Advisors bookAdvisors(const LedgerReader &reader, const QString &systemCountry, QString *fault)
{
    Advisors advisors;
    advisors.categorizer = bookChain(reader, systemCountry, fault);
    advisors.categorizerTrainer = bookTrainer(reader, systemCountry);
    return advisors;
}

} // namespace bp
