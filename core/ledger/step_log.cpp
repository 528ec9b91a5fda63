// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/step_log.h"

#include "core/db/schema.h"
#include "core/db/statement.h"

namespace bp {
namespace {

// Above this many rows of one table a change is announced as "all of it".
constexpr int announcedRows = 500;

// Kept for undo; older steps stay listed by name.
constexpr int keptSteps = 2000;
constexpr std::int64_t keptBytes = std::int64_t(512) << 20;

QString originKey(Origin::Kind kind)
{
    switch (kind) {
    case Origin::Kind::Rule:
        return QStringLiteral("rule");
    case Origin::Kind::Import:
        return QStringLiteral("import");
    case Origin::Kind::Machine:
        return QStringLiteral("machine");
    case Origin::Kind::Person:
        break;
    }
    return QStringLiteral("person");
}

Origin::Kind originFrom(const QString &key)
{
    for (const auto kind : {Origin::Kind::Rule, Origin::Kind::Import, Origin::Kind::Machine}) {
        if (key == originKey(kind))
            return kind;
    }
    return Origin::Kind::Person;
}

LedgerChange announcementOf(const db::ChangeSet &rows)
{
    LedgerChange change;
    rows.forEachRow([&](const char *name, db::ChangeSet::Kind kind, qint64 key) {
        ++change.rowCount;
        LedgerChange::Rows &table = change.tables[QString::fromLatin1(name)];
        if (table.all)
            return;
        switch (kind) {
        case db::ChangeSet::Kind::Insert:
            table.inserted.insert(key);
            break;
        case db::ChangeSet::Kind::Update:
            table.updated.insert(key);
            break;
        case db::ChangeSet::Kind::Delete:
            table.removed.insert(key);
            break;
        }
        if (table.inserted.size() + table.updated.size() + table.removed.size() > announcedRows) {
            table = {};
            table.all = true;
        }
    });
    return change;
}

std::optional<std::int64_t> noneIfZero(std::int64_t value)
{
    return value == 0 ? std::nullopt : std::optional(value);
}

/// The step that undo takes back: the newest done one that does not stand aside. Of those too old
/// for undo none is younger than one that is not.
constexpr const char *newestDone =
    "FROM history WHERE is_undone = 0 AND (origin <> 'machine' OR change IS NOT NULL) "
    "ORDER BY id DESC LIMIT 1";

/// Not what the book began with, which earlier versions recorded as a step like any other: the
/// first of all, which made the seeded categories.
constexpr const char *canBeUndone =
    "change IS NOT NULL AND (id > (SELECT min(id) FROM history) OR "
    "(SELECT count(*) = 0 OR history.rows < count(*) FROM category WHERE key IS NOT NULL))";

struct ActiveModel
{
    std::int64_t id = 0;
    QString name;
};

std::vector<ActiveModel> activeModels(const db::Connection &connection)
{
    db::Statement statement(connection,
                            "SELECT id, name FROM model WHERE is_active = 1 AND content <> x''");
    std::vector<ActiveModel> active;
    while (statement.step())
        active.push_back({statement.int64(0), statement.text(1)});
    return active;
}

/// Of each model one version is in use: the one the replayed step speaks of, else the one `before`
/// it, if that still is there, else the last one that was. Trainings that stood aside may have left
/// two or none.
void settleModels(const db::Connection &connection, const std::vector<ActiveModel> &before)
{
    connection.exec("UPDATE model SET is_active = 0 WHERE is_active = 1 AND content = x''");
    for (const ActiveModel &model : before) {
        db::Statement(connection,
                      "UPDATE model SET is_active = NOT EXISTS (SELECT 1 FROM model AS other WHERE "
                      "other.name = ?2 AND other.is_active = 1 AND other.id <> ?1) WHERE id = ?1")
            .bind(model.id, model.name)
            .run();
    }
    // All that the person trained may be taken back while what the machine trained since is there.
    connection.exec("UPDATE model SET is_active = 1 WHERE id IN (SELECT id FROM (SELECT id, "
                    "max(used) FROM model WHERE used > 0 AND content <> x'' AND name NOT IN "
                    "(SELECT name FROM model WHERE is_active = 1) GROUP BY name))");
}

/// Writes the rows of a step. What the machine did aside may have changed the versions meanwhile,
/// and what is noted of them under keys beginning with "model.": the newer note stands.
void applyStep(const db::Connection &connection, const db::ChangeSet &rows)
{
    static const db::ChangeSet::Aside versions{"model", "preference", QStringLiteral("model.")};
    const std::vector<ActiveModel> before = activeModels(connection);
    rows.apply(connection, &versions);
    settleModels(connection, before);
}

} // namespace

LedgerChange RecordedStep::announcement() const
{
    LedgerChange change = announcementOf(rows);
    if (bulkFirst > 0) {
        LedgerChange::Rows all;
        all.all = true;
        change.tables.insert(QStringLiteral("entry"), all);
        change.tables.insert(QStringLiteral("suggestion"), all);
        change.rowCount += int(bulkLast - bulkFirst + 1);
    }
    return change;
}

void StepLog::push(const QString &name,
                   const Origin &origin,
                   const QDateTime &at,
                   const RecordedStep &step,
                   int rows)
{
    m_connection.exec("DELETE FROM history WHERE is_undone = 1");
    const QByteArray packed = step.rows.packed();
    db::Statement insert(
        m_connection,
        "INSERT INTO history (name, origin, batch_id, at, rows, change, bulk_first, bulk_last) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(name,
                originKey(origin.kind),
                origin.batch,
                at.toUTC().toString(Qt::ISODate),
                rows,
                step.isEmpty() ? std::nullopt : std::optional(packed),
                noneIfZero(step.bulkFirst),
                noneIfZero(step.bulkLast));
    insert.run();
    const std::int64_t newest = m_connection.lastInsertId();
    db::Statement thin(
        m_connection,
        "UPDATE history SET change = NULL, bulk_first = NULL, bulk_last = NULL, bulk_change = NULL "
        "WHERE change IS NOT NULL AND id <= (SELECT max(id) FROM (SELECT id, "
        "sum(length(change)) OVER (ORDER BY id DESC) AS bytes FROM history WHERE id > ?1 - ?2 * 2) "
        "WHERE id < ?1 AND (bytes > ?3 OR id <= ?1 - ?2))");
    thin.bind(newest, keptSteps, keptBytes).run();
}

QString StepLog::undoText() const
{
    db::Statement statement(m_connection,
                            QByteArray("SELECT name, ") + canBeUndone + ' ' + newestDone);
    return statement.step() && statement.flag(1) ? statement.text(0) : QString();
}

QString StepLog::redoText() const
{
    db::Statement statement(m_connection,
                            "SELECT name FROM history WHERE is_undone = 1 ORDER BY id LIMIT 1");
    return statement.step() ? statement.text(0) : QString();
}

std::optional<LedgerChange> StepLog::undo()
{
    db::Statement statement(m_connection,
                            QByteArray("SELECT id, change, bulk_first, bulk_last, ") + canBeUndone +
                                ' ' + newestDone);
    if (!statement.step() || !statement.flag(4))
        return {};
    const auto id = statement.id<HistoryId>(0);
    const RecordedStep step{
        db::ChangeSet::unpacked(statement.blob(1)), statement.int64(2), statement.int64(3)};
    statement.reset();
    m_connection.exec("PRAGMA defer_foreign_keys = ON");
    applyStep(m_connection, step.rows.inverted());
    QByteArray removed;
    if (step.bulkFirst > 0) {
        db::Recorder recorder(m_connection, db::recordedTables());
        for (const char *sql : {"DELETE FROM suggestion WHERE entry_id BETWEEN ? AND ?",
                                "DELETE FROM entry WHERE id BETWEEN ? AND ?"})
            db::Statement(m_connection, sql).bind(step.bulkFirst, step.bulkLast).run();
        removed = recorder.take().packed();
    }
    db::Statement(m_connection, "UPDATE history SET is_undone = 1, bulk_change = ? WHERE id = ?")
        .bind(removed.isEmpty() ? std::nullopt : std::optional(removed), id)
        .run();
    return step.announcement();
}

std::optional<LedgerChange> StepLog::redo()
{
    db::Statement statement(m_connection,
                            "SELECT id, change, bulk_first, bulk_last, bulk_change FROM history "
                            "WHERE is_undone = 1 ORDER BY id LIMIT 1");
    if (!statement.step() || statement.isNull(1))
        return {};
    const auto id = statement.id<HistoryId>(0);
    const RecordedStep step{
        db::ChangeSet::unpacked(statement.blob(1)), statement.int64(2), statement.int64(3)};
    const db::ChangeSet removed = db::ChangeSet::unpacked(statement.blob(4));
    statement.reset();
    m_connection.exec("PRAGMA defer_foreign_keys = ON");
    removed.inverted().apply(m_connection);
    applyStep(m_connection, step.rows);
    db::Statement(m_connection, "UPDATE history SET is_undone = 0, bulk_change = NULL WHERE id = ?")
        .bind(id)
        .run();
    return step.announcement();
}

std::vector<HistoryStep> StepLog::steps(int atMost) const
{
    db::Statement statement(m_connection,
                            "SELECT id, name, origin, batch_id, at, rows, is_undone, "
                            "origin = 'machine' AND change IS NULL FROM history "
                            "ORDER BY id DESC LIMIT ?");
    statement.bind(atMost);
    std::vector<HistoryStep> steps;
    while (statement.step())
        steps.push_back({statement.id<HistoryId>(0),
                         statement.text(1),
                         {originFrom(statement.text(2)), statement.id<ImportBatchId>(3)},
                         QDateTime::fromString(statement.text(4), Qt::ISODate),
                         statement.integer(5),
                         statement.flag(6),
                         statement.flag(7)});
    return steps;
}

} // namespace bp
