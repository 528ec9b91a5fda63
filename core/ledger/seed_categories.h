// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The categories a new book starts with: about sixty, two levels, named in the current
/// translation. Keys are stable ("groceries", "groceries.supermarket") and never shown.

#include "core/ledger/category.h"

#include <QString>

#include <vector>

namespace bp {

class LedgerWriter;

struct SeedCategory
{
    QString key;
    QString parentKey; ///< "": top level
    QString name;      ///< translated
    CategoryKind kind = CategoryKind::Expense;
    bool isEssential = false;
    QString icon;
    int colour = -1; ///< of top levels: index into the palette (design: 0 Housing … 11 Income)
};

/// Parents before their children.
std::vector<SeedCategory> seedCategories();

/// The translated name of one; the key itself if there is none.
QString seedCategoryName(const QString &key);

/// Adds those whose key the book does not have yet.
void addSeedCategories(LedgerWriter &writer);

} // namespace bp
