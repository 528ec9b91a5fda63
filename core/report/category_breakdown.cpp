// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/category_breakdown.h"

#include "core/report/priced_sums.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace bp {
namespace {

struct Gathered
{
    std::int64_t minor = 0;
    int count = 0;
};
using GatheredByCategory = std::map<CategoryId, Gathered>;

bool isLarger(const CategoryShare &a, const CategoryShare &b)
{
    const auto sizeA = std::llabs(a.sum.minor());
    const auto sizeB = std::llabs(b.sum.minor());
    return sizeA != sizeB ? sizeA > sizeB : a.category < b.category;
}

/// The whole tree, each share with what stands directly under it; empty branches are dropped.
class Tree
{
public:
    Tree(const LedgerReader &reader,
         const GatheredByCategory &gathered,
         EntryFilter filter,
         CategoryKind kind,
         Currency currency)
        : m_gathered(gathered)
        , m_filter(std::move(filter))
        , m_kind(kind)
        , m_currency(currency)
    {
        for (const Category &category : reader.categories())
            m_childrenOf[category.parent].push_back(category);
    }

    std::vector<CategoryShare> sharesUnder(CategoryId parent, int colour) const
    {
        std::vector<CategoryShare> shares;
        const auto found = m_childrenOf.find(parent);
        if (found == m_childrenOf.end())
            return shares;
        for (const Category &category : found->second) {
            CategoryShare share =
                shareOf(category, category.colour >= 0 ? category.colour : colour);
            if (share.count > 0)
                shares.push_back(std::move(share));
        }
        std::sort(shares.begin(), shares.end(), isLarger);
        return shares;
    }

    CategoryShare unsorted() const
    {
        CategoryShare share = bare(CategoryId());
        share.evidence.sorting = Sorting::Unsorted;
        share.evidence.flow = m_kind == CategoryKind::Income ? Flow::In : Flow::Out;
        return share;
    }

private:
    CategoryShare bare(CategoryId category) const
    {
        CategoryShare share;
        share.category = category;
        share.evidence = m_filter;
        const auto own = m_gathered.find(category);
        share.own = Money(own == m_gathered.end() ? 0 : own->second.minor, m_currency);
        share.count = own == m_gathered.end() ? 0 : own->second.count;
        share.sum = share.own;
        return share;
    }

    CategoryShare shareOf(const Category &category, int colour) const
    {
        CategoryShare share = bare(category.id);
        share.name = category.name;
        share.colour = colour;
        share.evidence.categories = {category.id};
        share.children = sharesUnder(category.id, colour);
        for (const CategoryShare &child : share.children) {
            share.sum = Money(share.sum.minor() + child.sum.minor(), m_currency);
            share.count += child.count;
        }
        return share;
    }

    const GatheredByCategory &m_gathered;
    EntryFilter m_filter;
    CategoryKind m_kind;
    Currency m_currency;
    std::map<CategoryId, std::vector<Category>> m_childrenOf;
};

void setFractions(std::vector<CategoryShare> &shares, double whole, CategoryKind kind)
{
    for (CategoryShare &share : shares) {
        const bool pointsTheAskedWay = share.sum.isNegative() == (kind == CategoryKind::Expense);
        share.fraction =
            pointsTheAskedWay && whole > 0 ? double(std::llabs(share.sum.minor())) / whole : 0;
        setFractions(share.children, whole, kind);
    }
}

} // namespace

CategoryBreakdown categoryBreakdown(const LedgerReader &reader,
                                    const DateRange &days,
                                    CategoryKind kind,
                                    const EntryFilter &within)
{
    CategoryBreakdown breakdown;
    breakdown.currency = reader.bookCurrency();
    EntryFilter filter = within;
    filter.days = days;
    filter.flow = Flow::NoTransfers;

    GatheredByCategory gathered;
    forEachPricedSum(reader,
                     filter,
                     GroupBy::Category | GroupBy::Flow,
                     breakdown.unpriced,
                     [&](const SumRow &row) {
                         if (row.isIncoming != (kind == CategoryKind::Income))
                             return;
                         Gathered &sum = gathered[row.category];
                         sum.minor += row.sum.minor();
                         sum.count += row.count;
                     });

    const Tree tree(reader, gathered, filter, kind, breakdown.currency);
    breakdown.shares = tree.sharesUnder(CategoryId(), -1);
    if (CategoryShare unsorted = tree.unsorted(); unsorted.count > 0)
        breakdown.shares.push_back(std::move(unsorted));
    std::sort(breakdown.shares.begin(), breakdown.shares.end(), isLarger);

    std::int64_t total = 0;
    double whole = 0;
    for (const CategoryShare &share : breakdown.shares) {
        total += share.sum.minor();
        if (share.sum.isNegative() == (kind == CategoryKind::Expense))
            whole += double(std::llabs(share.sum.minor()));
    }
    breakdown.total = Money(total, breakdown.currency);
    setFractions(breakdown.shares, whole, kind);
    return breakdown;
}

} // namespace bp
