// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The category tree of the book, for choosing: any depth, archived ones left out. Follows the
/// book.

#include "core/ledger/ledger.h"

#include "ui/models/category_names.h"
#include "ui/models/cells.h"

#include <QAbstractItemModel>

#include <vector>

namespace bp::ui {

class CategoryTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit CategoryTreeModel(Ledger &ledger, QObject *parent = nullptr);

    CategoryId categoryAt(const QModelIndex &index) const;
    QModelIndex indexOf(CategoryId id) const;
    const CategoryNames &names() const { return m_names; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Node
    {
        CategoryId id;
        int parent = -1; ///< index of a node; −1: top level
        int row = 0;
        std::vector<int> children;
    };
    void reload();

    Ledger &m_ledger;
    CategoryNames m_names;
    std::vector<Node> m_nodes;
    std::vector<int> m_top;
};

} // namespace bp::ui
