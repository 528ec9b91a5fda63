// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The categories of the book as people see them: name, path, colour, and finding one by typing.
/// A snapshot; read again when the book says categories changed.

#include "core/ledger/category.h"

#include <QHash>
#include <QString>

#include <span>
#include <vector>

namespace bp {
class LedgerReader;
}

namespace bp::ui {

class CategoryNames
{
public:
    CategoryNames() = default;
    explicit CategoryNames(const LedgerReader &reader);
    explicit CategoryNames(std::vector<Category> categories);

    const std::vector<Category> &all() const { return m_all; } ///< parents before children
    const Category *find(CategoryId id) const;
    QString name(CategoryId id) const;
    QString parentName(CategoryId id) const; ///< "" for a top level
    QString path(CategoryId id) const;       ///< "Shopping › Books"
    int colour(CategoryId id) const;         ///< its own or the nearest parent's; −1: none
    /// Those whose path holds every word typed, best first: beginnings before middles.
    std::vector<CategoryId> matching(QStringView typed, int atMost = 8) const;

private:
    std::vector<Category> m_all;
    QHash<CategoryId, int> m_index;
};

} // namespace bp::ui
