// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The entries of an account that no statement has confirmed yet, with ticks, and the live
/// difference to the balance of a statement.

#include "core/import/difference_solver.h"
#include "core/ledger/ledger.h"

#include "ui/models/cells.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QSet>

#include <vector>

namespace bp::ui {

class ReconcileModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Tick, Day, Payee, Amount, ColumnCount };

    explicit ReconcileModel(Ledger &ledger, QObject *parent = nullptr);

    void setLocale(const QLocale &locale) { m_locale = locale; }
    /// Entries up to and with `day`; ticks of entries still shown stay.
    void show(AccountId account, QDate day);
    void setStatement(Money balance);
    Money difference() const; ///< statement − opening − confirmed − ticked
    const QSet<EntryId> &ticked() const { return m_ticked; }
    void toggle(int row);
    void tickAll(bool isOn);
    EntryId idAt(int row) const { return m_rows[size_t(row)].entry.id; }
    /// What would make the difference zero, likeliest first; rows are those of the table.
    std::vector<DifferenceCandidate> explanations(int most = 4) const;
    /// "It would fit if you changed: Baker, −12,00 €."
    QString sentence(const DifferenceCandidate &candidate) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void differenceChanged();

private:
    Ledger &m_ledger;
    QLocale m_locale;
    std::vector<EntryRow> m_rows; ///< newest first
    QSet<EntryId> m_ticked;
    Currency m_currency;
    std::int64_t m_confirmed = 0; ///< opening and reconciled entries
    std::int64_t m_statement = 0;
};

} // namespace bp::ui
