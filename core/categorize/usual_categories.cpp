// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/categorize/usual_categories.h"

#include "core/ledger/ledger_reader.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace bp {
namespace {

constexpr double hardly = 0.05;

} // namespace

UsualCategories UsualCategories::of(const LedgerReader &reader)
{
    QHash<CategoryId, int> entries;
    for (const SumRow &row : reader.sums({}, GroupBy::Category))
        entries[row.category] += row.count;
    UsualCategories usual;
    const std::vector<Category> categories = reader.categories();
    QHash<CategoryId, QString> names;
    QSet<CategoryId> parents;
    for (const Category &category : categories) {
        names.insert(category.id, category.name);
        parents.insert(category.parent);
    }
    for (const Category &category : categories) {
        const int count = entries.value(category.id);
        const bool isHeading = parents.contains(category.id) && count == 0;
        if (!category.isArchived && !isHeading)
            usual.m_all.push_back(
                {category.id, category.parent, category.kind, names.value(category.parent), count});
    }
    std::stable_sort(usual.m_all.begin(), usual.m_all.end(), [](const Usual &a, const Usual &b) {
        return a.entries > b.entries;
    });
    return usual;
}

int UsualCategories::entriesIn(CategoryId category) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [category](const Usual &usual) {
        return usual.id == category;
    });
    return found == m_all.end() ? 0 : found->entries;
}

void UsualCategories::append(std::vector<CategorySuggestion> &said,
                             const Money &amount,
                             std::size_t most,
                             const Refused &isRefused) const
{
    if (said.size() >= most)
        return;
    double rest = 1;
    for (const CategorySuggestion &each : said)
        rest -= each.confidence;
    const auto isOffered = [&](const Usual &usual) {
        const auto isSame = [&](const CategorySuggestion &each) { return each.value == usual.id; };
        return said.size() < most && std::none_of(said.begin(), said.end(), isSame) &&
               !isRefused(usual.id);
    };
    const auto offer = [&](const Usual &usual, CategorySource source, const QString &reason) {
        CategorySuggestion more;
        more.value = usual.id;
        more.confidence = std::min(said.empty() ? hardly : said.back().confidence,
                                   std::clamp(rest / double(most), 0.0, hardly));
        more.reason = reason;
        more.source = source;
        more.isOnlyAtHand = true;
        said.push_back(std::move(more));
    };
    if (!said.empty()) {
        const auto first = std::find_if(m_all.begin(), m_all.end(), [&said](const Usual &usual) {
            return usual.id == said.front().value;
        });
        const CategoryId parent = first == m_all.end() ? CategoryId() : first->parent;
        for (const Usual &usual : m_all) {
            if (!parent.isNull() && usual.parent == parent && isOffered(usual))
                offer(usual,
                      CategorySource::Knowledge,
                      tr("it is also under “%1”").arg(usual.parentName));
        }
    }
    const CategoryKind kind =
        amount.isNegative() || amount.isZero() ? CategoryKind::Expense : CategoryKind::Income;
    for (const Usual &usual : m_all) {
        if (usual.entries > 0 && usual.kind == kind && isOffered(usual))
            offer(usual, CategorySource::Memory, tr("you use it often"));
    }
}

} // namespace bp
