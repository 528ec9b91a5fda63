// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The categories of a book by path, "Shopping:Books", as other apps and people write them: letter
/// case, accents and blanks around the parts do not count. A snapshot that knows what it makes.

#include "core/ledger/category.h"

#include <QHash>
#include <QString>

namespace bp {

class LedgerReader;
class LedgerWriter;

class CategoryPaths
{
public:
    explicit CategoryPaths(const LedgerReader &reader);

    /// Null: the book has none.
    CategoryId idOf(const QString &path) const;
    /// The category there; what is missing of the path is made, below a parent in its kind. Null:
    /// the path names nothing.
    CategoryId make(const QString &path, CategoryKind kind, LedgerWriter &writer);

private:
    QHash<QString, CategoryId> m_ids;
};

} // namespace bp
