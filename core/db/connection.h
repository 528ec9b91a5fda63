// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// One open connection to a book. One thread at a time. Throws Failure.

#include "core/db/failure.h"

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <memory>

struct sqlite3;

namespace bp::db {

class Connection
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    Connection(const QString &path, Mode mode);

    const QString &path() const { return m_path; }
    void exec(const char *sql) const;
    std::int64_t lastInsertId() const;
    sqlite3 *handle() const { return m_db.get(); }
    [[noreturn]] void fail() const;

    /// Copies the whole database to `target` with the online backup; the source stays usable.
    void copyTo(const QString &target, const std::function<bool(int done, int total)> &goOn) const;

private:
    struct Close
    {
        void operator()(sqlite3 *db) const;
    };
    QString m_path;
    std::unique_ptr<sqlite3, Close> m_db;
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
