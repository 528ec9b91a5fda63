// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/category_names.h"

#include "core/base/text_fold.h"
#include "core/ledger/ledger_reader.h"

#include <QStringList>

#include <algorithm>

namespace bp::ui {

using namespace Qt::StringLiterals;

CategoryNames::CategoryNames(const LedgerReader &reader)
    : CategoryNames(reader.categories())
{
}

CategoryNames::CategoryNames(std::vector<Category> categories)
    : m_all(std::move(categories))
{
    for (size_t i = 0; i < m_all.size(); ++i)
        m_index.insert(m_all[i].id, int(i));
}

const Category *CategoryNames::find(CategoryId id) const
{
    const auto at = m_index.constFind(id);
    return at == m_index.cend() ? nullptr : &m_all[size_t(*at)];
}

QString CategoryNames::name(CategoryId id) const
{
    const Category *category = find(id);
    return category ? category->name : QString();
}

QString CategoryNames::parentName(CategoryId id) const
{
    const Category *category = find(id);
    return category ? name(category->parent) : QString();
}

QString CategoryNames::path(CategoryId id) const
{
    QString path;
    for (const Category *c = find(id); c; c = find(c->parent))
        path = path.isEmpty() ? c->name : c->name + u" › "_s + path;
    return path;
}

int CategoryNames::colour(CategoryId id) const
{
    for (const Category *c = find(id); c; c = find(c->parent)) {
        if (c->colour >= 0)
            return c->colour;
    }
    return -1;
}

std::vector<CategoryId> CategoryNames::matching(QStringView typed, int atMost) const
{
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    struct Hit
    {
        int rank;
        CategoryId id;
    };
    std::vector<Hit> hits;
    for (const Category &category : m_all) {
        if (category.isArchived)
            continue;
        const QString whole = folded(path(category.id));
        if (!std::ranges::all_of(words, [&](const QString &w) { return whole.contains(w); }))
            continue;
        const QString own = folded(category.name);
        const QString first = words.value(0);
        const int rank = own.startsWith(first)        ? 0
                         : own.contains(u' ' + first) ? 1
                         : own.contains(first)        ? 2
                                                      : 3;
        hits.push_back({rank, category.id});
    }
    std::ranges::stable_sort(hits, {}, &Hit::rank);
    std::vector<CategoryId> found;
    for (const Hit &hit : hits) {
        if (int(found.size()) == atMost)
            break;
        found.push_back(hit.id);
    }
    return found;
}

} // namespace bp::ui
