// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/category_tree_model.h"

#include <algorithm>

namespace bp::ui {

using namespace Qt::StringLiterals;

CategoryTreeModel::CategoryTreeModel(Ledger &ledger, QObject *parent)
    : QAbstractItemModel(parent)
    , m_ledger(ledger)
{
    connect(&ledger, &Ledger::changed, this, [this](const LedgerChange &change) {
        if (change.touches(u"category"_s))
            reload();
    });
    reload();
}

void CategoryTreeModel::reload()
{
    beginResetModel();
    m_names = CategoryNames(m_ledger.reader());
    m_nodes.clear();
    m_top.clear();
    QHash<CategoryId, int> at;
    for (const Category &category : m_names.all()) {
        const bool isTop = category.parent.isNull();
        if (category.isArchived || (!isTop && !at.contains(category.parent)))
            continue;
        const int own = int(m_nodes.size());
        const int parent = isTop ? -1 : at.value(category.parent);
        std::vector<int> &siblings = isTop ? m_top : m_nodes[size_t(parent)].children;
        const int row = int(siblings.size());
        siblings.push_back(own);
        m_nodes.push_back({category.id, parent, row, {}});
        at.insert(category.id, own);
    }
    endResetModel();
}

CategoryId CategoryTreeModel::categoryAt(const QModelIndex &index) const
{
    return index.isValid() ? m_nodes[size_t(index.internalId())].id : CategoryId();
}

QModelIndex CategoryTreeModel::indexOf(CategoryId id) const
{
    const auto at = std::ranges::find(m_nodes, id, &Node::id);
    if (at == m_nodes.end())
        return {};
    return createIndex(at->row, 0, quintptr(at - m_nodes.begin()));
}

QModelIndex CategoryTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const std::vector<int> &siblings =
        parent.isValid() ? m_nodes[size_t(parent.internalId())].children : m_top;
    return createIndex(row, column, quintptr(siblings[size_t(row)]));
}

QModelIndex CategoryTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int parent = m_nodes[size_t(child.internalId())].parent;
    return parent < 0 ? QModelIndex()
                      : createIndex(m_nodes[size_t(parent)].row, 0, quintptr(parent));
}

int CategoryTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_top.size());
    return int(m_nodes[size_t(parent.internalId())].children.size());
}

int CategoryTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant CategoryTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CategoryId id = categoryAt(index);
    if (role == Qt::DisplayRole)
        return m_names.name(id);
    if (role == cells::RowId)
        return qint64(id.value());
    if (role == cells::Cell)
        return QVariant::fromValue(
            CategoryCell{CategoryCell::State::Sorted, m_names.name(id), m_names.colour(id), 0, {}});
    return {};
}

} // namespace bp::ui
