// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/learned_payee_model.h"

#include "core/base/text_fold.h"

#include "ui/models/cells.h"
#include "ui/models/table_head.h"

namespace bp::ui {

LearnedPayeeModel::LearnedPayeeModel(const QLocale &locale, QObject *parent)
    : QAbstractTableModel(parent)
    , m_locale(locale)
{
}

void LearnedPayeeModel::setPayees(std::vector<LearnedPayee> payees, CategoryNames names)
{
    beginResetModel();
    m_all = std::move(payees);
    m_names = std::move(names);
    filter();
    endResetModel();
}

void LearnedPayeeModel::setSearch(const QString &text)
{
    beginResetModel();
    m_search = folded(text.simplified());
    filter();
    endResetModel();
}

void LearnedPayeeModel::filter()
{
    m_shown.clear();
    for (size_t i = 0; i < m_all.size(); ++i) {
        if (m_search.isEmpty() || folded(m_all[i].name).contains(m_search))
            m_shown.push_back(i);
    }
}

int LearnedPayeeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int LearnedPayeeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LearnedPayeeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LearnedPayee &payee = at(index.row());
    const QString category = payee.category.isNull() ? tr("none: you refused what was proposed")
                                                     : m_names.path(payee.category);
    if (role == cells::RowId)
        return qint64(m_shown[size_t(index.row())]) + 1;
    if (role == cells::Cell && index.column() == Category) {
        CategoryCell cell;
        cell.state =
            payee.category.isNull() ? CategoryCell::State::Unsorted : CategoryCell::State::Sorted;
        cell.text = category;
        cell.colour = m_names.colour(payee.category);
        return QVariant::fromValue(cell);
    }
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Choices ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2, %n times", nullptr, payee.choices).arg(payee.name, category);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Payee:
        return payee.name;
    case Category:
        return category;
    case Choices:
        return m_locale.toString(payee.choices);
    default:
        return {};
    }
}

QVariant LearnedPayeeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return tableHead(orientation, role, section == Choices, [&]() -> QString {
        switch (section) {
        case Payee:
            return tr("Payee");
        case Category:
            return tr("Usually goes into");
        case Choices:
            return tr("Your choices");
        default:
            return QString();
        }
    });
}

} // namespace bp::ui
