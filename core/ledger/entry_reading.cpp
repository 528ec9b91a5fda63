// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/filter_sql.h"
#include "core/ledger/ledger_reader.h"

#include <QHash>

namespace bp {
namespace {

QByteArray orderSql(EntryOrder order, bool isTextScan)
{
    switch (order) {
    case EntryOrder::NewestFirst:
        // The plus keeps the planner from walking the date index and testing the text row by row.
        return isTextScan ? "ORDER BY +e.day DESC, e.id DESC" : "ORDER BY e.day DESC, e.id DESC";
    case EntryOrder::OldestFirst:
        return isTextScan ? "ORDER BY +e.day, e.id" : "ORDER BY e.day, e.id";
    case EntryOrder::LargestFirst:
        return "ORDER BY abs(e.amount) DESC, e.day DESC, e.id DESC";
    case EntryOrder::SmallestFirst:
        return "ORDER BY abs(e.amount), e.day DESC, e.id DESC";
    case EntryOrder::PayeeAZ:
        return "ORDER BY coalesce(p.folded, e.search), e.day DESC, e.id DESC";
    case EntryOrder::PayeeZA:
        return "ORDER BY coalesce(p.folded, e.search) DESC, e.day DESC, e.id DESC";
    case EntryOrder::CategoryAZ:
        return "ORDER BY coalesce(c.name, '') , e.day DESC, e.id DESC";
    case EntryOrder::CategoryZA:
        return "ORDER BY coalesce(c.name, '') DESC, e.day DESC, e.id DESC";
    }
    return {};
}

QByteArray orderJoin(EntryOrder order)
{
    if (order == EntryOrder::PayeeAZ || order == EntryOrder::PayeeZA)
        return "LEFT JOIN payee p ON p.id = e.payee_id ";
    if (order == EntryOrder::CategoryAZ || order == EntryOrder::CategoryZA)
        return "LEFT JOIN category c ON c.id = e.category_id ";
    return {};
}

// Columns of an entry, in the order entryFrom() reads them; then whatever the query adds.
constexpr char entryColumns[] =
    "e.id, e.account_id, e.day, e.amount, a.currency, e.original_amount, e.original_currency, "
    "e.payee_id, "
    "e.category_id, e.category_source, e.category_confidence, e.note, e.transfer_id, "
    "e.is_reconciled, "
    "e.bank_payee, e.bank_memo, e.bank_id, e.check_number, e.batch_id, e.batch_line, "
    "e.bank_balance, e.is_pending, e.has_splits";
constexpr int entryColumnCount = 23;

Entry entryFrom(const db::Statement &row)
{
    Entry entry;
    entry.id = row.id<EntryId>(0);
    entry.account = row.id<AccountId>(1);
    entry.day = row.day(2);
    entry.amount = Money(row.int64(3), Currency::fromCode(row.text(4)).value_or(Currency()));
    if (!row.isNull(6))
        entry.original = Money(row.int64(5), Currency::fromCode(row.text(6)).value_or(Currency()));
    entry.payee = row.id<PayeeId>(7);
    entry.category = row.id<CategoryId>(8);
    entry.categorySource = CategorySource(row.integer(9));
    entry.categoryConfidence = double(row.int64(10)) / 10000.0;
    entry.note = row.text(11);
    entry.transfer = row.id<TransferId>(12);
    entry.isReconciled = row.flag(13);
    entry.bank = {row.text(14),
                  row.text(15),
                  row.text(16),
                  row.text(17),
                  row.id<ImportBatchId>(18),
                  row.integer(19),
                  row.isNull(20) ? std::nullopt : std::optional(row.int64(20)),
                  row.flag(21)};
    return entry;
}

std::vector<Split> splitsOf(const db::Connection &connection, EntryId id)
{
    db::Statement statement(
        connection,
        "SELECT id, category_id, amount, note FROM split WHERE entry_id = ? ORDER BY id");
    statement.bind(id);
    std::vector<Split> splits;
    while (statement.step())
        splits.push_back({statement.id<SplitId>(0),
                          statement.id<CategoryId>(1),
                          statement.int64(2),
                          statement.text(3)});
    return splits;
}

template <typename I>
std::vector<I> ids(db::Statement &statement)
{
    std::vector<I> found;
    while (statement.step())
        found.push_back(statement.id<I>(0));
    return found;
}

std::optional<QDate> dayOf(const db::Connection &connection, const char *sql)
{
    db::Statement statement(connection, sql);
    if (!statement.step() || statement.isNull(0))
        return {};
    return statement.day(0);
}

} // namespace

std::vector<EntryId> LedgerReader::entryIds(const EntryFilter &filter, EntryOrder order) const
{
    const FilterSql sql = filterSql(m_connection, filter);
    db::Statement statement(m_connection,
                            "SELECT e.id FROM entry e " + orderJoin(order) + "WHERE " + sql.where +
                                ' ' + orderSql(order, sql.isTextScan));
    sql.bind(statement);
    return ids<EntryId>(statement);
}

std::vector<EntryKey> LedgerReader::entryKeys(const EntryFilter &filter, EntryOrder order) const
{
    const FilterSql sql = filterSql(m_connection, filter);
    db::Statement statement(
        m_connection,
        "SELECT e.id, e.account_id, e.day, e.amount, e.transfer_id FROM entry e " +
            orderJoin(order) + "WHERE " + sql.where + ' ' + orderSql(order, sql.isTextScan));
    sql.bind(statement);
    std::vector<EntryKey> keys;
    std::int64_t lastNumber = 0;
    QDate lastDay;
    while (statement.step()) {
        // Days repeat; making one is dearer than comparing its number.
        if (const std::int64_t number = statement.int64(2); number != lastNumber) {
            lastNumber = number;
            lastDay = statement.day(2);
        }
        keys.push_back({statement.id<EntryId>(0),
                        statement.id<AccountId>(1),
                        lastDay,
                        statement.int64(3),
                        !statement.isNull(4)});
    }
    return keys;
}

std::int64_t LedgerReader::entryCount(const EntryFilter &filter) const
{
    const FilterSql sql = filterSql(m_connection, filter);
    db::Statement statement(m_connection, "SELECT count(*) FROM entry e WHERE " + sql.where);
    sql.bind(statement);
    statement.step();
    return statement.int64(0);
}

std::optional<Entry> LedgerReader::entry(EntryId id) const
{
    db::Statement statement(
        m_connection,
        QByteArray("SELECT ") + entryColumns +
            " FROM entry e JOIN account a ON a.id = e.account_id WHERE e.id = ?");
    statement.bind(id);
    if (!statement.step())
        return {};
    Entry entry = entryFrom(statement);
    if (statement.flag(entryColumnCount - 1))
        entry.splits = splitsOf(m_connection, id);
    return entry;
}

std::vector<EntryRow> LedgerReader::entryRows(std::span<const EntryId> wanted) const
{
    db::Statement statement(
        m_connection,
        QByteArray("SELECT ") + entryColumns +
            ", coalesce(p.name, nullif(e.bank_payee, ''), e.bank_memo), a.name, coalesce(c.name, "
            "''), "
            "(SELECT count(*) FROM attachment t WHERE t.entry_id = e.id), "
            "(SELECT group_concat(g.name, ', ') FROM entry_tag t JOIN tag g ON g.id = t.tag_id "
            " WHERE t.entry_id = e.id), "
            "(SELECT o.name FROM entry x JOIN account o ON o.id = x.account_id "
            " WHERE x.transfer_id = e.transfer_id AND x.id <> e.id LIMIT 1) "
            "FROM entry e JOIN account a ON a.id = e.account_id "
            "LEFT JOIN payee p ON p.id = e.payee_id LEFT JOIN category c ON c.id = e.category_id "
            "WHERE e.id IN (" +
            joinedIds(wanted) + ')');
    QHash<EntryId, EntryRow> found;
    found.reserve(qsizetype(wanted.size()));
    while (statement.step()) {
        EntryRow row;
        row.entry = entryFrom(statement);
        if (statement.flag(entryColumnCount - 1))
            row.entry.splits = splitsOf(m_connection, row.entry.id);
        row.splitCount = int(row.entry.splits.size());
        row.payee = statement.text(entryColumnCount);
        row.account = statement.text(entryColumnCount + 1);
        row.category = statement.text(entryColumnCount + 2);
        row.attachmentCount = statement.integer(entryColumnCount + 3);
        row.tags = statement.text(entryColumnCount + 4);
        row.otherAccount = statement.text(entryColumnCount + 5);
        found.insert(row.entry.id, row);
    }
    std::vector<EntryRow> rows;
    rows.reserve(wanted.size());
    for (const EntryId id : wanted) {
        if (const auto row = found.constFind(id); row != found.cend())
            rows.push_back(*row);
    }
    return rows;
}

std::vector<TagId> LedgerReader::tagsOf(EntryId id) const
{
    db::Statement statement(m_connection, "SELECT tag_id FROM entry_tag WHERE entry_id = ?");
    statement.bind(id);
    return ids<TagId>(statement);
}

std::vector<EntryId> LedgerReader::transferSides(TransferId id) const
{
    db::Statement statement(m_connection, "SELECT id FROM entry WHERE transfer_id = ? ORDER BY id");
    statement.bind(id);
    return ids<EntryId>(statement);
}

std::optional<QDate> LedgerReader::firstDay() const
{
    return dayOf(m_connection, "SELECT min(day) FROM entry");
}

std::optional<QDate> LedgerReader::lastDay() const
{
    return dayOf(m_connection, "SELECT max(day) FROM entry");
}

void LedgerReader::forEachEntry(const EntryFilter &filter,
                                const std::function<void(const EntryFacts &)> &visit) const
{
    const FilterSql sql = filterSql(m_connection, filter);
    db::Statement statement(
        m_connection,
        "SELECT e.id, e.account_id, e.day, e.amount, e.payee_id, e.category_id, e.category_source, "
        "e.transfer_id, e.is_reconciled, e.has_splits, e.bank_payee, e.bank_memo, e.bank_id, "
        "e.check_number, "
        "e.batch_id, e.original_currency, e.original_amount FROM entry e WHERE " +
            sql.where + " ORDER BY e.day, e.id");
    sql.bind(statement);
    EntryFacts facts;
    while (statement.step()) {
        facts.id = statement.id<EntryId>(0);
        facts.account = statement.id<AccountId>(1);
        facts.day = statement.day(2);
        facts.minor = statement.int64(3);
        facts.payee = statement.id<PayeeId>(4);
        facts.category = statement.id<CategoryId>(5);
        facts.source = CategorySource(statement.integer(6));
        facts.transfer = statement.id<TransferId>(7);
        facts.isReconciled = statement.flag(8);
        facts.hasSplits = statement.flag(9);
        facts.bankPayee = statement.text(10);
        facts.bankMemo = statement.text(11);
        facts.bankId = statement.text(12);
        facts.checkNumber = statement.text(13);
        facts.batch = statement.id<ImportBatchId>(14);
        facts.originalCurrency = statement.isNull(15)
                                     ? Currency()
                                     : Currency::fromCode(statement.text(15)).value_or(Currency());
        facts.originalMinor = statement.int64(16);
        visit(facts);
    }
}

std::vector<SumRow> LedgerReader::sums(const EntryFilter &filter, GroupBy groupBy) const
{
    const FilterSql sql = filterSql(m_connection, filter);
    const bool byPart = has(groupBy, GroupBy::Category) || has(groupBy, GroupBy::Flow) ||
                        !sql.categoryIds.isEmpty();
    const QByteArray columns = "e.day AS day, e.account_id AS account_id, e.payee_id AS payee_id, ";
    const auto incoming = [&](const char *alias) {
        return has(groupBy, GroupBy::Flow) ? isIncomeSql(m_connection, alias) : QByteArray("0");
    };
    QByteArray parts =
        "SELECT " + columns + incoming("e") +
        " AS incoming, e.category_id AS category_id, e.amount AS amount FROM entry e WHERE " +
        (byPart ? "e.has_splits = 0 AND " : "") + sql.where;
    if (byPart) {
        parts += " UNION ALL SELECT " + columns + incoming("s") +
                 ", s.category_id, s.amount FROM entry e "
                 "JOIN split s ON s.entry_id = e.id WHERE e.has_splits = 1 AND " +
                 sql.where;
        if (!sql.categoryIds.isEmpty())
            parts += " AND s.category_id IN (" + sql.categoryIds + ')';
    }
    const auto column = [&](GroupBy part, const char *name) {
        return QByteArray(has(groupBy, part) ? name : "NULL");
    };
    const QByteArray groups =
        column(GroupBy::Day, "x.day") + ", " + column(GroupBy::Month, "x.day / 100") + ", " +
        column(GroupBy::Category, "x.category_id") + ", " + column(GroupBy::Payee, "x.payee_id") +
        ", " + column(GroupBy::Account, "x.account_id") + ", " +
        column(GroupBy::Flow, "x.incoming") + ", a.currency";
    db::Statement statement(
        m_connection,
        "SELECT " + groups + ", sum(x.amount), count(*) FROM (" + parts +
            ") x JOIN account a ON a.id = x.account_id GROUP BY 1, 2, 3, 4, 5, 6, 7");
    sql.bind(statement, byPart ? 2 : 1);
    std::vector<SumRow> rows;
    while (statement.step()) {
        SumRow row;
        row.day = statement.day(0);
        if (const std::int64_t month = statement.int64(1))
            row.month = Month(int(month / 100), int(month % 100));
        row.category = statement.id<CategoryId>(2);
        row.payee = statement.id<PayeeId>(3);
        row.account = statement.id<AccountId>(4);
        row.isIncoming = statement.flag(5);
        row.sum =
            Money(statement.int64(7), Currency::fromCode(statement.text(6)).value_or(Currency()));
        row.count = statement.integer(8);
        rows.push_back(row);
    }
    return rows;
}

} // namespace bp
