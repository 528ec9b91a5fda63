// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import_parts.h"

#include "core/import/import_formats.h"

#include "ui/delegates/category_delegate.h"
#include "ui/delegates/day_delegate.h"
#include "ui/delegates/money_delegate.h"
#include "ui/delegates/payee_delegate.h"
#include "ui/delegates/tick_delegate.h"
#include "ui/models/import_preview_model.h"
#include "ui/widgets/row_table.h"

#include <QCoreApplication>
#include <QStringList>

namespace bp::ui {

void dressImportTable(RowTable *table)
{
    using M = ImportPreviewModel;
    table->setItemDelegate(new RowDelegate(table));
    table->setItemDelegateForColumn(M::Tick, new TickDelegate(table));
    table->setItemDelegateForColumn(M::Day, new DayDelegate(table));
    table->setItemDelegateForColumn(M::Payee, new PayeeDelegate(table));
    table->setItemDelegateForColumn(M::Category, new CategoryDelegate(table));
    table->setItemDelegateForColumn(M::Amount, new MoneyDelegate(table));
    table->setColumnPlan({40, 92, -11, -9, -8, 120});
    // The name of a group needs more room than a day, its hint more than a category.
    const auto spanHeads = [table] {
        table->clearSpans();
        for (int row = 0; row < table->model()->rowCount();) {
            const auto *model = static_cast<const M *>(table->model());
            table->setSpan(row, M::Day, 1, M::Payee - M::Day + 1);
            table->setSpan(row, M::Category, 1, M::Why - M::Category + 1);
            const auto verdict = model->groupAt(row);
            row +=
                1 + (verdict && model->isOpen(*verdict) ? int(model->rowsOf(*verdict).size()) : 0);
        }
    };
    QObject::connect(table->model(), &QAbstractItemModel::modelReset, table, spanHeads);
    spanHeads();
}

DateRange daysOf(const ImportPreview &preview)
{
    DateRange days;
    for (const PreviewStatement &statement : preview.statements) {
        for (const PreviewRow &row : statement.rows) {
            if (!days.first.isValid() || row.raw.day < days.first)
                days.first = row.raw.day;
            if (!days.last.isValid() || row.raw.day > days.last)
                days.last = row.raw.day;
        }
    }
    return days;
}

QString bankFileFilter()
{
    QStringList suffixes;
    for (const ImportFormat *format : importFormats()) {
        for (const QString &suffix : format->suffixes())
            suffixes << QStringLiteral("*.") + suffix;
    }
    suffixes.removeDuplicates();
    return QCoreApplication::translate("bp::ui::ImportScreen", "Bank files (%1);;All files (*)")
        .arg(suffixes.join(u' '));
}

} // namespace bp::ui
