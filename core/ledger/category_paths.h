// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The categories of a book by path, "Shopping:Books", as other apps and people write them: letter
/// case, accents and blanks around the parts do not count. A snapshot that knows what it makes.

#include "core/ledger/category.h"

#include <QHash>
#include <QString>

#include <functional>
#include <span>

namespace bp {

class LedgerReader;
class LedgerWriter;

/// Whether two paths name one place.
bool isSameCategoryPath(const QString &a, const QString &b);

class CategoryPaths
{
public:
    /// Gives a category that is missing its place and its id.
    using Add = std::function<CategoryId(const Category &)>;

    explicit CategoryPaths(const LedgerReader &reader);
    /// Parents before children, and none without its parent; of two with one path the first counts.
    explicit CategoryPaths(std::span<const Category> categories);

    /// Null: there is none.
    CategoryId idOf(const QString &path) const;
    /// The category there; what is missing of the path is made, below a parent in its kind. Null:
    /// the path names nothing.
    CategoryId make(const QString &path, CategoryKind kind, const Add &add);
    CategoryId make(const QString &path, CategoryKind kind, LedgerWriter &writer);
    /// The same of one name below a parent; null: top level.
    CategoryId makeBelow(CategoryId parent, const QString &name, CategoryKind kind, const Add &add);

private:
    void put(const Category &category);

    QHash<QString, CategoryId> m_ids;
    QHash<CategoryId, QString> m_paths;
    QHash<CategoryId, CategoryKind> m_kinds;
};

} // namespace bp
