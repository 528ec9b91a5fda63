// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What is remembered of each payee, searchable by name.

#include "core/categorize/payee_memory.h"

#include "ui/models/category_names.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <vector>

namespace bp::ui {

class LearnedPayeeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Payee, Category, Choices, ColumnCount };

    explicit LearnedPayeeModel(const QLocale &locale, QObject *parent = nullptr);

    void setPayees(std::vector<LearnedPayee> payees, CategoryNames names);
    void setSearch(const QString &text);
    const LearnedPayee &at(int row) const { return m_all[m_shown[size_t(row)]]; }
    int total() const { return int(m_all.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filter();

    QLocale m_locale;
    CategoryNames m_names;
    QString m_search; ///< folded
    std::vector<LearnedPayee> m_all;
    std::vector<size_t> m_shown;
};

} // namespace bp::ui
