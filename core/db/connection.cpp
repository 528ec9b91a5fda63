// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/connection.h"

#include <QCoreApplication>
#include <QDir>

#include <sqlite3.h>

namespace bp::db {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("bp::db", text);
}

QString sentence(int primaryCode)
{
    switch (primaryCode) {
    case SQLITE_FULL:
        return QCoreApplication::translate(
            "bp::db", "The disk is full. The book %1 is unchanged. Free some space and try again.");
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return QCoreApplication::translate(
            "bp::db",
            "The book %1 cannot be written: the file or its folder is read-only. "
            "Nothing was changed. Move it to a folder of yours or change its permissions.");
    case SQLITE_CANTOPEN:
        return QCoreApplication::translate(
            "bp::db",
            "The book %1 cannot be opened. Nothing was changed. "
            "Check that the file and its folder exist and that you may read and write them.");
    case SQLITE_NOTADB:
        return QCoreApplication::translate(
            "bp::db",
            "%1 is not a book of Budget Pulse. Nothing was changed. Choose another file.");
    case SQLITE_CORRUPT:
        return QCoreApplication::translate(
            "bp::db",
            "The book %1 is damaged and was left as it is. Restore the newest backup "
            "(budgetpulse-cli restore) or open another book.");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return QCoreApplication::translate(
            "bp::db",
            "The book %1 is in use by another program. Nothing was changed. "
            "Close the other program and try again.");
    case SQLITE_IOERR:
        return QCoreApplication::translate(
            "bp::db",
            "The disk with the book %1 reported an error. The change was not made. "
            "Check the disk and try again.");
    case SQLITE_NOMEM:
        return QCoreApplication::translate("bp::db",
                                           "There is not enough memory for the book %1. "
                                           "Nothing was changed.");
    default:
        return QCoreApplication::translate("bp::db",
                                           "The book %1 could not be changed. Nothing was stored.");
    }
}

} // namespace

Error errorFrom(const Failure &failure, const QString &path)
{
    return {Error::Code::Database,
            sentence(failure.code & 0xff).arg(QDir::toNativeSeparators(path)),
            failure.message};
}

Connection::Connection(const QString &path, Mode mode)
    : m_path(path)
{
    const int flags =
        mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    sqlite3 *raw = nullptr;
    const int code =
        sqlite3_open_v2(path.toUtf8().constData(), &raw, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    m_db.reset(raw);
    if (code != SQLITE_OK)
        throw Failure{code, raw ? QString::fromUtf8(sqlite3_errmsg(raw)) : tr("out of memory")};
    sqlite3_extended_result_codes(raw, 1);
    sqlite3_busy_timeout(raw, 3000);
    exec("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536");
}

Connection::Connection(QByteArray image, int steps, std::function<bool()> goOn)
    : m_image(std::move(image))
    , m_goOn(std::make_unique<std::function<bool()>>(std::move(goOn)))
{
    sqlite3 *raw = nullptr;
    const int code =
        sqlite3_open_v2(":memory:", &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    m_db.reset(raw);
    if (code != SQLITE_OK)
        throw Failure{code, raw ? QString::fromUtf8(sqlite3_errmsg(raw)) : tr("out of memory")};
    sqlite3_extended_result_codes(raw, 1);
    // sqlite.org/security.html, "Untrusted SQLite Database Files"
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_limit(raw, SQLITE_LIMIT_LENGTH, 16 * 1024 * 1024);
    exec("PRAGMA cell_size_check = ON; PRAGMA query_only = ON; PRAGMA temp_store = MEMORY");
    const auto ask = [](void *where) {
        return (*static_cast<std::function<bool()> *>(where))() ? 0 : 1;
    };
    sqlite3_progress_handler(raw, steps, ask, m_goOn.get());
    // Read-only, so that SQLite never writes into the bytes.
    auto *bytes =
        const_cast<unsigned char *>(reinterpret_cast<const unsigned char *>(m_image.constData()));
    if (sqlite3_deserialize(
            raw, "main", bytes, m_image.size(), m_image.size(), SQLITE_DESERIALIZE_READONLY) !=
        SQLITE_OK)
        fail();
}

void Connection::Close::operator()(sqlite3 *db) const
{
    sqlite3_close_v2(db);
}

void FinalizeStatement::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

PreparedStatement Connection::prepared(const QByteArray &sql) const
{
    if (const auto idle = m_idle.find(sql); idle != m_idle.end())
        return std::move(m_idle.extract(idle).mapped());
    sqlite3_stmt *raw = nullptr;
    if (sqlite3_prepare_v2(m_db.get(), sql.constData(), int(sql.size()), &raw, nullptr) !=
        SQLITE_OK)
        fail();
    return PreparedStatement(raw);
}

void Connection::giveBack(PreparedStatement statement) const
{
    constexpr std::size_t kept = 64;
    if (!statement || m_idle.size() >= kept)
        return;
    sqlite3_reset(statement.get());
    sqlite3_clear_bindings(statement.get());
    const QByteArray sql(sqlite3_sql(statement.get()));
    m_idle.try_emplace(sql, std::move(statement));
}

void Connection::exec(const char *sql) const
{
    if (sqlite3_exec(m_db.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        fail();
}

std::int64_t Connection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_db.get());
}

void Connection::fail() const
{
    throw Failure{sqlite3_extended_errcode(m_db.get()),
                  QString::fromUtf8(sqlite3_errmsg(m_db.get()))};
}

void Connection::copyTo(const QString &target, const std::function<bool(int, int)> &goOn) const
{
    const Connection copy(target, Mode::ReadWrite);
    sqlite3_backup *backup = sqlite3_backup_init(copy.handle(), "main", m_db.get(), "main");
    if (!backup)
        copy.fail();
    int code = SQLITE_OK;
    do {
        code = sqlite3_backup_step(backup, 2048);
        const int total = sqlite3_backup_pagecount(backup);
        if (!goOn(total - sqlite3_backup_remaining(backup), total))
            code = SQLITE_INTERRUPT;
    } while (code == SQLITE_OK);
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        throw Failure{code, QString::fromUtf8(sqlite3_errstr(code))};
}

Transaction::Transaction(const Connection &connection)
    : m_connection(connection)
{
    m_connection.exec("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    // A failure of the rollback itself leaves nothing to do: the journal rolls back at the next
    // open.
    if (m_isOpen)
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_connection.exec("COMMIT");
    m_isOpen = false;
}

} // namespace bp::db
