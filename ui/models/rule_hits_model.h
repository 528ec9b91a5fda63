// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The entries a rule fits, each as it is and as it would be. Rows are read once, when shown.

#include "core/categorize/rule_trial.h"
#include "core/ledger/ledger_reader.h"

#include "ui/models/category_names.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace bp::ui {

class RuleHitsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, Payee, Now, After, Amount, ColumnCount };

    /// More are counted, not listed: each row is read from the book.
    static constexpr int most = 200;

    using QAbstractTableModel::QAbstractTableModel;

    /// `newPayee` is what payeeToCome will be called.
    void show(const LedgerReader &reader,
              const std::vector<RuleHit> &hits,
              const QString &newPayee,
              const QLocale &locale);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        EntryRow row;
        CategoryId after;
        QString payeeAfter; ///< "": stays
    };
    bool stays(const Row &row) const;
    QVariant cell(const Row &row, int column) const;
    QString text(const Row &row, int column) const;
    QString change(const Row &row) const;
    QString spoken(const Row &row) const;

    std::vector<Row> m_rows;
    CategoryNames m_names;
    QLocale m_locale;
};

} // namespace bp::ui
