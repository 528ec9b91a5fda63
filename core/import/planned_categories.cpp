// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/planned_categories.h"

#include <algorithm>
#include <iterator>

namespace bp {
namespace {

/// Above: of two categories the planned one is the younger, as it will be in the book.
constexpr std::int64_t firstPlanned = std::int64_t(1) << 62;

std::vector<Category> openCategories(const LedgerReader &reader)
{
    std::vector<Category> open = reader.categories();
    std::erase_if(open, &Category::isArchived);
    return open;
}

} // namespace

bool isPlanned(CategoryId id)
{
    return id.value() >= firstPlanned;
}

const Category *plannedCategory(const ImportPreview &preview, CategoryId id)
{
    const std::int64_t at = id.value() - firstPlanned;
    const auto &planned = preview.plannedCategories;
    return isPlanned(id) && at < std::ssize(planned) ? &planned[size_t(at)] : nullptr;
}

CategoryPaths::Add planningIn(ImportPreview &preview)
{
    return [&preview](Category missing) {
        missing.id = CategoryId(firstPlanned + std::ssize(preview.plannedCategories));
        preview.plannedCategories.push_back(missing);
        return missing.id;
    };
}

CategoryId planCategory(ImportPreview &preview,
                        const QString &path,
                        CategoryKind kind,
                        const LedgerReader &reader)
{
    std::vector<Category> known = openCategories(reader);
    std::ranges::copy(preview.plannedCategories, std::back_inserter(known));
    return CategoryPaths(known).make(path, kind, planningIn(preview));
}

std::vector<Category> categoriesOf(const ImportPreview &preview, const LedgerReader &reader)
{
    CategoryPaths paths(openCategories(reader));
    std::vector<Category> all = reader.categories();
    QHash<CategoryId, CategoryId> places;
    for (Category planned : preview.plannedCategories) {
        const CategoryId parent = places.value(planned.parent, planned.parent);
        const auto keep = [&planned](const Category &) { return planned.id; };
        const CategoryId place = paths.makeBelow(parent, planned.name, planned.kind, keep);
        places.insert(planned.id, place);
        planned.isArchived = place != planned.id;
        all.push_back(planned);
    }
    return all;
}

} // namespace bp
