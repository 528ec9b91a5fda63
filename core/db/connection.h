// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// One open connection to a book. One thread at a time. Throws Failure.

#include "core/db/failure.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <map>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace bp::db {

struct FinalizeStatement
{
    void operator()(sqlite3_stmt *statement) const;
};
using PreparedStatement = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

class Connection
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    Connection(const QString &path, Mode mode);
    /// A database file of somebody else that lies in memory: read-only, and nothing its schema asks
    /// for is done. `image` is kept as it is, so it may refer to bytes that outlive this. `goOn` is
    /// asked every `steps` steps of SQLite's machine; false ends the statement with a Failure.
    Connection(QByteArray image, int steps, std::function<bool()> goOn);

    const QString &path() const { return m_path; }
    void exec(const char *sql) const;
    std::int64_t lastInsertId() const;
    sqlite3 *handle() const { return m_db.get(); }
    [[noreturn]] void fail() const;
    /// Ready to bind: one that was given back, else a new one. Preparing costs many times what
    /// reading one row does.
    PreparedStatement prepared(const QByteArray &sql) const;
    /// Keeps it for the next who asks the same.
    void giveBack(PreparedStatement statement) const;

    /// Copies the whole database to `target` with the online backup; the source stays usable.
    void copyTo(const QString &target, const std::function<bool(int done, int total)> &goOn) const;

private:
    struct Close
    {
        void operator()(sqlite3 *db) const;
    };
    QString m_path;
    QByteArray m_image;
    std::unique_ptr<std::function<bool()>> m_goOn; ///< where SQLite can find it again
    std::unique_ptr<sqlite3, Close> m_db;
    mutable std::map<QByteArray, PreparedStatement> m_idle; ///< by their SQL; gone before m_db
};

/// Rolls back unless committed.
class Transaction
{
public:
    explicit Transaction(const Connection &connection);
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();
    void commit();

private:
    const Connection &m_connection;
    bool m_isOpen = true;
};

} // namespace bp::db
