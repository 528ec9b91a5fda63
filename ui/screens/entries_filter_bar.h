// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// One row that asks the book: a search field and chips for period, account, category, amount, what
/// a machine sorted and what waits. Every touch asks at once; the question is an EntryFilter.

#include "core/ledger/entry_filter.h"

#include "ui/base/context.h"

#include <QLocale>
#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace bp::ui {

class Chip;

class EntriesFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit EntriesFilterBar(const Context &context, QWidget *parent = nullptr);

    const EntryFilter &filter() const { return m_filter; }
    void setFilter(const EntryFilter &filter); ///< emits nothing
    void focusSearch();
    bool clearOne(); ///< Esc: takes one part back; false when nothing was set
    void stepMonth(int months);
    /// How many a machine sorted and how many wait, under the other parts of the filter.
    void setCounts(std::int64_t byMachine, std::int64_t unsorted);

Q_SIGNALS:
    void filterChanged(const bp::EntryFilter &filter);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void change(const EntryFilter &filter);
    void readSearch();
    void refresh();
    void openPeriods();
    void openAccounts();
    void openCategories();
    void openAmounts();
    void openDays();
    void toggle(Sorting sorting);
    QString machineLabel() const;
    QString accountText() const;
    QString categoryText() const;
    QString amountText() const;

    Context m_context;
    EntryFilter m_filter;
    QTimer m_typing;
    QLineEdit *m_search;
    Chip *m_period;
    Chip *m_account;
    Chip *m_category;
    Chip *m_amount;
    Chip *m_machine;
    Chip *m_unsorted;
};

} // namespace bp::ui
