// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A category: two levels are seeded, any depth is allowed.

#include "core/base/id.h"

#include <QString>

namespace bp {

enum class CategoryKind { Expense, Income };

struct Category
{
    CategoryId id;
    CategoryId parent; ///< null: top level
    QString key;       ///< stable name of a seeded category ("groceries.supermarket"); "" for the
                       ///< person's own
    QString name;      ///< in the person's language
    CategoryKind kind = CategoryKind::Expense;
    bool isEssential = false;
    QString icon;    ///< key of an icon
    int colour = -1; ///< index into the palette of category colours; −1: the parent's
    int position = 0;
    bool isArchived = false;

    friend bool operator==(const Category &, const Category &) = default;
};

} // namespace bp
