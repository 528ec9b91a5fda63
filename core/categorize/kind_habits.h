// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Where the person sorts merchants of a kind. Who sorts Shell and Esso into a "Gas & Fuel" of
/// their own means every filling station: what the world knows of the next one is said in their
/// words. And whoever keeps a tree of their own is not given another one unasked. Immutable.

#include "core/ledger/category.h"

#include <QHash>
#include <QMap>
#include <QString>

#include <memory>
#include <utility>
#include <vector>

namespace bp {

class MerchantLookup;
class PayeeMemory;

class KindHabits
{
public:
    /// What a key of a seeded category means in this book.
    struct Meaning
    {
        CategoryId category;  ///< null: nothing
        double share = 1;     ///< of the kind's merchants, as far as they were met
        double most = 1;      ///< no more may be said of it
        bool isHabit = false; ///< not what the key was made for
    };
    /// Whose categories most entries of the book are in.
    enum class Tree { Programs, Persons };
    /// Of what the person chose so far. Of the categories those without a key are the person's own;
    /// their names tell what they are for.
    static KindHabits of(const PayeeMemory &memory,
                         const MerchantLookup &knowledge,
                         const std::vector<Category> &categories,
                         Tree tree);
    /// The same when memory has heard more; merchants looked up before are not looked up again.
    KindHabits after(const PayeeMemory &memory, const MerchantLookup &knowledge) const;

    Meaning meaningOf(const QString &categoryKey) const;

private:
    /// Merchants by category; in order, so that equal ones are told apart alike.
    using Votes = QMap<CategoryId, int>;
    /// The key of what a merchant is, by its own key; "" where nothing sure is known.
    using Kinds = QHash<QString, QString>;

    QHash<QString, CategoryId> m_seeded;
    /// What the names of the person's own categories say: one vote for a kind each.
    std::vector<std::pair<QString, CategoryId>> m_ofNames;
    QHash<QString, Votes> m_votes; ///< by key of the kind
    std::shared_ptr<const Kinds> m_kinds = std::make_shared<const Kinds>();
    Tree m_tree = Tree::Programs;
};

} // namespace bp
