// SPDX-License-Identifier: GPL-3.0-or-later

// How the chain comes from the book: all of it, or one entry that changed.
#include "core/advice/feature_settings.h"
#include "core/categorize/categorizer_chain.h"
#include "core/ledger/ledger_reader.h"

namespace bp {

std::shared_ptr<const CategorizerChain> CategorizerChain::withEntry(const LedgerReader &reader,
                                                                    EntryId entry) const
{
    std::optional<PayeeMemory> heard = memory().withEntry(reader, entry);
    return heard ? withMemory(*std::move(heard)) : nullptr;
}

namespace {

/// The person's own tree: most entries are in it, and it is more than a category or two beside the
/// program's.
KindHabits::Tree treeOf(const std::vector<Category> &categories, const UsualCategories &usual)
{
    constexpr int fewestOwn = 3;
    constexpr int fewestEntries = 10;
    int own = 0;
    int ownEntries = 0;
    int seededEntries = 0;
    for (const Category &category : categories) {
        const int entries = usual.entriesIn(category.id);
        (category.key.isEmpty() ? ownEntries : seededEntries) += entries;
        own += category.key.isEmpty() && entries > 0 ? 1 : 0;
    }
    return own >= fewestOwn && ownEntries >= fewestEntries && ownEntries > 2 * seededEntries
               ? KindHabits::Tree::Persons
               : KindHabits::Tree::Programs;
}

} // namespace

std::shared_ptr<const CategorizerChain>
makeCategorizer(const LedgerReader &reader,
                std::shared_ptr<const Categorizer> learned,
                std::shared_ptr<const MerchantLookup> knowledge)
{
    ChainLinks links;
    links.rules = std::make_shared<const CategoryRuleBook>(CategoryRuleBook::of(reader));
    links.memory = std::make_shared<const PayeeMemory>(PayeeMemory::of(reader));
    links.learned = std::move(learned);
    links.knowledge = std::move(knowledge);
    links.thresholds = FeatureSettings::thresholds(reader);
    if (FeatureSettings::isOn(reader, Feature::Sorting))
        links.usual = std::make_shared<const UsualCategories>(UsualCategories::of(reader));
    const std::vector<Category> categories = reader.categories();
    for (const Category &category : categories) {
        if (category.isArchived)
            links.archived.insert(category.id);
        else if (!category.key.isEmpty())
            links.categoryByKey.insert(category.key, category.id);
        if (category.kind == CategoryKind::Income)
            links.income.insert(category.id);
    }
    if (links.knowledge && links.usual)
        links.habits = std::make_shared<const KindHabits>(KindHabits::of(
            *links.memory, *links.knowledge, categories, treeOf(categories, *links.usual)));
    return std::make_shared<const CategorizerChain>(std::move(links));
}

} // namespace bp
