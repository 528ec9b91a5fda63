// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/category_paths.h"

#include "core/base/text_fold.h"
#include "core/ledger/ledger_writer.h"

#include <QStringList>

#include <algorithm>

namespace bp {
namespace {

QString below(const QString &parent, QStringView name)
{
    return parent.isEmpty() ? folded(name) : QString(parent % u':' % folded(name));
}

QStringList namesIn(const QString &path)
{
    QStringList names;
    for (const QString &part : path.split(u':')) {
        if (const QString name = part.simplified(); !name.isEmpty())
            names.append(name);
    }
    return names;
}

QString placeOf(const QString &path)
{
    QString place;
    for (const QString &name : namesIn(path))
        place = below(place, name);
    return place;
}

} // namespace

bool isSameCategoryPath(const QString &a, const QString &b)
{
    return placeOf(a) == placeOf(b);
}

CategoryPaths::CategoryPaths(const LedgerReader &reader)
    : CategoryPaths(reader.categories())
{
}

CategoryPaths::CategoryPaths(std::span<const Category> categories)
{
    std::ranges::for_each(categories, [this](const Category &category) { put(category); });
}

void CategoryPaths::put(const Category &category)
{
    if (!category.parent.isNull() && !m_paths.contains(category.parent))
        return; // below what is left out
    const QString path = below(m_paths.value(category.parent), category.name);
    m_paths.insert(category.id, path);
    m_kinds.insert(category.id, category.kind);
    if (!m_ids.contains(path))
        m_ids.insert(path, category.id);
}

CategoryId CategoryPaths::idOf(const QString &path) const
{
    return m_ids.value(placeOf(path));
}

CategoryId CategoryPaths::make(const QString &path, CategoryKind kind, const Add &add)
{
    CategoryId id;
    for (const QString &name : namesIn(path))
        id = makeBelow(id, name, kind, add);
    return id;
}

CategoryId CategoryPaths::make(const QString &path, CategoryKind kind, LedgerWriter &writer)
{
    return make(
        path, kind, [&writer](const Category &missing) { return writer.addCategory(missing); });
}

CategoryId
CategoryPaths::makeBelow(CategoryId parent, const QString &name, CategoryKind kind, const Add &add)
{
    const bool isPlaced = parent.isNull() || m_paths.contains(parent);
    const CategoryId known =
        isPlaced ? m_ids.value(below(m_paths.value(parent), name)) : CategoryId();
    if (!known.isNull())
        return known;
    Category category;
    category.parent = parent;
    category.name = name;
    category.kind = m_kinds.value(parent, kind);
    category.id = add(category);
    put(category);
    return category.id;
}

} // namespace bp
