// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/change_set.h"

#include <sqlite3.h>

namespace bp::db {
namespace {

void check(int code)
{
    if (code != SQLITE_OK)
        throw Failure{code, QString::fromUtf8(sqlite3_errstr(code))};
}

QByteArray taken(void *bytes, int size)
{
    const QByteArray copy(static_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    return copy;
}

void *unconst(const QByteArray &bytes)
{
    return const_cast<char *>(bytes.constData()); // SQLite's signatures; it only reads
}

/// The first column of a row that does not fit: (part of) its key in every table of ours.
QByteArray keyOf(sqlite3_changeset_iter *row, int operation)
{
    sqlite3_value *key = nullptr; // nothing may be thrown through SQLite
    if (operation == SQLITE_INSERT)
        sqlite3changeset_new(row, 0, &key);
    else
        sqlite3changeset_old(row, 0, &key);
    return {key ? reinterpret_cast<const char *>(sqlite3_value_text(key)) : nullptr};
}

int onConflict(void *context, int conflict, sqlite3_changeset_iter *row)
{
    // Keys may hang until the whole step is done; the commit checks them.
    if (conflict == SQLITE_CHANGESET_FOREIGN_KEY)
        return SQLITE_CHANGESET_OMIT;
    const auto *aside = static_cast<const ChangeSet::Aside *>(context);
    if (!aside)
        return SQLITE_CHANGESET_ABORT;
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;
    sqlite3changeset_op(row, &table, &columns, &operation, nullptr);
    if (qstrcmp(table, aside->left) == 0)
        return QString::fromUtf8(keyOf(row, operation)).startsWith(aside->prefix)
                   ? SQLITE_CHANGESET_OMIT
                   : SQLITE_CHANGESET_ABORT;
    if (qstrcmp(table, aside->forced) != 0)
        return SQLITE_CHANGESET_ABORT;
    if (conflict == SQLITE_CHANGESET_NOTFOUND)
        return SQLITE_CHANGESET_OMIT;
    return conflict == SQLITE_CHANGESET_DATA ? SQLITE_CHANGESET_REPLACE : SQLITE_CHANGESET_ABORT;
}

} // namespace

ChangeSet ChangeSet::unpacked(const QByteArray &packed)
{
    if (packed.isEmpty())
        return {};
    const QByteArray bytes = qUncompress(packed);
    if (bytes.isEmpty())
        throw Failure{SQLITE_CORRUPT, QStringLiteral("damaged change set")};
    return ChangeSet(bytes);
}

QByteArray ChangeSet::packed() const
{
    return m_bytes.isEmpty() ? QByteArray() : qCompress(m_bytes, 1);
}

ChangeSet ChangeSet::inverted() const
{
    if (isEmpty())
        return {};
    int size = 0;
    void *bytes = nullptr;
    check(sqlite3changeset_invert(int(m_bytes.size()), m_bytes.constData(), &size, &bytes));
    return ChangeSet(taken(bytes, size));
}

void ChangeSet::apply(const Connection &connection, const Aside *aside) const
{
    if (isEmpty())
        return;
    check(sqlite3changeset_apply(connection.handle(),
                                 int(m_bytes.size()),
                                 unconst(m_bytes),
                                 nullptr,
                                 onConflict,
                                 const_cast<Aside *>(aside))); // SQLite's signature
    connection.exec("PRAGMA defer_foreign_keys = ON");         // apply switched it off at its end
}

void ChangeSet::forEachRow(const std::function<void(const char *, Kind, qint64)> &visit) const
{
    if (isEmpty())
        return;
    sqlite3_changeset_iter *rows = nullptr;
    check(sqlite3changeset_start(&rows, int(m_bytes.size()), unconst(m_bytes)));
    while (sqlite3changeset_next(rows) == SQLITE_ROW) {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        sqlite3changeset_op(rows, &table, &columns, &operation, nullptr);
        sqlite3_value *key =
            nullptr; // the first column of every table of ours is (part of) its key
        const bool isInsert = operation == SQLITE_INSERT;
        isInsert ? sqlite3changeset_new(rows, 0, &key) : sqlite3changeset_old(rows, 0, &key);
        visit(table,
              isInsert                     ? Kind::Insert
              : operation == SQLITE_UPDATE ? Kind::Update
                                           : Kind::Delete,
              key ? sqlite3_value_int64(key) : 0);
    }
    check(sqlite3changeset_finalize(rows));
}

Recorder::Recorder(const Connection &connection, const std::vector<const char *> &tables)
    : m_connection(connection)
{
    sqlite3_session *raw = nullptr;
    check(sqlite3session_create(connection.handle(), "main", &raw));
    m_session.reset(raw);
    for (const char *table : tables)
        check(sqlite3session_attach(raw, table));
}

void Recorder::Delete::operator()(sqlite3_session *session) const
{
    sqlite3session_delete(session);
}

ChangeSet Recorder::take()
{
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3session_changeset(m_session.get(), &size, &bytes);
    if (code != SQLITE_OK)
        throw Failure{code, QString::fromUtf8(sqlite3_errmsg(m_connection.handle()))};
    return ChangeSet(taken(bytes, size));
}

Recorder::Pause::Pause(Recorder &recorder)
    : m_recorder(recorder)
{
    sqlite3session_enable(m_recorder.m_session.get(), 0);
}

Recorder::Pause::~Pause()
{
    sqlite3session_enable(m_recorder.m_session.get(), 1);
}

} // namespace bp::db
