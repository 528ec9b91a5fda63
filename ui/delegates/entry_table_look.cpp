// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/entry_table_look.h"

#include "ui/delegates/category_delegate.h"
#include "ui/delegates/marks_delegate.h"
#include "ui/delegates/money_delegate.h"
#include "ui/delegates/payee_delegate.h"
#include "ui/delegates/tick_delegate.h"
#include "ui/models/entry_table_model.h"
#include "ui/widgets/row_table.h"

namespace bp::ui {

void dressEntryTable(RowTable *table)
{
    using M = EntryTableModel;
    table->setItemDelegate(new RowDelegate(table));
    table->setItemDelegateForColumn(M::Tick, new TickDelegate(table));
    table->setItemDelegateForColumn(M::Payee, new PayeeDelegate(table));
    table->setItemDelegateForColumn(M::Category, new CategoryDelegate(table));
    table->setItemDelegateForColumn(M::Marks, new MarksDelegate(table));
    table->setItemDelegateForColumn(M::Amount, new MoneyDelegate(table));
    planEntryColumns(table, EntryColumns::All);
}

void planEntryColumns(RowTable *table, EntryColumns columns)
{
    table->setColumnPlan(columns == EntryColumns::Narrow ? QList<int>{40, -4, -3, 0, 0, 120}
                                                         : QList<int>{40, -4, -3, 120, 52, 130});
}

} // namespace bp::ui
