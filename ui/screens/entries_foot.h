// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The foot of the entries: how many are chosen, how many are shown, and their sums.

#include "core/base/month.h"

#include "ui/models/entry_table_model.h"

#include <QWidget>

class QLabel;

namespace bp::ui {

class ElidedLabel;

class EntriesFoot : public QWidget
{
    Q_OBJECT

public:
    explicit EntriesFoot(const QLocale &locale, QWidget *parent = nullptr);

    void show(const EntryTableModel::Totals &totals, const DateRange &days, int selected);

private:
    QString sums(const MoneyBag &bag) const;

    QLocale m_locale;
    QLabel *m_selected;
    ElidedLabel *m_count;
    QLabel *m_in;
    QLabel *m_out;
    QLabel *m_transfers;
};

} // namespace bp::ui
