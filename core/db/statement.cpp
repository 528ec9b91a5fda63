// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/statement.h"

#include <sqlite3.h>

namespace bp::db {

Statement::Statement(const Connection &connection, const QByteArray &sql)
    : m_connection(connection)
    , m_statement(connection.prepared(sql))
{
}

Statement::~Statement()
{
    m_connection.giveBack(std::move(m_statement));
}

bool Statement::step()
{
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        m_connection.fail();
    }
}

void Statement::run()
{
    while (step()) {
    }
    reset();
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get()); // repeats the error of the last step, which was thrown then
}

void Statement::bindAt(int index, std::int64_t value)
{
    sqlite3_bind_int64(m_statement.get(), index, value);
}

void Statement::bindAt(int index, double value)
{
    sqlite3_bind_double(m_statement.get(), index, value);
}

void Statement::bindAt(int index, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text64(m_statement.get(),
                        index,
                        utf8.constData(),
                        sqlite3_uint64(utf8.size()),
                        SQLITE_TRANSIENT,
                        SQLITE_UTF8);
}

void Statement::bindAt(int index, const QByteArray &blob)
{
    sqlite3_bind_blob64(m_statement.get(),
                        index,
                        blob.isNull() ? "" : blob.constData(),
                        sqlite3_uint64(blob.size()),
                        SQLITE_TRANSIENT);
}

void Statement::bindAt(int index, QDate day)
{
    day.isValid() ? bindAt(index, dayNumber(day)) : bindNull(index);
}

void Statement::bindNull(int index)
{
    sqlite3_bind_null(m_statement.get(), index);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::int64_t Statement::int64(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

QString Statement::text(int column) const
{
    const auto *bytes =
        reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement.get(), column));
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement.get(), column));
}

QDate Statement::day(int column) const
{
    return isNull(column) ? QDate() : dayFromNumber(int64(column));
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement.get());
}

RawValue Statement::raw(int column) const
{
    const int type = sqlite3_column_type(m_statement.get(), column);
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return {char(type), QByteArrayView(bytes, sqlite3_column_bytes(m_statement.get(), column))};
}

std::int64_t integer(const Connection &connection, const char *sql)
{
    Statement statement(connection, sql);
    return statement.step() ? statement.int64(0) : 0;
}

} // namespace bp::db
