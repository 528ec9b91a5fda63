// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/filter_sql.h"

#include "core/base/text_fold.h"
#include "core/ledger/entry.h"

namespace bp {
namespace {

QByteArray withChildren(const db::Connection &connection, const QSet<CategoryId> &categories)
{
    const QByteArray sql =
        "WITH RECURSIVE tree(id) AS (SELECT id FROM category WHERE id IN (" +
        joinedIds(categories) +
        ") UNION SELECT c.id FROM category c JOIN tree ON c.parent_id = tree.id) "
        "SELECT group_concat(id) FROM tree";
    db::Statement statement(connection, sql);
    statement.step();
    const QByteArray ids = statement.text(0).toLatin1();
    return ids.isEmpty() ? QByteArray("0") : ids;
}

QByteArray flowCondition(const db::Connection &connection, Flow flow)
{
    switch (flow) {
    case Flow::Any:
        return {};
    case Flow::In:
        return "e.transfer_id IS NULL AND " + isIncomeSql(connection, "e");
    case Flow::Out:
        return "e.transfer_id IS NULL AND NOT " + isIncomeSql(connection, "e");
    case Flow::Transfers:
        return "e.transfer_id IS NOT NULL";
    case Flow::NoTransfers:
        return "e.transfer_id IS NULL";
    }
    return {};
}

QByteArray sortingCondition(Sorting sorting)
{
    switch (sorting) {
    case Sorting::Any:
        return {};
    case Sorting::Unsorted:
        return "e.category_id IS NULL AND e.has_splits = 0 AND e.transfer_id IS NULL";
    case Sorting::ByMachine:
        return "e.category_source >= " + QByteArray::number(int(CategorySource::Memory));
    }
    return {};
}

QByteArray amountCondition(const AmountRange &range)
{
    QByteArray sql = "abs(e.amount) >= " + QByteArray::number(qint64(range.least));
    if (range.most)
        sql += " AND abs(e.amount) <= " + QByteArray::number(qint64(*range.most));
    return sql;
}

} // namespace

QByteArray isIncomeSql(const db::Connection &connection, const QByteArray &alias)
{
    db::Statement statement(connection,
                            "SELECT group_concat(id) FROM category WHERE kind = 'income'");
    statement.step();
    return "(CASE WHEN " + alias + ".category_id IS NULL THEN " + alias + ".amount > 0 ELSE " +
           alias + ".category_id IN (" + statement.text(0).toLatin1() + ") END)";
}

void FilterSql::bind(db::Statement &statement, int times) const
{
    int index = 0;
    for (int i = 0; i < times; ++i) {
        for (const QString &text : texts)
            statement.bindAt(++index, text);
    }
}

FilterSql filterSql(const db::Connection &connection, const EntryFilter &filter)
{
    FilterSql sql;
    const auto add = [&](const QByteArray &condition) {
        if (!condition.isEmpty())
            sql.where += " AND (" + condition + ')';
    };
    if (filter.days.first.isValid())
        add("e.day >= " + QByteArray::number(qint64(db::dayNumber(filter.days.first))));
    if (filter.days.last.isValid())
        add("e.day <= " + QByteArray::number(qint64(db::dayNumber(filter.days.last))));
    if (!filter.accounts.isEmpty())
        add("e.account_id IN (" + joinedIds(filter.accounts) + ')');
    if (!filter.categories.isEmpty()) {
        sql.categoryIds = withChildren(connection, filter.categories);
        add("e.id IN (SELECT id FROM entry WHERE category_id IN (" + sql.categoryIds +
            ") UNION ALL SELECT entry_id FROM split WHERE category_id IN (" + sql.categoryIds +
            "))");
    }
    if (!filter.payees.isEmpty())
        add("e.payee_id IN (" + joinedIds(filter.payees) + ')');
    if (!filter.tags.isEmpty())
        add("e.id IN (SELECT entry_id FROM entry_tag WHERE tag_id IN (" + joinedIds(filter.tags) +
            "))");
    if (filter.amount)
        add(amountCondition(*filter.amount));
    add(flowCondition(connection, filter.flow));
    add(sortingCondition(filter.sorting));
    if (!filter.batches.isEmpty())
        add("e.batch_id IN (" + joinedIds(filter.batches) + ')');
    const QStringList words = folded(filter.text).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        add("instr(e.search, ?) OR e.payee_id IN (SELECT id FROM payee WHERE instr(folded, ?))");
        sql.texts << word << word;
        sql.isTextScan = true;
    }
    return sql;
}

} // namespace bp
